// Which forms of one article are one actor. Every rule is stated in `joinForms`, in the order of its certainty.

import { countriesByName, formOf, longestForm } from '../../language/authority.ts';
import { companyForms } from '../../language/en/name-words.ts';
import { foldForLookup } from '../../language/lookup-fold.ts';
import { institutions } from '../../language/zh/organization-words.ts';
import { bylineRules } from './bylines.ts';
import type { Reading } from './found.ts';
import { disjointSets, type Form, type Sets } from './groups.ts';
import { isChineseName } from './zh/person-shape.ts';
import { bodyKeys, isInsertion } from './zh/short-bodies.ts';

/** Sets of forms that are one actor. */
export function joinForms(reading: Reading, forms: readonly Form[]): Sets {
  const sets = disjointSets(forms.length);
  joinBrackets(forms, sets);
  joinRows(forms, sets);
  joinPeople(forms, sets);
  joinOwners(reading, forms, sets);
  joinPartsOfOrganizations(reading, forms, sets);
  joinShortBodies(reading, forms, sets);
  joinPlaces(forms, sets);
  return sets;
}

/** 珍·普萨基（Jen Psaki）. */
function joinBrackets(forms: readonly Form[], sets: Sets): void {
  const starts = new Map(forms.flatMap((form, index) => form.names.map((name) => [name.start, index] as const)));
  forms.forEach((form, index) => {
    for (const name of form.names) {
      const other = name.alias === undefined ? undefined : (starts.get(name.alias) ?? coverOf(forms, name.alias));
      const full = other === undefined ? undefined : forms[other];
      if (full?.kind === form.kind && mayBeOne(form, full)) sets.join(index, other as number);
    }
  });
}

/** The form whose name holds `at` and begins before it: the list may know more of it than the bracket's finder took. */
function coverOf(forms: readonly Form[], at: number): number | undefined {
  const index = forms.findIndex(({ names }) => names.some(({ start, end }) => start < at && at < end));
  return index < 0 ? undefined : index;
}

/**
 * False for two forms of which the authority list says that they are two (纽约 and 纽约州). A short form says nothing:
 * the letters in brackets may be another body's too.
 */
function mayBeOne(a: Form, b: Form): boolean {
  if (!a.sure || !b.sure) return true;
  return a.rows.length === 0 || b.rows.length === 0 || a.rows.some((row) => b.rows.includes(row));
}

/** Two forms of one row of the authority list; a form that several rows bear joins the one that the article names surely. */
function joinRows(forms: readonly Form[], sets: Sets): void {
  const first = new Map<string, number>();
  forms.forEach((form, index) => {
    const row = form.rows[0];
    if (form.rows.length !== 1 || row === undefined || !form.sure || isSeat(form)) return;
    const known = first.get(row.key);
    if (known === undefined) first.set(row.key, index);
    else sets.join(known, index);
  });
  forms.forEach((form, index) => {
    if ((form.sure && form.rows.length < 2) || isSeat(form) || isTaken(form, index)) return;
    const named = form.rows.map((row) => first.get(row.key)).filter((at) => at !== undefined);
    if (named.length === 1) sets.join(named[0] as number, index);
  });

  /** 江州疾控中心（CDC）: a bracket has told whose short form it is. */
  function isTaken(form: Form, index: number): boolean {
    const set = sets.find(index);
    return forms.some(
      ({ rows: [row, ...more], sure }, at) =>
        at !== index &&
        row !== undefined &&
        more.length === 0 &&
        sure &&
        sets.find(at) === set &&
        !form.rows.includes(row),
    );
  }
}

function isSeat(form: Form): boolean {
  return form.names[0]?.rule.endsWith('acting-seat') ?? false;
}

/** A surname and an office. */
const official =
  /^[\u3400-\u9fff](?:总统|主席|总理|总书记|首相|部长|外长|防长|市长|州长|省长|县长|区长|书记|局长|院长|司长|处长|署长|所长|校长|会长|主任|秘书长|董事长|特首|大使|立委|议员|教授|法官|检察官|律师|医生|老师|警官|警长|督察|警司|官|某某?)$/;

