// Pronouns and descriptions (他, 该部, 国务卿, "the minister") tied to the actor where the text settles whom they mean.

import { dateline } from '../../language/en/dateline.ts';
import { pronounOf } from '../../language/en/given-names.ts';
import {
  bodyNames,
  herAddress,
  hisAddress,
  leadOffice,
  namedAsSuch,
  pointers,
  publicBodies,
} from '../../language/en/references.ts';
import { chineseParties } from '../../language/zh/parties.ts';
import { roleOfTitle } from '../../language/zh/titles.ts';
import type { Problem } from '../../model/problem.ts';
import { firstFrom, within } from '../../model/sorted-spans.ts';
import type { Span } from '../../model/span.ts';
import type { Mention } from '../types.ts';
import { bylineRules } from './bylines.ts';
import type { Cast } from './find-actors.ts';
import { coverage, type Reading } from './found.ts';

/** What a pronoun or a description asks of the actor it stands for. */
interface Pointer extends Span {
  readonly wants: 'HE' | 'SHE' | 'PERSON' | 'BODY' | 'TITLE' | 'NAMED';
  /** Whom it means, where its own words settle it. */
  readonly actor?: string;
  readonly title?: string | undefined;
  /** The noun that calls the body: court. */
  readonly noun?: string | undefined;
  /** The people or land of whom it is the title: the Freedonian leader. */
  readonly nation?: string;
  readonly rule: string;
}

/**
 * Ties each pointer to the actor that the text settles: the last person of fitting gender who was the subject of a
 * sentence, or the only fitting one; for a title (国务卿, "the minister") the one person whom the article calls so.
 */
