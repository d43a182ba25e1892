import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { findActors } from '../../src/extract/actors/find-actors.ts';
import { prepareSource } from '../../src/extract/source.ts';
import type { Source } from '../../src/extract/types.ts';
import { loadAuthority } from '../../src/resources/authority.ts';
import { loadTagger } from '../../src/resources/tagger.ts';
import { plainArticle } from './plain-article.ts';

const root = fileURLToPath(new URL('../../resources', import.meta.url));
const resources = { authority: loadAuthority(), tagger: loadTagger(root) };

/** The names found in `text`, each once, in the order of the text. */
function namesOf(text: string): string[] {
  const { mentions } = findActors(prepareSource(plainArticle(text, 'zh-Hans')) as Source, [], resources);
  const names = mentions.filter(({ form }) => form === 'NAME').map(({ start, end }) => text.slice(start, end));
  return [...new Set(names)];
}

it.each([
  // What a place is belongs to its name; a street of the town or a word of place is none.
  ['九江火车站关闭，南京站开放。他去了科罗拉多峡谷。', ['九江火车站', '南京站', '科罗拉多峡谷']],
  ['第四街道调整为高风险地区。', []],
  // A person whose name is cut once and whole elsewhere; one whose name is also a firm's short form.
  ['林志远在家。林志远说他很好。林志远老母因此离世。', ['林志远']],
  ['黄文海和杨森都选择自行求情。', ['黄文海', '杨森']],
  // A given name of two signs, of which the tagger or the list sees one.
  ['评论员赵林一认为，大桥会塌。', ['赵林一']],
  ['北京市第十一中学校长李希贵说，学生都在家。', ['北京市第十一中学', '李希贵']],
  // A last sign that is also the word for "when", without which the name never stands.
  ['史学家林英时于周一辞世。林英时在江州长大。林英时教书多年。林英时于1950年入学。', ['林英时', '江州']],
  // A foreign name without a dot, in one word or two.
  ['导演克里斯多福诺兰与演员安娜乔布朗森合作。', ['克里斯多福诺兰', '安娜乔布朗森']],
  // An address in one word; a body that the tagger takes for a place; what one body does to the other; its website.
  ['车停在橙县尔湾市。', ['橙县', '尔湾市']],
  ['他曾被关在襄北监狱。', ['襄北监狱']],
  ['校董会授权学生会管理会堂。', ['校董会']],
  ['中共中央纪监委网站通报此事。', ['中共中央纪监委']],
  // Offices made for one thing; a name in place of the real one; a firm behind its sort.
  ['青石村专项疫情防控指挥部昨天成立，国务院调查组已抵达。', ['青石村专项疫情防控指挥部', '国务院调查组']],
  ['中共成立了中央农村工作领导小组。', ['中共', '中央农村工作领导小组']],
  ['据村民闽小强（化名）说，大桥停工。', ['闽小强']],
  ['新桥集团旗下凯燃（上海）影视文化工作室已注销。', ['新桥集团', '凯燃（上海）影视文化工作室']],
  // What somebody writes on is not named; so many offices are none; a jail is, with its number.
  ['林志远发微信给朋友，船向南航行。石家庄司法部门没有回应。', ['林志远', '石家庄']],
  ['他被关在安庆市第二看守所和南京监狱。', ['安庆市第二看守所', '南京监狱']],
  // The organ of a body is called by the body; a person behind it is somebody else; so many of a sort are none.
  ['安徽省公安厅治安大队没有回应。', ['安徽省公安厅']],
  ['广西南宁一间科技公司停产，深圳某地产中介公司没有回应。', ['广西', '南宁', '深圳']],
  ['中共整肃家庭教会。民主党政府没有回应。', ['中共', '民主党']],
  ['沪深300指数报4148点。', []],
  // A verb glued to the front of an organization.
  ['传美国司法部将起诉他。', ['美国司法部']],
  ['传法国司法部就此事展开调查。', ['法国司法部']],
  ['他上书安徽省政府，要求重审。', ['安徽省政府']],
  ['他上书安徽省委。', ['安徽省委']],
  // An office is no organization.
  ['美国国务卿访问了首尔。', ['美国', '首尔']],
  // Two bodies, not one.
  ['安徽银保监局和安徽省金融监管局发布公告。', ['安徽银保监局', '安徽省金融监管局']],
  ['美国商务部和联邦调查局展开调查。', ['美国商务部', '联邦调查局']],
  ['他在文化和旅游部工作。', ['文化和旅游部']],
  ['这些沿海城市都在安徽以外。', ['安徽']],
  // So many of a sort are not one by name.
  ['三家俄罗斯公司受到制裁。', ['俄罗斯']],
  // States are not cut into the cities and countries they begin with; any dot joins a name.
  ['马里兰州和怀俄明州的居民。', ['马里兰州', '怀俄明州']],
  ['负责人约翰．史密斯说。', ['约翰．史密斯']],
  // A bare surname and the word after it.
  ['法官问林志远，林自称不知情，林又说他在家。', ['林志远', '林']],
  ['一位陈姓台商住在昆山。', ['陈姓台商', '昆山']],
  ['周文远说，林汇报了情况。汇报之后，林文远离开。林文远在家。', ['周文远', '林文远']],
  // The last sign of an office, or the first of a verb, is none of a name.
  ['处长孙明远7月上任。', ['孙明远']],
  ['孙立在家。孙立说他很好。当天孙立被带走。', ['孙立']],
  // A body, an office and a person in one word of the tagger.
  ['纽约市警局总警司林志远周三出席记者会。林志远说他很好。', ['纽约市警局', '林志远']],
  ['林志远拜会教育部。', ['林志远', '教育部']],
  // One sign names a country as a word of its own or after a verb of going there, and is no part of another word.
  ['中国总理访日，在生活中可以增加新的内容，花了五美元。', ['中国', '日']],
  // A conjunction before a name.
  ['新墨西哥州和田纳西州的居民。', ['新墨西哥州', '田纳西州']],
  // A predicate, a meeting, so many of a sort, a station: no body.
  ['这对不利民主党。', []],
  ['林志远主持了视讯会。视讯会后，林志远离开。', ['林志远']],
  ['安徽省一所重点小学停课。', ['安徽省']],
  ['印度国防企业和中国中小企业参展。', ['印度', '中国']],
  // A place and its body in one word of the tagger; a country and a company's two signs; a body called in Latin letters.
  ['在马里兰州巴尔的摩的马里兰大学医学院，一名患者在接种疫苗。', ['马里兰州', '巴尔的摩', '马里兰大学医学院']],
  ['由财政部主要持股的中国华融陷入风波。', ['财政部', '中国华融']],
  ['美国网络安全公司Alder说，情报机构ABCD展开调查。', ['美国', 'Alder', 'ABCD']],
  ['他在三泽空军基地工作。', ['三泽空军基地']],
  // The sort of a body before its name; an auxiliary after a country; some place; a paper's two signs inside a word.
  ['爱尔兰民族主义政党新芬党获胜。', ['爱尔兰', '新芬党']],
  ['近日，大陆某部门组织活动。', []],
  // An account in quotation marks that acts; a yard is no institute.
  ['5日，“江州发布”发布通报。', ['江州发布']],
  ['他住在幸福小区东院。', []],
  // A preposition, an auxiliary, a person and where he goes: none of a body's name. What somebody says is no body.
  ['据江州新闻社报导，他离开了。', ['江州新闻社']],
  ['他说“可以找到最新声明的网站”。', []],
  // A body named once with its place is found without it.
  ['台北市心桥诊所获配两瓶。心桥诊所说很好。', ['台北市心桥诊所', '心桥诊所']],
  // A district and its government share a sign; a mission is called by whom it stands for and where it is.
  ['西城区政府没有回应。', ['西城区政府']],
  ['中国驻法国大使馆说，驻美代表处没有回应。', ['中国驻法国大使馆', '驻美代表处']],
  ['报告已向国会递交。', ['国会']],
  // What only begins like a place, a sea's coast, a foreign name of which the list knows the beginning.
  ['他吃了三明治，去了东海岸。', []],
  ['外援罗马诺进球。', ['罗马诺']],
  // A storm and a ship are no people; a place that the tagger cut; a word whose first sign the tagger gives to the name.
  ['罗布朗台风减弱，驱逐舰罗布朗号驶离。', []],
  ['圣盖博谷分会会长到场。', ['圣盖博谷分会']],
  ['公益人士林渡发推说，他在家。', ['林渡']],
  // What a body in Latin letters is for.
  ['他是Select Committee on Water的成员。', ['Select Committee on Water']],
  // A preposition before a body, a committee cut short, a foreign town behind the part of the land in which it lies.
  ['原告其后向安省人权法庭申诉。', ['安省人权法庭']],
  ['这些数字来自中国国家卫生健康委员会。', ['中国国家卫生健康委员会']],
  ['他抵达卡尔德拉，展开访问。', ['卡尔德拉']],
  // So many places are none by name.
  ['四省宣布停课，安徽复课。', ['安徽']],
])('%s', (text, names) => {
  expect(namesOf(text)).toEqual(names);
});

it('calls an organ with its owner too', () => {
  const source = prepareSource(plainArticle('中共全国人大开会，美国国会没有评论。', 'zh-Hans')) as Source;
  const organ = findActors(source, [], resources).actors.find(({ name }) => name === '全国人大');
  expect(organ?.aliases).toEqual(['中共全国人大']);
});
