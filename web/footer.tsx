// The foot of every screen: what it rests on, how new that is, and that it can be wrong. On paper: where it was printed from.

import { useEffect, useState } from 'preact/hooks';
import { pointWords } from '../src/model/date-words.ts';
import type { FrameData } from './answers.ts';
import { ask } from './graphql.ts';
import { KeysSheet } from './keys-sheet.tsx';
import { queries } from './queries.ts';
import { useWords } from './words.ts';

export function Footer() {
  const { t, language } = useWords();
  const [data, setData] = useState<FrameData | null>(null);
  useEffect(() => {
    const abort = new AbortController();
    ask<FrameData>(queries.frame, {}, abort.signal).then(
      (answer) => setData(answer.data),
      // The screen itself says that the server cannot be reached.
      () => {},
    );
    return () => abort.abort();
  }, []);
  const newest = data?.articles.nodes[0]?.published?.slice(0, 10);
  return (
    <footer class="foot">
      <p>
        {t.footer}
        {data !== null &&
          newest !== undefined &&
          ` ${t.footerCounts(t.count(data.about.counts.articles), pointWords(newest, language))}`}
      </p>
      <p>
        Dateline {data?.about.version} · <a href="/ingest">{t.readIn}</a> · <a href="/corrections">{t.corrections}</a> ·{' '}
        <KeysSheet />
      </p>
    </footer>
  );
}

/** The head of a printed page: its address and the day. Every folded part is opened for the paper. */
export function PaperHead() {
  const { t } = useWords();
  const [printed, setPrinted] = useState({ href: location.href, day: '' });
  useEffect(() => {
    const before = () => {
      setPrinted({ href: location.href, day: new Date().toISOString().slice(0, 10) });
      for (const folded of document.querySelectorAll('main details:not(.sheet)')) folded.setAttribute('open', '');
    };
    addEventListener('beforeprint', before);
    return () => removeEventListener('beforeprint', before);
  }, []);
  return (
    <p class="paper-head">
      <strong>Dateline</strong> · {t.onPaper} {printed.href} · {printed.day}
    </p>
  );
}
