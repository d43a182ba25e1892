// Parts of the page that are fetched when they are wanted.

import { type ComponentType, h } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { RequestFailure } from './graphql.ts';
import { Failure, useComingBack } from './use-answer.tsx';
import { useWords } from './words.ts';

/** A component that fetches its code when it is first drawn; a failed attempt can be repeated. */
export function lazily<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let found: ComponentType<P> | null = null;
  return function Lazy(properties: P) {
    const { t } = useWords();
    const [state, setState] = useState<{ attempt: number; failure: RequestFailure | null }>({
      attempt: 0,
      failure: null,
    });
    const [, setReady] = useState(found !== null);
    useEffect(() => {
      if (found !== null) return;
      let gone = false;
      load().then(
        (component) => {
          found = component;
          if (!gone) setReady(true);
        },
        (cause) => {
          if (!gone) setState({ ...state, failure: new RequestFailure(String(cause), 'UNREACHABLE', null) });
        },
      );
      return () => {
        gone = true;
      };
    }, [state.attempt]);
    const { attempt, failure } = state;
    useComingBack(failure, () => setState({ attempt: attempt + 1, failure }));
    if (found !== null) return h(found, properties);
    if (failure === null) return <p class="loading">{t.loading}</p>;
    const again = () => setState({ attempt: attempt + 1, failure: null });
    // A server that answers may have another version of the page by now, whose parts have other names: the address restores the screen.
    const retry = () => fetch('/health').then(() => location.reload(), again);
    return <Failure failure={failure} onRetry={retry} />;
  };
}
