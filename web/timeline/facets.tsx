// How the events spread over types, actors, places …: each value with its count, as a link that narrows to it.

import type { EventFacets, Facet } from '../answers.ts';
import { Name } from '../parts.tsx';
import { choicesOf, useWords, wordFor } from '../words.ts';
import { useTimelineWords } from './words.ts';

type Change = (changes: Record<string, string | null>) => string;

interface Properties {
  readonly facets: EventFacets;
  readonly search: URLSearchParams;
  /** The address with these changes. */
  readonly to: Change;
}

export function Facets({ facets, search, to }: Properties) {
  const { t } = useWords();
  const w = useTimelineWords();
  const groups = [
    { parameter: 'actor', title: w.facets.participants, values: facets.participants, by: labelOf, text: labelOf },
    { parameter: 'place', title: w.facets.places, values: facets.places, by: labelOf, text: labelOf },
    {
      parameter: 'type',
      title: w.facets.types,
      values: facets.types,
      by: valueOf,
      text: ({ value }: Facet) => wordFor(t.types, value),
    },
    {
      parameter: 'status',
      title: w.facets.statuses,
      values: facets.statuses,
      by: valueOf,
      text: ({ value }: Facet) => wordFor(t.statuses, value),
    },
    { parameter: 'publisher', title: w.facets.publishers, values: facets.publishers, by: valueOf, text: labelOf },
  ];
  return (
    <div class="facets">
      {groups
        .filter(({ values, parameter }) => values.length > 1 || search.get(parameter))
        .map(({ parameter, title, values, by, text }) => (
          <section key={parameter}>
            <h2 class="kicker">{title}</h2>
            <ul class="plain">
              {values.map((facet) => (
                <li key={facet.value}>
                  <Value
                    facet={facet}
                    text={text(facet)}
                    taken={search.get(parameter) === by(facet)}
                    href={to({ [parameter]: search.get(parameter) === by(facet) ? null : by(facet) })}
                  />
                </li>
              ))}
            </ul>
          </section>
        ))}
    </div>
  );
}

function Value({ facet, text, taken, href }: { facet: Facet; text: string; taken: boolean; href: string }) {
  const { t } = useWords();
  return (
    <a href={href} aria-current={taken ? 'true' : undefined} class="facet">
      <Name text={text} /> <span class="number">{t.count(facet.count)}</span>
    </a>
  );
}

function labelOf({ label }: Facet): string {
  return label;
}

function valueOf({ value }: Facet): string {
  return value;
}

/** The filters in force, each with a link that takes it away. */
export function FilterChips({ search, to }: { search: URLSearchParams; to: Change }) {
  const { t } = useWords();
  const w = useTimelineWords();
  const names: Readonly<Record<string, string>> = {
    actor: t.actor,
    type: t.type,
    status: w.facets.statuses,
    place: t.place,
    publisher: w.facets.publishers,
    article: w.article,
    text: w.text,
    conflict: t.conflict,
    from: t.from,
    to: t.to,
  };
  const chips = Object.entries(names).flatMap(([name, label]) => {
    const value = search.get(name);
    return value ? [{ name, label, value: nameOf(name, value, t) }] : [];
  });
  if (chips.length === 0) return null;
  return (
    <p class="chips">
      {chips.map(({ name, label, value }) => (
        <a key={name} href={to({ [name]: null })} class="choice" aria-label={w.without(`${label}: ${value}`)}>
          <span class="note">{label}</span> {name !== 'conflict' && <Name text={value} />} ✕
        </a>
      ))}
    </p>
  );
}

function nameOf(name: string, value: string, t: ReturnType<typeof useWords>['t']): string {
  return wordFor(choicesOf(t)[name] ?? {}, value);
}
