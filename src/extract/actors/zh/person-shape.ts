// Whether a run of Chinese characters is built like a personal name.

import {
  commonTransliterations,
  compoundSurnames,
  doubtfulSurnames,
  japaneseSurnames,
  surnames,
  transliterationCharacters,
} from '../../../language/zh/names.ts';

export type PersonShape = 'CHINESE' | 'JAPANESE' | 'FOREIGN' | 'DOTTED' | null;

/** The kind of personal name that `form` (folded for look-up) is built like; null for none. */
export function personShape(form: string): PersonShape {
  if (form.includes('·')) return /^[^\s·]{1,8}(?:[·-][^\s·]{1,8}){1,5}$/.test(form) ? 'DOTTED' : null;
  if (!/^[\u3400-\u9fff]+$/.test(form)) return null;
  if (isChineseName(form)) return 'CHINESE';
  if (form.length >= 3 && form.length <= 5 && japaneseSurnames.has(form.slice(0, 2))) return 'JAPANESE';
  if (form.length >= 4 && form.length <= 5 && japaneseSurnames.has(form.slice(0, 3))) return 'JAPANESE';
  if (form.length >= 3 && form.length <= 4 && japaneseSurnames.has(form.slice(0, 1))) return 'JAPANESE';
  const foreign = [...form].filter((sign) => transliterationCharacters.has(sign)).length;
  const common = [...form].filter((sign) => commonTransliterations.has(sign)).length;
  if (form.length >= 2 && foreign >= common && foreign + common === form.length) return 'FOREIGN';
  return null;
}

/** Surname and a given name of one or two characters. */
export function isChineseName(form: string): boolean {
  if (!/^[\u3400-\u9fff]+$/.test(form)) return false;
  if (form.length >= 3 && form.length <= 4 && compoundSurnames.has(form.slice(0, 2))) return true;
  return (form.length === 2 || form.length === 3) && surnames.has(form[0] as string);
}

/** The surname at the start of `form`; empty when there is none. */
export function surnameOf(form: string): string {
  if (compoundSurnames.has(form.slice(0, 2))) return form.slice(0, 2);
  return surnames.has(form[0] ?? '') ? (form[0] as string) : '';
}

/** The surname of more than one sign that stands alone for its bearer: 田岛 of 田岛克二, 林郑 of 林郑文远; empty where there is none. */
export function longSurnameOf(form: string): string {
  if (!/^[\u3400-\u9fff]{3,5}$/.test(form)) return '';
  const [first = '', second = ''] = form;
  if (japaneseSurnames.has(form.slice(0, 3)) && form.length > 3) return form.slice(0, 3);
  if (japaneseSurnames.has(first + second) || compoundSurnames.has(first + second)) return first + second;
  return form.length === 4 && surnames.has(first) && surnames.has(second) ? first + second : '';
}

/** True for a surname that is an ordinary word as well. */
export function isDoubtful(form: string): boolean {
  return doubtfulSurnames.has(form[0] ?? '');
}

/** A surname with the beginning of the predicate after it: 王称. */
export const gluedSurname = /^[\u3400-\u9fff][续称指说任表认曾则已亦也又再在将被向对与和获因自仍均于以](?:.)?$/;
