// Which places do or suffer what a clause tells, in Chinese; for the others it is only where it happens.

import type { PartyRule } from '../../party-words.ts';
import { stateName } from '../states.ts';

/** Words that begin the predicate of a clause: before them stands its subject. */
const acts =
  '(?![将已曾也亦则又再还均都却就仍正未]{1,2}(?:连续|相继|先后)?(?:发生|出现|爆发|传出|新增|录得|检出|报告|通报了?[0-9一二三四五六七八九十]|有(?:[0-9一二两三四五六七八九十]|超过|近|约|至少|多)))(?!超过?[0-9一二两三四五六七八九十])(?!在[^，。；]{1,16}(?:[也还都共已]|至少)?(?:有[0-9一二三四五六七八九十]|造成|发生|爆发))(?:针对|将|已|曾|也|亦|则|又|再|还|均|都|却|就(?!业|医|任|职|读)|仍|正|未|没有|不|可能|或|拟|首次|正式|同意|决定|宣布|需要|必须|愿意|有意|计划|准备|打算|同时|继续|开始|共同|一致|分别|相继|对|向|从|在|于|与|和|跟|同|因|为|以|把|被|遭|获|是|实施|通过|采取|提出|要求|加入|退出|成为|派|出|政府|当局|军(?:队|方)?|国会|召回|召见|驱逐|断绝|中断|恢复|取消|放宽|收紧|批准|否决|承认|谴责|警告|出兵|撤军|撤出|撤回|撤离|撤侨|增兵|发射|试射|击落|拦截|扣押|扣留|释放|遣返|引渡|捐赠|捐助|援助|提供|采购|禁止|限制|封锁|解除|开放|重开|重启|关闭|废除|退还|支付|拨款|投资|反击|报复|加征|征收|取缔|下令|派遣|部署|轰炸|空袭|炮击|入侵|攻击|进攻|占领|收复|接收|收容|主办|申办|赢得|击败|战胜|夺得|抵制|庆祝|哀悼|降半旗|建立|吞并|宣战|投降|停火|建国|代表团|切断|中止|终止|停止|拒绝|反对|支持|允许|指责|超过|超越|取代|赶超|建交|断交|复交|入盟|脱欧)';

/** What only who governs does, a town or a region too. */
const decides =
  '宣布|宣告|通告|公告|通报|颁布|颁发|出台|推出|立法|下令|禁止|限制|管制|批准|核准|否决|拨款|解除|放宽|收紧|暂停|叫停|取消|实施|实行|施行|启动|要求|规定|决定|同意|允许|通过|修订|制定|设立|征收|加征|降低|提高|调整(?!为)|发布|公布|起诉|状告';

/** Between the place and what it does. */
const adverbs =
  '(?:更是|更|单方面|率先|又|再|还|也|亦|都|均|已经?|曾经?|则|却|就|便|才|仍|正式?|首次|再次|再度|共同|联合|一致|分别|相继|陆续|先后|随后|随即|紧急|全面|即将|将|拟|正在|目前|突然|终于|最终|主动|公开|当局|政府|于|在|自|从|起){0,3}';

/** What stands before the subject of a clause. */
const openers = '^|[，、：；）]|[—–-]\\s?|[日后时前月年午晚天来]|周.|与|和|及|但|而|当|是';
const opens = new RegExp(`(?:${openers})$`);

/** What the government of any place does in its name. */
const governing: PartyRule['types'] = [
  'LEGISLATION',
  'STATEMENT_ISSUED',
  'AGREEMENT',
  'PUBLICATION',
  'SANCTION',
  'LEGAL',
  'MILITARY',
  'ELECTION',
];

export const placeRules: readonly PartyRule[] = [
  {
    name: 'zh/venue',
    kinds: ['PLACE'],
    types: ['MEETING', 'SUMMIT'],
    adjoins: 'BEFORE',
    lone: true,
    standing: 'NONE',
    example: '3月15日<东国>谈判后，{李明}再次出访。',
    expected: '',
  },
  {
    name: 'zh/two-sides',
    kinds: ['PLACE'],
    after: /^[^，。；：]?(?:双方|两国)(?![之间的关])/,
    standing: 'SUBJECT',
    example: '3月15日，<中><美>双方签署协议。',
    expected: '中: party, 美: party',
  },
  {
    name: 'zh/companion',
    kinds: ['PLACE'],
    before: /(?:与|和|跟|同)$/,
    adjoins: 'BEFORE',
    standing: 'WITH',
    example: '{李明}率团来访，并于3月15日与<西国>签署协议。',
    expected: '李明: party, 西国: party',
  },
  {
    name: 'zh/governing-place',
    kinds: ['PLACE'],
    types: governing,
    before: opens,
    predicate: new RegExp(`^(?:${acts})`),
    standing: 'BY_SIDE',
    example: '3月15日，<江州市>针对疫情发布新规定。',
    expected: '江州市: legislature',
  },
  {
    name: 'zh/acting-state',
    kinds: ['PLACE'],
    before: new RegExp(`(?:${openers}|结果|因此|所以|由于|因为|不过|此外|同时|另外|目前|基于|随着)$`),
    named: stateName,
    does: true,
    standing: 'BY_SIDE',
    example: '结果<东国>3月15日在江州派人接走{李明}。',
    expected: '东国: null, 李明: null',
  },
  {
    name: 'zh/organ-of-state',
    kinds: ['PLACE'],
    before: opens,
    predicate: /^(?:政府|当局|军(?:队|方)|国会|议会|代表团)/,
    named: stateName,
    standing: 'BY_SIDE',
    example: '3月15日，<东国>代表团前往江州磋商。',
    expected: '东国: participant',
  },
  {
    name: 'zh/governing-place',
    kinds: ['PLACE'],
    types: governing,
    before: opens,
    adjoins: 'BEFORE',
    standing: 'SUBJECT',
    example: '3月15日，<江州市>、<西湾市>与<北岭市>签署协定。',
    expected: '江州市: party, 西湾市: party, 北岭市: party',
  },
  {
    name: 'zh/deciding-place',
    kinds: ['PLACE'],
    before: opens,
    predicate: new RegExp(`^${adverbs}(?:${decides})`),
    standing: 'SUBJECT',
    example: '3月15日，<江州市>紧急叫停施工。',
    expected: '江州市: null',
  },
  {
    name: 'zh/struck-place',
    kinds: ['PLACE'],
    types: ['SANCTION', 'MILITARY'],
    before: /(?<!穿[越过]|通过|经过|驶过|绕过|驶入|飞越|闯入|进入)$/,
    adjoins: 'AFTER',
    standing: 'OBJECT',
    example: '<东国>3月15日入侵<西国>。',
    expected: '东国: force, 西国: target',
  },
];
