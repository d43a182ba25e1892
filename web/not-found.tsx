import { useTitle } from './use-title.ts';
import { useWords } from './words.ts';

/** Nothing is at this address; says where to go on. */
export function NotFound() {
  const { t } = useWords();
  useTitle(t.notFound);
  return (
    <>
      <h1>{t.notFound}</h1>
      <p>
        <a href="/timeline">{t.timeline}</a>
      </p>
    </>
  );
}
