// Whom a Chinese court or police acts upon where the words leave him out: he of whom the sentences right before tell.

import { firstFrom, within } from '../../model/sorted-spans.ts';
import type { Span } from '../../model/span.ts';
import type { Mention } from '../types.ts';
import { partiesIn, type Telling } from './parties.ts';

/** In how many sentences before he is named. */
const reach = 3;

/** `taken` take part anyway. 李明5月被拘留。7月4日，江州检察院|批准逮捕: the person told of last, where the telling speaks of nobody else. */
export function elidedPatient(telling: Telling, taken: readonly string[]): Mention[] {
  const { actors, kinds, language, leading, makers, source, trigger, window } = telling;
  if (source.language !== 'zh' || trigger === null || !/^(?:ARREST|LEGAL)$/.test(trigger.row.type)) return [];
  const words = source.folded.slice(window.start, window.end);
  const isOfficer = ({ phrase }: Mention) =>
    language.parties.officer.test(source.folded.slice(phrase.start, phrase.end));
  const isPerson = (mention: Mention) =>
    kinds.get(mention.actor) === 'PERSON' && !makers.has(mention.actor) && !isOfficer(mention);
  const inside = within(actors.mentions, window);
  const end = telling.clauses.at(-1)?.end ?? window.end;
  const officers = new Set(
    within(actors.mentions, { start: window.start, end })
      .filter(isOfficer)
      .map(({ actor }) => actor),
  );
  if (taken.some((actor) => kinds.get(actor) === 'PERSON' && !officers.has(actor))) return [];
  if (!takesPatient.test(words) || others.test(words) || inside.some(isPerson)) return [];
  const at = firstFrom(source.sentences, window.start + 1) - 1;
  // 再次被江州警方抓捕: who is told of as the subject is told of in the same sentence.
  const farthest = language.passive.test(words) ? 0 : reach;
  const from = source.sentences[Math.max(0, at - farthest)]?.start ?? 0;
  const near = within(actors.mentions, { start: from, end: window.start }).filter(isPerson);
  // 李明的丈夫到场。|检察院批捕: she of whom the article tells.
  const led = near.filter(({ actor }) => leading.has(actor));
  if (led.length > 0 && led.every(({ actor }) => actor === led[0]?.actor)) return led.slice(-1);
  for (let back = 0; back <= farthest; back++) {
    const sentence = source.sentences[at - back];
    if (sentence === undefined) return [];
    const span = { start: sentence.start, end: Math.min(sentence.end, window.start) };
    const told = source.folded.slice(span.start, span.end);
    const [head] = partiesIn({ ...telling, window: span, trigger: null }, span).filter(
      ({ mention, standing }) => isPerson(mention) && standing !== 'AGENT',
    );
    if (head === undefined) continue;
    return language.saying.test(told) ? [] : [head.mention];
  }
  return [];
}

/** In how many sentences before the dead one is named. */
const deadWithin = 20;

/** 李明遇刺身亡。|遗体3月15日下葬: who is told to have died, last before. */
export function deadMeant({ actors, kinds, source, time, window }: Telling): Mention[] {
  const words = source.folded.slice(window.start, window.end).replace(time.quote, '');
  if (source.language !== 'zh' || !ofTheDead.test(words)) return [];
  const at = firstFrom(source.sentences, window.start + 1) - 1;
  for (let back = 0; back <= deadWithin && at - back >= 0; back++) {
    const { start, end } = source.sentences[at - back] as Span;
    const until = Math.min(end, window.start);
    const told = source.folded.slice(start, until);
    const died = dies.exec(told);
    const people = within(actors.mentions, { start, end: until }).filter(({ actor }) => kinds.get(actor) === 'PERSON');
    const dead = people.findLast((mention) => died !== null && mention.end <= start + died.index);
    // 遗孀王芳说: his widow, not he, is named there.
    if (dead !== undefined) return [dead];
    if (died !== null && died[0] !== '遗孀' && (people.length > 0 || !/[其他她]/.test(told))) return people.slice(0, 1);
  }
  return [];
}

const ofTheDead =
  /^[，\s]*(?:[^，。；]{0,4})?(?:其|死者)?(?:遗体|灵柩|灵堂|骨灰|葬礼|丧礼|告别式|告别仪式|追悼会|追思会|追悼仪式|追思仪式|国葬|出殡|下葬)/;
const dies =
  /身亡|死亡|去世|逝世|辞世|病逝|不治|遇害|遇难|丧生|离世|过世|坠亡|遗孀|罹难|殉职|猝死|自杀|自尽|轻生|离开人世|[安长]眠|享年|终年/;
const takesPatient =
  /批准?(?:非法)?逮捕|批捕|提起(?:公诉|诉讼)|起诉|公诉|(?:[一二再]审|非法|公开|秘密|开庭)?(?:开庭|庭审)|宣判|判决|判处|判刑|改判|裁定|维持(?:原|冤|一审)?判?|[冤诬枉误]判|驳回|立案|移送|移交|拘留|逮捕|抓捕|释放|获释|带走|撤销|裁准|收押|羁押|延押|交保/;
const others =
  /[0-9一二三四五六七八九十百多数两几]余?[名位个人]|们|[他她其该]|者|嫌疑|嫌犯|人员|人士|群众|村民|居民|学生|工人|员工|男子|女子|记者|官员|公司|人数|案[件子]?/;
