// What stands around every screen.

import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { address, go } from './address.ts';
import { useShown } from './filters.tsx';
import { Footer, PaperHead } from './footer.tsx';
import { applyTheme, chosenTheme, type Theme } from './settings.ts';
import { type Language, useWords } from './words.ts';

interface Properties {
  readonly path: readonly string[];
  readonly search: URLSearchParams;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  readonly children: ComponentChildren;
}

export function Frame({ path, search, language, onLanguage, children }: Properties) {
  const { t } = useWords();
  const here = path[0] ?? '';
  const q = here === '' ? (search.get('q') ?? '') : '';
  const box = useShown<HTMLInputElement>(q);
  const find = (event: SubmitEvent) => {
    event.preventDefault();
    const text = new FormData(event.currentTarget as HTMLFormElement).get('q');
    go(address([], { q: String(text ?? '').trim() }));
  };
  const link = (to: string, label: string) => (
    <a href={`/${to}`} aria-current={here === to ? 'page' : undefined}>
      {label}
    </a>
  );
  return (
    <>
      <a class="skip" href="#content">
        {t.skip}
      </a>
      <header>
        <a class="brand" href="/">
          Dateline
        </a>
        <nav aria-label="Dateline">
          {link('timeline', t.timeline)}
          {link('statements', t.statements)}
          {link('network', t.network)}
          {link('connect', t.connection)}
          <a href="/playground">{t.playground}</a>
        </nav>
        <form role="search" onSubmit={find}>
          <input
            ref={box}
            type="search"
            name="q"
            defaultValue={q}
            maxLength={200}
            aria-label={t.searchLabel}
            placeholder={t.searchHint}
            dir="auto"
          />
          <button type="submit">{t.search}</button>
        </form>
        <ThemeChoice label={t.theme} names={t.themes} />
        <button
          type="button"
          lang={language === 'zh' ? 'en' : 'zh'}
          onClick={() => onLanguage(language === 'zh' ? 'en' : 'zh')}
        >
          {language === 'zh' ? 'English' : '中文'}
        </button>
      </header>
      <PaperHead />
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <Footer />
    </>
  );
}

function ThemeChoice({ label, names }: { label: string; names: Readonly<Record<Theme, string>> }) {
  const [theme, setTheme] = useState<Theme>(chosenTheme);
  useEffect(() => applyTheme(theme), [theme]);
  return (
    <select
      aria-label={label}
      value={theme}
      onChange={(event) => setTheme((event.currentTarget as HTMLSelectElement).value as Theme)}
    >
      {(['system', 'light', 'dark'] as const).map((value) => (
        <option key={value} value={value}>
          {names[value]}
        </option>
      ))}
    </select>
  );
}
