import type { Facet } from './answers.ts';
import { Name } from './parts.tsx';
import { useWords } from './words.ts';

/** The values that most things of a list have, each as a link that asks for it. */
export function Choices({
  label,
  facets,
  to,
}: {
  label: string;
  facets: readonly Facet[];
  to: (value: string) => string;
}) {
  const { t } = useWords();
  if (facets.length < 2) return null;
  return (
    <p class="people">
      <span class="label">{label}</span>
      {facets.map(({ value, label: name, count }) => (
        <a key={value} href={to(name)} class="choice">
          <Name text={name} /> <span class="note">{t.count(count)}</span>
        </a>
      ))}
    </p>
  );
}
