// Joins the names of people: a surname, a last or first part, a surname with an office.

import { pronounOf } from '../../language/en/given-names.ts';
import { kinBefore } from '../../language/en/name-words.ts';
import { givenNamesOf } from '../../language/en/nicknames.ts';
import { isByline } from './bylines.ts';
import { endingsOf, indexForms, type Placed } from './form-index.ts';
import type { Reading } from './found.ts';
import { type Form, firstAt, mayBeOne, type Sets } from './groups.ts';
import { isChineseName, longSurnameOf } from './zh/person-shape.ts';

/** A surname and an office. */
const official =
  /^[\u3400-\u9fff](?:总统|主席|总理|总书记|首相|部长|外长|防长|市长|州长|省长|县长|区长|书记|局长|院长|司长|处长|署长|所长|校长|会长|主任|秘书长|董事长|特首|大使|立委|议员|参议员|众议员|教授|法官|大法官|检察官|律师|大律师|大状|医生|医师|老师|警官|警长|督察|警司|行长|厅长|镇长|村长|社长|总监|总裁|经理|总经理|教练|导演|将军|上将|中将|少将|博士|院士|神父|牧师|主教|官|总|董|某某?)$/;

/** A surname or the last part of a foreign name joins the one full name that ends so. */
export function joinPeople({ lookup }: Reading, forms: readonly Form[], sets: Sets): void {
  const people = forms
    .map((form, index) => ({ form, index }))
    .filter(({ form }) => form.kind === 'PERSON')
    .sort((a, b) => b.form.text.length - a.form.text.length);
  const known = indexForms(people, keysOf);
  for (const { form, index } of people) {
    const short = form.text;
    // Ms Alder is no Milo Alder.
    const pronoun = addressed(form);
    const full = wholesOf(short).filter(
      ({ form: other }) =>
        mayBeOne(form, other) &&
        (pronoun === null || (pronounOf.get(other.text.split(' ')[0] as string) ?? pronoun) === pronoun),
    );
    const targets = new Set(full.map((other) => sets.find(other.index)));
    // 罗兰 of 罗兰·布朗, where no other name ends or begins so.
    const given = full.length > 0 ? [] : known.withOne([`${short}·`]);
    // Clyde Alder Reed and the known Jane Alder: Alder is hers already.
    if (targets.has(sets.find(index))) continue;
    if (targets.size === 1) sets.join(index, full[0]?.index as number);
    else if (given.length > 0 && new Set(given.map((other) => sets.find(other.index))).size === 1)
      sets.join(index, given[0]?.index as number);
    else if (full.length === 0 && joinNicknamed(index, short)) continue;
    else if (/^.姓/.test(short)) joinSurnamed(index, short[0] as string);
    else if (/^.某(?:某|[^某])?$/.test(short) && joinMasked(index, short)) continue;
    else if (official.test(short)) joinOfficial(index, short[0] as string);
    else if (targets.size > 1) {
      // In English the last name alone is his whom the article is about, not of the kin told of beside him.
      const latest = /^[A-Za-z]/.test(short) ? -1 : 1;
      const before = full
        .filter((other) => firstAt(other.form) < firstAt(form))
        .sort((a, b) => latest * (firstAt(b.form) - firstAt(a.form)));
      // A picture shows Ryan Alder; Rick Alder said …: the one of whom nothing more was told is not meant.
      const [one, other] = [before[0], before.at(-1)];
      const passing =
        latest < 0 &&
        one !== undefined &&
        other !== undefined &&
        one.form.names.length === 1 &&
        firstAt(other.form) - firstAt(one.form) > 300 &&
        // his grandmother, |Ann Alder: his name, not hers
        !kinBefore.test(lookup.slice(Math.max(0, firstAt(other.form) - 30), firstAt(other.form)));
      const meant = passing ? other : one;
      if (meant !== undefined) sets.join(index, meant.index);
    }
  }

  /** Ms Alder, wherever the family name stands: the pronoun of its bearer. */
  function addressed({ text, names }: Form): 'HE' | 'SHE' | null {
    const called = new Set(
      names.map(({ start }) => /\bM(?:rs?|s|iss)(?=\.? $)/.exec(lookup.slice(Math.max(0, start - 6), start))?.[0]),
    );
    if (text.includes(' ') || called.has(undefined)) return null;
    return !called.has('Mr') ? 'SHE' : called.size === 1 ? 'HE' : null;
  }

  /** The fuller names of which it is a part. */
  function wholesOf(short: string): Placed[] {
    const [first = '', ...words] = short.split(' ');
    const spaced = words.length > 0 ? known.withAll(words) : known.withOne([first, first.toLowerCase()]);
    const candidates = new Set([...spaced, ...known.withOne([short])]);
    return [...candidates].filter(({ form }) => isPartOf(short, form));
  }

  /** Wally, of Walter Alder; Bill Alder, of William Alder: the one person who is called so. */
  function joinNicknamed(index: number, short: string): boolean {
    const [called = '', surname] = short.split(' ');
    const bearers = known
      .withOne(givenNamesOf(called).map((name) => `given ${name}`))
      .filter(({ form }) => surname === undefined || form.text.split(' ').at(-1) === surname);
    if (short.split(' ').length > 2 || new Set(bearers.map((other) => sets.find(other.index))).size !== 1) return false;
    sets.join(bearers[0]?.index as number, index);
    return true;
  }

  /** 林某, 林某某 and 林某远: the one other name of that surname, whose last sign may stand for it. */
  function joinMasked(index: number, short: string): boolean {
    const pattern = /某$/.test(short) ? /^.某某?$/ : new RegExp(`^${short[0]}.${short.at(-1)}$`);
    const others = known
      .withOne([`sign ${short[0]}`])
      .filter(({ form }) => form.text !== short && pattern.test(form.text));
    if (new Set(others.map((other) => sets.find(other.index))).size !== 1) return false;
    sets.join(index, others[0]?.index as number);
    return true;
  }

  /** 林总统 and the one 林志远 of the article. */
  function joinOfficial(index: number, surname: string): void {
    const bearers = known
      .withOne([`sign ${surname}`])
      .filter(
        ({ form }) =>
          isChineseName(form.text) &&
          !official.test(form.text) &&
          !/^.(?:先生|女士|小姐|太太)$/.test(form.text) &&
          !isByline(form.names[0]?.rule ?? ''),
      );
    if (new Set(bearers.map((other) => sets.find(other.index))).size === 1)
      sets.join(index, bearers[0]?.index as number);
  }

  /** 李姓女子 and 李女士. */
  function joinSurnamed(index: number, surname: string): void {
    const polite = known
      .withOne([`sign ${surname}`])
      .filter(({ form }) => /^.(?:先生|女士|小姐|太太|某某?)$/.test(form.text));
    if (polite.length === 1) sets.join(index, polite[0]?.index as number);
  }
}

