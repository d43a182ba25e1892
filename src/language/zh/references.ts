// Words that point at a body without a name in Chinese: 该局, 这家公司; what the names of the bodies that they call so are like.
// Simplified script.

/** What a noun of a body asks of the name. */
export interface BodyNoun {
  /** The name says that it is one: 该局 means a 局. A body that no name says so is not meant, unless `loose`. */
  readonly called?: RegExp;
  /** What no name of one is like: 该公司 is no 法院. */
  readonly unlike?: RegExp;
  readonly loose?: boolean;
}

/** Bodies of the state and others that are run for no gain. */
const publicBody =
  /(?:[局部署厅处院党府警会省市县区国]|委员会|法院|法庭|大学|学院|[中小]学|医院|[警军检官]方|当局|公安|[海陆空]军|使馆|领馆|代表处|联合国|欧盟|北约|世卫组织)$/;
/** Papers and the like, which relate what others tell. */
const medium =
  /(?:(?<!分)社|[报台]|之音|新闻网?|日报|时报|通讯|周刊|杂志|电视|广播公司|脸书|推特|微博|微信|Facebook|Twitter)$/;
/** Registers in which anybody is looked up. */
const register = /^(?:天眼查|企查查|启信宝|爱企查|水滴信用)$/;

const school = /(?:大学|学院|书院|中学|小学|学校|幼儿园|高中|[港中科理城浸岭教都台清交成政华北复]大)$/;
const bank = /(?:银行|[分支央]行|储蓄|信用社)$/;
const firm: BodyNoun = { unlike: new RegExp(`${publicBody.source}|${medium.source}|${register.source}`) };
const group: BodyNoun = {
  unlike: new RegExp(
    `(?:公司|集团|股份|控股|银行|大学|法院|[警军检]方|政府|[部局署厅]|使馆|领馆|国会|议会)$|${medium.source}|${register.source}`,
  ),
};

/** The nouns; the longer before those that begin them. */
const nouns: readonly (readonly [string, BodyNoun])[] = [
  ['部(?![分队门位署件落族])', { called: /部$|外务省/ }],
  ['(?:航空|保险|电力|石油|制药|科技|物业|建筑|地产|媒体)?公司', firm],
  ['(?:航空|保险|科技|民营|国有)?企业', firm],
  ['集团', { ...firm, called: /集团/, loose: true }],
  ['厂商', firm],
  ['组织', group],
  ['机构', { unlike: new RegExp(`军$|警方$|${register.source}`) }],
  ['团体', group],
  ['联盟', { called: /(?:联盟|同盟|阵线|联合会)$/, loose: true }],
  ['委员会', { called: /(?:委员会|委)$/, loose: true }],
  ['基金会?', { called: /基金/, loose: true }],
  ['银行', { called: bank, loose: true }],
  ['学会', { called: /学会$/, loose: true }],
  ['协会', { called: /(?:协会|总会|公会|[律作记商]协|[足篮乒排羽]协)$/, loose: true }],
  ['联会', { called: /联会$/ }],
  ['工会', { called: /(?:工会|总会|工联|联合会)$/, loose: true }],
  ['教会', { called: /(?:教会|堂|会)$/, loose: true }],
  ['大学(?!生)', { called: school }],
  ['(?:学院|学校|中学|小学|书院|幼儿园)(?!生)', { called: school }],
  ['校(?!区)', { called: school }],
  ['医院', { called: /(?:医院|诊所|医学中心|医疗中心|荣总|长庚|台大)$/ }],
  ['法院', { called: /(?:(?<!立)法院|法庭|[高中终]院)$/ }],
  ['研究所|研究院|研究中心', { called: /(?:研究所|研究院|中心|科学院|实验室)$/ }],
  ['中心', { called: /中心$/ }],
  ['智库', { called: /(?:智库|研究所|研究院|中心|学会|基金会|[^局部署])$/, loose: true }],
  ['院(?!校)', { called: /院$/ }],
  ['局(?![势面])', { called: /局$|FBI|警方$|公安$/ }],
  ['厅', { called: /厅$/ }],
  ['署(?!名)', { called: /署$/ }],
  ['处(?!境|理|分|罚|方)', { called: /处$/ }],
  ['馆', { called: /馆$/ }],
  ['所(?![有谓在])', { called: /(?:所|交易所)$/ }],
  ['报(?![告道导])', { called: /报$/ }],
  ['媒体', { called: medium, loose: true }],
  ['台(?![湾风])', { called: /台$/ }],
  ['网站', { called: /网|站$/, loose: true }],
  ['平台', { unlike: publicBody }],
  ['杂志', { called: /(?:杂志|周刊|月刊|志)$/, loose: true }],
  ['党(?![员派])', { called: /党|阵线$|联盟$/, loose: true }],
  ['行(?![业为动程列政贿人车])', { called: bank }],
  ['会(?![议谈晤面])', { called: /会$/, loose: true }],
  ['队(?![伍员友])', { called: /队$/ }],
  ['俱乐部', { called: /俱乐部$|队$/, loose: true }],
  ['军(?![事方人队官舰机])', { called: /军$/ }],
];

const ofSort = (words: string) => `(?:${words})(?![门署长])`;

/** 该局, 这家公司, 这所大学; groups: one for each of the nouns. */
export const bodyPointer = new RegExp(
  `(?:该(?:家|间|所)?|这(?:[家所间支座]|[个一](?=[\\u3400-\\u9fff]{2}(?<!集团))(?![部院局厅署处馆所报台党行会队军校])))(?:${nouns.map(([words]) => `(${ofSort(words)})`).join('|')})`,
  'g',
);

/** The noun that the match of `bodyPointer` calls the body by. */
export function bodyNounOf(match: RegExpMatchArray): BodyNoun {
  const at = nouns.findIndex((_, index) => match[index + 1] !== undefined);
  return nouns[at]?.[1] ?? {};
}

/** 警方对美联社说, 告诉江声报: who is spoken to; 江声社引述: who relates it. */
export const spokenTo = /(?:告诉|对|向|接受|回复|回应|据|援引|引述|引用)$/;
