// What a reader chose for this browser. Where nothing may be kept (private windows), the choice lasts until the page is closed.

import type { Language } from './words.ts';

export type Theme = 'system' | 'light' | 'dark';

function kept(name: string): string | null {
  try {
    return localStorage.getItem(`dateline:${name}`);
  } catch {
    return null;
  }
}

function keep(name: string, value: string): void {
  try {
    localStorage.setItem(`dateline:${name}`, value);
  } catch {
    // Nothing may be kept here.
  }
}

export function chosenLanguage(): Language {
  const value = kept('language') ?? navigator.language;
  return value.startsWith('zh') ? 'zh' : 'en';
}

export function keepLanguage(language: Language): void {
  keep('language', language);
}

export function chosenTheme(): Theme {
  const value = kept('theme');
  return value === 'light' || value === 'dark' ? value : 'system';
}

/** Shows the page in these colours from now on. */
export function applyTheme(theme: Theme): void {
  document.documentElement.style.colorScheme = theme === 'system' ? 'light dark' : theme;
  keep('theme', theme);
}
