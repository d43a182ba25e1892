// A field for one actor: while somebody types, actors with such a name are suggested (arrow keys, Enter; Esc closes).

import { useEffect, useId, useState } from 'preact/hooks';
import type { NamedActor } from './answers.ts';
import { ask } from './graphql.ts';
import { useWords, wordFor } from './words.ts';

export const suggestQuery = `query Suggest($text: String!) {
  actors(where: { text: $text }, first: 8) { nodes { slug name kind articleCount } }
}`;

interface Suggestion extends NamedActor {
  readonly kind: string;
  readonly articleCount: number;
}

interface Properties {
  /** The name of the parameter that gets the actor's slug, or what was typed. */
  readonly name: string;
  readonly label: string;
  readonly value: string;
  /** The name of whom `value` means, once it is known. */
  readonly known?: string | undefined;
  readonly onPick?: (slug: string) => void;
}

/** How long somebody has to pause before suggestions are asked for. */
const pause = 150;

export function ActorPicker({ name, label, value, known, onPick }: Properties) {
  const { t } = useWords();
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [picked, setPicked] = useState<Suggestion | null>(null);
  const [suggestions, setSuggestions] = useState<readonly Suggestion[]>([]);
  const [active, setActive] = useState(-1);

  // Another address is what the field shows from now on.
  useEffect(() => {
    setTyped(null);
    setPicked((before) => (before?.slug === value ? before : null));
  }, [value]);
  useEffect(() => {
    const text = typed?.trim() ?? '';
    setSuggestions([]);
    setActive(-1);
    if (text === '') return;
    const abort = new AbortController();
    const timer = setTimeout(() => {
      ask<{ actors: { nodes: readonly Suggestion[] } }>(suggestQuery, { text }, abort.signal).then(
        ({ data }) => setSuggestions(data.actors.nodes),
        // Suggestions are a help only: what the field is for will say what is wrong.
        () => undefined,
      );
    }, pause);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [typed]);

  const close = () => {
    setSuggestions([]);
    setActive(-1);
  };
  const pick = (suggestion: Suggestion) => {
    setPicked(suggestion);
    setTyped(null);
    close();
    onPick?.(suggestion.slug);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { length } = suggestions;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && length > 0) {
      event.preventDefault();
      setActive((active + step + length) % length);
    } else if (event.key === 'Enter' && suggestions[active] !== undefined) {
      event.preventDefault();
      pick(suggestions[active]);
    } else if (event.key === 'Enter' && onPick !== undefined && typed !== null && typed.trim() !== '') {
      event.preventDefault();
      onPick(typed.trim());
    } else if (event.key === 'Escape') close();
  };

  return (
    <div class="picker">
      <label for={`${id}-input`}>{label}</label>
      <input
        id={`${id}-input`}
        role="combobox"
        autocomplete="off"
        aria-expanded={suggestions.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={active < 0 ? undefined : `${id}-${active}`}
        value={typed ?? picked?.name ?? known ?? readable(value)}
        dir="auto"
        onInput={(event) => {
          setPicked(null);
          setTyped(event.currentTarget.value);
        }}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      <input type="hidden" name={name} value={typed ?? picked?.slug ?? value} />
      <ul id={`${id}-list`} role="listbox" aria-label={label} hidden={suggestions.length === 0}>
        {suggestions.map((suggestion, index) => (
          <li
            key={suggestion.slug}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            // Before the field loses the focus, which would close the list.
            onMouseDown={(event) => {
              event.preventDefault();
              pick(suggestion);
            }}
          >
            <span dir="auto">{suggestion.name}</span>{' '}
            <span class="note">
              {wordFor(t.kinds, suggestion.kind)} · {t.articles}: {t.count(suggestion.articleCount)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The readable part of a slug; any other text as it is. */
function readable(value: string): string {
  return value.replace(/-[0-9a-f]{20}$/, '').replaceAll(/-(?=\p{L})/gu, ' ');
}
