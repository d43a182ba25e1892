// An article's text with what was found in it. It is one tab stop: J and K, or the arrow keys, go from mark to mark, Enter makes
// the address that of the mark.

import type { ComponentChildren } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { go } from '../address.ts';
import { sizeOf } from '../parts.tsx';
import { type Passage, passages } from '../passages.ts';
import { type Part, partsOf } from './blocks.ts';
import type { ArticleRecord, Mark, Span, TextBlock } from './query.ts';

interface Properties {
  readonly article: ArticleRecord;
  readonly here: Span | null;
  /** Where the passage begins that Tab leads to. */
  readonly current: number | null;
  /** Told of the marks that the pointer or the focus is on. */
  readonly onMarks: (start: number, marks: readonly Mark[], how: 'hover' | 'focus') => void;
}

export function Text({ article, here, current, onMarks }: Properties) {
  const body = useRef<HTMLDivElement>(null);
  const marks = useMemo(() => [...article.marks, ...problemMarks(article)], [article]);
  const cut = useMemo(
    () => new Map(article.blocks.map((block) => [block.start, passages(article.text, block, marks, here)])),
    [article, marks, here?.start, here?.end],
  );
  const all = useMemo(() => [...cut.values()].flat(), [cut]);
  const stops = all.filter(({ begins }) => begins);
  const tabStop = stops.find(({ start }) => start === current)?.start ?? stops[0]?.start ?? null;

  const tell = (event: Event, how: 'hover' | 'focus') => {
    const element = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-start]') : null;
    const start = Number(element?.dataset.start);
    const passage = element === null ? undefined : all.find((one) => one.start === start);
    if (passage !== undefined && passage.marks.length > 0) onMarks(start, passage.marks, how);
  };
  const choose = (event: Event) => {
    const to = event.target instanceof HTMLElement ? event.target.dataset.whole : undefined;
    if (to !== undefined) go(to);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      return choose(event);
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const at = stops.findIndex(({ start }) => start === tabStop);
    const next = {
      j: at + 1,
      ArrowRight: at + 1,
      ArrowDown: at + 1,
      k: at - 1,
      ArrowLeft: at - 1,
      ArrowUp: at - 1,
      Home: 0,
      End: stops.length - 1,
    }[event.key];
    const stop = next === undefined ? undefined : stops[Math.max(0, Math.min(stops.length - 1, next))];
    if (stop === undefined) return;
    event.preventDefault();
    body.current?.querySelector<HTMLElement>(`[role=button][data-start="${stop.start}"]`)?.focus();
  };

  const draw = (block: TextBlock) =>
    cut.get(block.start)?.map((passage) => <Words key={passage.start} passage={passage} tabStop={tabStop} />);
  const [title, rest] = splitTitle(article.blocks);
  return (
    <div
      ref={body}
      class="text"
      lang={article.language}
      dir="auto"
      onMouseOver={(event) => tell(event, 'hover')}
      onFocusIn={(event) => tell(event, 'focus')}
      onClick={choose}
      onKeyDown={onKeyDown}
    >
      <h1 dir="auto" class={sizeOf(article.title)}>
        {title === null ? article.title : draw(title)}
      </h1>
      {partsOf(rest).map((part) => (
        <Block key={part.blocks[0]?.start} part={part} draw={draw} />
      ))}
    </div>
  );
}

function Block({ part, draw }: { part: Part; draw: (block: TextBlock) => ComponentChildren }) {
  const [first] = part.blocks as [TextBlock];
  if (part.kind === 'HEADING') return <h2>{draw(first)}</h2>;
  if (part.kind === 'QUOTE') return <blockquote>{draw(first)}</blockquote>;
  if (part.kind === 'LIST_ITEM') {
    return (
      <ul>
        {part.blocks.map((block) => (
          <li key={block.start}>{draw(block)}</li>
        ))}
      </ul>
    );
  }
  return (
    <>
      {part.blocks.map((block) => (
        <p key={block.start} class={`block-${part.kind.toLowerCase()}`}>
          {draw(block)}
        </p>
      ))}
    </>
  );
}

function Words({ passage, tabStop }: { passage: Passage; tabStop: number | null }) {
  const { start, end, text, marks, begins, here } = passage;
  if (marks.length === 0) return here ? <mark class="here">{text}</mark> : <>{text}</>;
  const kinds = [...new Set(marks.map(({ kind }) => kind))].join(' ');
  // What begins here is told whole by its address; what only goes on here is not a stop of its own.
  const beginning = marks.find((mark) => mark.start === start);
  const whole = `#s=${start}-${beginning?.end ?? end}`;
  return (
    <mark class={here ? `${kinds} here` : kinds} data-start={start}>
      {begins ? (
        <span role="button" data-start={start} data-whole={whole} tabIndex={start === tabStop ? 0 : -1}>
          {text}
        </span>
      ) : (
        text
      )}
    </mark>
  );
}

function splitTitle(blocks: readonly TextBlock[]): [TextBlock | null, readonly TextBlock[]] {
  const title = blocks.find(({ kind }) => kind === 'TITLE') ?? null;
  return [title, blocks.filter((block) => block !== title)];
}

/** What was not understood is marked as well, where it has a place. */
function problemMarks({ problems }: ArticleRecord): Mark[] {
  return problems.flatMap(({ start, end, message }) =>
    start === null || end === null || start >= end ? [] : [{ kind: 'PROBLEM', start, end, subject: null, message }],
  );
}
