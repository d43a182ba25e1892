// Which language a text is in, by script and by its most frequent words. Small on purpose: it has to tell the languages
// that Dateline reads from those it doesn't, and to name the latter.

import { countTraditional } from '../language/fold.ts';
import type { Language } from '../model/article.ts';

/** BCP 47 tag of a text's main language; `und` where there is too little to tell. */
export function detectLanguage(text: string): Language {
  const sample =
    text.length <= 40_000 ? text : text.slice(0, 20_000) + text.slice(text.length >> 1, (text.length >> 1) + 20_000);
  const counts = new Map<string, number>();
  for (const [script, pattern] of scripts) counts.set(script, sample.match(pattern)?.length ?? 0);
  const count = (script: string): number => counts.get(script) ?? 0;
  const kana = count('kana');
  const han = count('han');
  const latin = words(sample).length;
  const other = [...counts].filter(([script]) => script !== 'kana' && script !== 'han').sort((a, b) => b[1] - a[1])[0];
  const east = han + kana;
  // A word of Latin script weighs as two characters of Chinese, a word of another alphabet has five or six letters.
  if (other !== undefined && other[1] > east && other[1] / 4 > latin) return alphabetic(other[0], sample);
  if (east > 0 && east >= latin * 2) return kana > east * 0.15 ? 'ja' : chinese(sample, han);
  return latin === 0 ? (east > 0 ? chinese(sample, han) : 'und') : latinLanguage(sample);
}

/** The English name of a language, for messages: `ja` → Japanese. */
export function languageName(language: Language): string {
  return languageNames[language] ?? 'a language that was not recognized';
}

const scripts: readonly (readonly [string, RegExp])[] = [
  ['han', /\p{Script=Han}/gu],
  ['kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['hangul', /\p{Script=Hangul}/gu],
  ['cyrillic', /\p{Script=Cyrillic}/gu],
  ['arabic', /\p{Script=Arabic}/gu],
  ['hebrew', /\p{Script=Hebrew}/gu],
  ['greek', /\p{Script=Greek}/gu],
  ['thai', /\p{Script=Thai}/gu],
  ['devanagari', /\p{Script=Devanagari}/gu],
  ['bengali', /\p{Script=Bengali}/gu],
  ['tibetan', /\p{Script=Tibetan}/gu],
  ['burmese', /\p{Script=Myanmar}/gu],
];

const languageNames: Readonly<Record<string, string>> = {
  'zh-Hans': 'Chinese',
  'zh-Hant': 'Chinese',
  en: 'English',
  ja: 'Japanese',
  ko: 'Korean',
  ru: 'Russian',
  uk: 'Ukrainian',
  ar: 'Arabic',
  fa: 'Persian',
  ug: 'Uyghur',
  he: 'Hebrew',
  el: 'Greek',
  th: 'Thai',
  hi: 'Hindi',
  bn: 'Bengali',
  bo: 'Tibetan',
  my: 'Burmese',
  de: 'German',
  fr: 'French',
  es: 'Spanish',
  pt: 'Portuguese',
  it: 'Italian',
  nl: 'Dutch',
  pl: 'Polish',
  sv: 'Swedish',
  tr: 'Turkish',
  id: 'Indonesian',
  vi: 'Vietnamese',
};

/** Frequent short words of each language; those that two share count for both. */
const frequentWords: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for on with as at by from his he it be are has had have said an this which were not but who they their will',
  de: 'der die und das den von mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über so zum war haben nur oder',
  fr: 'le la les de des et du un une en que qui dans est pour par sur au pas plus ce il sont avec se sa son aux ne ont été cette mais ou leur',
  es: 'el la los las de del que en un una por con para es se su al lo no más como ha sus pero este entre fue ser son también esta desde',
  pt: 'os as de do da dos das que em um uma por com para se no na não mais como foi ao pelo pela seu sua são também mas ou ser está',
  it: 'il lo la gli le di del della che in un una per con si non al da nel alla sono più anche come ha dei delle ma dal essere questo',
  nl: 'de het een en van in is dat op te voor met zijn die niet aan er om ook als bij naar uit werd door over heeft maar zich hij ze nog wordt',
  pl: 'na do się nie że jest to za po od przez jak dla oraz są tym ale już co przy jego był ma',
  sv: 'och att det som en på är av för med den till har de inte om ett han men var jag sig från vi så kan när under också',
  tr: 've bir bu için ile da de olarak olan daha çok gibi sonra kadar en ise ancak ya ne olduğu göre',
  id: 'yang dan di dari untuk dengan ini itu pada dalam tidak ke oleh akan juga adalah telah karena ada sebagai bahwa tersebut mereka',
  vi: 'và của là có các được cho trong một những với không người đã này để khi đến về cũng ra tại như',
};

const wordSets = Object.entries(frequentWords).map(([language, list]) => [language, new Set(list.split(' '))] as const);

function words(text: string): string[] {
  return text.toLowerCase().match(/\p{Script=Latin}[\p{Script=Latin}\p{M}'’]*/gu) ?? [];
}

function latinLanguage(text: string): Language {
  const all = words(text);
  const scores = wordSets.map(([language, set]) => ({ language, hits: all.filter((word) => set.has(word)).length }));
  const best = scores.sort((a, b) => b.hits - a.hits)[0] as { language: string; hits: number };
  if (best.hits >= Math.max(1, all.length * 0.08)) return best.language;
  // Headlines and lists have few small words. Letters of English only: taken for English, the likeliest in a news text.
  return /[^\p{ASCII}\p{P}\p{S}\p{Script=Han}\s]/u.test(text.replace(/[é’ñöüáí]/g, '')) ? 'und' : 'en';
}

function chinese(text: string, han: number): Language {
  return countTraditional(text) > han * 0.08 ? 'zh-Hant' : 'zh-Hans';
}

function alphabetic(script: string, text: string): Language {
  switch (script) {
    case 'hangul':
      return 'ko';
    case 'cyrillic':
      return /[іїєґ]/i.test(text) && !/[ыэъ]/i.test(text) ? 'uk' : 'ru';
    case 'arabic':
      return /[ېۈۆۇە]/.test(text) ? 'ug' : /[پچژگ]/.test(text) ? 'fa' : 'ar';
    case 'hebrew':
      return 'he';
    case 'greek':
      return 'el';
    case 'thai':
      return 'th';
    case 'devanagari':
      return 'hi';
    case 'bengali':
      return 'bn';
    case 'tibetan':
      return 'bo';
    default:
      return 'my';
  }
}
