import { address } from '../address.ts';
import type { OneActor, StatementRecord } from '../answers.ts';
import { EventList } from '../events.tsx';
import { NotFound } from '../not-found.tsx';
import { ActorLink } from '../parts.tsx';
import { queries } from '../queries.ts';
import { StatementTable } from '../statement-list.tsx';
import { Answered } from '../use-answer.tsx';
import { useTitle } from '../use-title.ts';
import { useWords, wordFor } from '../words.ts';

type Found = NonNullable<OneActor['actor']>;

export function ActorScreen({ slug }: { slug: string }) {
  return (
    <Answered<OneActor> query={queries.actor} variables={{ slug }}>
      {({ actor }) => (actor === null ? <NotFound /> : <Actor actor={actor} />)}
    </Answered>
  );
}

function Actor({ actor }: { actor: Found }) {
  const { t } = useWords();
  useTitle(actor.name);
  return (
    <article>
      <h1 dir="auto">{actor.name}</h1>
      <p>
        <span class="badge">{wordFor(t.kinds, actor.kind)}</span>{' '}
        <span class="note">
          {t.articles}: {t.count(actor.articleCount)}
        </span>
      </p>
      <Names label={t.aliases} names={actor.aliases} />
      <Names label={t.descriptions} names={actor.descriptions} />
      <Relations relations={actor.relations} />
      <h2>{t.timeline}</h2>
      <EventList events={actor.events.nodes} />
      <Rest shown={actor.events.nodes.length} total={actor.events.totalCount}>
        {address(['timeline'], { actor: actor.name })}
      </Rest>
      <Said title={t.ownStatements} page={actor.statements} to={address(['statements'], { speaker: actor.name })} />
      <Said
        title={t.statementsAbout}
        page={actor.statementsAbout}
        to={address(['statements'], { about: actor.name })}
      />
    </article>
  );
}

function Names({ label, names }: { label: string; names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <p class="people">
      <span class="label">{label}</span>
      {names.map((name) => (
        <span key={name} dir="auto">
          {name}
        </span>
      ))}
    </p>
  );
}

function Relations({ relations }: { relations: Found['relations'] }) {
  const { t } = useWords();
  if (relations.totalCount === 0) return null;
  return (
    <>
      <h2>{t.relations}</h2>
      <ul>
        {relations.nodes.map(({ actor, eventCount, statementCount, start, end, events }) => (
          <li key={actor.slug}>
            <ActorLink actor={actor} />
            {t.relation(eventCount, statementCount)}
            {start !== null && <span class="note"> {start === end ? start : `${start} – ${end ?? '…'}`}</span>}
            {events.nodes.map((event) => (
              <p key={event.slug} class="note" dir="auto">
                <a href={address(['events', event.slug])}>{event.title}</a>
              </p>
            ))}
          </li>
        ))}
      </ul>
      {relations.totalCount > relations.nodes.length && (
        <p class="note">{t.onlyFirst(relations.nodes.length, relations.totalCount)}</p>
      )}
    </>
  );
}

function Said(properties: {
  title: string;
  page: { readonly totalCount: number; readonly nodes: readonly StatementRecord[] };
  to: string;
}) {
  const { title, page, to } = properties;
  if (page.totalCount === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <StatementTable statements={page.nodes} />
      <Rest shown={page.nodes.length} total={page.totalCount}>
        {to}
      </Rest>
    </>
  );
}

/** Where a list was cut: says so, and links to the whole. */
function Rest({ shown, total, children }: { shown: number; total: number; children: string }) {
  const { t } = useWords();
  if (total <= shown) return null;
  return (
    <p>
      {t.onlyFirst(shown, total)} · <a href={children}>{t.all}</a>
    </p>
  );
}
