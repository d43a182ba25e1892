// English titles for events: who did what ("Reed met with Hall", "Ann Reed arrested"), or the clause itself without the
// words that only lead into it.

import type { EventLanguage } from '../../language/event-words.ts';
import type { EventType } from '../../model/vocabulary.ts';
import type { Actors, Source } from '../types.ts';
import { afterDateline } from './dateline.ts';
import type { EventMention } from './mention.ts';

const mutual = new Set<EventType>(['CALL', 'MEETING', 'SUMMIT', 'AGREEMENT']);
const [longestClause, longestDeed, longestVerb] = [70, 56, 24];

export function englishTitle(source: Source, actors: Actors, best: EventMention, language: EventLanguage): string {
  const { trigger, type, span, time } = best;
  // Who is only presumed to take part did not do what the words tell.
  const parts = best.parts.filter(({ rule }) => rule !== 'en/presumed');
  const [first] = parts;
  if (trigger === null || first === undefined) return clause();
  const names = new Map(actors.actors.map(({ id, name }) => [id, name]));
  const name = (actor: string | undefined) => names.get(actor ?? '') ?? '';
  const word = source.text.slice(trigger.start, trigger.end).replace(/^(?:was|were) /i, '');
  if (trigger.nominal) return nounTitle();
  // In the match held on Sunday she …: who comes after the verb did not do it.
  const follows = (actor: string) => firstPlace(actor) >= trigger.end;
  if ((follows(first.actor) || first.rule === 'en/told-behind') && !mutual.has(type)) return clause();
  const body = /^(body|bodies|corpse|remains) (?:was|were) (\w+)$/.exec(word);
  if (body !== null) return `${name(first.actor)}’s ${body[1]} ${body[2]}`;
  if (mutual.has(type) && parts.length > 1) return encounter();
  const doers = parts.filter((part) => part.role === first.role && part.role !== null && !follows(part.actor));
  const subject = listed(doers.length === 0 ? [first.actor] : doers.map(({ actor }) => actor));
  const done = object();
  const open =
    done === '' && (type === 'OTHER' || type === 'VISIT' || word.length > longestVerb || endsOpen.test(word));
  return `${subject} ${intent()}${open ? deed() : word + done}`;

  /** Where the actor is named first in the telling; before it where it is only carried on. */
  function firstPlace(actor: string): number {
    const place = actors.mentions.find(
      (mention) =>
        mention.actor === actor && mention.form === 'NAME' && mention.start >= span.start && mention.end <= span.end,
    );
    return place?.start ?? span.start;
  }

  function nounTitle(): string {
    const said = language.headlines.find(([words]) => words.test(word));
    if (said !== undefined) {
      const who = parts.find(({ role }) => role === trigger?.row.roles[0]) ?? first;
      return `${name(who?.actor)} ${word.replace(...said)}`;
    }
    if (mutual.has(type) && parts.length > 1)
      return `${capital(word)} ${parts.length === 2 ? 'between' : 'of'} ${listed(parts.map(({ actor }) => actor))}`;
    const owner = actors.mentions.find(
      ({ actor, end }) =>
        actor === first?.actor &&
        end <= (trigger?.start ?? 0) &&
        /^[’']s? (?:[a-z-]{2,12} ){0,2}$/.test(source.text.slice(end, trigger?.start)),
    );
    if (owner === undefined) return `${name(first?.actor)}: ${word}`;
    const to = type === 'VISIT' && best.place !== null ? ` to ${name(best.place)}` : '';
    return `${name(owner.actor)}’s ${word}${to}`;
  }

  /** Reed and Hall met; Reed met with Hall. */
  function encounter(): string {
    const verb = word.replace(/(?<=^talked) (?:with|for|by|about)$/, '');
    const others = parts.slice(1).map(({ actor }) => actor);
    if (/^agreed\b/.test(verb))
      return `${listed([first?.actor ?? '', ...others.filter((id) => !follows(id))])} ${intent()}${deed()}`;
    const after = others.filter(follows);
    if (after.length === 0) {
      const what = endsOpen.test(verb) || /^(?:discussed|agreed)$/.test(verb) ? deed() : verb;
      return `${listed(parts.map(({ actor }) => actor))} ${intent()}${what}`;
    }
    const doers = parts.filter(({ actor }) => !after.includes(actor)).map(({ actor }) => actor);
    const joint =
      /^ with\b/.test(source.text.slice(trigger?.end)) || !/^(?:will |to )?me(?:e?ts?)$|with$/.test(verb)
        ? ' with'
        : '';
    return `${listed(doers)} ${intent()}${verb}${joint} ${listed(after)}`;
  }

  /** "will", "to", where the verb stands after it. */
  function intent(): string {
    return /\b((?:will|to) )$/.exec(source.text.slice(span.start, trigger?.start))?.[1] ?? '';
  }

  /** The verb with what follows it: "started his fifth term in office". */
  function deed(): string {
    const inside = time.start >= (trigger?.end ?? 0) && time.end <= span.end;
    const end = inside ? time.start : span.end;
    const head = source.text
      .slice(trigger?.start ?? span.start, end)
      .replace(/,? (?:on|in|at|since|until|by|late|early|later)?\s{0,3}$/, '');
    const words = `${head}${inside ? source.text.slice(time.end, span.end) : ''}`
      .replace(/^(?:was|were) /i, '')
      .replace(/\s+/g, ' ')
      .replace(/,? (?:on|in|at|since|until|by|late|early|later)?\s{0,3}$/, '')
      .replace(/(?<![A-Z])[.,;]$/, '');
    return cut(words, longestDeed);
  }

  /** The one it is done to, where the verb has such an object and it is not the subject already. */
  function object(): string {
    const role = trigger?.row.roles[1] ?? null;
    const index = role === null ? -1 : parts.findIndex((part) => part.role === role);
    const told = actors.mentions.some(
      ({ actor, start, end }) =>
        actor === parts[index]?.actor && start >= (trigger?.start ?? 0) && end <= (trigger?.end ?? 0),
    );
    return index < 1 || told || parts[index]?.role === first?.role ? '' : ` ${name(parts[index]?.actor)}`;
  }

  function listed(ids: readonly string[]): string {
    const all = [...new Set(ids)].map(name);
    if (all.length > 3) return `${all.slice(0, 2).join(', ')} and ${all.length - 2} others`;
    return all.length < 2 ? (all[0] ?? '') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
  }

  /** The noun phrase that the sentence begins with, or that a relative clause tells of, for a clause without its own. */
  function subjectBefore(): string {
    const sentence = source.sentences.find(({ start, end }) => start <= span.start && span.start < end);
    if (sentence === undefined) return '';
    const lead = source.text.slice(afterDateline(source, sentence).start, span.start);
    const relative = /^(?:who|which|that)\b/.test(source.text.slice(span.start, span.start + 6));
    const found = relative ? lastNoun.exec(lead) : firstNoun.exec(lead);
    return found === null ? '' : `${found[1]} `;
  }

  function clause(): string {
    const before = source.text
      .slice(span.start, time.start)
      .replace(/(?:^|,?\s)(?:on|in|at|since|until|by|from|late|early|earlier)?\s{0,3}$/i, '');
    const after = source.text.slice(time.end, span.end).replace(/^[’']s /, ' ');
    let words = `${before}${after}`
      .replace(/\s+/g, ' ')
      .replace(/\s,/g, ',')
      .replace(/^[\s,;“"]+|[\s,;.]+$/g, '');
    for (let lead = language.leadIn.exec(words); lead !== null; lead = language.leadIn.exec(words))
      words = words.slice(lead[0].length).replace(/^[\s,]+/, '');
    if (verbFirst.test(words)) words = `${subjectBefore()}${words}`;
    // Polls, |which were| held
    words = words.replace(/^([^,]{2,40}), (?:which|that) (?:was|were|is|are) /, '$1 ');
    return capital(cut(words, longestClause));
  }
}

/** A clause that begins with its verb. */
const verbFirst =
  /^(?:was|were|is|are|has|have|had|will|would|[a-z]{3,14}ed|took|began|came|met|held|left|won|lost|shot|struck|hit|sank|fell|rose|killed|went)\b/;
const firstNoun =
  /^((?:The|A|An|His|Her|Its|Their|One|Two|Three|Four|Five|[A-Z][\w’'-]*)(?: [\w’'-]+){0,6}?) (?:was|were|is|are|has|have|had|will|would|did|[a-z]{3,14}ed|took|began|came|met|held|left|won|lost|found|said)\b/;
const lastNoun =
  /(?:^|[ ,])((?:the|a|an|his|her|its|their|two|three|four|five|\d+|[A-Z][\w’'-]*)(?: [a-zA-Z’'"“”-]+){1,4}),? ?$/;

/** A verb that asks for more: "presided at", "headed to". */
const endsOpen = /(?<!^sworn)\s(?:at|over|in|on|to|with|of|for|by|from|into)$/;

function cut(words: string, most: number): string {
  return words.length <= most ? words : `${words.slice(0, most - 1).replace(/\s\S*$/, '')}…`;
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