/** A surname or the last part of a foreign name joins the one full name that ends so. */
function joinPeople(forms: readonly Form[], sets: Sets): void {
  const people = forms
    .map((form, index) => ({ form, index }))
    .filter(({ form }) => form.kind === 'PERSON')
    .sort((a, b) => b.form.text.length - a.form.text.length);
  for (const { form, index } of people) {
    const short = form.text;
    const full = people.filter(({ form: other }) => isPartOf(short, other.text) && mayBeOne(form, other));
    const targets = new Set(full.map((other) => sets.find(other.index)));
    // 罗兰 of 罗兰·布朗, where no other name ends or begins so.
    const given = full.length > 0 ? [] : people.filter(({ form: other }) => other.text.startsWith(`${short}·`));
    if (targets.size === 1) sets.join(index, full[0]?.index as number);
    else if (given.length > 0 && new Set(given.map((other) => sets.find(other.index))).size === 1)
      sets.join(index, given[0]?.index as number);
    else if (/^.姓/.test(short)) joinSurnamed(index, short[0] as string);
    else if (official.test(short)) joinOfficial(index, short[0] as string);
    else if (targets.size > 1) {
      // In English the last name alone is his whom the article is about, not of the kin told of beside him.
      const latest = /^[A-Za-z]/.test(short) ? -1 : 1;
      const before = full
        .filter((other) => firstAt(other.form) < firstAt(form))
        .sort((a, b) => latest * (firstAt(b.form) - firstAt(a.form)));
      if (before[0] !== undefined) sets.join(index, before[0].index);
    }
  }

  /** 林总统 and the one 林志远 of the article. */
  function joinOfficial(index: number, surname: string): void {
    const bearers = people.filter(
      ({ form }) =>
        form.text[0] === surname &&
        isChineseName(form.text) &&
        !official.test(form.text) &&
        !/^.(?:先生|女士|小姐|太太)$/.test(form.text) &&
        !bylineRules.test(form.names[0]?.rule ?? ''),
    );
    if (new Set(bearers.map((other) => sets.find(other.index))).size === 1)
      sets.join(index, bearers[0]?.index as number);
  }

  /** 李姓女子 and 李女士. */
  function joinSurnamed(index: number, surname: string): void {
    const polite = people.filter(
      ({ form }) => form.text[0] === surname && /^.(?:先生|女士|小姐|太太|某某?)$/.test(form.text),
    );
    if (polite.length === 1) sets.join(index, polite[0]?.index as number);
  }
}

function firstAt(form: Form): number {
  return form.names[0]?.start ?? 0;
}

/** 普萨基 of 珍·普萨基; Rivera Schatz and Vázquez of longer names; also what stands first. */
function isPartOf(short: string, full: string): boolean {
  if (short.length >= full.length) return false;
  if (full.includes('·')) return full.endsWith(`·${short}`) || full.endsWith(`-${short}`);
  if (!/^[A-Za-z]/.test(full) || !full.includes(' ')) return false;
  const parts = full.split(' ');
  const shorter = short.split(' ');
  return shorter.every((part) => parts.includes(part));
}

const chineseOwners = /^(?:中共|中国|中华人民共和国|中共中央|中|大陆)$/;

/** Two words for one institution. */
const sameInstitution: Readonly<Record<string, string>> = {
  当局: '政府',
  官方: '政府',
  参院: '参议院',
  众院: '众议院',
  公安: '公安局',
};

/** 中共外交部 and 中国外交部; 罗兰当局 and 罗兰政府; 美国国务院 and the 国务院 that an article about the United States speaks of. */
function joinOwners({ authority }: Reading, forms: readonly Form[], sets: Sets): void {
  const owned = new Map<string, number>();
  const byInstitution = new Map<string, number[]>();
  const ofLevel = new Map<string, number[]>();
  const countries = countriesByName(authority);
  const party = forms.findIndex((form) => form.rows[0]?.key === 'org/ccp');
  forms.forEach((form, index) => {
    const institution = institutionOf(authority, form);
    const row = form.rows[0];
    if (row?.type === 'government') return own(`${governed(row.country)} 政府`, index);
    // 五角大楼 is the 国防部 of its country.
    if (form.rows.length === 1 && form.sure && institution === form.text)
      for (const name of row?.names ?? []) {
        const other = institutionOf(authority, { ...form, text: foldForLookup(name) });
        if (other !== null && other !== form.text)
          byInstitution.set(other, [...(byInstitution.get(other) ?? []), index]);
      }
    if (institution === null || institution === form.text) return;
    const name = sameInstitution[institution] ?? institution;
    const owner = lastOwner(authority, form.text.slice(0, form.text.length - institution.length));
    // 省|公安厅 is part of 江州省公安厅 (`joinPartsOfOrganizations`), and whom 公安厅 means where that is not named.
    if (/^[省市县区州]$/.test(owner)) {
      ofLevel.set(name, [...(ofLevel.get(name) ?? []), index]);
      return;
    }
    // 中共当局 is the party that governs.
    if (owner === '中共' && name === '政府' && party >= 0) sets.join(party, index);
    const country = chineseOwners.test(owner)
      ? 'place/china'
      : owner === '中华民国'
        ? 'place/taiwan'
        : countries.get(owner);
    own(`${country ?? placeKey(owner) ?? owner} ${name}`, index);
    byInstitution.set(name, [...(byInstitution.get(name) ?? []), index]);
  });
  forms.forEach((form, index) => {
    const name = sameInstitution[form.text] ?? form.text;
    if (!institutions.has(form.text) || form.kind !== 'ORGANIZATION') return;
    const full = byInstitution.get(name) ?? ofLevel.get(name);
    if (full === undefined) return;
    const targets = new Set(full.map((at) => sets.find(at)));
    // Where several ministries of one name occur, the one that stands before the first bare form is meant.
    const before = full.filter((at) => firstAt(forms[at] as Form) < firstAt(form));
    const target = targets.size === 1 ? full[0] : before[before.length - 1];
    if (target !== undefined) sets.join(target, index);
  });

  function own(key: string, index: number): void {
    const known = owned.get(key);
    if (known === undefined) owned.set(key, index);
    else sets.join(known, index);
  }

  /** 江州 and 江州市 are one owner. */
  function placeKey(owner: string): string | undefined {
    const found = formOf(authority, owner);
    return found?.sure && found.rows.length === 1 && found.rows[0]?.kind === 'PLACE' ? found.rows[0].key : undefined;
  }

  /** Key of the country that a government governs. */
  function governed(country: string | null): string | undefined {
    return authority.rows.find((row) => row.type === 'country' && row.country === country)?.key;
  }
}

