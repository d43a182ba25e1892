// Joins organizations by their names: a part with the whole, short forms with long ones, an acronym with its words.

import { formOf, isPlaceName, longestForm } from '../../language/authority.ts';
import { tradeLast } from '../../language/en/kind-words.ts';
import { companyForms } from '../../language/en/name-words.ts';
import { isInstitution } from '../../language/zh/organization-words.ts';
import { endingsOf, indexForms, type Placed } from './form-index.ts';
import type { Reading } from './found.ts';
import { type Form, isSeat, mayBeOne, type Sets } from './groups.ts';
import { firmStems, withoutTown } from './zh/firm-stems.ts';
import { bodyKeys, isInsertion, type Naming, readNaming } from './zh/short-bodies.ts';

/** 民政事务委员会 of 立法会民政事务委员会; an acronym of a Latin name. */
export function joinPartsOfOrganizations({ authority }: Reading, forms: readonly Form[], sets: Sets): void {
  const organizations = forms
    .map((form, index) => ({ form, index }))
    .filter(({ form }) => form.kind === 'ORGANIZATION' && !isSeat(form));
  const known = indexForms(organizations, keysOf);
  for (const { form, index } of organizations) {
    const short = form.text;
    if (isInstitution(short)) continue;
    const listed = form.rows.length > 0;
    const full = wholesOf(short).filter(
      ({ form: other }) =>
        other.text.length > short.length &&
        (isCompanyOf(other.text, short) ||
          hasCompanyForm(other.text, short) ||
          (form.names[0]?.rule === 'en/short-body' && ` ${other.text} `.includes(` ${short} `)) ||
          // Redfern shares, of Redfern Capital Management
          (/^en\/(?:beside-a-body-word|acting-name|made-up-name|apposition)$/.test(form.names[0]?.rule ?? '') &&
            (!short.includes(' ') || /^St\.? \S+'s$/.test(short)) &&
            other.text.startsWith(`${short} `)) ||
          (listed
            ? isOfCountry(other, form)
            : endsWithPart(other.text, short) ||
              isAcronym(short, other.text) ||
              (isPlaceName(authority, other.text.split(' ')[0] ?? '') &&
                isAcronym(short, other.text.replace(/^\S+ /, ''))))),
    );
    // 新桥 of 新桥公司 and of 新桥有限公司.
    const companies = full.filter(({ form: other }) => isCompanyOf(other.text, short));
    for (const company of companies) sets.join(index, company.index);
    const targets = new Set(full.map((other) => sets.find(other.index)));
    if (targets.size === 1 || full.every(({ form: other }) => isOwned(other.text, short)))
      for (const other of full) sets.join(index, other.index);
  }

  /** Among the forms that share with it what each of the rules above asks for. */
  function wholesOf(short: string): Placed[] {
    const letters = acronym.test(short) ? [`capital ${short[0]}`] : [];
    const named = known.withOne([short, ...companyWords.map((word) => `${short}${word}`), ...letters]);
    return [...new Set([...named, ...known.withAll(short.split(' '))])].sort((a, b) => a.index - b.index);
  }

  /** 罗兰国江州警署, 内政部江州警署: 江州警署 with a place or a body before it to which it belongs. */
  function isOwned(full: string, short: string): boolean {
    const place = longestForm(authority, short, 0);
    if (place === null || place.form.rows[0]?.kind !== 'PLACE' || !full.endsWith(short)) return false;
    const owner = full.slice(0, full.length - short.length);
    return isInstitution(owner) || formOf(authority, owner)?.sure === true;
  }

  /** 罗兰国新桥集团: a listed body with the country before it that it belongs to. */
  function isOfCountry(full: Form, { text, rows: [row], sure }: Form): boolean {
    if (!sure || full.rows.length > 0 || row?.country == null || !departmentFirst(full.text).endsWith(text))
      return false;
    const owner = formOf(authority, full.text.slice(0, full.text.length - text.length).trim());
    return owner?.rows.some(({ type, country }) => type === 'country' && country === row.country) ?? false;
  }

  function endsWithPart(full: string, short: string): boolean {
    // Senate of Ohio Senate, Supreme Court of Supreme Court of Ohio.
    if (/^[A-Za-z]/.test(full)) return full.endsWith(` ${short}`) || full.startsWith(`${short} of `);
    if (!full.endsWith(short)) return false;
    if (short.length < 3) return false;
    const owner = full.slice(0, full.length - short.length);
    if (short.length >= 4) return true;
    return formOf(authority, owner)?.rows.some(({ kind, names }) => kind === 'PLACE' && names.includes(owner)) ?? false;
  }
}

/** 江州律协 and 江州市律师协会, 新桥公司 and 江州新桥投资集团有限公司 (`short-bodies.ts`). */
export function joinShortBodies({ authority, source }: Reading, forms: readonly Form[], sets: Sets): void {
  if (source.language !== 'zh') return;
  const bodies = forms.flatMap((form, index) =>
    form.kind === 'ORGANIZATION' && !isSeat(form) && /^[\u3400-\u9fff\d]+$/.test(form.text) ? [{ form, index }] : [],
  );
  const byKey = new Map<string, { form: Form; index: number }>();
  for (const body of bodies) {
    for (const key of bodyKeys(authority, body.form.text)) {
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, body);
      else if (mayBeOne(known.form, body.form)) sets.join(known.index, body.index);
    }
  }
  // 江州嘉和物业服务有限公司, 嘉和物业 and 嘉和.
  const stems = new Map(
    bodies.flatMap(({ form: { text }, index }) =>
      firmStems(withoutTown(authority, text)).map((stem) => [stem, index] as const),
    ),
  );
  for (const { form, index } of bodies) {
    const full = stems.get(form.text);
    if (full !== undefined && mayBeOne(form, forms[full] as Form)) sets.join(full, index);
  }
  const listed = new Set(bodies.filter(({ form }) => form.rows.length > 0).map(({ index }) => sets.find(index)));
  const unlisted = bodies.filter(({ form, index }) => !listed.has(sets.find(index)) && !isInstitution(form.text));
  const namings = new Map(unlisted.map(({ form }) => [form, readNaming(authority, form.text)]));
  const begun = indexForms(unlisted, (form) => (namings.get(form) as Naming).beginnings);
  for (const { form, index } of unlisted) {
    const short = namings.get(form) as Naming;
    const full = begun
      .withOne(short.beginnings.slice(0, 1))
      .filter(({ form: other }) => isInsertion(authority, short, namings.get(other) as Naming));
    if (new Set(full.map((other) => sets.find(other.index))).size === 1) sets.join(index, full[0]?.index as number);
  }
  for (const { form, index } of bodies.filter(
    ({ form: { text } }) => /^..[局厅署]$/.test(text) && isInstitution(text),
  )) {
    const full = bodies.filter(({ form: other }) => isDepartment(form.text, other.text));
    if (new Set(full.map((other) => sets.find(other.index))).size === 1) sets.join(index, full[0]?.index as number);
  }
}

