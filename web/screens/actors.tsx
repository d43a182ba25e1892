import { type ActorsAnswer, actorFilter, actorFilterNames, actorsQuery } from '../actors/query.ts';
import { words } from '../actors/words.ts';
import { Choosable } from '../choosable.tsx';
import { Exports } from '../exports.tsx';
import { ChoiceField, FilterForm, Pages, TextField } from '../filters.tsx';
import { NoMatch } from '../no-match.tsx';
import { CountedActor, Names } from '../parts.tsx';
import { Answered } from '../use-answer.tsx';
import { useTitle } from '../use-title.ts';
import { actorsWithoutQuery } from '../without-query.ts';
import { useOwnWords, useWords } from '../words.ts';

/** More names than these are seen on the actor's own screen. */
const mostAliases = 6;

/** Every actor, those that most articles name first. */
export function ActorsScreen({ search }: { search: URLSearchParams }) {
  const { t } = useWords();
  const own = useOwnWords(words);
  useTitle(t.actors);
  const inForce = actorFilterNames.filter((name) => search.get(name)).length;
  return (
    <>
      <h1>{t.actors}</h1>
      <FilterForm path="actors" search={search} inForce={inForce}>
        <TextField name="text" label={own.name} search={search} />
        <ChoiceField name="kind" label={own.kind} search={search} options={t.kinds} />
      </FilterForm>
      <Choosable path="actors" search={search} names={actorFilterNames}>
        <Answered<ActorsAnswer>
          query={actorsQuery}
          variables={{ where: actorFilter(search), after: search.get('after') }}
        >
          {({ actors: { totalCount, nodes, pageInfo } }) => (
            <>
              <p role="status">{t.results(t.count(totalCount))}</p>
              {totalCount === 0 ? (
                <NoMatch
                  path="actors"
                  search={search}
                  names={actorFilterNames}
                  query={actorsWithoutQuery}
                  whereOf={actorFilter}
                />
              ) : (
                <>
                  <ul class="found">
                    {nodes.map((actor) => (
                      <li key={actor.slug}>
                        <CountedActor actor={actor} />
                        {actor.aliases.length > 0 && (
                          <p class="note">
                            <Names texts={actor.aliases.slice(0, mostAliases)} />
                          </p>
                        )}
                      </li>
                    ))}
                  </ul>
                  <Pages path="actors" search={search} next={pageInfo.hasNextPage ? pageInfo.endCursor : null} />
                  <Exports path="actors" search={search} formats={['csv', 'json', 'jsonld']} />
                </>
              )}
            </>
          )}
        </Answered>
      </Choosable>
    </>
  );
}