/** 中共随州市 and 湖北随州市 own as 随州市: the nearest of several owners tells which one is meant. */
function lastOwner(authority: Reading['authority'], owner: string): string {
  for (let at = 1; at < owner.length - 1; at++) {
    const found = formOf(authority, owner.slice(at));
    if (found?.sure && found.rows[0]?.kind === 'PLACE') return owner.slice(at);
  }
  return owner;
}

/** The institution that the form of an organization ends in: 外交部 of 中共外交部, 政府 of 江州政府, which is no 州政府. */
function institutionOf(authority: Reading['authority'], form: Form): string | null {
  if (form.kind !== 'ORGANIZATION') return null;
  let first: string | null = null;
  for (let at = 0; at < form.text.length - 1; at++) {
    if (!institutions.has(form.text.slice(at))) continue;
    first ??= form.text.slice(at);
    if (at > 1 && formOf(authority, form.text.slice(0, at))?.rows[0]?.kind === 'PLACE') return form.text.slice(at);
  }
  return first;
}

/** 民政事务委员会 of 立法会民政事务委员会; an acronym of a Latin name. */
function joinPartsOfOrganizations({ authority }: Reading, forms: readonly Form[], sets: Sets): void {
  const organizations = forms
    .map((form, index) => ({ form, index }))
    .filter(({ form }) => form.kind === 'ORGANIZATION' && !isSeat(form));
  for (const { form, index } of organizations) {
    const short = form.text;
    if (institutions.has(short)) continue;
    const listed = form.rows.length > 0;
    const full = organizations.filter(
      ({ form: other }) =>
        other.text.length > short.length &&
        (isCompanyOf(other.text, short) ||
          hasCompanyForm(other.text, short) ||
          (listed ? isOfCountry(other, form) : endsWithPart(other.text, short) || isAcronym(short, other.text))),
    );
    // 新桥 of 新桥公司 and of 新桥有限公司.
    const companies = full.filter(({ form: other }) => isCompanyOf(other.text, short));
    for (const company of companies) sets.join(index, company.index);
    const targets = new Set(full.map((other) => sets.find(other.index)));
    if (targets.size === 1 || full.every(({ form: other }) => isOwned(other.text, short)))
      for (const other of full) sets.join(index, other.index);
  }

  /** 罗兰国江州警署, 内政部江州警署: 江州警署 with a place or a body before it to which it belongs. */
  function isOwned(full: string, short: string): boolean {
    const place = longestForm(authority, short, 0);
    if (place === null || place.form.rows[0]?.kind !== 'PLACE' || !full.endsWith(short)) return false;
    const owner = full.slice(0, full.length - short.length);
    return institutions.has(owner) || formOf(authority, owner)?.sure === true;
  }

  /** 罗兰国新桥集团: a listed body with the country before it that it belongs to. */
  function isOfCountry(full: Form, { text, rows: [row], sure }: Form): boolean {
    if (!sure || full.rows.length > 0 || row?.country == null || !full.text.endsWith(text)) return false;
    const owner = formOf(authority, full.text.slice(0, full.text.length - text.length));
    return owner?.rows.some(({ type, country }) => type === 'country' && country === row.country) ?? false;
  }

  function endsWithPart(full: string, short: string): boolean {
    // Senate of Puerto Rico Senate, Supreme Court of Supreme Court of Puerto Rico.
    if (/^[A-Za-z]/.test(full)) return full.endsWith(` ${short}`) || full.startsWith(`${short} of `);
    if (!full.endsWith(short)) return false;
    if (short.length < 3) return false;
    const owner = full.slice(0, full.length - short.length);
    return short.length >= 4 || authority.rows.some((row) => row.kind === 'PLACE' && row.names.includes(owner));
  }
}