export function resolveReferences(
  reading: Reading,
  cast: readonly Cast[],
  mentions: readonly Mention[],
): { mentions: Mention[]; problems: Problem[] } {
  const { source } = reading;
  const isTaken = coverage(mentions.map(({ phrase }) => phrase).sort((a, b) => a.start - b.start));
  const pointers = (source.language === 'zh' ? chinesePointers(reading, cast) : englishPointers(reading)).filter(
    // The NFL star: the body belongs to what he is called.
    (pointer) => !isTaken(pointer.wants === 'TITLE' ? { start: pointer.end - 3, end: pointer.end } : pointer),
  );
  const actors = new Map(cast.map((actor) => [actor.id, actor]));
  const genders = gendersOf(reading, cast);
  const resolved: Mention[] = [];
  const problems: Problem[] = [];
  for (const pointer of pointers) {
    const actor = pointer.actor ?? (pointer.wants === 'TITLE' ? titled(pointer) : antecedent(pointer));
    if (actor !== null) {
      const { start, end } = pointer;
      resolved.push({ start, end, actor, form: 'REFERENCE', phrase: { start, end }, rule: pointer.rule });
    } else if (pointer.wants !== 'TITLE' && !isUnnamed(pointer)) {
      problems.push({
        rule: pointer.rule,
        severity: 'INFORMATION',
        message: `The text does not settle whom “${source.text.slice(pointer.start, pointer.end)}” means.`,
        span: { start: pointer.start, end: pointer.end },
      });
    }
  }
  return { mentions: resolved, problems };

  /** The hospital, where the article names none: a thing like others. */
  function isUnnamed({ noun = '' }: Pointer): boolean {
    const called = bodyNames.get(noun);
    return namedAsSuch.has(noun) && called !== undefined && !cast.some(({ name }) => called.test(name));
  }

  /** The one person whom the article calls by this title. */
  function titled({ title = '', nation }: Pointer): string | null {
    if (nation !== undefined) return headOf(nation, title);
    const bearers = cast.filter(
      (actor) =>
        actor.kind === 'PERSON' &&
        (actor.descriptions.some((words) => calls(words.toLowerCase(), title.toLowerCase())) ||
          actor.names.some((name) => standsBefore(name, title))),
    );
    return bearers.length === 1 ? (bearers[0]?.id ?? null) : null;
  }

  /** Health minister, or secretary of state, for the minister and the secretary. */
  function calls(words: string, title: string): boolean {
    const [office = ''] = words.split(/ (?:responsible|in charge|for|in|at|from|who) /);
    return words.endsWith(title) || words.startsWith(`${title} of `) || office.endsWith(` ${title}`);
  }

  /** Former league star |Hall: the league star. */
  function standsBefore({ start }: Span, title: string): boolean {
    return (
      reading.lookup.slice(Math.max(0, start - title.length - 1), start).toLowerCase() === `${title} `.toLowerCase()
    );
  }

  /** The Freedonian leader: the one whom the article calls Freedonian President or president of Freedonia. */
  function headOf(nation: string, title: string): string | null {
    const stem = nation.slice(0, 4);
    const heads = cast.filter(
      ({ kind, aliases, descriptions }) =>
        kind === 'PERSON' &&
        aliases.some((alias) => alias.startsWith(stem)) &&
        descriptions.some((words) =>
          title === 'leader'
            ? /(?:president|prime minister|premier|leader|chancellor|king)$/i.test(words)
            : words.toLowerCase().endsWith(title),
        ),
    );
    const [head, more] = heads;
    if (head === undefined || more !== undefined) return null;
    // A premier is not the leader where the article has a president whose land it does not tell.
    const president = (words: string) => /(?:president|king|leader)$/i.test(words);
    const other = cast.some(
      ({ id, kind, aliases, descriptions }) =>
        id !== head.id &&
        kind === 'PERSON' &&
        descriptions.some(president) &&
        !aliases.some((alias) => /^\p{Lu}\p{L}+(?:ese|an|ish|ch|i|k|s) \p{Lu}/u.test(alias)),
    );
    return title === 'leader' && other && !head.descriptions.some(president) ? null : head.id;
  }

  /** Looks back over this and the two sentences before, within the block first: subjects before others. */
  function antecedent(pointer: Pointer): string | null {
    const called = bodyNames.get(pointer.noun ?? '');
    if (called !== undefined) {
      // The court: the one body whose name says that it is a court, or the last told of.
      const last = mentions.findLast(
        ({ actor, end }) => end <= pointer.start && called.test(actors.get(actor)?.name ?? '') && fits(actor, pointer),
      );
      if (last !== undefined) return last.actor;
      if (namedAsSuch.has(pointer.noun ?? '')) return null;
    }
    const at = firstFrom(source.sentences, pointer.start + 1) - 1;
    if (pointer.start >= (source.sentences[at]?.end ?? 0)) return null;
    for (let back = 0; back <= 3 && at - back >= 0; back++) {
      const sentence = source.sentences[at - back];
      if (sentence === undefined) break;
      const block = source.blocks[sentence.block];
      if (back > 0 && (block?.kind === 'CAPTION' || block?.kind === 'TITLE')) break;
      const until = { start: sentence.start, end: Math.min(sentence.end, pointer.start) };
      const before = [...within(mentions, until), ...within(resolved, until)].filter(
        ({ actor }) => !isByline(actors.get(actor)) && fits(actor, pointer),
      );
      const distinct = [...new Set(before.sort((a, b) => a.start - b.start).map(({ actor }) => actor))];
      if (distinct.length === 0) continue;
      if (distinct.length === 1) return distinct[0] ?? null;
      // Several: the subject, which stands first in its sentence, unless two people share it (甲和乙).
      const owners = new Set(before.filter((mention) => ownsNext(mention, before)).map(({ actor }) => actor));
      const [first, second] = before.filter(({ actor }) => !owners.has(actor));
      const between = reading.lookup.slice(first?.end ?? 0, second?.start ?? 0);
      if (/^(?:和|与|跟|同|及|、| and |, )[^，。]{0,12}$/.test(between)) return null;
      const start = before[0]?.phrase.start ?? sentence.end;
      return first !== undefined && start - sentence.start <= 12 ? first.actor : null;
    }
    return null;
  }

  /** 李明|的妻子王芳: she is the subject. */
  function ownsNext({ actor, phrase }: Mention, others: readonly Mention[]): boolean {
    const next = others.find((other) => other.start >= phrase.end && other.actor !== actor);
    return (
      source.language === 'zh' &&
      next !== undefined &&
      chineseParties.kin.test(reading.lookup.slice(phrase.end, next.start))
    );
  }

  function fits(id: string, { wants, noun }: Pointer): boolean {
    const actor = actors.get(id);
    if (actor === undefined) return false;
    // The ministry is no Moscow that acts.
    if (wants === 'BODY')
      return (
        actor.kind === 'ORGANIZATION' &&
        !actor.rule.endsWith('acting-seat') &&
        !(
          /^(?:company|publisher|airline|bank|club|newspaper|network)$/.test(noun ?? '') &&
          publicBodies.test(actor.name)
        )
      );
    if (actor.kind !== 'PERSON') return false;
    const gender = genders.get(id);
    return wants === 'PERSON' || gender === undefined || gender === wants;
  }
}

