// Corrections: from what somebody asks for, in ids of the graph as it stands, to a curation in keys that outlive them.

import { foldName } from '../language/fold.ts';
import { readEdtf } from '../model/edtf.ts';
import { InputError } from '../model/error.ts';
import { contentId } from '../model/id.ts';
import { type AppearanceDigest, digestKeys } from '../resolve/actors.ts';
import { type Curation, type CurationRequest, keysUnderSplits, type Signature } from '../resolve/curation.ts';
import { runIds } from './batches.ts';
import type { Run } from './connection.ts';
import type { Change } from './write.ts';

const longestName = 300;

/** An actor or event that a request names. */
interface Subject {
  readonly id: string;
  readonly name: string;
  /** PERSON …, or EVENT. */
  readonly kind: string;
  readonly keys: readonly string[];
}

/** The curation that `request` asks for. Throws `InputError` where it names nothing, changes nothing, or contradicts itself. */
export async function planCuration(
  run: Run,
  request: CurationRequest,
  signature: Signature,
  curations: readonly Curation[],
): Promise<Curation> {
  const ids = request.kind === 'MERGE' ? [...request.ids] : [request.id];
  const about = aboutOf(ids);
  if (signature.who.trim() === '' || signature.why.trim() === '')
    throw new InputError('A correction needs to say who makes it and why.');
  const subjects = about === 'ACTOR' ? await actorsOf(run, ids) : await eventsOf(run, ids);
  const sequence = Math.max(0, ...curations.map((curation) => curation.sequence)) + 1;
  const base = {
    id: contentId('cur', String(sequence), JSON.stringify(request), signature.who, signature.at),
    sequence,
    kind: request.kind,
    about,
    subjects: subjects.map(({ keys }) => keys),
    articles: [],
    cut: [],
    value: null,
    who: signature.who,
    at: signature.at,
    why: signature.why,
    state: 'APPLIED',
    stateReason: null,
    undoneBy: null,
    undoneAt: null,
  } as const;
  const [first] = subjects as [Subject];
  switch (request.kind) {
    case 'MERGE': {
      if (new Set(ids).size < 2)
        throw new InputError('A merge needs two different things.', {
          hint: 'Things merged before are one already: look the second one up by its name.',
        });
      const kinds = [...new Set(subjects.map(({ kind }) => kind))];
      if (kinds.length > 1) throw new InputError(`A ${kinds[0]} and a ${kinds[1]} cannot be one.`);
      return { ...base, sentence: `Merged ${subjects.map(({ name }) => name).join(' and ')}` };
    }
    case 'SPLIT': {
      const cut = (request.names ?? []).flatMap((name) =>
        first.keys.filter((key) => key.replace(/#.*$/, '').endsWith(`:${foldName(name)}`)),
      );
      if (request.articles.length === 0 && cut.length === 0) {
        throw new InputError('A split needs the articles, or names, that speak of the other one.', {
          hint: 'Take the articles from the evidence shown, or a name that the actor is counted under.',
        });
      }
      return { ...base, articles: [...new Set(request.articles)].sort(), cut, sentence: `Split ${first.name}` };
    }
    case 'RENAME': {
      const name = request.name.trim().replace(/\s+/g, ' ');
      if (name === '') throw new InputError('The new name is empty.');
      if (name.length > longestName)
        throw new InputError(`The new name has ${name.length} characters, at most ${longestName} are allowed.`);
      return { ...base, value: name, sentence: `Renamed ${first.name} to ${name}` };
    }
    case 'SET_DATE': {
      if (about !== 'EVENT') throw new InputError('Only events have dates.');
      if (readEdtf(request.edtf) === null)
        throw new InputError(`${request.edtf} is not an EDTF date.`, {
          hint: 'Write 2021-11-12, 2021-11, 2021 or 2021-11-10/2021-11-12.',
        });
      return { ...base, value: request.edtf, sentence: `Set the date of ${first.name} to ${request.edtf}` };
    }
    case 'HIDE':
      return { ...base, sentence: `Hid ${first.name}` };
  }
}

/** The appearances whose keys change when the curations become `curations`, in the articles of the split `curation`. */
export async function rekey(run: Run, curation: Curation, curations: readonly Curation[]): Promise<Change['rekeyed']> {
  if (curation.kind !== 'SPLIT' || curation.about !== 'ACTOR') return [];
  const rows = await runIds(run, 'resolve/appearances-of-articles', curation.articles);
  return rows.flatMap((row) => {
    const from = JSON.parse(String(row['digest'])) as AppearanceDigest;
    const article = String(row['article']);
    const keys = keysUnderSplits(curations, article, from.ownKeys);
    if (keys.join('\n') === from.keys.join('\n')) return [];
    return [{ id: String(row['id']), article, from, to: digestKeys(from, keys) }];
  });
}

function aboutOf(ids: readonly string[]): Curation['about'] {
  if (ids.length === 0) throw new InputError('A correction needs the id of an actor or an event.');
  if (ids.every((id) => id.startsWith('act_'))) return 'ACTOR';
  if (ids.every((id) => id.startsWith('evt_'))) return 'EVENT';
  throw new InputError('A correction is about actors or about events, not both.', {
    hint: 'Ids of actors begin with act_, those of events with evt_.',
  });
}

async function actorsOf(run: Run, ids: readonly string[]): Promise<readonly Subject[]> {
  const rows = await runIds(run, 'resolve/actors-by-id', ids);
  const found = rows.map(
    (row): Subject => ({
      id: String(row['id']),
      name: String(row['name']),
      kind: String(row['kind']),
      keys: row['keys'] as string[],
    }),
  );
  return inOrder(ids, found, 'actor');
}

async function eventsOf(run: Run, ids: readonly string[]): Promise<readonly Subject[]> {
  const reports = await runIds(run, 'resolve/reports-of-events', ids);
  const rows = await runIds(run, 'resolve/events-by-id', ids);
  const keysOf = (id: unknown): string[] =>
    reports
      .filter(({ event }) => event === id)
      .map((row) => String(row['id']))
      .sort();
  return inOrder(
    ids,
    rows.map((row) => ({ id: String(row['id']), name: String(row['title']), kind: 'EVENT', keys: keysOf(row['id']) })),
    'event',
  );
}

function inOrder(ids: readonly string[], found: readonly Subject[], what: string): readonly Subject[] {
  return [...new Set(ids)].map((id) => {
    const subject = found.find((one) => one.id === id);
    if (subject === undefined)
      throw new InputError(`There is no ${what} ${id}.`, {
        code: 'NOT_FOUND',
        hint: 'Ids change when things are merged or split: look it up again.',
      });
    return subject;
  });
}
