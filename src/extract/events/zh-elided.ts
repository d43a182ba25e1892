// Whom a Chinese court or police acts upon where the words leave him out: he of whom the sentences right before tell.

import { firstFrom, within } from '../../model/sorted-spans.ts';
import type { Mention } from '../types.ts';
import { partiesIn, type Telling } from './parties.ts';

/** In how many sentences before he is named. */
const reach = 3;

/** 李明5月被拘留。7月4日，江州检察院|批准逮捕: the person told of last, where the telling speaks of nobody else. */
export function elidedPatient(telling: Telling): Mention[] {
  const { actors, kinds, language, makers, source, trigger, window } = telling;
  if (source.language !== 'zh' || trigger === null || !/^(?:ARREST|LEGAL)$/.test(trigger.row.type)) return [];
  const words = source.folded.slice(window.start, window.end);
  const isPerson = ({ actor }: Mention) => kinds.get(actor) === 'PERSON' && !makers.has(actor);
  if (!takesPatient.test(words) || others.test(words) || within(actors.mentions, window).some(isPerson)) return [];
  const at = firstFrom(source.sentences, window.start + 1) - 1;
  for (let back = 0; back <= reach; back++) {
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

const takesPatient =
  /批准?(?:非法)?逮捕|批捕|提起(?:公诉|诉讼)|起诉|公诉|(?:[一二再]审|非法|公开|秘密|开庭)?(?:开庭|庭审)|宣判|判决|判处|判刑|驳回|立案|移送|移交|拘留|逮捕|抓捕|释放|获释|带走|撤销/;
const others =
  /[0-9一二三四五六七八九十百多数两几]余?[名位个人]|们|[他她其]|者|嫌疑|嫌犯|人员|人士|群众|村民|居民|学生|工人|员工|男子|女子|记者|官员|公司|案[件子]?/;
