// Asks for the token that the server wants.

import { useState } from 'preact/hooks';
import { keepToken, keptToken } from './token.ts';
import { useWords } from './words.ts';

export function TokenField({ onKept }: { onKept: () => void }) {
  const { t } = useWords();
  const [token, setToken] = useState(keptToken);
  return (
    <form
      class="token"
      onSubmit={(event) => {
        event.preventDefault();
        keepToken(token.trim());
        onKept();
      }}
    >
      <label>
        {t.token}
        <input
          type="password"
          autocomplete="off"
          value={token}
          onInput={(event) => setToken(event.currentTarget.value)}
        />
      </label>
      <button type="submit">{t.useToken}</button>
      <p class="note">{t.tokenNote}</p>
    </form>
  );
}
