// The names that people bear on the net: 网友“江声” says, 网名为“江声”的网民, “江声”（网名）, and of those who publish there: 自媒体“江声”.

import { speechRows } from '../../../language/zh/speech-verbs.ts';
import type { ActorKind } from '../../../model/vocabulary.ts';
import type { FoundName, Reading } from '../found.ts';
import { quotedPlaces } from './in-quotation-marks.ts';

const people = '网友|网民|推友|[博楼版]主|大V|用户|UP主|up主|作者|写手|粉丝|股友|球友|账号|帐号|博客';
const accounts = '自媒体|新媒体|公众号|订阅号|视频号|服务号|频道|栏目|专栏';
const quoted = '["“「『]([^"“”「」『』，。；：！？、《》\\n]{2,20})["”」』]';
const verbs = speechRows.flatMap(({ verbs }) => verbs).join('|');
/** What somebody does who is named so, and a bracket, a colon or a comma. */
const acts = `(?=的?(?:网友|网民|博主|用户|网红|作者|账号|帐号|推特|微博|微信|视频|文章)|[在于就对向则也还又曾便更再另都均]|(?:${verbs})|发[文帖推布表出博了]|写|晒|转发|跟|贴|上传|直播|拍|上述|近日|[（，：]|\\d)`;

const patterns: readonly { readonly kind: ActorKind; readonly pattern: RegExp }[] = [
  // 网友“江声”说, 财经博主“江声”分析认为
  { kind: 'PERSON', pattern: new RegExp(`(?:${people})(?:名?[为叫是]|名|：)?${quoted}${acts}`, 'g') },
  // 网名为“江声”, 微博名“江声”, ID“江声”
  {
    kind: 'PERSON',
    pattern: new RegExp(`(?:网名|[博推]名|用户名|微博号|昵称|笔名|ID|Id|id)(?:为|叫|是|：)?${quoted}`, 'g'),
  },
  // “江声（网名）”, “江声”（网名）
  {
    kind: 'PERSON',
    pattern: /["“「『]([^"“”「」『』，。；：！？、《》\n（(]{2,12})["”」』]?[（(](?:网名|化名|假名)[）)]/g,
  },
  // 自媒体“江声”发文
  { kind: 'ORGANIZATION', pattern: new RegExp(`(?:${accounts})(?:名?[为叫是]|名|：)?${quoted}${acts}`, 'g') },
];

export function findNetNames(reading: Reading): FoundName[] {
  const { lookup } = reading;
  const kinds = new Map<string, ActorKind>();
  for (const { kind, pattern } of patterns)
    for (const match of lookup.matchAll(pattern)) kinds.set(match[1] as string, kind);
  return [...kinds].flatMap(([name, kind]) =>
    quotedPlaces(reading, name).flatMap(({ start, end }) => {
      const found = named(start, end, kind);
      // “江声”（真名：林志远）
      const real = kind === 'PERSON' ? realName.exec(lookup.slice(end, end + 16)) : null;
      if (real === null) return [found];
      const to = end + real[0].length;
      return [found, { ...named(to - (real[1] as string).length, to, kind), rule: 'zh/pen-name', alias: start }];
    }),
  );
}

const realName = /^["”」』]?[（(](?:真名|本名|原名|实名|真实姓名)[为是：]?([\u3400-\u9fff]{2,4}(?=[）)，]))/;

function named(start: number, end: number, kind: ActorKind): FoundName {
  return { start, end, kind, rule: 'zh/net-name', weight: 66, rows: [], sure: true };
}
