// Chinese words before or after a name that say what somebody is: offices, professions, forms of address.
// All in simplified script: they are matched on folded text.

/** Offices with the id that authority rows use. The same id in English: `src/language/en/titles.ts`. */
export const roleTitles: Readonly<Record<string, readonly string[]>> = {
  president: ['总统', '国家主席', '大总统'],
  'vice-president': ['副总统', '国家副主席'],
  'prime-minister': ['总理', '首相', '国务院总理', '内阁总理'],
  'deputy-prime-minister': ['副总理', '副首相', '国务院副总理'],
  'foreign-minister': ['外长', '外交部长', '外交部部长', '外相', '外交大臣', '国务卿', '外务大臣'],
  'defense-minister': ['防长', '国防部长', '国防部部长', '国防大臣', '防卫大臣', '防卫相', '防相'],
  'finance-minister': ['财长', '财政部长', '财政部部长', '财政大臣', '财务大臣', '财相'],
  'trade-minister': ['商务部长', '商务部部长', '贸易代表', '贸易部长', '经产大臣', '经济产业大臣', '国际贸易大臣'],
  'interior-minister': ['内政部长', '内政部部长', '内政大臣', '公安部长', '公安部部长'],
  'justice-minister': ['司法部长', '司法部部长', '法务部长', '法务大臣', '律政司司长', '总检察长'],
  'health-minister': ['卫生部长', '卫生大臣', '卫福部长', '厚生劳动大臣'],
  'energy-minister': ['能源部长'],
  'national-security-adviser': ['国家安全顾问', '国安顾问', '国安局长', '国家安全事务助理', '国家安全保障局长'],
  'chief-cabinet-secretary': ['官房长官', '内阁官房长官'],
  'party-leader': ['总书记', '党主席', '党魁', '中共中央总书记'],
  speaker: ['议长', '众议院议长', '众院议长', '立法院长', '立法院院长', '下院议长', '国会议长'],
  senator: ['参议员', '联邦参议员', '国会参议员'],
  representative: ['众议员', '联邦众议员', '国会众议员'],
  governor: ['州长', '省长', '知事', '县知事', '总督'],
  mayor: ['市长'],
  'chief-executive': ['特首', '行政长官'],
  'secretary-general': ['秘书长', '联合国秘书长', '总干事', '北约秘书长'],
  spokesperson: ['发言人', '新闻发言人', '新闻秘书', '白宫发言人'],
  ambassador: ['大使', '驻美大使', '驻华大使', '常驻代表'],
  monarch: ['国王', '女王', '天皇', '皇帝', '苏丹', '教宗', '教皇', '王储', '王子', '公主', '王妃', '皇后'],
  'commission-president': ['欧盟委员会主席', '欧洲委员会主席', '欧委会主席', '欧盟执委会主席'],
  'council-president': ['欧洲理事会主席', '欧盟理事会主席'],
  'central-banker': ['美联储主席', '央行行长', '央行总裁', '联储局主席'],
  'supreme-leader': ['最高领袖', '最高领导人', '精神领袖'],
};