/** What a name is looked for by: its parts (`isPartOf`), the part before a dot, its first word, its first sign. */
function keysOf({ text, names }: Form): string[] {
  const words = text.split(' ');
  const parts = [...text.matchAll(/[·-]/g)].flatMap(({ 0: mark, index }) => [
    text.slice(index + 1),
    ...(mark === '·' ? [text.slice(0, index + 1)] : []),
  ]);
  const ends = isWithoutDots(names) ? endingsOf(text).flatMap((end) => [end, text.slice(0, -end.length)]) : [];
  return [
    ...words,
    ...parts,
    ...ends,
    longSurnameOf(text),
    ...(words.length > 1 ? [`given ${words[0]}`] : []),
    `sign ${text[0]}`,
  ];
}

/** 罗兰乔布朗森, 拿督阿末哈山丁: several parts in one word. */
function isWithoutDots(names: Form['names']): boolean {
  return /^zh\/(?:undotted|honoured)-name$/.test(names[0]?.rule ?? '');
}

/** 普萨基 of 珍·普萨基; Garcia Lopez and Vidal of longer names; also what stands first. */
function isPartOf(short: string, { text: full, names }: Form): boolean {
  if (short.length >= full.length) return false;
  if (isWithoutDots(names)) return full.endsWith(short) || full.startsWith(short);
  if (short === longSurnameOf(full)) return true;
  if (full.includes('·')) return full.endsWith(`·${short}`) || full.endsWith(`-${short}`);
  if (!/^[A-Za-z]/.test(full) || !full.includes(' ')) return false;
  const parts = full.split(' ');
  const shorter = short.split(' ');
  // Bin Alder, of Osman bin Alder
  return shorter.every((part, at) => parts.includes(part) || (at === 0 && parts.includes(part.toLowerCase())));
}
