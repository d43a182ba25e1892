// A form whose fields are the query string.

import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { address, go } from './address.ts';
import { useNarrow } from './use-narrow.ts';
import { useWords } from './words.ts';

interface FormProperties {
  readonly path: string;
  readonly search: URLSearchParams;
  /** What the address says beside the fields and has to go on saying. */
  readonly keep?: readonly string[];
  readonly children: ComponentChildren;
  /** How many of the filters are in force, told where they are folded away; where it is not said, every parameter is one. */
  readonly inForce?: number;
}

/** Sends its fields to the address; a new filter begins at the first page. On a telephone it is folded away. */
export function FilterForm({ path, search, keep = [], children, inForce }: FormProperties) {
  const { t } = useWords();
  const narrow = useNarrow();
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const kept = keep.map((name) => [name, search.get(name)]);
    // Fields of one name are a list.
    const filled = [...form.keys()].map((name) => [name, form.getAll(name).map(trimmed).filter(Boolean).join(',')]);
    go(address(path.split('/'), Object.fromEntries([...kept, ...filled])));
  };
  return (
    <details class="sheet" open={!narrow}>
      <summary>
        {t.filters}
        {inForce !== undefined && inForce > 0 && ` (${inForce})`}
      </summary>
      <form class="filters" onSubmit={submit}>
        {children}
        <button type="submit">{t.show}</button>
        {(inForce ?? search.size) > 0 && (
          <a href={address(path.split('/'))} onClick={(event) => event.currentTarget.closest('form')?.reset()}>
            {t.clear}
          </a>
        )}
      </form>
    </details>
  );
}

interface FieldProperties {
  readonly name: string;
  readonly label: string;
  readonly search: URLSearchParams;
  readonly hint?: string;
}

/** Shows in a field what the address says, whenever that changes; until then what a reader is writing stays, and so does the focus. */
export function useShown<T extends { value: string }>(value: string): RefObject<T> {
  const field = useRef<T>(null) as RefObject<T>;
  useLayoutEffect(() => {
    if (field.current !== null) field.current.value = value;
  }, [value]);
  return field;
}

function trimmed(value: FormDataEntryValue): string {
  return String(value).trim();
}

export function TextField({ name, label, search, hint }: FieldProperties) {
  const value = search.get(name) ?? '';
  const field = useShown<HTMLInputElement>(value);
  return (
    <label>
      {label}
      <input ref={field} name={name} defaultValue={value} placeholder={hint} dir="auto" />
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
  const asked = search.get(name) ?? '';
  const value = Object.hasOwn(options, asked) ? asked : '';
  const field = useShown<HTMLSelectElement>(value);
  return (
    <label>
      {label}
      <select ref={field} name={name}>
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
