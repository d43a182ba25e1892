// Conditions on the things of a list, put together from the fragments of `cypher/filters`.

import type { Parameters, Value } from './connection.ts';
import { type Fragment, fragment } from './fragments.ts';
import { wordsQuery } from './words-query.ts';

/** A label that lists can be asked of. */
export type ListLabel = 'Actor' | 'Event' | 'Statement' | 'Article' | 'Curation';

/** What has to hold. `is` names a fragment of `cypher/filters/<Label>.cypher`, `with` holds its parameters. */
export type Condition =
  | { readonly and: readonly Condition[] }
  | { readonly or: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly is: string; readonly with?: Parameters };

export const always: Condition = { and: [] };
export const never: Condition = { is: 'never' };

/** A parent that is more than an id and a space and an id is told in answers by as much of it. */
const handleLength = 49;

/** What stands for `parent`, an id or the text that a scope takes, in the answers to lists of several parents. */
export function handleOf(parent: string): string {
  return parent.slice(0, handleLength);
}

export interface Selection {
  /** `MATCH` and `WHERE` that bind `n` (and, given parents, `parent`), each once. */
  readonly text: string;
  readonly parameters: Parameters;
  /**
   * What a further `WITH` has to keep: `n`, and the item `one` of a list by which it was found. LadybugDB 0.19.1 follows no relation
   * of what was found by an item once that is let go.
   */
  readonly kept: string;
}

/**
 * The things of `label` for which `condition` holds; with `scope`, those of each of `parents` (`cypher/filters/scopes`).
 * `bounds` are further conditions on properties of `n`, as Cypher whose parameters the caller gives.
 */
export function select(
  dialect: string,
  label: ListLabel,
  condition: Condition,
  within: { readonly scope: string; readonly parents: readonly string[] } | null = null,
  bounds: readonly string[] = [],
): Selection {
  const parameters: Record<string, Value> = {};
  const place = (text: string, values: Parameters = {}): string => {
    const number = Object.keys(parameters).length;
    for (const [name, value] of Object.entries(values)) parameters[`p${number}_${name}`] = value;
    return text.replace(/\$(\w+)/g, `$$p${number}_$1`);
  };
  const write = (whole: Condition): Conjunct => {
    const subqueries: string[] = [];
    const writePart = (part: Condition): string => {
      if ('is' in part) {
        const text = place(`(${fragment(`filters/${label}`, part.is).text})`, part.with);
        return text.includes('EXISTS') ? `q${subqueries.push(text) - 1}` : text;
      }
      if ('not' in part) return `NOT ${writePart(part.not)}`;
      const parts = 'and' in part ? part.and : part.or;
      if (parts.length === 0) return 'and' in part ? '(1 = 1)' : '(1 = 0)';
      return `(${parts.map(writePart).join('and' in part ? ' AND ' : ' OR ')})`;
    };
    const text = writePart(whole);
    return { text, subqueries };
  };

  const conjuncts = flatten(condition);
  const properties = [...(label === 'Actor' || label === 'Event' ? ['NOT n.hidden'] : []), ...bounds];
  if (within !== null) {
    parameters['parents'] = within.parents;
    const parent = within.scope.startsWith('Relation.') ? `left(parent, ${handleLength}) AS parent` : 'parent';
    const begin = fragment('filters/scopes', within.scope, dialect).text;
    const kept = begin.includes(' AS one ') ? 'n, one' : 'n';
    const text = `UNWIND $parents AS parent ${begin}\nWITH DISTINCT ${parent}, ${kept}${stages(properties, conjuncts.map(write), `parent, ${kept}`)}`;
    return { text, parameters, kept };
  }
  // Beginning at a named thing reads only its neighbours, where a condition on every `n` would read them all.
  const anchored = conjuncts.findIndex((part) => anchorOf(label, part) !== null);
  const first = conjuncts[anchored];
  const anchor = first === undefined ? null : anchorOf(label, first);
  const kept = anchor?.startsWith('UNWIND') ? 'n, one' : 'n';
  const begin =
    anchor === null || first === undefined || !('is' in first)
      ? place(...beginning(dialect, label, conjuncts))
      : `${place(anchor, first.with)}\nWITH DISTINCT ${kept}`;
  const needed = conjuncts.filter((_, index) => index !== anchored);
  return { text: `${begin}${stages(properties, needed.map(write), kept)}`, parameters, kept };
}

function flatten(condition: Condition): readonly Condition[] {
  return 'and' in condition ? condition.and.flatMap(flatten) : [condition];
}

/** All of `label`, or where an index can narrow them down, those that may hold the words that the conditions ask for. */
function beginning(dialect: string, label: ListLabel, conjuncts: readonly Condition[]): [string, Parameters] {
  const texts = conjuncts.flatMap((part) => ('is' in part && part.is === 'text' ? [String(part.with?.['text'])] : []));
  const words = wordsQuery(texts);
  if (words === null) return [`MATCH (n:${label})`, {}];
  const { text } = fragment('filters/words', label, dialect);
  return text.includes('$words') ? [`${text}\nWITH n`, { words }] : [text, {}];
}

function anchorOf(label: ListLabel, condition: Condition): Fragment['anchor'] {
  return 'is' in condition ? fragment(`filters/${label}`, condition.is).anchor : null;
}

/** A condition as Cypher; `text` reads the answers of its subqueries as `q0`, `q1`, …. */
interface Conjunct {
  readonly text: string;
  readonly subqueries: readonly string[];
}

/**
 * Conditions on properties first, then those with subqueries, whose answers become columns: a WHERE that holds both a subquery and
 * a comparison with a parameter is answered wrongly by LadybugDB 0.19.1 (AND finds nothing, OR too much), the next stage rightly.
 */
function stages(properties: readonly string[], conjuncts: readonly Conjunct[], names: string): string {
  const plain = [
    ...properties,
    ...conjuncts.filter(({ subqueries }) => subqueries.length === 0).map(({ text }) => text),
  ];
  const asked = conjuncts.filter(({ subqueries }) => subqueries.length > 0);
  return [
    ...(plain.length === 0 ? [] : [`\nWHERE ${plain.join('\n  AND ')}`]),
    ...asked.map(
      ({ text, subqueries }) =>
        `\nWITH ${[names, ...subqueries.map((subquery, index) => `${subquery} AS q${index}`)].join(', ')}\nWHERE ${text}`,
    ),
  ].join('');
}
