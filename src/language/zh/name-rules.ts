// The rules that find names in Chinese text: what each sees, and a text that looks so and holds no name by it. The finders
// are in `src/extract/actors`; a test runs every example and asks for a row of every rule.

import type { NameRule } from '../name-rule.ts';

export const nameRules: readonly NameRule[] = [
  { name: 'actor/listed', example: '代表团抵达{东京}。', counterexample: '他在生活中可以花五美元。' },
  {
    name: 'any/picture-credit',
    example: '大桥今天通车。（{Jane Alder}/AFP via Getty Images）',
    counterexample: '大桥今天通车（长三公里）。',
  },
  {
    name: 'any/repeated',
    example: '民间组织“江州之友”成立。{江州之友}当天开会。',
    counterexample: '民间组织“江州之友”成立。',
  },
  { name: 'any/reporter', example: '记者{夏小雨}报导。', counterexample: '报导由本报发表。' },
  { name: 'zh/acting-seat', example: '{北京}表示反对。', counterexample: '代表团在北京开会。' },
  {
    name: 'zh/bare-institution',
    example: '共和党在{参议院}占多数。',
    counterexample: '他在该部门工作，没有发表声明。',
  },
  {
    name: 'zh/bare-surname',
    example: '法官问林志远，林自称不知情，{林}又说他在家。',
    counterexample: '法官走进树林又说他在家。',
  },
  { name: 'zh/campus', example: '警方进入{理大}校园。', counterexample: '公司管理大厦。' },
  {
    name: 'zh/company-of-a-place',
    example: '{新桥食品（江州）有限公司}停产。',
    counterexample: '公司（江州）停产。',
  },
  {
    name: 'zh/called-by-sort',
    example: '评级机构{东方江诚}调低了评级。',
    counterexample: '科技公司林志远说他在家。',
  },
  {
    name: 'zh/common-body',
    example: '据{援助政治犯协会}统计，大桥停工。',
    counterexample: '学生家长委员会呼吁停课。',
  },
  { name: 'zh/dotted-name', example: '{让·杜邦}在巴黎演讲。', counterexample: '四·二五大会在巴黎召开。' },
  {
    name: 'zh/enumerated',
    example: '政府补助江声、{启明}及海桥等三家航空公司。',
    counterexample: '河南、安徽等地的公司停产。',
  },
  {
    name: 'zh/firm',
    example: '承办商{江桥海运}昨天停业，江桥海运没有回应。',
    counterexample: '承办商提供食品。',
  },
  {
    name: 'zh/firm-list',
    example: '受影响的有江声科技有限公司、{海望印染}（600123）、晨星智控和大恒科技。',
    counterexample: '大桥（1956）、码头（1957）、隧道停工。',
  },
  {
    name: 'zh/firm-of-itself',
    example: '5月13日，{青石电池}公告称，公司收到监管函。',
    counterexample: '一名股东宣布，公司将会停产。',
  },
  {
    name: 'zh/reporting-medium',
    example: '{江声在线}5月13日报导，大桥停工三天。',
    counterexample: '据官网消息，大桥停工三天。',
  },
  {
    name: 'zh/subsidiary',
    example: '全资子公司{华跃新材}决定停产。',
    counterexample: '全资子公司股权已被冻结。',
  },
  { name: 'zh/foreign-site', example: '战机从{罗加空军基地}起飞。', counterexample: '战机从空军基地起飞。' },
  {
    name: 'zh/honoured-name',
    example: '拿督斯里{阿末哈山丁}今日发表谈话。',
    counterexample: '拿督斯里的头衔没有人要。',
  },
  { name: 'zh/institution', example: '{安徽省政府}宣布停课。', counterexample: '政府宣布停课。' },
  {
    name: 'zh/latin-organization',
    example: '情报机构{ABCD}展开调查。',
    counterexample: '他做了PCR检测。',
  },
  { name: 'zh/latin-source', example: '{ABCD}5日报导，大桥停工。', counterexample: '他的PCR报告说，他没有染病。' },
  { name: 'zh/latin-speaker', example: '居民{Roland}说，大桥停工。', counterexample: '他在Roland大街等车。' },
  { name: 'zh/latin-person', example: '部长 {Jane Alder} 说。', counterexample: '《Long Road》上映。' },
  {
    name: 'zh/name-in-brackets',
    example: '发言人罗兰·布朗（{Roland Brown}）说。',
    counterexample: '大桥（Very long）通车，奥密克戎（Omicron）扩散。',
  },
  {
    name: 'zh/organization-ending',
    example: '{美国天气预报中心}说。',
    counterexample: '中国中小企业参展。',
  },
  {
    name: 'zh/listed-beside',
    example: '江声教育基金会和{湖泊保护联盟}提起诉讼。',
    counterexample: '他们和湖泊保护联盟提起诉讼。',
  },
  { name: 'zh/mission', example: '{法国驻东京总领事馆}停止办公。', counterexample: '他们派驻代表处的人员回国。' },
  { name: 'zh/net-name', example: '网友“{江声1024}”说，大桥停工。', counterexample: '此事引来网友“围观”。' },
  {
    name: 'zh/place-list',
    example: '{青石小区}、新桥小区和江口小区停水。',
    counterexample: '附近小区、其他小区和部分小区停水。',
  },
  { name: 'zh/paper', example: '《{江州时报}》报导。', counterexample: '《长路》上映。' },
  {
    name: 'zh/pen-name',
    example: '主编林志远（笔名“{江声}”）被捕。',
    counterexample: '主编林志远（资料图片）被捕。',
  },
  { name: 'zh/quoted-account', example: '大陆“{江州新闻}”报导称大桥通车。', counterexample: '这是“大新闻”。' },
  {
    name: 'zh/signer',
    example: '情况如下。\n渡船停驶。\n{江州“九三”事故联合调查组}\n2024年1月6日',
    counterexample: '情况如下。\n渡船停驶。\n江州“九三”事故联合调查组说明如下。',
  },
  {
    name: 'zh/self',
    example: '情况通报\n{我局}接到报警。\n江州市公安局\n2024年1月6日',
    counterexample: '情况通报\n我局接到报警。\n江州市人民医院\n2024年1月6日',
  },
  { name: 'zh/quoted-body', example: '民间组织“{江州之友}”成立。', counterexample: '这是“三国同盟”。' },
  { name: 'zh/quoted-speaker', example: '“{江声老友}”表示，大桥停工。', counterexample: '“专家”还说大桥停工。' },
  { name: 'zh/side', example: '{美方}提出抗议。', counterexample: '对方提出抗议。' },
  { name: 'zh/side-letter', example: '{美}中关系紧张。', counterexample: '完美关系不多。' },
  {
    name: 'zh/numbered-company',
    example: '股价上升，{快送}（3999）收市报十元。',
    counterexample: '大桥（3999）停工。',
  },
  { name: 'zh/surname-and-sort', example: '{李姓男子}被捕。', counterexample: '一名男子被捕。' },
  {
    name: 'zh/tagged-organization',
    example: '{江州大学}宣布停课。',
    counterexample: '三家俄罗斯公司受到制裁。',
  },
  { name: 'zh/tagged-person', example: '{林志远}说他在家。', counterexample: '龙卷风来了。' },
  {
    name: 'zh/told-person',
    example: '媒体人{寒江声}表示，大桥停工。',
    counterexample: '媒体人团队表示，大桥停工。',
  },
  { name: 'zh/undotted-name', example: '{安娜乔布朗森}说她在家。', counterexample: '拜登普京通话。' },
  { name: 'zh/tagged-place', example: '他住在{苏嘴镇}。', counterexample: '四省宣布停课。' },
];

