import { address } from '../address.ts';
import { Correction } from '../curate/history.tsx';
import { type Concern, type CorrectionsAnswer, correctionsQuery } from '../curate/query.ts';
import { words } from '../curate/words.ts';
import { ChoiceField, FilterForm, Pages } from '../filters.tsx';
import { Answered } from '../use-answer.tsx';
import { useTitle } from '../use-title.ts';
import { useOwnWords } from '../words.ts';

/** Every correction, the newest first: also of what is not shown any more. */
export function CorrectionsScreen({ search }: { search: URLSearchParams }) {
  const own = useOwnWords(words);
  const state = Object.keys(own.states).find((name) => name === search.get('state'));
  useTitle(own.title);
  return (
    <>
      <h1>{own.title}</h1>
      <FilterForm path="corrections" search={search}>
        <ChoiceField name="state" label={own.state} search={search} options={own.states} />
      </FilterForm>
      <Answered<CorrectionsAnswer>
        query={correctionsQuery}
        variables={{ where: state === undefined ? {} : { state: [state] }, after: search.get('after') }}
      >
        {({ about, curations }) => (
          <>
            <p role="status">
              {curations.totalCount > 0
                ? own.total(curations.totalCount)
                : state === undefined
                  ? own.none
                  : own.noneWithState}
            </p>
            <ol class="plain corrections">
              {curations.nodes.map((curation) => (
                <Correction
                  key={curation.id}
                  curation={curation}
                  canCurate={about.canCurate}
                  isNew={curation.id === search.get('corrected')}
                >
                  <p class="people">
                    {curation.concerns.map((concern) => (
                      <ConcernLink key={concern.slug} concern={concern} />
                    ))}
                  </p>
                </Correction>
              ))}
            </ol>
            <Pages
              path="corrections"
              search={search}
              next={curations.pageInfo.hasNextPage ? curations.pageInfo.endCursor : null}
            />
          </>
        )}
      </Answered>
    </>
  );
}

function ConcernLink({ concern }: { concern: Concern }) {
  const actor = concern.__typename === 'Actor';
  return (
    <a href={address([actor ? 'actors' : 'events', concern.slug])} dir="auto">
      {actor ? concern.name : concern.title}
    </a>
  );
}
