// What to read in: pasted text, files (dropped or chosen), or addresses.

import { useRef, useState } from 'preact/hooks';
import { address, go } from '../address.ts';
import { ask, RequestFailure } from '../graphql.ts';
import { Failure } from '../use-answer.tsx';
import { useOwnWords } from '../words.ts';
import { ingestMutation } from './query.ts';
import { type Given, sourceOf } from './source.ts';
import { words } from './words.ts';

export function IngestForm({ canFetch }: { canFetch: boolean }) {
  const own = useOwnWords(words);
  const form = useRef<HTMLFormElement>(null);
  const [files, setFiles] = useState<readonly File[]>([]);
  const [over, setOver] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | RequestFailure | null>(null);

  const send = async () => {
    if (form.current === null || busy) return;
    const fields = new FormData(form.current);
    const field = (name: string) => String(fields.get(name) ?? '').trim();
    const given: Given = { text: field('text'), urls: field('urls'), files };
    const source = sourceOf(given);
    if (typeof source === 'string') return setProblem(own[source]);
    const said = Object.fromEntries(
      ['published', 'publisher', 'url'].map((name) => [name, field(name)] as const).filter(([, value]) => value !== ''),
    );
    setBusy(true);
    setProblem(null);
    try {
      const { data } = await ask<{ ingest: { job: { id: string } } }>(
        ingestMutation,
        { input: { source, ...said } },
        new AbortController().signal,
        files,
      );
      go(address(['ingest'], { job: data.ingest.job.id }));
    } catch (cause) {
      setProblem(cause instanceof RequestFailure ? cause : String(cause));
      setBusy(false);
    }
  };

  return (
    <form
      ref={form}
      class="ingest"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        send();
      }}
    >
      <label>
        {own.paste} <span class="note">{own.pasteHint}</span>
        <textarea name="text" rows={10} dir="auto" />
      </label>
      <div
        class={over ? 'drop over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          setFiles([...(event.dataTransfer?.files ?? [])]);
        }}
      >
        <label>
          {own.files} <span class="note">{own.drop}</span>
          <input type="file" multiple onChange={(event) => setFiles([...(event.currentTarget.files ?? [])])} />
        </label>
        {files.length > 0 && (
          <ul class="note">
            {files.map((file) => (
              <li key={`${file.name} ${file.lastModified}`} dir="auto">
                {file.name}
              </li>
            ))}
          </ul>
        )}
      </div>
      {canFetch ? (
        <label>
          {own.urls}
          <textarea name="urls" rows={2} placeholder="https://" />
        </label>
      ) : (
        <p class="note">{own.noFetch}</p>
      )}
      <details>
        <summary>{own.more}</summary>
        <div class="filters">
          <label>
            {own.published}
            <input name="published" placeholder="2021-11-14" />
          </label>
          <label>
            {own.publisher}
            <input name="publisher" dir="auto" />
          </label>
          <label>
            {own.url}
            <input name="url" type="url" placeholder="https://" />
          </label>
        </div>
      </details>
      <p>
        <button type="submit" disabled={busy}>
          {own.read}
        </button>{' '}
        <span class="note">{own.keys}</span>
      </p>
      {typeof problem === 'string' && <p role="alert">{problem}</p>}
      {problem instanceof RequestFailure && <Failure failure={problem} onRetry={send} />}
    </form>
  );
}
