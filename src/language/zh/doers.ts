// What a Chinese telling is of by who does it, where its verb says no more than that something was done. On script-folded text.

import type { DoerType } from '../event-words.ts';
import { roleTitles } from './titles.ts';

const titles = Object.values(roleTitles).flat().join('|');
/** The class of the doer is said by its head, not by what belongs to it: 法院|的保安. */
const heads = (words: string) => new RegExp(`(?:${words})(?![^的]*的)`);

export const doerTypes: readonly DoerType[] = [
  {
    // 法官推翻禁令, 法院发布意见
    doers: heads('(?<!立)法院|高院|法庭|法官|裁判官|陪审团|检察院|检察官|检方|仲裁庭|[纪监]委|中纪委|廉政公署|廉署'),
    from: ['OTHER', 'LEGISLATION', 'SANCTION'],
    type: 'LEGAL',
  },
  {
    // 检方公布起诉书: what such a body makes known is what it does
    doers: heads('(?<!立)法院|高院|法庭|检察院|检方|[纪监]委|中纪委|廉政公署|廉署'),
    verbs: /公布|发布|通报|披露/,
    from: ['PUBLICATION', 'STATEMENT_ISSUED'],
    type: 'LEGAL',
  },
  {
    // 特种部队护送侨民
    doers: heads(
      '部队|军队|[空海陆]军|[美俄中日韩英法德印以]军|解放军|国防军|国防部(?!长|副)|五角大楼|舰队|官兵|士兵|国民警卫队|航母|军舰|驱逐舰|战机|军机|轰炸机',
    ),
    from: ['OTHER', 'VISIT'],
    type: 'MILITARY',
  },
  {
    // 市议会投票要求接种
    doers: heads('[国议]会|[参众上下]议?院|立法会|立法院|人大|人大常委会'),
    verbs: /投票|表决|决定|批准|同意/,
    from: ['OTHER', 'ELECTION'],
    type: 'LEGISLATION',
  },
  {
    // 央行结束负利率政策
    doers: heads('央行|中央银行|人民银行|美联储|联储局|储备银行|金管局'),
    from: ['OTHER', 'LEGISLATION'],
    type: 'ECONOMY',
  },
  {
    // 副总统抵达海滨
    doers: new RegExp(titles),
    byName: true,
    verbs: /抵达|飞抵|到达|抵|离开|离境|启程|出发|返回|回国|回到|来到|登机|乘机|飞往|前往/,
    from: ['OTHER'],
    type: 'VISIT',
  },
];
