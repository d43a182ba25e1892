// The sheet of keys, opened by `?`, and the switch for single letters (WCAG 2.1.4).

import { useEffect, useRef, useState } from 'preact/hooks';
import { isTyping, keysAreOn, switchKeys } from './settings.ts';
import { useWords } from './words.ts';

export function KeysSheet() {
  const { t } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const [on, setOn] = useState(keysAreOn);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (isTyping(event) || event.altKey || event.ctrlKey || event.metaKey || !keysAreOn()) return;
      if (event.key === '?') dialog.current?.showModal();
      else if (event.key === '/') document.querySelector<HTMLInputElement>('header input[type=search]')?.focus();
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <>
      <button type="button" class="link" onClick={() => dialog.current?.showModal()}>
        {t.keys}
      </button>
      <dialog ref={dialog} aria-labelledby="keys-title">
        <h2 id="keys-title">{t.keys}</h2>
        <dl class="key-list">
          {t.keyList.map(([key, what]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
        <label class="toggle">
          <input
            type="checkbox"
            checked={on}
            onChange={(event) => {
              switchKeys(event.currentTarget.checked);
              setOn(event.currentTarget.checked);
            }}
          />
          {t.keysOn}
        </label>
        <form method="dialog">
          <button type="submit">{t.close}</button>
        </form>
      </dialog>
    </>
  );
}
