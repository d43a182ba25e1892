// A list in which nothing fits: which filter, taken away, brings back the most, and each with a link that takes it away.

import { address } from './address.ts';
import { EmptyStore } from './states.tsx';
import { Answered } from './use-answer.tsx';
import { type WithoutAnswer, withoutVariables } from './without-query.ts';
import { choicesOf, useWords, wordFor } from './words.ts';

interface Properties {
  readonly path: string;
  readonly search: URLSearchParams;
  /** Those parameters that are filters. */
  readonly names: readonly string[];
  readonly query: string;
  readonly whereOf: (search: URLSearchParams) => Record<string, unknown>;
}

export function NoMatch({ path, search, names, query, whereOf }: Properties) {
  const { t } = useWords();
  const filled = names.filter((name) => search.get(name));
  if (filled.length === 0) return <EmptyStore />;
  const now = Object.fromEntries(search);
  const without = (name: string) => address([path], { ...now, [name]: null, after: null });
  const nothing = Object.fromEntries(filled.map((name) => [name, null]));
  const valueOf = (name: string) => {
    const value = search.get(name) ?? '';
    return name === 'conflict' ? t.conflict : wordFor(choicesOf(t)[name] ?? {}, value);
  };
  return (
    <div class="notice">
      <p>
        <strong>{t.nothing}</strong>
      </p>
      <Answered<WithoutAnswer> query={query} variables={withoutVariables(search, names, whereOf)} main={false}>
        {(counts) => {
          const ways = filled
            .map((name) => ({ name, count: counts[name]?.totalCount ?? 0 }))
            .sort((a, b) => b.count - a.count);
          const all = counts.all?.totalCount ?? 0;
          if (all === 0) return <EmptyStore />;
          return (
            <>
              {ways[0]?.count === 0 && <p>{t.noSingleFilter}</p>}
              <ul class="plain ways-out">
                {ways.map(({ name, count }) => (
                  <li key={name}>
                    <a href={without(name)} dir="auto">
                      {t.withoutFilter(valueOf(name))}
                    </a>{' '}
                    <span class="note">{t.results(t.count(count))}</span>
                  </li>
                ))}
                {filled.length > 1 && (
                  <li>
                    <a href={address([path], { ...now, ...nothing, after: null })}>{t.clear}</a>{' '}
                    <span class="note">{t.results(t.count(all))}</span>
                  </li>
                )}
              </ul>
            </>
          );
        }}
      </Answered>
    </div>
  );
}
