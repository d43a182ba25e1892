// Options of several commands: the filters of a list under the names that its addresses have, and whole numbers.

import type { Command } from 'commander';
import { parameterNames } from '../export/filters.ts';
import type { ListName } from '../export/lists.ts';
import { InputError } from '../model/error.ts';
import { UsageError } from './errors.ts';

/** What each filter asks for, in the help. */
export const meanings: Readonly<Record<string, string>> = {
  ids: 'only these ids, parted by commas',
  actor:
    'only where this actor took part, spoke or is meant (any form of its name; timeline: several, each with --actor)',
  type: 'only of these types, parted by commas',
  status: 'only of these states: happened, planned, uncertain, denied',
  place: 'only at this place',
  text: 'only with these words',
  article: 'only of this article (id or slug)',
  publisher: 'only of articles of this publisher',
  conflict: 'true: only where dates disagree; false: only where they agree',
  dated: 'true: only what has a date; false: only what has none',
  min: 'only what so many reports tell of',
  publishedAsOf: 'only what had been published until then, as it was told then',
  recordedAsOf: 'only what had been recorded until then, as it was known then',
  speaker: 'only said by this actor',
  via: 'only as this party reports it',
  addressee: 'only said to this actor',
  about: 'only about this actor or event',
  mode: 'direct (word for word) or indirect',
  attributed: 'true: only of named speakers; false: only of unnamed ones',
  event: 'only said at this event (id or slug)',
  from: 'only from this date on (EDTF, like 2021-11)',
  to: 'only until the end of this date',
  match: 'overlaps (usual) or within: how a coarse date has to fit',
};

/** Gives `command` an option for each filter of a list. */
export function withFilters(command: Command, name: ListName): Command {
  for (const parameter of parameterNames(name)) {
    const collect = (value: string, before: readonly string[] = []) => [...before, value];
    command.option(`--${parameter} <value>`, meanings[parameter] ?? '', collect);
  }
  return command;
}

/** The filters among `options`, as the query string of the list's address. */
export function searchOf(name: ListName, options: Readonly<Record<string, unknown>>): URLSearchParams {
  const pairs = parameterNames(name).flatMap((parameter) => {
    const values = options[parameter];
    return Array.isArray(values) ? values.map((value): [string, string] => [parameter, String(value)]) : [];
  });
  return new URLSearchParams(pairs);
}

export function wholeNumber(words: string, option: string, least: number, most = Number.MAX_SAFE_INTEGER): number {
  const number = Number(words);
  const range = most === Number.MAX_SAFE_INTEGER ? `of at least ${least}` : `from ${least} to ${most}`;
  if (!/^\d{1,15}$/.test(words) || number < least || number > most)
    throw new UsageError(`${option} ${words}: a whole number ${range} is meant.`);
  return number;
}

/** What `read` makes of the values of options: one that it refuses is wrong use, and is told as an option. */
export function meant<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new UsageError(error.message.replace(/^(\w+)=/, '--$1 '), error.hint);
  }
}