/** 江州律协 and 江州市律师协会, 新桥公司 and 江州新桥投资集团有限公司 (`short-bodies.ts`). */
function joinShortBodies({ authority, source }: Reading, forms: readonly Form[], sets: Sets): void {
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
  const listed = new Set(bodies.filter(({ form }) => form.rows.length > 0).map(({ index }) => sets.find(index)));
  const unlisted = bodies.filter(({ form, index }) => !listed.has(sets.find(index)) && !institutions.has(form.text));
  for (const { form, index } of unlisted) {
    const full = unlisted.filter(({ form: other }) => isInsertion(authority, form.text, other.text));
    if (new Set(full.map((other) => sets.find(other.index))).size === 1) sets.join(index, full[0]?.index as number);
  }
  for (const { form, index } of bodies.filter(
    ({ form: { text } }) => /^..[局厅署]$/.test(text) && institutions.has(text),
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

/** 江州观察 of 江州观察网; a listed company is the same with the word for its sort. */
function isCompanyOf(full: string, short: string): boolean {
  return (
    short.length > 1 &&
    full.startsWith(short) &&
    /^(?:网|社|报|台|集团|公司|工作室|控股|股份|中文网|新闻网|(?:控股|股份|集团|集团股份)?有限公司|集团公司|股份公司)$/.test(
      full.slice(short.length),
    )
  );
}

/** Alder Motors Inc, for Alder. */
function hasCompanyForm(full: string, short: string): boolean {
  return (
    full.startsWith(`${short} `) &&
    full
      .slice(short.length + 1)
      .split(' ')
      .every((word) => companyForms.has(word))
  );
}

/** The initials of the capitals of a Latin name. */
export function isAcronym(short: string, full: string): boolean {
  if (!/^[A-Z]{2,8}$/.test(short) || !/^[A-Z]/.test(full)) return false;
  const initials = full.split(/[ -]/).filter((part) => /^[A-Z]/.test(part));
  return initials.length >= 2 && initials.map((part) => part[0]).join('') === short;
}

/** 随州 and 随州市, 中东 and 中东地区. */
function joinPlaces(forms: readonly Form[], sets: Sets): void {
  const places = new Map(
    forms.map((form, index) => [form.kind === 'PLACE' ? form.text : `not ${index}`, index] as const),
  );
  for (const [text, index] of places) {
    const bare = /^(.{2,}?)(?:省|市|县|新区|地区|区|州|镇|乡|村|小区|岛)$/.exec(text)?.[1];
    const other = bare === undefined ? undefined : places.get(bare);
    if (bare === undefined || other === undefined) continue;
    if (/[州岛]$/.test(text) && !mayBeOne(forms[index] as Form, forms[other] as Form)) continue;
    // 江州 is the city where the article names the county of that name as well.
    if (/[县区]$/.test(text) && places.has(`${bare}市`)) continue;
    sets.join(index, other);
  }
  joinShortStates([...places], sets);
  joinAirports([...places], sets);
}

/** 江州 of 江声尼亚州, 洛县 of 洛兰县: the first sign with the sort, where one place fits. */
function joinShortStates(places: readonly (readonly [string, number])[], sets: Sets): void {
  for (const [text, index] of places) {
    if (!/^[\u3400-\u9fff][州县市]$/.test(text)) continue;
    const full = places.filter(
      ([other]) =>
        other.length > 3 && other[0] === text[0] && other.at(-1) === text[1] && /^[\u3400-\u9fff]+$/.test(other),
    );
    if (full.length === 1) sets.join(index, full[0]?.[1] as number);
  }
}

/** 江州青石国际机场, 青石国际机场 and 青石机场: with its city and the word 国际, or without. */
function joinAirports(places: readonly (readonly [string, number])[], sets: Sets): void {
  const airports = places.flatMap(([text, index]) =>
    /^.{2,}机场$/.test(text) ? [{ name: text.replace('国际机场', '机场'), index }] : [],
  );
  for (const { name, index } of airports) {
    const full = airports.filter((other) => other.index !== index && other.name.endsWith(name));
    if (name.length > 3 && full.length === 1) sets.join(index, full[0]?.index as number);
  }
}
