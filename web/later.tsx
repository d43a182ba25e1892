// A screen whose code is fetched only when somebody opens it.

import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useWords } from './words.ts';

export function later<P extends object>(load: () => Promise<FunctionComponent<P>>): FunctionComponent<P> {
  let loaded: FunctionComponent<P> | null = null;
  return function Later(properties: P) {
    const { t } = useWords();
    // A function in a state would be called: it is kept in an object.
    const [screen, setScreen] = useState<{ Component: FunctionComponent<P> } | null>(
      loaded === null ? null : { Component: loaded },
    );
    const [attempt, setAttempt] = useState(0);
    const [failed, setFailed] = useState(false);
    useEffect(() => {
      if (screen !== null) return;
      setFailed(false);
      load().then(
        (Component) => {
          loaded = Component;
          setScreen({ Component });
        },
        () => setFailed(true),
      );
    }, [attempt]);
    if (screen !== null) return <screen.Component {...properties} />;
    if (!failed) {
      return (
        <p role="status" class="loading">
          {t.loading}
        </p>
      );
    }
    return (
      <div role="alert" class="failure">
        <p>
          <strong>{t.unreachable}</strong>
        </p>
        <button type="button" onClick={() => setAttempt(attempt + 1)}>
          {t.retry}
        </button>
      </div>
    );
  };
}