/** 民政局 of 民政事务局, but not 公安局 of 公安分局 or 公安六局. */
function isDepartment(short: string, full: string): boolean {
  if (full.length <= short.length || full.length > 8 || /[分一二三四五六七八九十\d]局$/.test(full)) return false;
  return full.startsWith(short.slice(0, -1)) && full.endsWith(short.slice(-1));
}

/** What a body is looked for by: its ends, its words, the capitals with which the letters for it may begin. */
function keysOf({ text }: Form): string[] {
  const words = text.split(' ');
  const capitals = words.slice(0, 2).map((word) => `capital ${word[0]}`);
  return [...endingsOf(text), ...endingsOf(departmentFirst(text)), ...words, ...capitals];
}

const companyWords =
  '网 社 报 台 集团 公司 工作室 控股 股份 中文网 新闻网 有限公司 控股有限公司 股份有限公司 集团有限公司 集团股份有限公司 集团公司 股份公司'.split(
    ' ',
  );

/** 江州观察 of 江州观察网; a listed company is the same with the word for its sort. */
function isCompanyOf(full: string, short: string): boolean {
  return short.length > 1 && full.startsWith(short) && companyWords.includes(full.slice(short.length));
}

/** Department of Birches, as Birches Department. */
function departmentFirst(text: string): string {
  return text.replace(/\bDepartment of (?:the )?([A-Z]\w+(?: [A-Z]\w+)?)$/, '$1 Department');
}

/** Alder Motors Inc, for Alder. */
export function hasCompanyForm(full: string, short: string): boolean {
  return (
    full.startsWith(`${short} `) &&
    full
      .slice(short.length + 1)
      .split(' ')
      .every((word) => companyForms.has(word) || tradeLast.has(word))
  );
}

const acronym = /^[A-Z]{2,8}$/;

/** The initials of the capitals of a Latin name. */
export function isAcronym(short: string, full: string): boolean {
  if (full[0] !== short[0] || !acronym.test(short)) return false;
  const parts = full.split(/[ -]/);
  if (parts.filter((part) => /^[A-Z]/.test(part)).length < 2) return false;
  // GDOT, of Georgia Department of Transportation: a small word may count or not.
  let at = 0;
  for (const [index, part] of parts.entries()) {
    const letter = part[0] ?? '';
    if (letter === '') continue;
    const rest = parts.slice(index).filter((word) => /^[A-Z]/.test(word)).length;
    if (/^[A-Z]/.test(letter)) {
      if (short[at] !== letter) return false;
      at++;
    } else if (short[at] === letter.toUpperCase() && short.length - at > rest) at++;
  }
  return at === short.length;
}
