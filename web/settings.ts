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

/** Whether single letters and signs are keys (WCAG 2.1.4 wants a way to switch them off). */
export function keysAreOn(): boolean {
  return kept('keys') !== 'off';
}

export function switchKeys(on: boolean): void {
  keep('keys', on ? 'on' : 'off');
}

/** Whether a key belongs to a field that is being filled. */
export function isTyping(event: KeyboardEvent): boolean {
  const { target } = event;
  return (
    target instanceof HTMLElement && target.matches('input:not([type=checkbox]), select, textarea, [contenteditable]')
  );
}
