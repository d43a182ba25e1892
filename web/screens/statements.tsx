import { address } from '../address.ts';
import type { Statements as Data } from '../answers.ts';
import { ChoiceField, FilterForm, Pages, TextField } from '../filters.tsx';
import { DidYouMean } from '../parts.tsx';
import { queries } from '../queries.ts';
import { StatementTable } from '../statement-list.tsx';
import { Answered } from '../use-answer.tsx';
import { useWords } from '../words.ts';
import { Dropped } from './timeline.tsx';

export function Statements({ search }: { search: URLSearchParams }) {
  const { t } = useWords();
  const now = Object.fromEntries(search);
  const variables = { where: statementFilter(search), after: search.get('after') };
  const withSpeaker = (speaker: string) => address(['statements'], { ...now, after: null, speaker });
  return (
    <>
      <h1>{t.statements}</h1>
      <FilterForm path="statements" search={search}>
        <TextField name="speaker" label={t.speaker} search={search} />
        <TextField name="about" label={t.about} search={search} />
        <TextField name="text" label={t.text} search={search} />
        <ChoiceField name="mode" label={t.words} search={search} options={t.modes} />
        <TextField name="from" label={t.from} search={search} hint="2021-10" />
        <TextField name="to" label={t.to} search={search} hint="2021-11-30" />
      </FilterForm>
      <Answered<Data> query={queries.statements} variables={variables}>
        {({ statements }, near) => (
          <>
            <p role="status">
              {t.statementCount}: {t.count(statements.totalCount)}
            </p>
            {statements.totalCount === 0 && (
              <>
                <DidYouMean names={near} to={withSpeaker} />
                <Dropped search={search} path="statements" />
              </>
            )}
            {statements.facets.speakers.length > 1 && (
              <p class="people">
                <span class="label">{t.speaker}</span>
                {statements.facets.speakers.map(({ value, label, count }) => (
                  <a key={value} href={withSpeaker(label)} dir="auto" class="choice">
                    {label} <span class="note">{t.count(count)}</span>
                  </a>
                ))}
              </p>
            )}
            {statements.totalCount > 0 && <StatementTable statements={statements.nodes} />}
            <Pages
              path="statements"
              search={search}
              next={statements.pageInfo.hasNextPage ? statements.pageInfo.endCursor : null}
            />
          </>
        )}
      </Answered>
    </>
  );
}

/** The filter that the query string says. */
export function statementFilter(search: URLSearchParams): Record<string, unknown> {
  const filled = (names: readonly string[]) =>
    Object.fromEntries(names.map((name) => [name, search.get(name)] as const).filter(([, value]) => value));
  const said = filled(['from', 'to']);
  return { ...filled(['speaker', 'about', 'text', 'mode']), ...(Object.keys(said).length > 0 ? { said } : {}) };
}
