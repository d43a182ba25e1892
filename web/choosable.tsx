// A list whose address names a choice that there is not (?kind=FOO) is not asked for: the page says which, and leads on without it.

import type { ComponentChildren } from 'preact';
import { address } from './address.ts';
import { choicesOf, useWords } from './words.ts';

interface Properties {
  readonly path: string;
  readonly search: URLSearchParams;
  /** Those parameters that are filters. */
  readonly names: readonly string[];
  readonly children: ComponentChildren;
}

export function Choosable({ path, search, names, children }: Properties) {
  const { t } = useWords();
  const choices = choicesOf(t);
  const wrong = names.find((name) => {
    const [list, value] = [choices[name], search.get(name)];
    return list !== undefined && value && !Object.hasOwn(list, value);
  });
  if (wrong === undefined) return <>{children}</>;
  const value = search.get(wrong) ?? '';
  return (
    <div role="alert" class="failure">
      <p>
        <strong>{t.noSuchChoice(value)}</strong>
      </p>
      <p>
        <a href={address([path], { ...Object.fromEntries(search), [wrong]: null, after: null })} dir="auto">
          {t.withoutFilter(value)}
        </a>
      </p>
    </div>
  );
}
