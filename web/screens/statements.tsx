import { address } from '../address.ts';
import type { StatementRecord } from '../answers.ts';
import { Choices } from '../choices.tsx';
import { Choosable } from '../choosable.tsx';
import { Exports } from '../exports.tsx';
import { ChoiceField, FilterForm, Pages, TextField } from '../filters.tsx';
import { NoMatch } from '../no-match.tsx';
import { DidYouMean, Name } from '../parts.tsx';
import { StatementTable } from '../statement-list.tsx';
import { parties, scopes, statementFilter, statementFilterNames } from '../statements/filter.ts';
import { groupingOf, groups } from '../statements/group.ts';
import { type StatementsAnswer, statementsQuery, wholeStatementsQuery } from '../statements/query.ts';
import { words } from '../statements/words.ts';
import { Answered } from '../use-answer.tsx';
import { useTitle } from '../use-title.ts';
import { Whole } from '../whole.tsx';
import { statementsWithoutQuery } from '../without-query.ts';
import { useOwnWords, useWords } from '../words.ts';

export function Statements({ search }: { search: URLSearchParams }) {
  const { t } = useWords();
  const own = useOwnWords(words);
  useTitle(t.statements);
  const variables = {
    where: statementFilter(search),
    orderBy: Object.keys(words.en.orders).find((order) => order === search.get('order')) ?? 'SAID_ASC',
    after: search.get('after'),
  };
  if (search.get('view') === 'print') {
    return (
      <>
        <h1>{t.statements}</h1>
        <Whole<StatementRecord> query={wholeStatementsQuery} field="statements" variables={variables}>
          {(nodes) => <StatementTable statements={nodes} />}
        </Whole>
      </>
    );
  }
  const change = (changes: Record<string, string | null>) =>
    address(['statements'], { ...Object.fromEntries(search), after: null, ...changes });
  return (
    <>
      <h1>{t.statements}</h1>
      <FilterForm
        path="statements"
        search={search}
        inForce={statementFilterNames.filter((name) => search.get(name)).length}
      >
        <TextField name="speaker" label={t.speaker} search={search} />
        <TextField name="via" label={t.via} search={search} />
        <TextField name="about" label={t.about} search={search} />
        <TextField name="text" label={t.text} search={search} />
        <ChoiceField name="mode" label={t.words} search={search} options={t.modes} />
        <TextField name="from" label={t.from} search={search} hint="2021-10" />
        <TextField name="to" label={t.to} search={search} hint="2021-11-30" />
        <ChoiceField name="group" label={own.group} search={search} options={own.groups} none={own.notGrouped} />
        <ChoiceField name="order" label={own.order} search={search} options={own.orders} none={own.firstSaid} />
        {scopes.map(
          (name) => search.has(name) && <input key={name} type="hidden" name={name} value={search.get(name) ?? ''} />,
        )}
      </FilterForm>
      <Choosable path="statements" search={search} names={statementFilterNames}>
        <Answered<StatementsAnswer> query={statementsQuery} variables={variables}>
          {({ statements }, near) => (
            <>
              <p role="status">
                {t.statementCount}: <strong>{t.count(statements.totalCount)}</strong>
                {scopes.map(
                  (name) =>
                    search.has(name) && (
                      <a key={name} class="choice" href={change({ [name]: null })}>
                        ✕ {own.scopes[name]}
                      </a>
                    ),
                )}
              </p>
              {statements.totalCount === 0 && (
                <>
                  <DidYouMean
                    names={near}
                    to={(suggestion, name) =>
                      change(
                        Object.fromEntries(
                          parties.filter((field) => search.get(field) === name).map((field) => [field, suggestion]),
                        ),
                      )
                    }
                  />
                  <NoMatch
                    path="statements"
                    search={search}
                    names={statementFilterNames}
                    query={statementsWithoutQuery}
                    whereOf={statementFilter}
                  />
                </>
              )}
              <Choices label={t.speaker} facets={statements.facets.speakers} to={(speaker) => change({ speaker })} />
              <Choices label={t.via} facets={statements.facets.via} to={(via) => change({ via })} />
              <Choices label={t.about} facets={statements.facets.about} to={(about) => change({ about })} />
              <Grouped search={search} statements={statements} />
              <Pages
                path="statements"
                search={search}
                print
                next={statements.pageInfo.hasNextPage ? statements.pageInfo.endCursor : null}
              />
              <Exports path="statements" search={search} formats={['csv', 'json', 'jsonld', 'ics']} print />
            </>
          )}
        </Answered>
      </Choosable>
    </>
  );
}

function Grouped({
  search,
  statements: { nodes },
}: {
  search: URLSearchParams;
  statements: StatementsAnswer['statements'];
}) {
  const own = useOwnWords(words);
  const grouping = groupingOf(search.get('group'));
  if (nodes.length === 0) return null;
  if (grouping === null) return <StatementTable statements={nodes} />;
  return (
    <>
      {groups(nodes, grouping).map(({ key, title, to, statements }) => (
        <section key={key} class="group">
          <h2>
            {to === null ? (
              <Name text={title ?? own.ungrouped[grouping]} />
            ) : (
              <a href={address(to)}>
                <Name text={title ?? ''} />
              </a>
            )}{' '}
            <span class="note">{own.onThisPage(statements.length)}</span>
          </h2>
          <StatementTable statements={statements} without={grouping} />
        </section>
      ))}
    </>
  );
}
