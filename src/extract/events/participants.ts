// Who takes part in a happening, in which role, and where it takes place.

import type { EventLanguage, Trigger } from '../../language/event-words.ts';
import { contains, type Span } from '../../model/span.ts';
import type { Actors, Mention, Source, TimeReading } from '../types.ts';

export interface Part {
  readonly actor: string;
  readonly role: string | null;
}

/** The actors that the window tells of as doing or suffering it; the subject of the clause before where it has none. */
export function participantsIn(
  source: Source,
  actors: Actors,
  window: Span,
  clauses: readonly Span[],
  trigger: Trigger | null,
  time: TimeReading,
  language: EventLanguage,
): Part[] {
  const kinds = new Map(actors.actors.map(({ id, kind }) => [id, kind]));
  const inside = actors.mentions.filter((mention) => contains(window, mention)).filter(takesPart);
  const subjectless =
    inside.length === 0 ||
    (trigger?.nominal !== true && !inside.some((mention) => mention.start < (trigger?.start ?? window.end)));
  const all = subjectless && !(trigger?.nominal && source.language === 'en') ? [...carried(), ...inside] : inside;
  const parts = new Map<string, string | null>();
  for (const mention of all) if (!parts.has(mention.actor)) parts.set(mention.actor, roleOf(mention));
  return [...parts].map(([actor, role]) => ({ actor, role }));

  function takesPart(mention: Mention): boolean {
    const before = source.folded.slice(Math.max(window.start, mention.start - 12), mention.start);
    const after = source.folded.slice(mention.end, mention.end + 12);
    if (
      describesAnother(mention, actors.mentions) ||
      (source.language === 'zh' && /^(?:媒体|官媒|网站)/.test(after)) ||
      /(?:^|[，。])(?:另?据|根据|引述)$/.test(before)
    )
      return false;
    const kind = kinds.get(mention.actor);
    if (kind === 'PERSON') return true;
    if (holdsOffice(mention)) return false;
    if (kind === 'ORGANIZATION') return !language.placeLead.test(before) && !/^(?:的|前|门前|外|’s|'s)/.test(after);
    if (language.placeLead.test(before)) return false;
    // A place acts where it stands as subject: 美国实施制裁.
    if (source.language === 'zh') {
      return (
        (mention.start - window.start <= 1 || /[，、和与同及日）]$/.test(before)) &&
        /^(?:将|已|对|和|与|同|向|宣布|、|实施|通过|在|也|则|政府|军)/.test(after)
      );
    }
    return mention.start - window.start <= 4 && /^\s(?:and|has|had|will|was|is|[a-z]+ed)\b/.test(after);
  }

  /** 外交部 in 外交部长王毅, 《环球时报》 in 《环球时报》总编辑胡锡进: the person acts. */
  function holdsOffice(mention: Mention): boolean {
    const next = actors.mentions.find((other) => other.start >= mention.end && kinds.get(other.actor) === 'PERSON');
    return (
      next !== undefined &&
      next.start - mention.end <= 50 &&
      language.office.test(source.folded.slice(mention.end, next.start))
    );
  }

  function carried(): Mention[] {
    const before = clauses.filter((clause) => clause.end <= window.start).reverse();
    for (const clause of before.slice(0, 3)) {
      const first = actors.mentions.filter(
        (mention) =>
          contains(clause, mention) &&
          kinds.get(mention.actor) === 'PERSON' &&
          !describesAnother(mention, actors.mentions),
      )[0];
      if (first !== undefined) return [first];
    }
    const words = source.folded
      .slice(window.start, window.end)
      .replace(time.quote, '')
      .replace(/^[，,\s]+/, '');
    const at = source.blocks.findIndex((each) => contains(each, window));
    const block = source.blocks[/^(?:他|她|he\b|she\b)/i.test(words) ? Math.max(0, at - 1) : at];
    if (block === undefined || inside.length > 0 || !language.goesOn.test(words)) return [];
    const told = actors.mentions.filter(
      (mention) =>
        mention.start >= block.start &&
        mention.end <= window.start &&
        kinds.get(mention.actor) === 'PERSON' &&
        !describesAnother(mention, actors.mentions),
    );
    const last = told.at(-1);
    const sentence = last && source.sentences.find((each) => contains(each, last));
    const subject = sentence && told.find((mention) => contains(sentence, mention));
    return subject === undefined ? [] : [subject];
  }

  function roleOf(mention: Mention): string | null {
    if (trigger === null) return null;
    const [subject, object] = trigger.row.roles;
    const words = source.folded.slice(window.start, window.end);
    const passive = language.passive.test(words);
    const before = source.folded.slice(Math.max(0, mention.start - 4), mention.start);
    if (passive && language.agent.test(before)) return subject === object ? null : subject;
    if (mention.start < trigger.start) return passive ? object : subject;
    return passive ? null : object;
  }
}

/** True when the mention only describes another: 美国 in 美国国务卿布林肯. */
function describesAnother(mention: Mention, mentions: readonly Mention[]): boolean {
  return mentions.some(
    (other) =>
      other !== mention &&
      other.actor !== mention.actor &&
      contains(other.phrase, mention) &&
      !contains(mention.phrase, other),
  );
}

/** The last place of the window that a word such as 在 leads in. */
export function placeIn(source: Source, actors: Actors, window: Span, language: EventLanguage): string | null {
  const places = new Set(actors.actors.filter(({ kind }) => kind === 'PLACE').map(({ id }) => id));
  const led = actors.mentions.filter(
    (mention) =>
      places.has(mention.actor) &&
      contains(window, mention) &&
      language.placeLead.test(source.folded.slice(Math.max(window.start, mention.start - 12), mention.start)),
  );
  return led.at(-1)?.actor ?? null;
}
