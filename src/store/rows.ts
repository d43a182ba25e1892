// The one place where parameters are made fit for an engine. What an engine would spoil silently is refused here, on both:
// measured on LadybugDB 0.19.1, a column that mixes integers and fractions stores garbage, rows whose keys differ in order
// swap their values, an integer above 2^53 loses digits, and one id twice in a batch is decided at random.

import { StoreError } from '../model/error.ts';
import type { Parameters, Row, Value } from './connection.ts';

/** True when the query would be run for no row at all; engines cannot bind such a batch, so it is not sent. */
export function isEmptyBatch(parameters: Parameters): boolean {
  return Array.isArray(parameters['rows']) && parameters['rows'].length === 0;
}

/**
 * Checks `parameters` and hands each integer to `integer` (engines differ in how they take one).
 *
 * Text is any string; numbers are integers within 2^53; lists hold one type; `rows` is a list of flat records with the same
 * columns, one type a column, where only text and lists of text may be null, and lists never are. An `id` column is unique.
 */
export function encode(
  name: string,
  parameters: Parameters,
  integer: (value: number) => unknown,
): Record<string, unknown> {
  const rows = parameters['rows'];
  const encoded: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(parameters)) {
    if (key !== 'rows') encoded[key] = encodeValue(name, key, value, integer);
  }
  if (rows !== undefined) encoded['rows'] = encodeRows(name, rows as readonly Row[], integer);
  return encoded;
}

function encodeRows(name: string, rows: readonly Row[], integer: (value: number) => unknown): unknown[] {
  const columns = Object.keys(rows[0] ?? {});
  const types = new Map<string, string>();
  const ids = new Set<Value>();
  return rows.map((row) => {
    if (Object.keys(row).length !== columns.length) throw refusal(name, 'rows of one batch have the same columns');
    const encoded: Record<string, unknown> = {};
    for (const column of columns) {
      const value = row[column];
      if (value === undefined) throw refusal(name, `the column ${column} is missing in a row`);
      const type = typeOf(value);
      const known = types.get(column) ?? (type === 'null' ? 'string' : type);
      if (type !== known && !(type === 'null' && known === 'string')) {
        throw refusal(name, `the column ${column} mixes ${known} and ${type}`);
      }
      types.set(column, known);
      encoded[column] = encodeValue(name, column, value, integer);
    }
    if (row['id'] !== undefined) {
      if (ids.has(row['id'])) throw refusal(name, `the id ${String(row['id'])} stands twice in one batch`);
      ids.add(row['id']);
    }
    return encoded;
  });
}

function encodeValue(name: string, key: string, value: Value, integer: (value: number) => unknown): unknown {
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value)) throw refusal(name, `${key} is ${value}, not an integer within 2^53`);
    return integer(value);
  }
  if (!Array.isArray(value)) return value;
  const types = new Set(value.map(typeOf));
  if (types.size > 1) throw refusal(name, `the list ${key} mixes ${[...types].join(' and ')}`);
  return value.map((item: Value) => encodeValue(name, key, item, integer));
}

function typeOf(value: Value): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'list' : typeof value;
}

function refusal(name: string, reason: string): StoreError {
  return new StoreError(`Refused to send the batch of ${name}: ${reason}.`, { query: name });
}
