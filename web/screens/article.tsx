import { useEffect, useRef } from 'preact/hooks';
import { address, spanOf } from '../address.ts';
import type { Mark, OneArticle } from '../answers.ts';
import { NotFound } from '../not-found.tsx';
import { type Passage, passages } from '../passages.ts';
import { queries } from '../queries.ts';
import { Answered } from '../use-answer.tsx';
import { useTitle } from '../use-title.ts';
import { useWords, wordFor } from '../words.ts';

type Found = NonNullable<OneArticle['article']>;

export function ArticleScreen({ slug, hash }: { slug: string; hash: string }) {
  return (
    <Answered<OneArticle> query={queries.article} variables={{ slug }}>
      {({ article }) => (article === null ? <NotFound /> : <Article article={article} hash={hash} />)}
    </Answered>
  );
}

function Article({ article, hash }: { article: Found; hash: string }) {
  const { t } = useWords();
  const here = spanOf(hash);
  const page = useRef<HTMLElement>(null);
  const titleBlock = article.blocks.find(({ kind }) => kind === 'TITLE');
  useTitle(article.title);
  useEffect(() => {
    page.current?.querySelector('.here')?.scrollIntoView({ block: 'center' });
  }, [hash]);
  const facts = [article.publisher, article.authors.join(', '), article.published].filter(Boolean).join(' · ');
  return (
    <article ref={page}>
      <h1 lang={article.language} dir="auto">
        {titleBlock === undefined ? article.title : <Block article={article} block={titleBlock} here={here} />}
      </h1>
      <p class="note">
        {facts}
        {article.url !== null && /^https?:/.test(article.url) && (
          <>
            {' · '}
            <a href={article.url} rel="noreferrer">
              {t.original}
            </a>
          </>
        )}
      </p>
      <p class="key note">
        {Object.entries(t.marks).map(([kind, name]) => (
          <span key={kind} class={`badge ${kind}`}>
            {name}
          </span>
        ))}
      </p>
      <div class="text" lang={article.language} dir="auto">
        {article.blocks
          .filter((block) => block !== titleBlock)
          .map((block) => {
            const Tag = block.kind === 'HEADING' ? 'h2' : 'p';
            return (
              <Tag key={block.start} class={`block-${block.kind.toLowerCase()}`}>
                <Block article={article} block={block} here={here} />
              </Tag>
            );
          })}
      </div>
      <Notices article={article} />
    </article>
  );
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function Block({ article, block, here }: { article: Found; block: Span; here: Span | null }) {
  return (
    <>
      {passages(article.text, block, article.marks, here).map((passage) => (
        <Words key={passage.start} passage={passage} />
      ))}
    </>
  );
}

function Words({ passage }: { passage: Passage }) {
  const { t } = useWords();
  const mark = passage.marks[0];
  if (mark === undefined) return passage.here ? <mark class="here">{passage.text}</mark> : <>{passage.text}</>;
  const to = passage.marks.map(subjectAddress).find((found) => found !== null);
  const title = passage.marks.map((one) => `${wordFor(t.marks, one.kind)}: ${subjectName(one)}`).join('\n');
  return (
    <mark class={passage.here ? `${mark.kind} here` : mark.kind} title={title}>
      {to === undefined ? passage.text : <a href={to}>{passage.text}</a>}
    </mark>
  );
}

function subjectAddress({ subject }: Mark): string | null {
  if (subject?.__typename === 'Actor') return address(['actors', subject.slug]);
  if (subject?.__typename === 'Event') return address(['events', subject.slug]);
  return null;
}

function subjectName({ subject }: Mark): string {
  if (subject === null) return '–';
  if (subject.__typename === 'Actor') return subject.name;
  return subject.__typename === 'Event' ? subject.title : subject.text;
}

/** What was not understood, and what did not become part of the text. */
function Notices({ article }: { article: Found }) {
  const { t } = useWords();
  return (
    <>
      {article.problems.length > 0 && (
        <>
          <h2>{t.problems}</h2>
          <ul>
            {article.problems.map(({ message, severity, start, end }) => (
              <li key={`${start} ${message}`} class={severity.toLowerCase()}>
                {start === null || end === null ? (
                  message
                ) : (
                  <a href={`#s=${start}-${end}`} dir="auto">
                    {message}
                  </a>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {article.omissions.length > 0 && (
        <>
          <h2>{t.omissions}</h2>
          <ul>
            {article.omissions.map(({ reason, excerpt }) => (
              <li key={`${reason} ${excerpt}`} dir="auto">
                <span class="note">{reason}</span> {excerpt}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