/** Who wrote the article or took its pictures is not told of in it. */
function isByline(actor: Cast | undefined): boolean {
  return actor !== undefined && bylineRules.test(actor.rule);
}

/** What somebody is called right before the name: 姐姐|王芳. */
const sheWords =
  /(?:妻子|太太|母亲|女儿|姐姐|妹妹|祖母|外婆|奶奶|姑姑|阿姨|女友|未婚妻|前妻|遗孀|儿媳|孙女|女子|女生)$/;
const heWords = /(?:丈夫|父亲|儿子|哥哥|弟弟|祖父|外公|爷爷|叔叔|男友|未婚夫|前夫|女婿|孙子|男子|男生)$/;

/** Gender where the article's forms of address tell it. */
function gendersOf({ lookup, source }: Reading, cast: readonly Cast[]): ReadonlyMap<string, 'HE' | 'SHE'> {
  const genders = new Map<string, 'HE' | 'SHE'>();
  for (const actor of cast) {
    const words = [...actor.descriptions, ...actor.aliases, actor.name].join(' ');
    if (source.language === 'zh') {
      const before = actor.names.map(({ start }) => lookup.slice(Math.max(0, start - 3), start));
      if (before.some((kin) => sheWords.test(kin))) genders.set(actor.id, 'SHE');
      else if (before.some((kin) => heWords.test(kin))) genders.set(actor.id, 'HE');
      else if (/女士|小姐|太太|夫人|母亲|妻子|女儿|女王|王后|公主|姐姐|妹妹|女星|女议员|修女|母親|女兒/.test(words))
        genders.set(actor.id, 'SHE');
      else if (/先生|父亲|丈夫|儿子|国王|王子|爵士|哥哥|弟弟|神父|父親|兒子|國王/.test(words))
        genders.set(actor.id, 'HE');
    } else if (herAddress.test(words)) genders.set(actor.id, 'SHE');
    else if (hisAddress.test(words)) genders.set(actor.id, 'HE');
    else {
      const told = actor.kind === 'PERSON' ? pronounOf.get(actor.name.split(' ')[0] as string) : undefined;
      if (told !== undefined && actor.name.includes(' ')) genders.set(actor.id, told);
    }
  }
  return genders;
}

function chinesePointers(reading: Reading, cast: readonly Cast[]): Pointer[] {
  const { lookup, source } = reading;
  const pointers: Pointer[] = [];
  const pattern =
    /([他她])(?![们國国人日乡])|(?<!其)它(?!们)|该(?:部(?![分队])|公司|组织|机构|委员会|集团|企业|银行|基金会?|学会|工会|教会|大学(?!生)|学院|医院|法院|报(?![告道导])|媒体|校(?!区)|院(?!校)|局(?![势面])|会(?![议谈晤])|协会|党(?![员派])|台(?![湾风])|网站|所(?![有谓]))(?![门署长])/g;
  for (const match of lookup.matchAll(pattern)) {
    if (match[1] !== undefined && /[其吉维]/.test(lookup[match.index - 1] ?? '')) continue;
    const wants = match[1] === '他' ? 'HE' : match[1] === '她' ? 'SHE' : 'BODY';
    pointers.push({
      start: match.index,
      end: match.index + match[0].length,
      wants,
      rule: wants === 'BODY' ? 'zh/that-body' : 'zh/pronoun',
    });
  }
  pointers.push(...bareBodies(reading, cast));
  // A bare office as the subject of a clause: 国务卿强调, 外长说.
  for (const [title] of roleOfTitle) {
    for (let at = lookup.indexOf(title); at >= 0; at = lookup.indexOf(title, at + title.length)) {
      const before = lookup[at - 1] ?? '。';
      const after = lookup.slice(at + title.length, at + title.length + 3);
      if (!/[，。；：！？“”「」\s、]/.test(before) && before !== '该') continue;
      if (!/^(?:还|也|则|又|再|说|称|表|指|强|认|重|讨|敦|呼|警|批|宣|将|在|对|与|和|周|曾|已|。|，|：)/.test(after))
        continue;
      pointers.push({ start: at, end: at + title.length, wants: 'TITLE', title, rule: 'zh/office' });
    }
  }
  return longestOnly(
    pointers.filter(({ start }) =>
      source.blocks.some((block) => block.kind !== 'CREDIT' && block.start <= start && start < block.end),
    ),
  );
}

