// Joins places: with the word for their sort and without, short forms of states, airports with their city.

import { printedStates } from '../../language/en/printed-states.ts';
import { type Form, mayBeOne, type Sets } from './groups.ts';

/** 随州 and 随州市, 中东 and 中东地区; not a city and the county of its name where the list has both. */
export function joinPlaces(forms: readonly Form[], sets: Sets): void {
  const places = new Map(
    forms.map((form, index) => [form.kind === 'PLACE' ? form.text : `not ${index}`, index] as const),
  );
  for (const [text, index] of places) {
    const bare = /^(.{2,}?)(?:省|市|县|新区|地区|区|州|镇|乡|村|小区|岛)$/.exec(text)?.[1];
    const other = bare === undefined ? undefined : places.get(bare);
    if (bare === undefined || other === undefined) continue;
    if (!mayBeOne(forms[index] as Form, forms[other] as Form)) continue;
    // 江州 is the city where the article names the county of that name as well.
    if (/[县区]$/.test(text) && places.has(`${bare}市`)) continue;
    sets.join(index, other);
  }
  joinShortStates(forms, [...places], sets);
  joinPrintedStates(places, sets);
  joinAirports([...places], sets);
}

function joinPrintedStates(places: ReadonlyMap<string, number>, sets: Sets): void {
  for (const [short, full] of printedStates) {
    const [one, other] = [places.get(short), places.get(full)];
    if (one !== undefined && other !== undefined) sets.join(one, other);
  }
}

/** 江州 of 江声尼亚州, 洛县 of 洛兰县: the first sign with the sort, where one place fits. */
function joinShortStates(forms: readonly Form[], places: readonly (readonly [string, number])[], sets: Sets): void {
  for (const [text, index] of places) {
    if (!/^[\u3400-\u9fff][州县市]$/.test(text)) continue;
    const full = places.filter(
      ([other]) =>
        other.length > 3 && other[0] === text[0] && other.at(-1) === text[1] && /^[\u3400-\u9fff]+$/.test(other),
    );
    // 洛市: 洛兰城, which the list knows as a city.
    const sort = text[1] === '市' ? /^city$/ : text[1] === '州' ? /^(?:state|province)$/ : /^$/;
    const bare =
      full.length > 0 || (forms[index]?.rows.length ?? 0) > 0
        ? []
        : places.filter(
            ([other, at]) =>
              other.length > 2 && other[0] === text[0] && forms[at]?.rows.some(({ type }) => sort.test(type ?? '')),
          );
    const one = full.length === 1 ? full : bare.length === 1 ? bare : [];
    if (one.length === 1) sets.join(index, one[0]?.[1] as number);
  }
}

/** 江州青石国际机场, 青石国际机场 and 青石机场: with its city and the word 国际, or without. */
function joinAirports(places: readonly (readonly [string, number])[], sets: Sets): void {
  const airports = places.flatMap(([text, index]) =>
    /^.{2,}机场$/.test(text) ? [{ name: text.replace('国际机场', '机场'), index }] : [],
  );
  for (const { name, index } of airports) {
    const full = airports.filter((other) => other.index !== index && other.name.endsWith(name));
    if (name.length > 3 && full.length === 1) sets.join(index, full[0]?.index as number);
  }
}
