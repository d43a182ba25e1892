// Chinese words that point to an actor: 他, 该部, a bare office as a subject, the last word of a body's name.

import { foldScript } from '../../../language/fold.ts';
import { namesOfSelf, selfNoun, titleOfLetter, titleOfNotice } from '../../../language/zh/documents.ts';
import { bareKin, kinOfPronoun } from '../../../language/zh/pronouns.ts';
import { bodyNounOf, bodyPointer } from '../../../language/zh/references.ts';
import { roleOfTitle } from '../../../language/zh/titles.ts';
import { firstFrom, firstReaching, within } from '../../../model/sorted-spans.ts';
import type { Span } from '../../../model/span.ts';
import type { Cast } from '../find-actors.ts';
import { endingsOf } from '../form-index.ts';
import type { Reading } from '../found.ts';
import { type Pointer, settled } from '../pointers.ts';
import { describedPeople } from './described.ts';

export function chinesePointers(reading: Reading, cast: readonly Cast[]): readonly Pointer[] {
  const { lookup, source } = reading;
  const pointers: Pointer[] = itsObjects(reading);
  for (const { index, 0: words, 1: pronoun, 2: kin } of lookup.matchAll(kinOfPronoun)) {
    const wants = pronoun === '他' ? 'HE' : 'SHE';
    pointers.push({ start: index, end: index + words.length, wants, kin, rule: 'zh/kin' });
  }
  for (const { index, 0: kin } of lookup.matchAll(bareKin))
    pointers.push({ start: index, end: index + kin.length, wants: 'PERSON', kin, rule: 'zh/bare-kin' });
  for (const match of lookup.matchAll(/([他她])(?![们國国人日乡])|(?<!其)它(?!们)/g)) {
    if (match[1] !== undefined && /[其吉维]/.test(lookup[match.index - 1] ?? '')) continue;
    const wants = match[1] === '他' ? 'HE' : match[1] === '她' ? 'SHE' : 'BODY';
    const rule = wants === 'BODY' ? 'zh/that-body' : 'zh/pronoun';
    pointers.push({ start: match.index, end: match.index + 1, wants, rule });
  }
  for (const match of lookup.matchAll(bodyPointer)) {
    const span = { start: match.index, end: match.index + match[0].length };
    pointers.push({ ...span, wants: 'BODY', body: bodyNounOf(match), rule: 'zh/that-body' });
  }
  pointers.push(
    ...bareBodies(reading, cast),
    ...sides(reading, cast),
    ...formerAndLatter(reading, cast),
    ...describedPeople(reading, cast),
    ...selves(reading, cast),
  );
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
  return settled(source, pointers);
}

/** 江州队将对阵西湾队，|后者…: the one named last; 前者: the one before. */
function formerAndLatter({ lookup, source }: Reading, cast: readonly Cast[]): Pointer[] {
  const found = [...lookup.matchAll(/[前后]者(?![的：])/g)];
  if (found.length === 0) return [];
  const named = cast
    .flatMap(({ id, kind, names }) => names.map(({ start, end }) => ({ id, kind, start, end })))
    .sort((a, b) => a.start - b.start);
  return found.flatMap(({ index }): Pointer[] => {
    const from = source.sentences[Math.max(0, firstFrom(source.sentences, index + 1) - 2)]?.start ?? 0;
    const near = within(named, { start: from, end: index });
    // 转往澳洲，|后者…: a place is none of two.
    if (near.at(-1)?.kind === 'PLACE') return [];
    const latter = near.findLast((last) => near.some(({ id, kind }) => kind === last.kind && id !== last.id));
    const former = near.findLast(({ id, kind }) => kind === latter?.kind && id !== latter.id);
    const actor = (lookup[index] === '后' ? latter : former)?.id;
    return actor === undefined ? [] : [{ start: index, end: index + 2, wants: 'NAMED', actor, rule: 'zh/latter' }];
  });
}

/** 检方对|其|作出决定, 任命|其|为董事: who is acted upon, and not whose something is (将其|名下). */
function itsObjects({ lookup, words }: Reading): Pointer[] {
  return words.flatMap((word, index): Pointer[] => {
    const [before, next] = [words[index - 1], words[index + 1]];
    const { end } = word;
    const start = end - 1;
    if (lookup[start] !== '其' || next?.start !== end || !/^(?:v|d|ad|vd|p)$/.test(next.tag)) return [];
    const led = word.start < start ? lookup.slice(word.start, start) : lookup.slice(before?.start, before?.end);
    const acted = ledObject.test(led) || (before?.tag === 'v' && /^[为任]/.test(lookup.slice(end, end + 1)));
    return acted ? [{ start, end, wants: 'PERSON', rule: 'zh/its-object' }] : [];
  });
}

const ledObject = /^(?:对|将|把|向|给|令|使|让|由|被|要求|邀请|指控|控告|判处|允许|禁止|任命|批准|聘请)$/;

/** Two characters that stand for the one body whose name ends so. */
const shortBodies = /^(?:警方|法院|法庭|检方|校方|工会|协会|商会|党团)$/;