/** 学生会 in an article that names one 江州大学学生会: the last word of the name stands for it. */
function bareBodies({ lookup, words }: Reading, cast: readonly Cast[]): Pointer[] {
  const bodies = cast.filter(({ kind }) => kind === 'ORGANIZATION');
  const names = bodies.map(({ id, names }) => ({ id, forms: names.map(({ start, end }) => lookup.slice(start, end)) }));
  const meant = new Map<string, string | null>();
  return words.flatMap((word, index): Pointer[] => {
    const { start, end, tag } = word;
    const before = words[index - 1];
    if (end - start < 3 || !/^(?:n|nz|ORG)$/.test(tag)) return [];
    // 江州|学生会, 一个|学生会, 他们的|学生会: another.
    if (before?.end === start && /^(?:n|nz|ORG|LOC|PER|a|m|q|vn|u|r|s|f)$/.test(before.tag)) return [];
    const form = lookup.slice(start, end);
    let actor = meant.get(form);
    if (actor === undefined) {
      const bearers = names.filter(({ forms }) =>
        forms.some((name) => name.length > form.length && name.endsWith(form)),
      );
      actor = bearers.length === 1 ? (bearers[0]?.id ?? null) : null;
      meant.set(form, actor);
    }
    return actor === null ? [] : [{ start, end, wants: 'NAMED', actor, rule: 'zh/bare-body' }];
  });
}

function englishPointers({ lookup, source }: Reading): Pointer[] {
  const found: Pointer[] = [];
  for (const match of lookup.matchAll(pointers)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const [, he, she, body, title, nation, head] = match;
    if (nation !== undefined && head !== undefined)
      found.push({ ...span, wants: 'TITLE', title: head, nation, rule: 'en/office' });
    else if (he !== undefined) found.push({ ...span, wants: 'HE', rule: 'en/pronoun' });
    else if (she !== undefined) found.push({ ...span, wants: 'SHE', rule: 'en/pronoun' });
    else if (title !== undefined) found.push({ ...span, wants: 'TITLE', title, rule: 'en/office' });
    else found.push({ ...span, wants: 'BODY', noun: body, rule: 'en/that-body' });
  }
  const lead = source.blocks.find(({ kind, start, end }) => kind === 'PARAGRAPH' && end - start > 60);
  if (lead !== undefined) {
    const opening = lookup.slice(lead.start, Math.min(lead.end, lead.start + 160));
    const start = lead.start + (dateline.exec(opening)?.[0].length ?? 0);
    const office = leadOffice.exec(lookup.slice(start, Math.min(lead.end, start + 90)));
    if (office !== null)
      found.push({ start, end: start + office[0].length, wants: 'TITLE', title: office[1], rule: 'en/lead' });
  }
  return longestOnly(
    found.filter(({ start }) =>
      source.blocks.some((block) => block.kind !== 'CREDIT' && block.start <= start && start < block.end),
    ),
  );
}

/** In order of place, without those that lie inside a longer one. */
function longestOnly(pointers: readonly Pointer[]): Pointer[] {
  const sorted = [...pointers].sort((a, b) => a.start - b.start || b.end - a.end);
  let reached = -1;
  return sorted.filter(({ start, end }) => {
    if (start < reached) return false;
    reached = end;
    return true;
  });
}
