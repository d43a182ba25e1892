// Who takes part in an event, in Chinese. On script-folded text.

import type { PartyLanguage, PartyRule } from '../party-words.ts';

/** Words that begin the predicate of a clause: before them stands its subject. */
const acts =
  '将|已|曾|也|亦|则|又|再|还|均|都|却|就|仍|正|未|没有|不|可能|或|拟|首次|正式|同意|决定|宣布|计划|准备|打算|同时|继续|开始|共同|一致|分别|相继|对|向|从|在|于|与|和|跟|同|因|为|以|把|被|遭|获|是|实施|通过|采取|提出|要求|加入|退出|成为|派|出|政府|当局|军(?:队|方)?|国会';

const rules: readonly PartyRule[] = [
  {
    name: 'zh/cited-source',
    before: /(?:据|根据|引述|援引|依据|引用)(?:[^，。；]{0,6})?$/,
    standing: 'NONE',
    example: '3月15日{李明}根据[江州法院]命令离开。',
    expected: '李明: null',
  },
  {
    name: 'zh/cited-source',
    kinds: ['ORGANIZATION'],
    predicate: /^[》”」]?(?:报导|报道|援引|引述)/,
    standing: 'NONE',
    example: '3月15日[江州日报]报道前{李明}辞职。',
    expected: '李明: official',
  },
  {
    name: 'zh/supposed',
    before: /(?:如果|假如|一旦|倘若|若是)[^，。；]{0,12}$/,
    standing: 'NONE',
    example: '3月15日{李明}会见{王芳}商讨一旦[江州公司]停产怎么办。',
    expected: '李明: participant, 王芳: participant',
  },
  {
    name: 'zh/interviewer',
    kinds: ['ORGANIZATION'],
    before: /(?:接受|在|受|上)(?:[^，。；]{0,12})?$/,
    after: /^[》”」]?(?:电视|电台|节目|《[^》]{1,30}》|记者|的){0,4}(?:采访|专访|访问|访谈|节目)/,
    standing: 'OBJECT',
    example: '3月15日，在[江州电视台]的采访中，{李明}谈到大桥。',
    expected: '江州电视台: null, 李明: speaker',
  },
  {
    name: 'zh/owner',
    kinds: ['ORGANIZATION', 'PLACE'],
    owns: true,
    standing: 'NONE',
    example: '3月15日，[公民党]{李明}辞职。',
    expected: '李明: official',
  },
  {
    name: 'zh/agent',
    before: /(?:被|遭到|遭受|遭|由|让|受到|经)(?:当地|该国|该市|中共|前|时任|一名|多名)?$/,
    after: /^(?!病毒|式)/,
    standing: 'AGENT',
    example: '2022年3月10日，{李明}在家中被[江州警方]带走。',
    expected: '李明: suspect, 江州警方: authority',
  },
  {
    name: 'zh/part-of-a-word',
    kinds: ['ORGANIZATION', 'PLACE'],
    after:
      /^(?:病毒|肺炎|(?:领导人)?(?:非正式)?(?:会议|峰会|大会|论坛|年会)|（[A-Z]{2,8}）(?:领导人)?(?:非正式)?(?:会议|峰会|大会)|式(?![^，]{0,2}启)|制造|籍|裔|概念股|官媒|媒体|网站|旗下|总部|大楼|大厦|门口|门前|党员|学生|毕业|球员|选手|队员|市场|问题|局势|关系|货币|风格|上空|海域|水域|领海|境内|境外|边境|沿海|附近|一带|周边|各地|多地|全境|东部|西部|南部|北部|中部|以[东西南北])/,
    standing: 'NONE',
    example: '3月15日，{李明}感染[海州]病毒。',
    expected: '李明: victim',
  },
  {
    name: 'zh/where',
    kinds: ['ORGANIZATION', 'PLACE'],
    before:
      /(?:在|于|抵达|前往|赴|到|访问|飞抵|位于|进入|至|飞|离开|返回|途经|来到|经过|入境|逃往|运往|运抵|飞往|前去|回|从|自|设于|驻)(?:[^，。；的了与和会见同被由遭向对]{0,4})?$/,
    standing: 'NONE',
    example: '3月15日，{李明}在[江州大学]会见{王芳}。',
    expected: '李明: participant, 王芳: participant',
  },
  {
    name: 'zh/means',
    kinds: ['ORGANIZATION'],
    before: /(?:以|用|使用|透过|通过|利用|发)$/,
    standing: 'NONE',
    example: '3月15日，{李明}以[鸽信]发布消息。',
    expected: '李明: author',
  },
  {
    name: 'zh/means',
    kinds: ['ORGANIZATION'],
    after: /^(?:上|账号|账户|帐号|帐户|群组|群聊|网页|主页|粉丝|平台)/,
    standing: 'NONE',
    example: '{李明}3月15日[鸽信]账号上发布消息。',
    expected: '李明: author',
  },
  {
    name: 'zh/addressee',
    kinds: ['PERSON', 'ORGANIZATION'],
    before: /(?:向|对|给|致信|致函|去信|写信)(?:[^，。；的]{0,6})?$/,
    standing: 'OBJECT',
    example: '{李明}于3月15日向[江州法院]申请保释。',
    expected: '李明: court, 江州法院: defendant',
  },
  {
    name: 'zh/addressee',
    kinds: ['PLACE'],
    before: /(?:向|对|给)$/,
    after: /^(?!的|进行访问|华|话)/,
    types: ['SANCTION', 'MILITARY', 'AGREEMENT', 'ECONOMY', 'LEGAL'],
    standing: 'OBJECT',
    example: '<东国>3月15日对<西国>实施制裁。',
    expected: '东国: imposer, 西国: target',
  },
  {
    name: 'zh/owner-of-a-thing',
    kinds: ['ORGANIZATION', 'PLACE'],
    after: /^[》”」]?(?:的(?!确)|(?:前|外|内|旁|门外)(?!交|长|往|首|总|任|政|来))/,
    standing: 'NONE',
    example: '3月15日，{李明}参观[新桥公司]的工厂后遇袭。',
    expected: '李明: victim',
  },
  {
    name: 'zh/employer',
    kinds: ['ORGANIZATION'],
    types: ['APPOINTMENT'],
    follows: true,
    standing: 'NONE',
    example: '3月15日，{李明}出任[新桥公司]总裁。',
    expected: '李明: official',
  },
  {
    name: 'zh/companion',
    kinds: ['PERSON', 'ORGANIZATION'],
    before: /(?:与|和|跟|同|会同|联同|偕同|协同)(?:[^，。；]{0,12}的)?$/,
    standing: 'WITH',
    example: '{李明}与即将卸任的{王芳}，3月15日在江州会晤。',
    expected: '李明: participant, 王芳: participant',
  },
  {
    name: 'zh/person',
    kinds: ['PERSON'],
    standing: 'BY_SIDE',
    example: '警方3月15日逮捕{李明}。',
    expected: '李明: suspect',
  },
  {
    name: 'zh/body',
    kinds: ['ORGANIZATION'],
    standing: 'BY_SIDE',
    example: '[江州法院]3月15日开庭审理此案。',
    expected: '江州法院: court',
  },
  {
    name: 'zh/venue',
    kinds: ['PLACE'],
    types: ['MEETING', 'SUMMIT'],
    adjoins: 'BEFORE',
    lone: true,
    standing: 'NONE',
    example: '去年11月<江州>会晤后，{李明}再次出访。',
    expected: '李明: participant',
  },
  {
    name: 'zh/acting-place',
    kinds: ['PLACE'],
    before: /(?:^|[，、：；）]|[日后时前月年午晚天来]|周.|与|和|及|但|而|当|是)$/,
    predicate: new RegExp(`^(?:${acts})`),
    standing: 'BY_SIDE',
    example: '3月15日，<东国>同意加入[海洋联盟]。',
    expected: '东国: null, 海洋联盟: null',
  },
  {
    name: 'zh/acting-place',
    kinds: ['PLACE'],
    before: /(?:^|[，、：；）]|[日后时前月年午晚天来]|周.|与|和|及|但|而|当|是)$/,
    adjoins: 'BEFORE',
    standing: 'SUBJECT',
    example: '3月15日，<东国>、<西国>与<南国>签署协定。',
    expected: '东国: party, 西国: party, 南国: party',
  },
  {
    name: 'zh/struck-place',
    kinds: ['PLACE'],
    types: ['SANCTION', 'MILITARY'],
    adjoins: 'AFTER',
    standing: 'OBJECT',
    example: '<东国>3月15日入侵<西国>。',
    expected: '东国: force, 西国: target',
  },
];

