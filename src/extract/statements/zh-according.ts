// Words with their source before them and no verb of their own: 根据中方的声明，…, 正如李明所说，…, 记者从居民处了解到，….

import { bareSources, documentNouns, regulations, sourceNouns } from '../../language/zh/speech.ts';
import type { Span } from '../../model/span.ts';
import type { StatementDraft } from '../types.ts';
import type { Voice } from './draft.ts';
import { type Passage, trimmed } from './passage.ts';
import { mentionsWithin, type Speaker } from './speaker.ts';
import type { Thread } from './thread.ts';
import { contentDrafts } from './zh-content.ts';
import { dayWithin } from './zh-said.ts';
import { readSpeaker } from './zh-speaker.ts';
import { remember } from './zh-voice.ts';

/** What stands around the source: 根据…，, 正如…所说，, 从…处了解到，, 在…看来，. */
const leads = [
  /(?<=(?:^|[，；。”」])\s*(?:但|而|不过|另|又|如果)?)(?:根据|据|依据|按照|综合)(?<source>[^，。：；]{2,100})[，：]/du,
  /(?<=(?:^|[，；。”」])\s*(?:但|而|不过)?)(?:正如|正像|诚如|就像|一如)(?<source>[^，。：；]{2,40}?)所?(?:说|言|述|讲|指出|描述|强调|写|暗示)的?(?:那样|一样)?[，：]/du,
  /^\s*(?<source>[^，。：；]{3,30}(?<![新好坏假据的])消息)，/du,
  /从(?<source>[^，。：；]{2,60}?)(?:处|那里|那儿|方面|口中)?(?:了解到|获悉|得知|获知|听说)[，：]/du,
];

/** The statement of a period without a verb of speech whose source stands before the words. */
export function accordingTo(passage: Passage, period: Span, thread: Thread): StatementDraft[] {
  const words = passage.folded.slice(period.start, period.end);
  for (const lead of leads) {
    const match = lead.exec(words);
    const [from, to] = match?.indices?.groups?.['source'] ?? [0, 0];
    if (match === null || from === to) continue;
    const source = { start: period.start + from, end: period.start + to };
    const content = trimmed(passage, period.start + match.index + match[0].length, period.end);
    const speaker = sourceOf(passage, source, lead !== leads[0] && lead !== leads[2]);
    if (speaker === null || content.end - content.start < 6) return [];
    if (lead === leads[2] && speaker.actor === null) return [];
    const relayed = quotedIn(passage, source);
    const day = dayWithin(passage, source);
    const voice: Voice = {
      speaker: relayed?.speaker ?? speaker,
      // 大桥协会2021年报告: the year in the document's name.
      said: (day?.length ?? 0) >= 7 ? day : null,
      cue: { start: period.start + match.index, end: source.end },
      verb: null,
    };
    remember(passage, voice, thread, relayed?.via ?? null);
    return contentDrafts(passage, content, voice, relayed?.via ?? null).map((statement) => ({
      ...statement,
      rule: 'zh/according-to',
    }));
  }
  return [];
}

/** 据海滨社援引一位军官的估计: whose words they are, and who relates them. */
function quotedIn(passage: Passage, source: Span): { speaker: Speaker; via: Speaker } | null {
  const words = passage.folded.slice(source.start, source.end);
  const match =
    /^(?<via>[^，]{2,30}?)(?:援引|引述|引用|转述)(?<who>[^，]{2,40}?)(?:的?(?:话|说法|估计|消息|估算|分析|评估|描述|介绍|预测|判断|报道|报导))?(?:报[道导])?$/d.exec(
      words,
    );
  const spans = match?.indices?.groups;
  const [via, who] = [spans?.['via'], spans?.['who']].map(
    (span) => span && readSpeaker(passage, { start: source.start + span[0], end: source.start + span[1] }, null),
  );
  return via != null && who != null && !/(?:数据|资料|统计|文件|数字)$/.test(who.text) ? { speaker: who, via } : null;
}

/** Who the source is; null where the words name none: 据统计, 根据《桥梁法》. `speaks`: whatever it is, it said the words. */
function sourceOf(passage: Passage, source: Span, speaks: boolean): Speaker | null {
  const words = passage.folded.slice(source.start, source.end).replace(/(?:中|里|上|显示|称|说)$/, '');
  const phrase = { start: source.start, end: source.start + words.length };
  const named = mentionsWithin(passage.mentions, phrase).filter(({ form }) => form === 'NAME');
  const ends = named.some(({ end }) => end === phrase.end) || /[》）]$/.test(words);
  if (!speaks && !documentNouns.test(words) && !sourceNouns.test(words) && !ends) return null;
  if (bareSources.test(words) || regulations.test(words)) return null;
  const whole = readSpeaker(passage, phrase, null);
  // 据王芳律师周一的说法: whoever the phrase begins with.
  const first = named.find(({ start }) => start === phrase.start);
  const speaker =
    whole.actor !== null || first === undefined
      ? whole
      : readSpeaker(passage, { start: phrase.start, end: first.end }, null);
  // Figures and views relate nobody.
  if (speaks || /(?:数据|统计|资料|分析|调查|研究|信息|说法|观察)$/.test(words)) return { ...speaker, document: false };
  return speaker.actor !== null ? speaker : { ...speaker, document: true };
}
