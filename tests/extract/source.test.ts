import { describe, expect, it } from 'vitest';
import { prepareSource } from '../../src/extract/source.ts';
import { foldName, foldScript } from '../../src/language/fold.ts';
import type { Language } from '../../src/model/article.ts';
import { plainArticle } from './plain-article.ts';

function sentencesOf(text: string, language: Language): string[] {
  return (prepareSource(plainArticle(text, language))?.sentences ?? []).map(({ start, end }) => text.slice(start, end));
}

describe('sentences', () => {
  it('keeps closing marks with the sentence they close', () => {
    expect(sentencesOf('“双方要相向而行。”外交部说。王毅表示同意！', 'zh-Hans')).toEqual([
      '“双方要相向而行。”',
      '外交部说。',
      '王毅表示同意！',
    ]);
  });
  it('does not end at an abbreviation, an initial or a decimal point', () => {
    expect(sentencesOf('Gov. J. Smith paid $3.5 million on Nov. 12. "It works," he said. Then he left.', 'en')).toEqual(
      ['Gov. J. Smith paid $3.5 million on Nov. 12.', '"It works," he said.', 'Then he left.'],
    );
  });
  it('closes an English quotation with its sentence', () => {
    expect(sentencesOf('He said "I can’t." Police left.', 'en')).toEqual(['He said "I can’t."', 'Police left.']);
  });
  it('gives no source for a language Dateline does not read', () => {
    expect(sentencesOf('これは記事です。', 'ja')).toEqual([]);
  });
});

describe('folding', () => {
  it('keeps the length and folds both scripts to one', () => {
    expect(foldScript('國務卿布林肯與王毅通話')).toBe('国务卿布林肯与王毅通话');
    expect(foldScript('𠮷野家 週五 臺灣')).toHaveLength('𠮷野家 週五 臺灣'.length);
  });
  it('makes names comparable', () => {
    expect(foldName('珍‧普薩基')).toBe('珍普萨基');
    expect(foldName('Ana Vázquez Pérez')).toBe('anavazquezperez');
    expect(foldName('Paweł Łączny')).toBe('pawellaczny');
  });
});
