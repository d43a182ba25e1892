// A name found once is found everywhere: the other places where a form of this article stands, its short forms too.

import { longestForm } from '../../../language/authority.ts';
import { institutions, noOrganizations } from '../../../language/zh/organization-words.ts';
import { coverage, type FoundName, type Reading } from '../found.ts';
import { hasSuffix, sortOfBody } from './bodies.ts';

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
    if (name.kind === 'ORGANIZATION') rememberWithoutPlace(form, name);
    const dot = form.lastIndexOf('·');
    if (name.kind === 'PERSON' && dot > 0 && form.length - dot > 2) remember(form.slice(dot + 1), name);
    // Jane Alder, later Alder.
    const last =
      name.kind === 'PERSON' ? /^[A-Z][\w'-]+(?: [A-Z][\w.'-]+)* ([A-Z][a-z]{2,})$/.exec(form)?.[1] : undefined;
    if (last !== undefined) remember(last, name);
  }
  const isTaken = coverage(names.filter(({ weight }) => weight >= 50));
  const isClosed = coverage(closed);
  const edges = new Set(words.flatMap(({ start, end }) => [start, end]));
  const found: FoundName[] = [];
  for (const [form, name] of forms) {
    for (let at = lookup.indexOf(form); at >= 0; at = lookup.indexOf(form, at + 1)) {
      const span = { start: at, end: at + form.length };
      if (isTaken(span) || isClosed(span)) continue;
      if (!source.blocks.some((block) => block.kind !== 'CREDIT' && block.start <= at && span.end <= block.end))
        continue;
      if (/[A-Za-z0-9]/.test(form[0] as string) && /[A-Za-z0-9]/.test(lookup[at - 1] ?? '')) continue;
      // ABCD|24日: a day is none of the name before it.
      if (/[A-Za-z0-9]/.test(form.at(-1) as string) && /[A-Za-z0-9]/.test(lookup[span.end] ?? ''))
        if (!isClosed({ start: span.end, end: span.end + 1 })) continue;
      // Two signs are often parts of other words: the tagger must end words there.
      const fits = words.length === 0 || (edges.has(at) && (form.length > 2 || edges.has(span.end)));
      if (!fits && form.length < 3) continue;
      if (!fits && name.kind === 'ORGANIZATION') continue;
      found.push({ ...span, kind: name.kind, rule: 'any/repeated', weight: 51, rows: [], sure: true });
    }
  }
  return found;

  /** 江州心桥诊所, later 心桥诊所. */
  function rememberWithoutPlace(form: string, name: FoundName): void {
    const place = longestForm(authority, form, 0);
    const rest = form.slice(place?.end ?? form.length);
    if (place?.form.rows[0]?.kind !== 'PLACE' || rest.length < 4 || !hasSuffix(rest)) return;
    if (!noOrganizations.has(rest) && !institutions.has(rest) && !sortOfBody.test(rest)) remember(rest, name);
  }

  function remember(form: string, name: FoundName): void {
    const known = forms.get(form);
    if (known === undefined || known.weight < name.weight) forms.set(form, name);
  }
}
