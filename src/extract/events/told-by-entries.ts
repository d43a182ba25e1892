// Entries of a chronology or a calendar of which the sentences told nothing: 1981–1988: Queen's Counsel; Monday: Annual report.

import { spanAt, touching } from '../../model/sorted-spans.ts';
import type { Span } from '../../model/span.ts';
import { entriesOf } from '../entries.ts';
import type { Fact } from './layout.ts';
import type { EventMention, Story } from './mention.ts';
import { syntaxAt } from './syntax-at.ts';

/** Longer ones are read as sentences. */
const longest = 200;
/** Before the bell: Alder Rail: of a day of a calendar each such line tells its own. */
const labelled = /^\p{Lu}[^.:?!]{1,40}: \S/u;

/** `told`: what the sentences tell; `read`: where the layout told something already. */
export function toldByEntries(story: Story, told: readonly EventMention[], read: readonly Span[]): Fact[] {
  const { source, language, times } = story;
  if (source.language !== 'en') return [];
  const spans = [...told.map(({ span }) => span), ...read];
  const known = new Set(spans.flatMap((span) => touching(source.sentences, span).map(({ start }) => start)));
  return entriesOf(times).flatMap((entry) => {
    const { time } = entry;
    // Of a log, which speaks to its readers, the sentences tell enough.
    if (time.edtf?.includes('T')) return [];
    const end = Math.max(entry.end, entry.start + 1);
    const [first, ...others] = touching(source.sentences, { start: entry.start, end });
    const own = first?.end === entry.start ? others.shift() : first;
    const items = others.filter(({ start, end, block }) => {
      const { kind, start: begins } = source.blocks[block] as Span & { kind: string };
      return start === begins && (kind === 'LIST_ITEM' || labelled.test(source.text.slice(start, end)));
    });
    return [own, ...items].flatMap((sentence) => (sentence === undefined ? [] : (factOf(sentence, entry) ?? [])));
  });

  function factOf(sentence: Span, { start, time }: Span & { readonly time: EventMention['time'] }): Fact | null {
    const from = Math.max(start, sentence.start);
    const words = source.text.slice(from, sentence.end).replace(/^[\s:：|–—)\].,-]+/, '');
    const word = { start: sentence.end - words.length, end: sentence.end };
    const tells = words.length <= longest && /\p{L}{2}.*\p{L}{2}/u.test(words) && !/[:?]$/.test(words);
    if (!tells || known.has(sentence.start)) return null;
    if (language.saying.test(words) || spanAt(source.blocks, sentence.start)?.kind === 'HEADING') return null;
    // The span has four lanes: what somebody or something is or does was read.
    if (syntaxAt(story, word.start).predicates.some(({ subject, end }) => subject.length > 0 && end > word.start))
      return null;
    const span = {
      start: time.start < sentence.start ? sentence.start : Math.min(time.start, word.start),
      end: sentence.end,
    };
    // Two lines of one day are two happenings.
    const title = words.replace(/[.;]$/, '');
    return { time: { ...time }, span, word, named: [word], title, place: null, rule: 'entry' };
  }
}
