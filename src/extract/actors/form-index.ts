// Finds the forms that a form may be one with by what they share, so that a text of ten thousand names is no hundred million pairs.

import type { Form } from './groups.ts';

/** A form with its place in the list of all forms. */
export interface Placed {
  readonly form: Form;
  readonly index: number;
}

export interface FormIndex {
  /** The forms that bear one of the keys, in the order of the list. */
  readonly withOne: (keys: readonly string[]) => readonly Placed[];
  /** Forms among which those are that bear all of the keys. */
  readonly withAll: (keys: readonly string[]) => readonly Placed[];
}

export function indexForms(placed: readonly Placed[], keysOf: (form: Form) => readonly string[]): FormIndex {
  const bearers = new Map<string, number[]>();
  placed.forEach(({ form }, at) => {
    for (const key of new Set(keysOf(form))) {
      const known = bearers.get(key);
      if (known === undefined) bearers.set(key, [at]);
      else known.push(at);
    }
  });
  const withOne = (keys: readonly string[]) =>
    [...new Set(keys.flatMap((key) => bearers.get(key) ?? []))].sort((a, b) => a - b).map((at) => placed[at] as Placed);
  const count = (key: string) => bearers.get(key)?.length ?? 0;
  return {
    withOne,
    withAll: (keys) => withOne(keys.length === 0 ? [] : [keys.reduce((a, b) => (count(b) < count(a) ? b : a))]),
  };
}

/** What a text ends in, from the whole to the last sign. */
export function endingsOf(text: string): string[] {
  return Array.from({ length: text.length }, (_, at) => text.slice(at));
}
