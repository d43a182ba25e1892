// Our own authority list as the build prepares it: else every start would read, check and index its thousands of rows for
// the few dozen that an article names.
//
// Layout, in 32-bit words: how many rows, how many units that forms begin with; these units; where each piece begins in the
// bytes that follow, and where the last one ends. The pieces, as JSON: the numbers of the countries' rows, each row, and each
// unit's forms, as [form, sure, numbers of rows].

import {
  type Authority,
  type AuthorityForm,
  type AuthorityForms,
  type AuthorityRow,
  formsByLength,
} from '../language/authority.ts';

type PreparedForm = readonly [form: string, sure: boolean, rows: readonly number[]];

export function prepareAuthority(authority: Authority): Uint8Array {
  const rows = authority.rows();
  const numbers = new Map(rows.map((row, number) => [row, number]));
  const numbersOf = (some: readonly AuthorityRow[]) => some.map((row) => numbers.get(row) as number);
  const units: number[] = [];
  const forms: PreparedForm[][] = [];
  for (let unit = 0; unit < 0x10000; unit++) {
    const known = authority.formsFrom(unit);
    if (known === null) continue;
    units.push(unit);
    forms.push([...known.forms].map(([form, { sure, rows }]) => [form, sure, numbersOf(rows)]));
  }
  const pieces = [numbersOf(authority.countries()), ...rows, ...forms].map((piece) =>
    Buffer.from(JSON.stringify(piece)),
  );
  const starts = [0];
  for (const { length } of pieces) starts.push((starts.at(-1) as number) + length);
  return Buffer.concat([Buffer.from(Uint32Array.of(rows.length, units.length, ...units, ...starts).buffer), ...pieces]);
}

/** Reads pieces as they are asked for. */
export function openAuthority(bytes: Buffer): Authority {
  const word = (at: number) => bytes.readUInt32LE(at * 4);
  const [rowCount, unitCount] = [word(0), word(1)];
  const firstStart = 2 + unitCount;
  const firstByte = (firstStart + rowCount + unitCount + 2) * 4;
  const pieceOfUnit = new Map<number, number>();
  for (let index = 0; index < unitCount; index++) pieceOfUnit.set(word(2 + index), 1 + rowCount + index);

  const rows = new Array<AuthorityRow | undefined>(rowCount);
  const opened = new Map<number, AuthorityForms>();
  let countries: readonly AuthorityRow[] | null = null;
  return {
    rows: () => Array.from(rows, (_, number) => row(number)),
    countries: () => {
      countries ??= (piece(0) as number[]).map(row);
      return countries;
    },
    formsFrom,
  };

  function piece(index: number): unknown {
    const at = firstStart + index;
    return JSON.parse(bytes.toString('utf8', firstByte + word(at), firstByte + word(at + 1)));
  }

  function row(number: number): AuthorityRow {
    const known = rows[number] ?? (piece(1 + number) as AuthorityRow);
    rows[number] = known;
    return known;
  }

  function formsFrom(unit: number): AuthorityForms | null {
    const known = opened.get(unit);
    if (known !== undefined) return known;
    const index = pieceOfUnit.get(unit);
    if (index === undefined) return null;
    const prepared = piece(index) as PreparedForm[];
    const forms = formsByLength(new Map(prepared.map(([form, sure, numbers]) => [form, lazyForm(sure, numbers)])));
    opened.set(unit, forms);
    return forms;
  }

  function lazyForm(sure: boolean, numbers: readonly number[]): AuthorityForm {
    let bearers: readonly AuthorityRow[] | null = null;
    return {
      sure,
      get rows() {
        bearers ??= numbers.map(row);
        return bearers;
      },
    };
  }
}
