// What the query string of a list's address means as a filter of the API. Addresses, the command line's options and the page use the
// same names; parameters that only say how the page shows a list (`view`, `sel`, …) mean nothing here.

import { isDayOrInstant } from '../model/calendar.ts';
import { readEdtf } from '../model/edtf.ts';
import { InputError } from '../model/error.ts';
import { actorKinds, eventStatuses, eventTypes, statementModes } from '../model/vocabulary.ts';
import type { ListName } from './lists.ts';

type Filter = Readonly<Record<string, unknown>>;
type Parameter = (values: readonly string[], name: string) => Filter;

/** One value: of two, one would be passed over. */
function oneOf(values: readonly string[], name: string): string {
  if (values.length > 1) throw new InputError(`${name}=${values.join(' and ')}: one value is meant.`);
  return values[0] ?? '';
}

const single =
  (field: string, read: (value: string, name: string) => unknown): Parameter =>
  (values, name) => ({ [field]: read(oneOf(values, name), name) });
const text = (field: string) => single(field, (value) => value);
/** Several values: given more than once. */
const many =
  (field: string): Parameter =>
  (values) => ({ [field]: values });
/** Several values that hold no comma: parted by commas or given more than once. */
const all =
  (field: string): Parameter =>
  (values) => ({ [field]: values.flatMap((value) => value.split(',')) });
/** Words of the vocabulary, in any case, parted by commas or given more than once. */
const words =
  (field: string, known: readonly string[]): Parameter =>
  (values, name) => ({
    [field]: values.flatMap((value) => value.split(',')).map((value) => wordOf(value, name, known)),
  });
const word = (field: string, known: readonly string[]) => single(field, (value, name) => wordOf(value, name, known));
const flag = (field: string) =>
  single(field, (value, name) => {
    const meant = { true: true, '1': true, yes: true, false: false, '0': false, no: false }[value.toLowerCase()];
    if (meant === undefined) throw new InputError(`${name}=${value}: true or false is meant.`);
    return meant;
  });
const count = (field: string) => single(field, numberOf);
/** An id, or the slug of an address, whose last digits are the id's. */
const thing = (field: string, prefix: string) =>
  single(field, (value) => {
    const digits = /^(?:.*-)?([0-9a-f]{20})$/.exec(value)?.[1];
    return digits === undefined ? value : `${prefix}_${digits}`;
  });
const instant = (field: string) =>
  single(field, (value, name) => {
    if (isDayOrInstant(value)) return value;
    throw new InputError(`${name}=${value}: a day or an instant is meant, such as 2021-11-14 or 2021-11-14T08:30:00Z.`);
  });

const asOf = { publishedAsOf: instant('publishedAsOf'), recordedAsOf: instant('recordedAsOf') };

const parameters: Readonly<Record<ListName, Readonly<Record<string, Parameter>>>> = {
  timeline: {
    ids: all('ids'),
    actor: many('participants'),
    type: words('type', eventTypes),
    status: words('status', eventStatuses),
    place: text('place'),
    text: text('text'),
    article: thing('article', 'art'),
    publisher: text('publisher'),
    conflict: flag('dateConflict'),
    dated: flag('dated'),
    min: count('minReports'),
    ...asOf,
  },
  statements: {
    ids: all('ids'),
    speaker: text('speaker'),
    via: text('via'),
    addressee: text('addressee'),
    about: text('about'),
    actor: text('actor'),
    text: text('text'),
    mode: word('mode', statementModes),
    attributed: flag('attributed'),
    event: thing('event', 'evt'),
    article: thing('article', 'art'),
    publisher: text('publisher'),
    ...asOf,
  },
  actors: {
    ids: all('ids'),
    name: text('name'),
    text: text('text'),
    kind: words('kind', actorKinds),
    article: thing('article', 'art'),
    publisher: text('publisher'),
    event: thing('event', 'evt'),
    min: count('minArticles'),
  },
  articles: {
    ids: all('ids'),
    actor: many('mentions'),
    text: text('text'),
    publisher: text('publisher'),
    language: text('language'),
    event: thing('event', 'evt'),
    recordedAsOf: asOf.recordedAsOf,
  },
};

/** The field that a list's `from` and `to` are about. */
const times: Readonly<Record<ListName, string | null>> = {
  timeline: 'during',
  statements: 'said',
  actors: null,
  articles: 'published',
};

/** The names of a list's filters. */
export function parameterNames(name: ListName): readonly string[] {
  return [...Object.keys(parameters[name]), ...(times[name] === null ? [] : ['from', 'to', 'match'])];
}

function numberOf(value: string, name: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InputError(`${name}=${value}: a whole number is meant.`);
  return Number(value);
}

function wordOf(value: string, name: string, known: readonly string[]): string {
  const meant = value.trim().toUpperCase();
  if (!known.includes(meant)) throw new InputError(`${name}=${value}: one of ${known.join(', ')} is meant.`);
  return meant;
}

/** The filter that a query string says. Throws InputError for a value that cannot be meant. */
export function filterOf(name: ListName, search: URLSearchParams): Filter {
  const filter: Record<string, unknown> = {};
  for (const [parameter, read] of Object.entries(parameters[name])) {
    const values = search.getAll(parameter).filter((value) => value !== '');
    if (values.length > 0) Object.assign(filter, read(values, parameter));
  }
  const during = duringOf(search);
  const field = times[name];
  if (field !== null && Object.keys(during).length > 0) filter[field] = during;
  return filter;
}

const matches = ['OVERLAPS', 'WITHIN'];

/** The one value of a parameter that is not empty; null where there is none. */
function givenIn(search: URLSearchParams, name: string): string | null {
  return oneOf(search.getAll(name).filter(Boolean), name) || null;
}

/** `from`, `to` and how a coarse date has to fit. */
function duringOf(search: URLSearchParams): Filter {
  const date = (name: string): Filter => {
    const value = givenIn(search, name);
    if (value !== null && readEdtf(value) === null)
      throw new InputError(`${name}=${value}: a date is meant, such as 2021-11-12, 2021-11 or 2021.`);
    return value === null ? {} : { [name]: value };
  };
  const word = givenIn(search, 'match');
  const match = word === null ? {} : { match: wordOf(word, 'match', matches) };
  const stretch = { ...date('from'), ...date('to') };
  return Object.keys(stretch).length === 0 ? {} : { ...stretch, ...match };
}

/** A parameter whose values are parted by commas or given more than once. */
export function listOf(search: URLSearchParams, name: string): readonly string[] {
  return search
    .getAll(name)
    .flatMap((value) => value.split(','))
    .map((value) => value.trim())
    .filter(Boolean);
}

/** What the address of a network says: whom it is around, how far and how many, and of which time. */
export function networkOf(search: URLSearchParams): Filter {
  const of = listOf(search, 'ids');
  const number = (name: string, usual: number): number => {
    const value = givenIn(search, name);
    return value === null ? usual : numberOf(value, name);
  };
  if (of.length === 0) throw new InputError('ids: whose network? Name actors by id, slug or name, parted by commas.');
  const during = duringOf(search);
  return {
    of,
    depth: number('depth', 1),
    first: number('limit', 100),
    ...(Object.keys(during).length > 0 ? { during } : {}),
  };
}