export const chineseParties: PartyLanguage = {
  rules,
  joined: /^[》”」）]?(?:、|和|与|及|以及|跟|同|暨|、?以及)[《“「]?$/,
  little:
    /^(?:了|过|对|的|起|就|还|也|已|将|再次|再度|首次|共同|联合|举行|进行|正式|宣布|会|又|再|曾|在|[^\S\n]){0,4}$/,
  light:
    /^(?:[，、：\s]|并且|并|又|再次|再度|再|也|还|曾经|曾|已经|已|将会|将|即将|随后|随即|之后|此后|其后|后来|后|于是|则|就|便|才|均|都|分别|一同|共同|一起|正式|首次|首度|多次|连续|陆续|突然|公开|当场|当庭|当天|当日|近日|日前|此前|同时|继续|开始|成功|不得不|不会|不|没有|没|未能|未|可能|或|要|欲|拟|准备|计划|打算|预定|预计|定于|决定|率团|率|带队|应邀|专程|亲自|主动|正在|正|他|她|其|两人|二人|双方|起|左右|晚间|晚上|晚|早上|早|上午|下午|凌晨|中午|时|约|另|更|最后|最终|一度|因涉嫌|涉嫌)/,
  pronoun: /^[他她]/,
  governed: /^(?:在|于|从|自|因|以|为|向|对|与|和|跟|同|被|遭|由|经|就|到|至|把|将|获)/,
  lists:
    /^(?:这些国家|其中|与会者|与会国|与会国家|成员|成员国|出席者|参加者|参与者|参与国|签署国|他们)?(?:包括|分别是|分别为|有)/,
  spokesperson: /(?:发言人|新闻秘书|新闻官)$/,
};
