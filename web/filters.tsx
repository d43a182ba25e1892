// A form whose fields are the query string.

import type { ComponentChildren } from 'preact';
import { address, go } from './address.ts';
import { useNarrow } from './use-narrow.ts';
import { useWords } from './words.ts';

interface FormProperties {
  readonly path: string;
  readonly search: URLSearchParams;
  /** What the address says beside the fields and has to go on saying. */
  readonly keep?: readonly string[];
  readonly children: ComponentChildren;
  /** How many of the filters are in force, told where they are folded away. */
  readonly inForce?: number;
}

/** Sends its fields to the address; a new filter begins at the first page. On a telephone it is folded away. */
export function FilterForm({ path, search, keep = [], children, inForce = 0 }: FormProperties) {
  const { t } = useWords();
  const narrow = useNarrow();
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const entries = [...new FormData(event.currentTarget as HTMLFormElement)];
    const kept = Object.fromEntries(keep.map((name) => [name, search.get(name)]));
    go(
      address(path.split('/'), {
        ...kept,
        ...Object.fromEntries(entries.map(([name, value]) => [name, String(value).trim()])),
      }),
    );
  };
  return (
    <details class="sheet" open={!narrow}>
      <summary>
        {t.filters}
        {inForce > 0 && ` (${inForce})`}
      </summary>
      {/* A new key makes the fields show what the address says after going back. */}
      <form key={search.toString()} class="filters" onSubmit={submit}>
        {children}
        <button type="submit">{t.show}</button>
        {[...search.keys()].some((name) => !keep.includes(name)) && <a href={address(path.split('/'))}>{t.clear}</a>}
      </form>
    </details>
  );
}

interface FieldProperties {
  readonly name: string;
  readonly label: string;
  readonly search: URLSearchParams;
  readonly hint?: string;
  readonly suggestions?: readonly string[];
}

export function TextField({ name, label, search, hint, suggestions = [] }: FieldProperties) {
  const list = suggestions.length > 0 ? `${name}-suggestions` : undefined;
  return (
    <label>
      {label}
      <input name={name} defaultValue={search.get(name) ?? ''} placeholder={hint} list={list} dir="auto" />
      {list !== undefined && (
        <datalist id={list}>
          {suggestions.map((value) => (
            <option key={value} value={value} />
          ))}
        </datalist>
      )}
    </label>
  );
}

interface ChoiceProperties {
  readonly name: string;
  readonly label: string;
  readonly search: URLSearchParams;
  readonly options: Readonly<Record<string, string>>;
  /** What no choice means; "any" where nothing else is said. */
  readonly none?: string;
}

export function ChoiceField({ name, label, search, options, none }: ChoiceProperties) {
  const { t } = useWords();
  const value = search.get(name) ?? '';
  return (
    <label>
      {label}
      <select name={name}>
        <option value="">{none ?? t.any}</option>
        {Object.entries(options).map(([key, text]) => (
          <option key={key} value={key} selected={key === value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

/** To the next page, and back to the first; on paper, with `print`, where the whole list is. */
export function Pages(properties: { path: string; search: URLSearchParams; next: string | null; print?: boolean }) {
  const { path, search, next, print = false } = properties;
  const { t } = useWords();
  const now = Object.fromEntries(search);
  return (
    <>
      <nav class="pages" aria-label={t.later}>
        {search.has('after') && <a href={address(path.split('/'), { ...now, after: null })}>{t.first}</a>}
        {next !== null && <a href={address(path.split('/'), { ...now, after: next })}>{t.later}</a>}
      </nav>
      {print && next !== null && (
        <p class="on-paper">
          {t.onePageOnly} {location.origin + address(path.split('/'), { ...now, after: null, view: 'print' })}
        </p>
      )}
    </>
  );
}
