// The keys of an appearance: by what an actor of one article is known to be one of another. Computed from the article alone.

import { foldName } from '../language/fold.ts';
import { compoundSurnames, japaneseSurnames, surnames, transliterationCharacters } from '../language/zh/names.ts';
import { titlesAfter } from '../language/zh/titles.ts';
import type { ArticleGraph, ArticleHead, GraphActor } from '../model/article-graph.ts';
import type { ActorKind } from '../model/vocabulary.ts';
import { domains, genericPlaces, isGenericOrganization } from './name-data.ts';

/** The keys of one appearance; the first is the one it is counted by. `rule` says why they reach beyond the article. */
export interface AppearanceKeys {
  readonly keys: readonly string[];
  readonly rule: string;
}

/**
 * The keys of every actor of `graph`, in the same order:
 * - `authority:Q123` when the authority list has the actor, and nothing else;
 * - `person:姓名`, `organization:…`, `place:…` for a name that says by itself who is meant, and for its form in another
 *   script; a person told to be of one walk of life gets `person:姓名#study`;
 * - `~article:…` for a name that only its article makes particular (a surname, 林先生, a name said to be invented, 外交部, a foreign
 *   family name of somebody of whom it is not told what he is).
 *
 * Two actors that one article tells apart never share a key.
 */
export function appearanceKeys(graph: ArticleGraph): readonly AppearanceKeys[] {
  const taken = new Set<string>();
  return graph.actors.map((actor) => {
    const wanted = keysOf(actor, graph.article);
    const free = wanted.keys.filter((key) => !taken.has(key));
    const result =
      free.length > 0 && free[0] === wanted.keys[0]
        ? { keys: free, rule: wanted.rule }
        : { keys: [`${localKey(actor, graph.article.id)}:${actor.id}`], rule: 'actor/told-apart' };
    for (const key of result.keys) taken.add(key);
    return result;
  });
}

/** The key without its walk of life: all the people of one name. Null for keys that have no such family. */
export function familyOf(key: string): string | null {
  if (!key.startsWith('person:')) return null;
  const at = key.indexOf('#');
  return at < 0 ? key : key.slice(0, at);
}

/**
 * The foreign family names of a person, by which the reports of two articles meet: `of:卡马乌` for 约瑟夫·卡马乌, whom another article
 * may name without the rest, `called:卡马乌` where it does. Not enough for one actor: many bear one name.
 */
export function calledKeys({ kind, name, aliases }: GraphActor): readonly string[] {
  if (kind !== 'PERSON') return [];
  const otherScript = aliases.filter((alias) => isLatin(alias) !== isLatin(name));
  const keys = [name, ...otherScript]
    .map(familyName)
    .filter((part) => part !== null)
    .map((part) => `of:${part}`);
  if (familyName(name) === null && isPartOfName(name)) keys.push(`called:${foldName(name)}`);
  return [...new Set(keys)];
}

/** The last of the parts of a foreign name, folded; null for one that has no parts. */
function familyName(form: string): string | null {
  const parts = form
    .trim()
    .replace(/,? (?:Jr|Sr|II|III)\.?$/, '')
    .split(isLatin(form) ? /\s+/ : /[‧·•・．]/u);
  const last = foldName(parts.at(-1) ?? '');
  return parts.length > 1 && last.length > (isLatin(last) ? 2 : 1) ? last : null;
}

/** What may be the family name of somebody, and no whole name of a Chinese. */
function isPartOfName(name: string): boolean {
  if (isLatin(name)) return /^\p{Lu}\S{2,}$/u.test(name);
  const folded = foldName(name);
  return folded.length > 1 && [...folded].every((character) => transliterationCharacters.has(character));
}

/** True when the key can be met in another article. */
export function isGlobal(key: string): boolean {
  return !key.startsWith('~');
}

function keysOf(actor: GraphActor, { id: articleId, text }: ArticleHead): AppearanceKeys {
  if (actor.authority !== null) return { keys: [`authority:${actor.authority}`], rule: 'actor/authority' };
  const name = keyName(actor.kind, actor.name);
  if (actor.kind === 'PERSON' && (isSurname(name) || isInvented(actor, text)))
    return { keys: [localKey(actor, articleId)], rule: 'actor/this-article-only' };
  const forms = reaches(actor.kind, actor.name, name) ? [name] : [];
  for (const alias of actor.aliases) {
    const folded = keyName(actor.kind, alias);
    if (isLatin(folded) !== isLatin(name) && reaches(actor.kind, alias, folded)) forms.push(folded);
  }
  const domain = actor.kind === 'PERSON' ? domainOf(actor.descriptions) : null;
  // A foreign family name alone means this or that person; with what he is, mostly the one of whom the papers write.
  if (forms.length === 0 && domain !== null && isForeignSurname(actor.name, name)) forms.push(name);
  if (forms.length === 0) return { keys: [localKey(actor, articleId)], rule: 'actor/this-article-only' };
  const suffix = domain === null ? '' : `#${domain}`;
  const keys = [...new Set(forms.map((form) => `${actor.kind.toLowerCase()}:${form}${suffix}`))];
  return { keys, rule: keys.length > 1 ? 'actor/names-in-two-scripts' : 'actor/full-name' };
}