/** 署方, 局方, 校方: those of the body named last whose name ends so. */
function sides({ lookup, words }: Reading, cast: readonly Cast[]): Pointer[] {
  const bodies = cast.filter(({ kind }) => kind === 'ORGANIZATION');
  const called = bodies.flatMap(({ id, names }) =>
    names.map(({ start, end }) => ({ id, start, end, form: lookup.slice(start, end) })),
  );
  const suchBodies = new Map<string, readonly (Span & { readonly id: string })[]>();
  const begins = new Set(words.map(({ start }) => start));
  return [...lookup.matchAll(/([署局院馆会校园所])方(?![面式法案向针程位])/g)].flatMap((match): Pointer[] => {
    const [start, side] = [match.index, match[1] as string];
    if (/[\u3400-\u9fff]/.test(lookup[start - 1] ?? '') && !begins.has(start)) return [];
    if (/(?:有的|一些|各|多个|不少)$/.test(lookup.slice(Math.max(0, start - 2), start))) return [];
    const such = suchBodies.get(side) ?? bodiesOf(sideOf[side] as RegExp);
    suchBodies.set(side, such);
    const last = such[firstReaching(such, start) - 1];
    return last === undefined ? [] : [{ start, end: start + 2, wants: 'NAMED', actor: last.id, rule: 'zh/bare-body' }];
  });

  /** The places of the bodies whose name ends so, with 江州大学|宣传部: the one of whose units the article tells. */
  function bodiesOf(ending: RegExp): readonly (Span & { readonly id: string })[] {
    const wholes = new Map<string, { readonly id: string; readonly order: number }>();
    for (const [order, { id, form }] of called.entries())
      if (form.length > 3 && ending.test(form) && !wholes.has(form)) wholes.set(form, { id, order });
    const wholeOf = (unit: string) =>
      Array.from({ length: unit.length }, (_, length) => wholes.get(unit.slice(0, length)))
        .filter((whole) => whole !== undefined)
        .sort((a, b) => a.order - b.order)[0]?.id;
    return called
      .flatMap(({ id, form, start, end }) => {
        const meant = ending.test(form) ? id : wholeOf(form);
        return meant === undefined ? [] : [{ id: meant, start, end }];
      })
      .sort((a, b) => a.start - b.start);
  }
}

const sideOf: Readonly<Record<string, RegExp>> = {
  署: /署$/,
  局: /局$/,
  院: /(?:医院|安老院|护老院)$/,
  馆: /馆$/,
  会: /会$/,
  园: /(?:幼儿园|托儿所|动物园|乐园|公园)$/,
  所: /(?:看守所|拘留所|戒毒所|派出所|研究所|交易所|事务所)$/,
  校: /(?:大学|学院|书院|中学|小学|学校|幼儿园|[港中科理城浸岭教都台清交成政]大)$/,
};

/** 我局, 本公司, in what a body gives out: the one body of that sort that signs it or that the headline names. */
function selves({ lookup, source }: Reading, cast: readonly Cast[]): Pointer[] {
  const found = [...lookup.matchAll(selfNoun)];
  const [title] = source.blocks;
  if (found.length === 0 || title === undefined) return [];
  const isNotice = givenOut.some((form) => form.test(lookup.slice(title.start, title.end)));
  const places = [...(source.signature?.signers ?? []), ...(isNotice ? [title] : [])];
  const givers = places.flatMap((place) =>
    cast.filter(
      ({ kind, names }) =>
        kind === 'ORGANIZATION' && names.some(({ start, end }) => start === place.start && end <= place.end),
    ),
  );
  return found.flatMap(({ index, 0: words, 1: noun = '' }): Pointer[] => {
    const called = namesOfSelf[noun] ?? new RegExp(noun);
    const meant = new Set(givers.filter(({ name }) => called.test(foldScript(name))).map(({ id }) => id));
    const [actor] = meant;
    const span = { start: index, end: index + words.length };
    return actor === undefined || meant.size > 1 ? [] : [{ ...span, wants: 'NAMED', actor, rule: 'zh/self' }];
  });
}

const givenOut = [titleOfLetter, titleOfNotice];

/** 学生会 in an article that names one 江州大学学生会: the last word of the name stands for it. */
function bareBodies({ lookup, words }: Reading, cast: readonly Cast[]): Pointer[] {
  const bodies = cast.filter(({ kind }) => kind === 'ORGANIZATION');
  /** By what names end in, whose they are; null where they are of several. */
  const meant = new Map<string, string | null>();
  for (const { id, names } of bodies)
    for (const form of new Set(names.map(({ start, end }) => lookup.slice(start, end))))
      for (const ending of endingsOf(form).slice(1))
        meant.set(ending, (meant.has(ending) ? meant.get(ending) : id) === id ? id : null);
  return words.flatMap((word, index): Pointer[] => {
    const { start, end, tag } = word;
    const before = words[index - 1];
    if (!/^(?:n|nz|ORG)$/.test(tag)) return [];
    const form = lookup.slice(start, end);
    if (form.length < 3 && !shortBodies.test(form)) return [];
    // 江州|学生会, 一个|学生会, 他们的|学生会: another.
    const isOfAnother = before?.end === start && /^(?:n|nz|ORG|LOC|PER|a|m|q|vn|u|r|s|f)$/.test(before.tag);
    if (isOfAnother && !/^(?:当地|该市|该县|涉事|辖区)$/.test(lookup.slice(before.start, before.end))) return [];
    const actor = meant.get(form) ?? null;
    return actor === null ? [] : [{ start, end, wants: 'NAMED', actor, rule: 'zh/bare-body' }];
  });
}
