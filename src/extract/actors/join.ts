// Which forms of one article are one actor. Every rule is stated in `joinForms`, in the order of its certainty.

import type { Reading } from './found.ts';
import { disjointSets, type Form, isSeat, mayBeOne, type Sets } from './groups.ts';
import { joinPartsOfOrganizations, joinShortBodies } from './join-bodies.ts';
import { joinOwners, meetsAnother } from './join-owners.ts';
import { joinPeople } from './join-people.ts';
import { joinPlaces } from './join-places.ts';

/** Sets of forms that are one actor. */
export function joinForms(reading: Reading, forms: readonly Form[]): Sets {
  const sets = disjointSets(forms.length);
  joinBrackets(forms, sets);
  joinRows(reading, forms, sets);
  joinPeople(reading, forms, sets);
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

/** Two forms of one row of the authority list; a form that several rows bear joins the one that the article names surely. */
function joinRows({ source }: Reading, forms: readonly Form[], sets: Sets): void {
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
    const [at] = named;
    if (named.length !== 1 || at === undefined || meetsAnother(source, form, forms[at] as Form)) return;
    sets.join(at, index);
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
