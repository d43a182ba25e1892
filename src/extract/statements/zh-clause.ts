// Whether Chinese words are a clause (大桥不安全) or a noun with what belongs to it (大桥停工的消息), by their parts of speech.

import type { Passage } from './passage.ts';

/** The words up to the first mark after `from` have a subject and its verb. */
export function isClause(passage: Passage, from: number, to: number): boolean {
  const words = wordsOf(passage, from, to);
  const subject = words.findIndex(({ tag }) => /^(?:n|vn|r|m|PER|LOC|ORG)/.test(tag));
  if (subject < 0 || words.slice(0, subject).some(({ tag }) => tag === 'v')) return false;
  const attribute = words.map(({ text }) => text).lastIndexOf('的');
  const rest = words.slice(Math.max(attribute, subject) + 1);
  const predicate = rest.findIndex(({ tag, text }) => /^(?:v|vd|a)$/.test(tag) || /^(?:不|没)/.test(text));
  // 富豪们的财产交易: a noun that the tagger takes for a verb.
  if (predicate >= 0 && (attribute < subject || predicate < rest.length - 1 || rest[predicate - 1]?.tag === 'd'))
    return true;
  return words
    .slice(subject + 1, attribute)
    .some(({ text }) =>
      /^(?:是|有|会|将|能|应|可以|已|正|不|没|要|需|必须|拥有|具有|具备|属于|成为|缺乏|存在|面临)/.test(text),
    );
}

function wordsOf({ folded, wordAt }: Passage, from: number, to: number): { tag: string; text: string }[] {
  const words: { tag: string; text: string }[] = [];
  for (let at = from; at < to && !/[，。；：！？\n]/.test(folded[at] as string); at++) {
    const word = wordAt.get(at);
    if (word !== undefined && word.end <= to) words.push({ tag: word.tag, text: folded.slice(word.start, word.end) });
  }
  return words;
}
