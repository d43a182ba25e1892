// Small parts that several screens share.

import { Fragment } from 'preact';
import { dateWords } from '../src/model/date-words.ts';
import { address, wordsAddress } from './address.ts';
import type { ArticleLine, DateClaim, DateValue, Evidence, NamedActor } from './answers.ts';
import { inChinese } from './chinese-sentences.ts';
import type { NearNames } from './graphql.ts';
import { useWords, wordFor } from './words.ts';

export function DateText({ date }: { date: DateValue | null }) {
  const { t, language } = useWords();
  if (date === null) return <span class="note">{t.noDate}</span>;
  return <span title={date.edtf}>{dateWords(date.edtf, language)}</span>;
}

/** What is named again and again is not named longer than this. */
const longest = 140;

/** A name or title among other words: one that runs from right to left turns nothing round it, and one that would fill a screen is cut. */
export function Name({ text }: { text: string }) {
  if (text.length <= longest) return <bdi>{text}</bdi>;
  return <bdi title={text}>{`${[...text].slice(0, longest - 20).join('')}…`}</bdi>;
}

/** Such words one after the other, those that there are. */
export function Names({ texts }: { texts: readonly (string | null | undefined)[] }) {
  const there = [...new Set(texts)].filter((text) => text != null && text !== '') as string[];
  return (
    <>
      {there.map((text, index) => (
        <Fragment key={text}>
          {index > 0 && ' · '}
          <Name text={text} />
        </Fragment>
      ))}
    </>
  );
}

/** The class of a heading: in letters of its own size, the longest would fill a screen. */
export function sizeOf(heading: string): string | undefined {
  return heading.length > longest ? 'long' : undefined;
}

export function ActorLink({ actor }: { actor: NamedActor }) {
  return (
    <a href={address(['actors', actor.slug])}>
      <Name text={actor.name} />
    </a>
  );
}

/** An actor with what tells it from others of its name. */
export function CountedActor({
  actor,
}: {
  actor: NamedActor & { readonly kind: string; readonly articleCount: number };
}) {
  const { t } = useWords();
  return (
    <>
      <ActorLink actor={actor} /> <span class="badge">{wordFor(t.kinds, actor.kind)}</span>{' '}
      <span class="note">
        {t.articles}: {t.count(actor.articleCount)}
      </span>
    </>
  );
}

export function EventLink({ event }: { event: { readonly slug: string; readonly title: string } }) {
  return (
    <a href={address(['events', event.slug])}>
      <Name text={event.title} />
    </a>
  );
}

export function ArticleLink({ article }: { article: ArticleLine }) {
  return (
    <a href={address(['articles', article.slug])} lang={article.language}>
      <Name text={article.title} />
    </a>
  );
}

/** The words of an article, linked to their place in it. */
export function Quote({ evidence }: { evidence: Evidence }) {
  const { article, quote } = evidence;
  return (
    <blockquote>
      <p lang={article.language} dir="auto">
        {quote}
      </p>
      <footer>
        <SourceLink evidence={evidence} />
      </footer>
    </blockquote>
  );
}

/** The article, at the very words. */
export function SourceLink({ evidence: { article, start, end } }: { evidence: Evidence }) {
  return (
    <>
      <a href={wordsAddress(article.slug, start, end)} lang={article.language}>
        <Name text={article.title} />
      </a>
      {article.publisher !== null && (
        <>
          {' · '}
          <Name text={article.publisher} />
        </>
      )}
    </>
  );
}

/** A sentence that Dateline itself has written into the graph, in the reader's language. */
export function OwnSentence({ text }: { text: string }) {
  const { language } = useWords();
  return <>{language === 'zh' ? inChinese(text) : text}</>;
}

/** Every date that reports give, which one was taken, and why. */
export function Claims({ claims }: { claims: readonly DateClaim[] }) {
  const { t } = useWords();
  return (
    <ul class="claims">
      {claims.map((claim) => (
        <li key={`${claim.evidence.article.slug} ${claim.evidence.start} ${claim.edtf}`}>
          <p>
            <strong>
              <DateText date={claim.date} />
            </strong>{' '}
            <span class={claim.chosen ? 'badge taken' : 'badge'}>{claim.chosen ? t.chosen : t.notChosen}</span>{' '}
            {claim.raw !== claim.evidence.quote && <q dir="auto">{claim.raw}</q>}
          </p>
          <p class="note" dir="auto">
            <OwnSentence text={claim.reason} />
          </p>
          <Quote evidence={claim.evidence} />
        </li>
      ))}
    </ul>
  );
}

/** "Did you mean …": names near one that nobody has, each as a link that puts it in its place. */
export function DidYouMean(properties: {
  names: readonly NearNames[];
  to: (suggestion: string, name: string) => string;
}) {
  const { names, to } = properties;
  const { t } = useWords();
  const near = names.flatMap(({ name, suggestions }) => suggestions.map((suggestion) => ({ name, suggestion })));
  if (near.length === 0) return null;
  return (
    <p>
      {t.didYouMean}{' '}
      {near.map(({ name, suggestion }) => (
        <a key={`${name} ${suggestion}`} href={to(suggestion, name)} class="choice">
          <Name text={suggestion} />
        </a>
      ))}
    </p>
  );
}
