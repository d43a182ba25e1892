// Who is called by a name in quotation marks and says something: “江声观察”认为, 据“江声之友”报导.

import type { ActorKind } from '../../../model/vocabulary.ts';
import type { FoundName, Reading } from '../found.ts';
import { quotedPlaces } from './in-quotation-marks.ts';

const name = '([^"“”「」『』，。；：！？、《》\\n的了（）()]{2,14})';
const reports = '报[导道]|消息|发布(?!会|的)';
const says =
  '表示|写道|指出|认为|说(?!法|明)|称(?![号呼为霸])|回应|透露(?![着出])|强调|发[文帖推]|留言|调侃|嘲讽|披露|分析|评论|告诉|发现';
const adverbs =
  '(?:则|也|还|又|曾|就|再|随后|近日|此前|日前|昨天|今天|\\d{1,2}日|[^，。、]{0,2}在[^，。、]{1,6}[上中里]){0,2}';
/** The name begins a clause, or stands behind what it is: 据, 陆媒, 新媒体, 网站. */
const speaker = new RegExp(
  `(?<=^|[，。；：！？\\s]|据|[媒刊网报台]|媒体|网站|平台|组织|团体|成立的|当时|但|而)["“「『]${name}["”」』](?=${adverbs}(?:(${reports})|${says}))`,
  'gm',
);

/** What is said in a document, of a policy or of a word. */
const noSpeaker =
  /(?:文件|报告|书|法|条|公报|档案|数据|计划|政策|事件|运动|行动|口号|概念|战略|理论|主义|精神|方案|倡议|协议|条例|命令|通知|病毒|疫苗|病例)$/;
const body =
  /(?:[团会台社网报党派所院军队]|联盟|财经|新闻|观察|论坛|频道|视频|母亲|中国|瞭望|之[声友]|在线|周刊|热线|组织|中心|公司|基金|平台|项目|工作室|小组|编辑部|青年|一线|内幕)$/;

export function findQuotedSpeakers(reading: Reading): FoundName[] {
  const { lookup, words, source } = reading;
  const common = new Set(
    words.flatMap(({ tag, start, end }) => (/^[nvad]/.test(tag) && end - start < 3 ? [start] : [])),
  );
  const ends = new Map(words.map(({ start, end }) => [start, end]));
  const kinds = new Map<string, ActorKind>();
  for (const match of lookup.matchAll(speaker)) {
    const form = match[1] as string;
    const start = match.index + 1;
    if (source.text[match.index] === '”' || noSpeaker.test(form)) continue;
    // “专家”还说: a common word of which the writer thinks little.
    if (common.has(start) && ends.get(start) === start + form.length) continue;
    kinds.set(form, match[2] !== undefined || body.test(form) ? 'ORGANIZATION' : 'PERSON');
  }
  return [...kinds].flatMap(([form, kind]) => everywhere(form, isCalledBody(form) ? 'ORGANIZATION' : kind));

  /** 设计团队“江声爷爷”: somewhere in the article the name stands behind what it is. */
  function isCalledBody(form: string): boolean {
    return ['“', '「', '"'].some((open) => {
      const at = source.text.indexOf(`${open}${form}`);
      return (
        at > 0 && /(?:团队|组织|团体|媒体|公司|机构|平台|网站|栏目|频道|节目|乐队)$/.test(lookup.slice(at - 2, at))
      );
    });
  }

  function everywhere(form: string, kind: ActorKind): FoundName[] {
    return quotedPlaces(reading, form).flatMap((place) => {
      const found = { ...place, kind, rule: 'zh/quoted-speaker', weight: 52, rows: [], sure: true };
      // “江声”（林志远）
      const { start, end } = place;
      const real = kind === 'PERSON' && /^["”」』][（(]([\u3400-\u9fff]{2,4})[）)]/.exec(lookup.slice(end, end + 8));
      if (!real) return [found];
      const span = { start: end + 2, end: end + real[0].length - 1 };
      return [found, { ...found, ...span, rule: 'zh/pen-name', weight: 66, alias: start }];
    });
  }
}