/** Words that stand before a name. */
const before =
  '党鞭 里长 总务会长 政调会长 校监 舍监 保长 监事长 监事 总教练 领队 班长 排长 连长 营长 旅长 师长 军长 园长 庭长 狱长 监狱长 看守所长 教导员 指导员 民警 辅警 协警 特警 刑警 交警 狱警 法警 城管队员 社工 店长 老板娘 副机长 空姐 飞行员 航天员 宇航员 消防员 救护员 总工程师 会计师 精算师 药剂师 营养师 心理师 理财师 化妆师 厨师 主厨 配音员 主唱 鼓手 吉他手 作曲家 钢琴家 小提琴家 指挥家 舞蹈家 书法家 雕塑家 漫画家 小说家 剧作家 翻译家 哲学家 社会学家 人类学家 心理学家 生物学家 物理学家 化学家 数学家 天文学家 地质学家 气象学家 流行病学家 免疫学家 教育家 慈善家 银行家 收藏家 探险家 登山家 活动家 公民记者 律政司长 政务司长 财政司长 联队长 常务理事 行政秘书 营运长 技术长 策略长 枢机 住持 方丈 阿訇 伊玛目 前锋 后卫 中场 门将 守门员 投手 车手 骑手 拳王 棋手 电竞选手 运动员 主裁判 学员 队员 组员 住户 业主 租客 储户 访民 老兵 退伍军人 村支书 支书 会计 主播 博主 网红 行长 副行长 常务副行长 支行长 科长 副科长 股长 组长 副组长 副总监 总编 副总编 副总编辑 副社长 副台长 副校长 教导主任 班主任 辅导员 幼师 保安 保姆 家长 乘客 旅客 游客 患者 伤者 病人 囚犯 服刑人员 当事人 报案人 举报人 投诉人 申诉人 代理人 代理律师 法人代表 法定代表人 实际控制人 股东 大股东 合伙人 主席 副主席 委员长 副委员长 国务委员 部长 副部长 部长级 次长 副国务卿 助理国务卿 常务副部长 院长 副院长 局长 副局长 处长 副处长 司长 副司长 署长 副署长 厅长 副厅长 主任 副主任 书记 副书记 常委 政治局委员 政治局常委 委员 代表 特使 总领事 领事 参赞 公使 顾问 首席顾问 高级顾问 幕僚长 办公厅主任 助理 政治助理 政助 特别助理 副助理 秘书 议员 立法委员 立委 市议员 区议员 立法会议员 县长 副县长 区长 镇长 村长 乡长 副市长 副省长 副州长 酋长 外交官 检察官 检察长 检控官 法官 大法官 首席大法官 审判长 裁判官 律师 大律师 辩护律师 维权律师 事务律师 警长 警官 警员 警察 警司 总警司 高级警司 警监 警卫官 侍卫官 总警监 总督察 高级督察 局警 探员 侦探 督察 总监 上校 中校 少校 上尉 中尉 少尉 上将 中将 少将 将军 元帅 司令 司令员 副司令 总司令 参谋长 参谋总长 参谋长联席会议主席 政委 舰长 教授 副教授 助理教授 荣誉教授 讲座教授 客座教授 讲师 研究员 副研究员 助理研究员 高级研究员 学者 专家 院士 博士 校长 副校长 所长 副所长 医生 医师 护士 博士生 硕士生 学生 记者 特派记者 主持人 主播 编辑 主编 总编辑 社长 撰稿人 专栏作家 作家 诗人 评论员 时事评论员 政论家 分析师 分析员 经济学家 经济学者 历史学家 科学家 首席科学家 病毒学家 政治学者 艺术家 画家 导演 演员 男演员 女演员 影星 歌手 音乐家 球员 选手 教练 主教练 球星 网球名将 名将 冠军 董事长 副董事长 总裁 副总裁 执行长 首席执行官 首席执行长 行政总裁 总经理 副总经理 经理 首席财务官 财务长 创始人 创办人 联合创始人 共同创办人 负责人 召集人 发起人 会长 副会长 理事长 理事 主委 副主委 干事 干事长 总会长 主管 总管 高官 官员 领导人 领袖 前领导人 首领 党首 发言人 副发言人 女发言人 候选人 总统候选人 参选人 支持者 民运人士 异议人士 异见人士 维权人士 活动人士 社运人士 人士 居民 村民 市民 网民 目击者 受害者 死者 嫌犯 嫌疑人 被告 原告 证人 球迷 商人 企业家 富商 富豪 首富 大亨 牧师 神父 主教 枢机主教 大主教 喇嘛 活佛 法师 师父 义工 志愿者 母亲 父亲 妻子 丈夫 儿子 女儿 哥哥 弟弟 姐姐 妹妹 女友 男友 遗孀 夫人 同事 首长 队长 船长 机长 台长 馆长 总台长 巡抚 书记员 统领 总理候选人 外交发言人 新闻官 新闻处长 参议院领袖 多数党领袖 少数党领袖 国会领袖 党团总召 摄影师 摄影 画师 工程师 设计师 建筑师 农民 工人 司机 店主 业主 老板 投资人 投资者 投资大亨 经纪人 首席 首席经济学家 策略师 首席策略师 战略家 研究主任 编剧 制片人 先锋 创立者 独立学者 时评人 政评人 媒体人 自媒体人 台商 华裔 学运领袖 总统府秘书长 总统府发言人'.split(
    ' ',
  );

/** Words that stand directly after a name (拜登总统, 彭先生). */
const after =
  '老太太 老太 婆婆 大娘 大婶 大姐 大哥 大叔 老伯 老汉 总统 前总统 主席 总理 首相 国务卿 部长 外长 防长 先生 女士 小姐 太太 夫人 老师 教授 博士 医生 律师 大状 大律师 法官 大法官 牧师 神父 主教 将军 上将 同志 局长 院长 书记 市长 州长 省长 县长 特首 司长 议员 参议员 众议员 立委 委员 校长 会长 董事长 总裁 主任 大使 警官 王子 公主 女王 国王 天皇 教宗 导演 教练 爵士 勋爵 副总统 副总理 代表 秘书长 所长 署长 处长 队长 医师 发言人 师父 法师 上士 中士 下士 大夫 院士 总经理 理事长 副主席 副部长 副市长 行长 议长 检察官 警长 督察 组长 厅长 区长 镇长 村长 社长 总编 主编 馆长 台长 站长 团长 司令 少将 中将 大将 上校 中校 少校 上尉 中尉 少尉 神甫 修女 长老 阿姨 叔叔 大爷 大妈 奶奶 爷爷 姓'.split(
    ' ',
  );

/** Words that may stand before a title and belong to it (前, 时任, 候任). */
export const titleModifiers =
  '前任 前 时任 现任 候任 当选 代理 代 副 原 新任 已故 首任 名誉 荣誉 著名 知名 资深 高级 常务 首席 共和党 民主党 女 男 联邦 国会 前国务院 时年 中国籍 美籍 华裔 旅美 旅居 新'.split(
    ' ',
  );

/** Every title word that may precede a name. */
export const titlesBefore: ReadonlySet<string> = new Set([...Object.values(roleTitles).flat(), ...before]);
/** Every title word that may follow a name. */
export const titlesAfter: ReadonlySet<string> = new Set(after);

/** Office id by title word: 国务卿 → foreign-minister. */
export const roleOfTitle: ReadonlyMap<string, string> = new Map(
  Object.entries(roleTitles).flatMap(([role, words]) => words.map((word) => [word, role] as const)),
);

/** The words end with an office that precedes a name: 文学系教授. */
export function endsWithTitle(words: string): boolean {
  for (let length = Math.min(10, words.length); length > 1; length--)
    if (titlesBefore.has(words.slice(-length))) return true;
  return false;
}

/** What somebody is in one case: alone it means the one whom the article calls so. */
export const inOneCase = /^(?:被告|原告|上诉人|死者|事主|疑犯|嫌犯|嫌疑人)$/;

/** Of one office there is one: alone and as a subject it means the one whom the article calls so. */
export const inOneOffice = /^(?:法官|裁判官|主审法官|州长|市长|省长|特首|校长|机长|船长)$/;
