// Departments of government by the field they work in, which every land cuts anew: 应急|厅, 房屋|局, 创新科技及工业|局. Simplified script.

const fields =
  '数字 媒体 数码 公共工程 公共事务 国际事务 气候 气候变化 地球物理 湖泊 边境 边境保护 边境管制 执法 反恐 人权 性别平等 联邦 大洋 区域发展 地方发展 发展 难民 高等教育 创新科学 初级产业 旅游业 保健 海洋警察 警察 警政 食品药物 食药 产业 产业发展 青年发展 就业服务 外籍劳工 建管 都市计划 都计 殡葬 环保 环卫 停车 停车管理 农业 动物 高等教育 职业安全健康 家庭医学 资讯通信 财政 财经 金融 税务 国税 地税 审计 统计 物价 粮食 教育 科技 科学 科学技术 技术 创新 创新科技 工业 工信 经信 信息化 工商 商务 商业 经济 经济发展 经贸 贸易 外贸 招商 投资促进 市场监管 市场监督管理 质监 质量监督 食药监 药监 药品监督 食品药品监督管理 食物 食品安全 农业 农村 农粮 农林 林业 林草 畜牧 渔业 水产 渔农 渔政 水利 水务 水资源 渠务 河务 海洋 海事 海务 港务 港航 航港 航运 航务 航道 民航 航空 铁道 铁路 公路 路政 道路 道路运输 交通 交通运输 交通管理 运输 捷运 邮政 电信 通讯 通信 资讯 信息 数据 大数据 网信 数位发展 能源 电力 矿务 矿产 煤炭 安全监管 安监 应急 应急管理 消防 消防救援 防灾 救灾 自然资源 国土 国土资源 土地 土地管理 地政 地籍 规划 城市规划 城乡规划 城市发展 城市更新 都市发展 都市更新 城管 城市管理 市政 市容 园林 绿化 建设 城建 城乡建设 住建 住房 住房保障 房屋 房管 房产 房地产管理 屋宇 建屋 建筑 营建 工务 土木工程 环保 环境 环境保护 生态环境 环境卫生 食环 气象 地震 测绘 地质 卫生 卫健 卫生健康 卫生福利 卫福 医政 医疗保障 医保 医务 健保 健康 健康保险 疾控 疾病管制 疾管 防疫 检疫 药物 食药 社会 社会福利 社会保障 社会保险 社会发展 社会服务 福利 社保 社福 劳工 劳动 劳动保障 人力 人力资源 人社 人事 公务员事务 就业 职业安全 民政 民政事务 内务 内政 户政 户籍 移民 入境 入国管理 出入境 出入境管理 边防 边检 海关 关税 警务 公安 保安 国安 安全 国家安全 治安 缉毒 禁毒 反贪 反贪污 肃贪 廉政 情报 调查 惩教 矫正 监狱 监狱管理 司法 法务 法制 律政 检察 民族 宗教 民宗 民族事务 宗教事务 侨务 外事 外交 国防 退役军人 退辅 文化 文教 文体 文旅 文物 文化旅游 文广 文化遗产 体育 旅游 观光 广电 广播电视 新闻 出版 新闻出版 版权 专利 知识产权 档案 地方志 信访 机关事务 政务服务 行政审批 妇女 青年 儿童 家庭 老龄 残障 原住民 客家 动物保护 动保 野生动物 国家公园 公园 康乐 博彩 博彩监察 公共工程 公共卫生 公共服务 公共安全 消费者事务 竞争'
    .split(' ')
    .sort((a, b) => b.length - a.length);

/** What the department is called, and what begins another word with that sign: 经济|局势, 安全|部队, 教育|委员. */
const heads =
  '(?:总局|管理局|事务局|促进局|发展局|监管局|监督局|服务局|管制局|处(?=处长|副处长|发言人)|总署|管理署|事务署|厅(?!堂)|局(?![势面部限域促])|署(?!名)|部(?![门队分位署件落级属族])|委(?!员(?!会)|[托任派屈内])(?:员会)?)';

const field = `(?:${fields.join('|')})`;
/** Bounded, and anchored where it is tried. */
const plain = `${field}{1,3}(?:[和及与暨]${field}{1,3})?${heads}`;
const department = new RegExp(plain, 'y');
/** 数字、文化和体育部 */
const departmentOfSeveral = new RegExp(`(?:${field}{1,2}、){1,3}${plain}`, 'y');

/** The signs with which one may begin: most do not, which saves trying. */
const firstSigns = new Set(fields.map((word) => word[0] as string));

/** End of the department whose name begins at `at`; -1 for none. */
export function departmentAt(text: string, at: number): number {
  if (!firstSigns.has(text[at] ?? '')) return -1;
  const pattern = text.slice(at, at + 8).includes('、') ? departmentOfSeveral : department;
  pattern.lastIndex = at;
  if (pattern.test(text)) return pattern.lastIndex;
  if (pattern === department) return -1;
  department.lastIndex = at;
  return department.test(text) ? department.lastIndex : -1;
}

/** 应急厅, 房屋局: the whole of the words is a department. */
export function isDepartment(form: string): boolean {
  return departmentAt(form, 0) === form.length;
}
