// Words by which resolution tells how far a name or a description reaches. Our own lists.

/** Organization names that every country, town or firm has one of, beside those that `ownerless` tells. Folded with `foldName`. */
const genericOrganizations: ReadonlySet<string> = new Set(
  (
    '国务院 总统府 总理府 首相府 白宫幕僚 国会 参议院 众议院 参院 众院 议会 上议院 下议院 立法院 行政院 司法院 监察院 人大 人大常委会 行政会议 法院 最高法院 高等法院 地方法院 上诉法院 ' +
    '联邦法院 联邦上诉法院 中级法院 检察院 检察署 检方 警方 警察 警局 警察局 公安 派出所 国保 国保大队 国安会 政府 国家政府 联邦政府 当局 官方 军方 军队 海军 空军 陆军 海军陆战队 海岸警卫队 ' +
    '武装部队 特种部队 央行 中央 中央银行 当地政府 有关部门 相关部门 情报部门 大使馆 领事馆 总领馆 使馆 代表处 办事处 台湾代表处 台湾办事处 大学 理工大学 师范大学 医科大学 工业大学 农业大学 学校 中学 小学 ' +
    '医院 方舱医院 公司 集团 银行 报社 电视台 委员会 党中央 省委 市委 县委 区委 纪委 政法委 网信办 指挥部 法庭 监狱 看守所 海关 边防 消防 工会 协会 学生会 校董会 基金会 ' +
    '研究所 学院 内阁 执政党 反对党 媒体 居委会 村委会 街道办 街道办事处 镇政府 乡政府 村政府 ' +
    'government ministry theministry cdc parliament congress senate house police court supremecourt treasury cabinet embassy university school hospital ' +
    'company bank army navy airforce media press thegovernment thepolice thecourt department committee council commission ' +
    'thecompany opposition authorities'
  ).split(' '),
);

const fields =
  '公安 司法 民政 教育 文化 文旅 旅游 体育 卫生 卫健 卫计 财政 税务 统计 商务 贸易 外贸 经济 工业 农业 林业 水利 交通 运输 邮政 民航 海事 移民 劳动 人社 环保 城管 住建 建设 规划 国土 气象 地震 应急 应急管理 消防 ' +
  '信访 审计 国安 安全 国家安全 监管 市场监管 发改 扶贫 能源 科技 法务 内政 国防 外交 情报 调查 缉毒 疾控 疾病控制 疾病预防控制 疾病预防与控制 选举 国家选举 人事 档案 宣传 组织 统战 总检察长 市长 州长 省长 县长';
const fieldsInEnglish =
  'health education finance foreign foreignaffairs state defen[cs]e justice interior immigration labou?r agriculture energy environment ' +
  'transport transportation fire police sheriffs publicworks publichealth publicsafety';

/** An office of a field (公安局, "Ministry of Justice"), or a body of a province or town (省公安厅, 市议会), without whose it is. */
const ownerless: readonly RegExp[] = [
  new RegExp(`^(?:${alternatives(fields)})(?:[部厅局署处科委会院司]|总[局署]|分局|中心|委员会|办公室)$`),
  /^(?:[省县区]|市(?!场)|州(?!长))[^省市县区州]{0,8}(?:政府|法院|检察院|[厅局委办署处]|会|中心|指挥部|医院|监狱|银行|议院|警方|宣传部|组织部|统战部|看守所|[大支总]队)$/,
  new RegExp(`^(?:the)?(?:ministry|department)of(?:${alternatives(fieldsInEnglish)})$`),
  new RegExp(`^(?:the)?(?:${alternatives(fieldsInEnglish)})(?:ministry|department|office)$`),
];

function alternatives(list: string): string {
  return list.split(' ').join('|');
}

/**
 * Whether only its article makes an organization's name particular: "外交部" is a different ministry in each country. An article that
 * expands it (美国国务院) gives the full name, which is then the actor's name.
 */
export function isGenericOrganization(folded: string): boolean {
  return genericOrganizations.has(folded) || ownerless.some((pattern) => pattern.test(folded));
}

/** Place names that mean a different place in each article, folded. */
export const genericPlaces: ReadonlySet<string> = new Set(
  '国内 国外 海外 境内 境外 当地 首都 全国 本地 本国 该国 该市 该省 市区 市中心 机场 车站 火车站 广场 北部 南部 东部 西部 中部 北方 南方 东方 西方 州 省 市 县 区 镇 村 capital city country airport north south east west'.split(
    ' ',
  ),
);

/**
 * What somebody is, coarsely, by words of a description. Two people of one name described from two different lines here
 * are two people; people of public life change office often, so all offices and professions of it are one line. Reporters sign
 * what they write, and many bear common names: they are a line of their own.
 */
export const domains: readonly (readonly [domain: string, words: readonly string[]])[] = [
  [
    'sport',
    words('球员 运动员 选手 球星 教练 门将 前锋 冠军 棋手 footballer player athlete coach striker goalkeeper champion'),
  ],
  [
    'stage',
    words('演员 歌手 艺人 影星 导演 歌星 音乐家 舞者 画家 actor actress singer musician dancer painter filmmaker'),
  ],
  ['study', words('学生 大学生 研究生 中学生 小学生 student pupil schoolboy schoolgirl')],
  ['care', words('医生 护士 医师 大夫 doctor nurse surgeon physician')],
  ['work', words('农民 工人 村民 司机 渔民 商贩 店主 farmer worker villager driver fisherman shopkeeper')],
  ['press', words('记者 journalist reporter correspondent')],
  [
    'public',
    words(
      '总统 主席 总理 首相 部长 国务卿 外长 发言人 议员 省长 市长 州长 书记 大使 局长 主任 将军 司令 教授 学者 专家 律师 法官 评论员 作家 ' +
        '总裁 董事长 执行官 执行长 创始人 创办人 president minister secretary senator mayor governor ambassador general spokesman spokeswoman spokesperson ' +
        'professor scholar analyst lawyer judge chairman director executive founder congressman representative',
    ),
  ],
];

function words(list: string): readonly string[] {
  return list.split(' ');
}