/** The rules that see what stands for a name: pronouns, offices, “that body”. */
export const referenceRules: readonly NameRule[] = [
  {
    name: 'zh/bare-body',
    example: '复旦大学学生会宣布解散。昨天{学生会}没有回应。',
    counterexample: '复旦大学学生会宣布解散。其他学生会没有回应。',
  },
  {
    name: 'zh/office',
    example: '国务卿布林肯抵达东京。{国务卿}强调了同盟关系。',
    counterexample: '副国务卿抵达东京。',
  },
  {
    name: 'zh/named-later',
    example: '一名年轻{消防员}昨天怒批新规。消防员林志远不服。',
    counterexample: '一名消防员昨天怒批新规。消防员林志远和消防员王小雨不服。',
  },
  {
    name: 'zh/that-one',
    example: '被告林志远昨天受审。警方周一拘捕{被告}。',
    counterexample: '州长林志远昨天抵达。他就任州长已久。',
  },
  { name: 'zh/pronoun', example: '林志远在家。{他}说他很好。', counterexample: '记者夏小雨报导。其他人说他很好。' },
  {
    name: 'zh/its-object',
    example: '林志远在家。警方将{其}带走。',
    counterexample: '林志远在家。警方对其住所感兴趣。',
  },
  {
    name: 'zh/kin',
    example: '林志远在家。他的妻子夏小雨说，{她丈夫}很好。',
    counterexample: '林志远在家。她丈夫很好。',
  },
  {
    name: 'zh/bare-kin',
    example: '林志远在家。他的妻子夏小雨说，{丈夫}今天很好。',
    counterexample: '林志远在家。她丈夫很好。',
  },
  {
    name: 'zh/latter',
    example: '林志远约见夏小雨，{后者}没有来。',
    counterexample: '林志远在家。她丈夫很好。',
  },
  { name: 'zh/that-body', example: '复旦大学宣布停课。{该校}有三千学生。', counterexample: '该校长在家。' },
];
