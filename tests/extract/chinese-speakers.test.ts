// Who speaks where the parts of speech tell it: the tagger's words go into the reading, so these cases run on the whole of it.

import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { findActors } from '../../src/extract/actors/find-actors.ts';
import { prepareSource } from '../../src/extract/source.ts';
import { findStatements } from '../../src/extract/statements/find-statements.ts';
import { readSyntax } from '../../src/extract/syntax/read-syntax.ts';
import { readTimes } from '../../src/extract/times/read-times.ts';
import type { Source } from '../../src/extract/types.ts';
import { loadAuthority } from '../../src/resources/authority.ts';
import { loadTagger } from '../../src/resources/tagger.ts';
import { plainArticle } from './plain-article.ts';

const resources = {
  authority: loadAuthority(),
  tagger: loadTagger(fileURLToPath(new URL('../../resources', import.meta.url))),
};

/** The speaker of each statement in `text`: a name, or the words in brackets where it names nobody. */
function speakersOf(text: string): string[] {
  const source = prepareSource(plainArticle(text, 'zh-Hans', { published: '2022-03-18' })) as Source;
  const { times } = readTimes(source);
  const found = findActors(source, times, resources);
  const { statements } = findStatements(source, found, times, readSyntax(source, found, times));
  return statements.map(
    ({ speaker, speakerText }) => found.actors.find(({ id }) => id === speaker)?.name ?? `(${speakerText})`,
  );
}

it.each([
  ['how somebody speaks is no part of the speaker', '林志远红着眼睛说，大桥不会重建。', ['林志远']],
  ['whoever does something to another is the subject', '江州日报去年曾专访市长林志远，指大桥不会重建。', ['江州日报']],
  ['but an officer is no object', '江州日报研究部主任林志远表示，大桥不会重建。', ['林志远']],
  ['and whoever posts somewhere', '导演林志远在江州发微博说，“大桥明年就会通车。”', ['林志远']],
  ['the office of a body whose name has a verb in it', '江州反对党议员林志远表示，大桥不应停工。', ['林志远']],
  ['whoever brings a case with a long object', '江州大学起诉一名有很多学生的工程师，指他歪曲事实。', ['江州大学']],
  [
    'a paper that publishes, of what it blames somebody for too',
    '4月18日，党媒《江州日报》刊文猛批工程师“抹黑大桥”，并称大桥不会停工。',
    ['江州日报', '江州日报'],
  ],
  ['the name behind what it is and the address it has', '熟悉大桥的网络专家方先生说，大桥不应停工。', ['方先生']],
  ['a party to a case', '原告为海桥公司。原告认为，大桥不应停工。', ['海桥公司']],
  [
    'a judge pointed at',
    '法官林志远和法官王志强到场。王志强表示，大桥不应停工。该法官还表示，桥面没有裂缝。',
    ['王志强', '王志强'],
  ],
  ['whoever condemns a deed', '议员林志远谴责公司隐瞒裂缝的做法，并表示大桥应该停工。', ['林志远']],
  ['a deed before the verb is no subject', '工程师林志远走进大厅，拍桌子说，大桥不应停工。', ['林志远']],
  [
    'a report is that of the body named before the verb',
    '林志远看过江州大学近期发布的一份报告，该报告说，桥面已经开裂。',
    ['江州大学'],
  ],
  ['whoever calls himself so', '这名自称是林志远、在江州修桥十年的男士说，大桥不应停工。', ['林志远']],
  ['whoever did what is told before the name', '目击大桥倒塌的居民林志远说，桥面已经开裂。', ['林志远']],
  ['whoever feels something', '居民林志远很惊讶公司的决定，并强调，大桥不应停工。', ['林志远']],
  ['the sender of what is received', '林志远收到警方的通知，称大桥已经封闭。', ['(警方)']],
  ['a paper that has it from others', '《江州日报》报道，从多个独立的渠道证实，大桥已经停工。', ['江州日报']],
  [
    'whoever speaks at a press conference of which a paper tells',
    '江州通讯社报道，江州大学副校长林志远下午在记者会表示，大桥不应停工。',
    ['林志远'],
  ],
  [
    'an e-mail is that of the officer who wrote it',
    '江州警察局发言人在一封电子邮件中告诉记者，“大桥已经封闭。”\n“桥面还在检查。”邮件说。',
    ['江州警察局', '江州警察局'],
  ],
  [
    'the document of a party, told by itself',
    '居民林志远要求赔偿。原告说，大桥不安全。诉状说，桥面已经开裂。',
    ['(原告)', '(诉状)'],
  ],
  [
    'figures of the company told of last',
    '江州公司的数据显示，运费已经上涨。该公司的运费指数显示，涨幅超过一倍。',
    ['江州公司', '江州公司'],
  ],
  ['whose words somebody gives at once', '居民林志远表示，医生说，大桥不安全。', ['(医生)']],
  [
    'and that one goes on in marks after a colon',
    '居民林志远表示，医生说，大桥不安全：“桥面全是裂缝，谁都不敢走。”',
    ['(医生)', '林志远'],
  ],
  ['whoever answers those who asked', '江州大学回应《江州日报》记者，大桥没有停工。', ['江州大学']],
  ['he of the one who is asked about another', '林志远出席会议。被问到王志强会否辞职，他指大桥不会停工。', ['林志远']],
  ['whose explanation something is', '江州大学的解释是大桥没有停工。', ['江州大学']],
  ['a couple pointed at', '随后这对夫妇在法院起诉说，大桥不安全。', ['(这对夫妇)']],
])('%s', (_, text, speakers) => {
  expect(speakersOf(text)).toEqual(speakers);
});
