// A name found once is found everywhere: the other places where a form of this article stands, its short forms too.

import { formOf, longestForm } from '../../../language/authority.ts';
import { isInstitution, noOrganizations } from '../../../language/zh/organization-words.ts';
import { standsInText } from '../../text-blocks.ts';
import { coverage, type FoundName, type Reading } from '../found.ts';
import { isOffice } from '../listed.ts';
import { hasSuffix, sortOfBody } from './bodies.ts';
import { firmStems, legalForm, withoutTown } from './firm-stems.ts';

/** How names of firms begin that say no more than what they do. */
const commonBeginning =
  /^(?:矿业|矿产|资源|轨道|城市|公共|地方|高速|电力|铁路|国有|农村|人民|建筑|房地|医疗|健康|金融|国际|生物|文化|网络|信息)/;

/** Candidates for every further place of the forms of `names`. */
export function findRepeated(
  { lookup, words, closed, source, authority }: Reading,
  names: readonly FoundName[],
): FoundName[] {
  const forms = new Map<string, FoundName>();
  for (const name of names) {
    const form = lookup.slice(name.start, name.end);
    if (name.kind === 'PLACE' && name.rule !== 'zh/name-in-brackets') continue;
    if (name.kind === 'ORGANIZATION' && /(?:法|法案|条例|奥会|奥运会|世界杯)$/.test(form)) continue;
    if (!name.sure || form.length < 2 || /^zh\/(?:net-name|quoted-speaker)$/.test(name.rule)) continue;
    remember(form, name);
    if (name.kind === 'ORGANIZATION') rememberShort(form, name);
    const dot = form.lastIndexOf('·');
    const family = dot > 0 && name.kind === 'PERSON' ? form.slice(dot + 1) : '';
    if (family.length > 1 && formOf(authority, family)?.rows[0]?.type !== 'country') remember(family, name);
    // Jane Alder, later Alder.
    const last =
      name.kind === 'PERSON' ? /^[A-Z][\w'-]+(?: [A-Z][\w.'-]+)* ([A-Z][a-z]{2,})$/.exec(form)?.[1] : undefined;
    if (last !== undefined) remember(last, name);
  }
  // 江声|生命, a firm, of which the tagger takes the beginning for a person.
  const firms = [...forms].filter(([form, { kind }]) => kind === 'ORGANIZATION' && /^[\u3400-\u9fff]{4,6}$/.test(form));
  const beginnings = new Set(firms.flatMap(([form]) => [form.slice(0, 2), form.slice(0, 3)]));
  const isBeginning = ({ rule, start, end }: FoundName) =>
    rule === 'zh/tagged-person' && beginnings.has(lookup.slice(start, end));
  const isTaken = coverage(names.filter((name) => name.weight >= 50 && !isBeginning(name)));
  const isClosed = coverage(closed);
  const edges = new Set(words.flatMap(({ start, end }) => [start, end]));
  const found: FoundName[] = [];
  for (const [form, name] of forms) {
    for (let at = lookup.indexOf(form); at >= 0; at = lookup.indexOf(form, at + 1)) {
      const span = { start: at, end: at + form.length };
      if (isTaken(span) || isClosed(span)) continue;
      if (!standsInText(source.blocks, at, span.end)) continue;
      if (/[A-Za-z0-9]/.test(form[0] as string) && /[A-Za-z0-9]/.test(lookup[at - 1] ?? '')) continue;
      // ABCD|24日: a day is none of the name before it.
      if (/[A-Za-z0-9]/.test(form.at(-1) as string) && /[A-Za-z0-9]/.test(lookup[span.end] ?? ''))
        if (!isClosed({ start: span.end, end: span.end + 1 })) continue;
      // Two signs are often parts of other words: the tagger must end words there.
      const fits = words.length === 0 || (edges.has(at) && (form.length > 2 || edges.has(span.end)));
      if (!fits && form.length < 3) continue;
      // 罗兰国国防部|长: the office.
      if (name.kind === 'ORGANIZATION' && isOffice(lookup, span.end)) continue;
      if (!fits && name.kind === 'ORGANIZATION') continue;
      found.push({ ...span, kind: name.kind, rule: 'any/repeated', weight: 51, rows: [], sure: true });
    }
  }
  return found;

  /** 江州心桥诊所, later 心桥诊所; 新桥智能科技有限公司, later 新桥智能. */
  function rememberShort(form: string, name: FoundName): void {
    const rest = withoutTown(authority, form);
    const placed = rest.length < form.length;
    if (rest.length < 4 || !hasSuffix(rest) || !(placed || legalForm.test(rest))) return;
    if (placed && !noOrganizations.has(rest) && !isInstitution(rest) && !sortOfBody.test(rest)) remember(rest, name);
    let longer = rest;
    for (const short of firmStems(rest)) {
      const often = lookup.split(short).length > lookup.split(longer).length;
      if (often && !commonBeginning.test(short) && longestForm(authority, short, 0) === null) remember(short, name);
      longer = short;
    }
  }

  function remember(form: string, name: FoundName): void {
    const known = forms.get(form);
    if (known === undefined || known.weight < name.weight) forms.set(form, name);
  }
}
