// The fields of a correction that need something from the graph: the other actor, the other event, the parts that mean another.

import { useState } from 'preact/hooks';
import { ActorPicker } from '../actor-picker.tsx';
import { idOfSlug } from '../address.ts';
import { Answered } from '../use-answer.tsx';
import { useOwnWords } from '../words.ts';
import type { CurationTarget } from './actions.ts';
import { eventsByTextQuery, partsOfActorQuery } from './query.ts';
import { words } from './words.ts';

export function OtherActor({ onOther }: { onOther: (id: string | null) => void }) {
  const own = useOwnWords(words);
  return <ActorPicker name="" label={own.other} value="" onPick={(slug) => onOther(idOfSlug(slug, 'act'))} />;
}

interface FoundEvents {
  readonly events: {
    readonly nodes: readonly {
      readonly id: string;
      readonly title: string;
      readonly date: { readonly edtf: string } | null;
    }[];
  };
}

export function OtherEvent({ not, onOther }: { not: string; onOther: (id: string) => void }) {
  const own = useOwnWords(words);
  const [typed, setTyped] = useState('');
  const [text, setText] = useState('');
  return (
    <div>
      <label>
        {own.findEvent}
        <input value={typed} dir="auto" onInput={(event) => setTyped(event.currentTarget.value)} />
      </label>
      <button type="button" onClick={() => setText(typed.trim())}>
        {own.find}
      </button>
      {text !== '' && (
        <Answered<FoundEvents> query={eventsByTextQuery} variables={{ text }} main={false}>
          {({ events }) => (
            <fieldset>
              <legend>{own.other}</legend>
              {events.nodes
                .filter(({ id }) => id !== not)
                .map(({ id, title, date }) => (
                  <label key={id} class="toggle" dir="auto">
                    <input type="radio" name="other" onChange={() => onOther(id)} /> {title}{' '}
                    <span class="note">{date?.edtf}</span>
                  </label>
                ))}
            </fieldset>
          )}
        </Answered>
      )}
    </div>
  );
}

interface PartsProperties {
  readonly target: CurationTarget;
  readonly chosen: readonly string[];
  readonly onParts: (chosen: readonly string[], all: number) => void;
}

/** The articles that name an actor, or the reports of an event: those that mean another are to be chosen. */
export function Parts({ target, chosen, onParts }: PartsProperties) {
  if (target.reports !== undefined) return <Choices parts={target.reports} chosen={chosen} onParts={onParts} />;
  return (
    <Answered<FoundParts> query={partsOfActorQuery} variables={{ id: target.id }} main={false}>
      {({ actor }) => {
        const articles = new Map(
          actor?.appearances.map(({ name, article }) => [
            article.id,
            { id: article.id, title: `${name} · ${article.title}` },
          ]),
        );
        return <Choices parts={[...articles.values()]} chosen={chosen} onParts={onParts} />;
      }}
    </Answered>
  );
}

interface FoundParts {
  readonly actor: {
    readonly appearances: readonly {
      readonly name: string;
      readonly article: { readonly id: string; readonly title: string };
    }[];
  } | null;
}

function Choices(properties: {
  parts: readonly { readonly id: string; readonly title: string }[];
  chosen: readonly string[];
  onParts: PartsProperties['onParts'];
}) {
  const { parts, chosen, onParts } = properties;
  const own = useOwnWords(words);
  return (
    <fieldset>
      <legend>{own.parts}</legend>
      {parts.map(({ id, title }) => (
        <label key={id} class="toggle" dir="auto">
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={({ currentTarget: { checked } }) =>
              onParts(checked ? [...chosen, id] : chosen.filter((one) => one !== id), parts.length)
            }
          />{' '}
          {title}
        </label>
      ))}
    </fieldset>
  );
}