function localKey(actor: GraphActor, articleId: string): string {
  return `~${articleId}:${actor.kind.toLowerCase()}:${foldName(actor.name)}`;
}

/** Whether a name says by itself who or what is meant, beyond its article. */
function reaches(kind: ActorKind, form: string, folded: string): boolean {
  if (folded.length < 2) return false;
  if (kind === 'ORGANIZATION') return !isGenericOrganization(folded) && folded.length > (isLatin(folded) ? 2 : 1);
  if (kind === 'PLACE') return !genericPlaces.has(folded);
  if (isLatin(folded)) return /\S[\s.\-‧·•]+\S{2,}/u.test(form.trim());
  if (isForeignSurname(form, folded)) return false;
  return folded.length > 2 || surnames.has(folded[0] ?? '');
}

/** A surname and how its bearer is addressed or masked, which others of that surname are as well: 林先生, 林医生, 林姓老师, 林某某. */
function isSurname(folded: string): boolean {
  const compound = compoundSurnames.has(folded.slice(0, 2));
  if (!compound && !surnames.has(folded[0] ?? '')) return false;
  const rest = folded.slice(compound ? 2 : 1);
  return titlesAfter.has(rest) || /^(?:姓.*|某+|同学|师傅|老板|[妈爸]+)$/.test(rest);
}

/** What follows a name that the article says is not the real one: 林小川（化名）, 林小川、陈国栋均为化名, "Ann Reed (not her real name)". */
const invented =
  /^(?:[（(]化名|(?:、[^、，。（）()]{2,6})*[均皆都]?[为是]化名|,? ?\(?(?:not (?:his|her|their) real name|a pseudonym))/;

function isInvented({ mentions }: GraphActor, text: string): boolean {
  return mentions.some(({ end }) => invented.test(text.slice(end, end + 40)));
}

/**
 * One part of a foreign name as Chinese writes it: 亚当斯, 安东尼奥. Three characters that begin with a surname may be a whole name,
 * unless they end as given names don't (罗伯茨).
 */
function isForeignSurname(form: string, folded: string): boolean {
  if (hasParts(form) || folded.length < 3 || isLatin(folded)) return false;
  if (folded.length === 3 && surnames.has(folded[0] as string) && !/[斯特尔茨顿姆勒逊]$/.test(folded)) return false;
  const [first, firstTwo] = [folded.slice(0, 1), folded.slice(0, 2)];
  if (compoundSurnames.has(firstTwo) || japaneseSurnames.has(firstTwo) || japaneseSurnames.has(first)) return false;
  return [...folded].every((character) => transliterationCharacters.has(character));
}

/** A transliterated name with the dot between given name and family name. */
function hasParts(form: string): boolean {
  return /[‧·•・．]/u.test(form);
}

function isLatin(folded: string): boolean {
  return !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(folded);
}

/** `form` as it stands in a key: that of a company without its legal form (新桥有限公司; Alder Motors Inc., Birch Timber Co., Ltd). */
function keyName(kind: ActorKind, form: string): string {
  if (kind !== 'ORGANIZATION') return foldName(form);
  const short = form.replace(legalForm, '');
  // News Corp is not the news, nor Alder Corp whatever else is called Alder.
  const name = foldName(/\S[ -]\S/.test(short) || !isLatin(short) ? short : form);
  const bare = name.replace(/(?:股份有限公司|有限责任公司|有限公司|公司)$/, '');
  return bare.length > 1 ? bare : name;
}

const legalForm =
  /(?:,? (?:Inc|Incorporated|Corp|Corporation|Co|Company|Ltd|Limited|LLC|LP|LLP|Plc|PLC|AG|S\.?A|N\.?V|GmbH|SE|B\.?V|ASA|Oyj|S\.?p\.?A)\.?)+$/;

/** The one walk of life that the descriptions tell; null when they tell none or several. */
function domainOf(descriptions: readonly string[]): string | null {
  const folded = descriptions.map((description) => foldName(description));
  const found = domains.filter(([, words]) => folded.some((text) => words.some((word) => text.endsWith(word))));
  return found.length === 1 ? (found[0]?.[0] ?? null) : null;
}
