// Joins institutions by whom they belong to: a ministry with and without its country, a town's office with the bare word.

import { countriesByName, formOf } from '../../language/authority.ts';
import { foldForLookup } from '../../language/lookup-fold.ts';
import { isInstitution } from '../../language/zh/organization-words.ts';
import { spanAt, within } from '../../model/sorted-spans.ts';
import type { Source } from '../types.ts';
import type { Reading } from './found.ts';
import { type Form, firstAt, type Sets } from './groups.ts';

const chineseOwners = /^(?:中共|中国|中华人民共和国|中共中央|中|大陆)$/;

/** Two words for one institution. */
const sameInstitution: Readonly<Record<string, string>> = {
  当局: '政府',
  官方: '政府',
  参院: '参议院',
  众院: '众议院',
  公安: '公安局',
  警局: '警察局',
  市府: '市政府',
  县府: '县政府',
  最高院: '最高法院',
  政院: '行政院',
  移民局: '移民管理局',
};

/** A ministry without its country, named first, stands in a sentence before that of a country: it is the one of the paper's own. */
export function meetsAnother({ sentences }: Source, bare: Form, owned: Form): boolean {
  if (!/部$/.test(bare.text) || owned.text === bare.text || firstAt(bare) > firstAt(owned)) return false;
  return owned.names.some(({ start }) => {
    const sentence = spanAt(sentences, start);
    return sentence !== undefined && within(bare.names, { start: sentence.start, end: start }).length > 0;
  });
}

/** 移民局 as 移民管理局, 国家海事局 as 海事局. */
function nameOf(institution: string): string {
  return sameInstitution[institution] ?? institution.replace(/^国家(?!安全)(?=.{3})/, '');
}

/** 中共外交部 and 中国外交部; 罗兰当局 and 罗兰政府; 美国国务院 and the 国务院 that an article about the United States speaks of. */
export function joinOwners({ authority, source }: Reading, forms: readonly Form[], sets: Sets): void {
  const owned = new Map<string, number>();
  const byInstitution = new Map<string, number[]>();
  const ofLevel = new Map<string, number[]>();
  const countries = countriesByName(authority);
  const bare = new Map<string, number>();
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
    if (institution === null) return;
    const name = nameOf(institution);
    if (institution === form.text) {
      // 参院 and 参议院, neither with its country.
      const known = bare.get(name);
      if (known === undefined) bare.set(name, index);
      else sets.join(known, index);
      return;
    }
    // 江国国家|移民管理局
    const before = form.text.slice(0, form.text.length - institution.length).replace(/(?<=.)国家$/, '');
    const owner = lastOwner(authority, before);
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
    const name = nameOf(form.text);
    if (!isInstitution(form.text) || form.kind !== 'ORGANIZATION') return;
    const full = byInstitution.get(name) ?? ofLevel.get(name);
    if (full === undefined) return;
    // 外交部谴责中国外交部: the bare one is another, that of the paper's own country.
    if (full.some((at) => meetsAnother(source, form, forms[at] as Form))) return;
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
    return authority.countries().find((row) => row.country === country)?.key;
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
    if (!isInstitution(form.text.slice(at))) continue;
    first ??= form.text.slice(at);
    if (at > 1 && formOf(authority, form.text.slice(0, at))?.rows[0]?.kind === 'PLACE') return form.text.slice(at);
  }
  return first;
}
