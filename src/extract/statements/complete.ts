// Completes a statement with what its words and its reporting words name: to whom they are said and which topics they hold.

import { topicPatterns as englishTopics, topicEnds } from '../../language/en/topics.ts';
import { topicPatterns as chineseTopics } from '../../language/zh/topics.ts';
import type { Span } from '../../model/span.ts';
import type { Mention, Source, StatementDraft } from '../types.ts';

const mostTopics = 5;

/** The draft with its addressees and topics. `mentions` are those of the statement's block. */
export function completeStatement(
  source: Source,
  mentions: readonly Mention[],
  statement: StatementDraft,
): StatementDraft {
  const addressees = (source.language === 'zh' ? chineseAddressees : englishAddressees)(source, mentions, statement);
  return {
    ...statement,
    addressees: [...new Set(addressees)].filter((actor) => actor !== statement.speaker),
    topics: topicsOf(source, statement.content),
  };
}

/** 对王毅说, 告诉路透社; 敦促北京…: the party right after a verb that asks. */
function chineseAddressees(
  { folded }: Source,
  mentions: readonly Mention[],
  { cue, content, verb }: StatementDraft,
): string[] {
  return mentions
    .filter((mention) => {
      const first = Math.min(mention.start, mention.phrase.start);
      if (first >= cue.start && mention.end <= content.start)
        return /(?:对|向|跟|给|告诉|告知|提醒|问|质问|回复|答复|致信|致函|致电)$/.test(
          folded.slice(Math.max(cue.start, first - 2), first),
        );
      return (
        verb !== null &&
        /^(?:敦促|呼吁|要求|促请|吁请|警告|提醒|命令)/.test(verb) &&
        first >= content.start &&
        first - content.start <= 1 &&
        mention.end < content.end
      );
    })
    .map(({ actor }) => actor);
}

/** "told Reuters that", "said to Smith", "urged Beijing to". */
function englishAddressees({ text }: Source, mentions: readonly Mention[], { cue, content }: StatementDraft): string[] {
  return mentions
    .filter((mention) => {
      const first = Math.min(mention.start, mention.phrase.start);
      const near = first >= cue.start && first - cue.end <= 60 && first <= content.start + 4;
      return (
        near &&
        /\b(?:told|tells|telling|asked|asks|asking|urged|urges|urging|warned|warns|warning|advised|ordered|instructed|(?:said|wrote|spoke|replied|responded) to|called on|appealed to)\s+(?:the\s+)?$/.test(
          text.slice(Math.max(cue.start, first - 24), first),
        )
      );
    })
    .map(({ actor }) => actor);
}

function topicsOf({ language, text, folded }: Source, { start, end }: Span): string[] {
  const words = (language === 'zh' ? folded : text).slice(start, end);
  const found: Span[] = [];
  for (const pattern of language === 'zh' ? chineseTopics : englishTopics) {
    for (const match of words.matchAll(pattern)) {
      let topic = match[1] as string;
      const first = match.index + match[0].indexOf(topic);
      if (language === 'en') topic = topic.replace(topicEnds, '');
      if (topic.length >= 2) found.push({ start: start + first, end: start + first + topic.length });
    }
  }
  found.sort((a, b) => a.start - b.start);
  return [...new Set(found.map((span) => text.slice(span.start, span.end)))].slice(0, mostTopics);
}
