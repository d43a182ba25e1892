// Corrections in place: rename, merge, split, date or hide the actor or event that the screen shows.

import { useState } from 'preact/hooks';
import { address, go } from '../address.ts';
import { Failure } from '../use-answer.tsx';
import { useOwnWords } from '../words.ts';
import { type ActionName, actionsOf, type CurationTarget, type Input, requestOf } from './actions.ts';
import { OtherActor, OtherEvent, Parts } from './fields.tsx';
import type { MadeAnswer } from './query.ts';
import { useMutation } from './use-mutation.ts';
import { words } from './words.ts';

export function CuratePanel({ target }: { target: CurationTarget }) {
  const own = useOwnWords(words);
  const [action, setAction] = useState<ActionName>('rename');
  const [input, setInput] = useState<Input>({});
  const [problem, setProblem] = useState<string | null>(null);
  const { busy, failure, run } = useMutation((made) => {
    setInput({});
    go(afterwards(made, target, action));
  });
  const change = (part: Input) => {
    setProblem(null);
    setInput({ ...input, ...part });
  };
  const save = () => {
    const request = requestOf(target, action, input);
    if (typeof request === 'string') return setProblem(own[request]);
    return run(request.query, request.variables);
  };
  return (
    <details class="curate">
      <summary>{own.correct}</summary>
      <form
        class="filters"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <label>
          {own.action}
          <select
            value={action}
            onChange={(event) => {
              setAction(event.currentTarget.value as ActionName);
              setInput({});
              setProblem(null);
            }}
          >
            {actionsOf(target).map((name) => (
              <option key={name} value={name}>
                {own.actions[name]}
              </option>
            ))}
          </select>
        </label>
        {action === 'rename' && (
          <label>
            {own.newName}
            <input
              value={input.value ?? target.name}
              dir="auto"
              onInput={(event) => change({ value: event.currentTarget.value })}
            />
          </label>
        )}
        {action === 'date' && (
          <label>
            {own.newDate}
            <input
              value={input.value ?? ''}
              placeholder="2021-11-12"
              onInput={(event) => change({ value: event.currentTarget.value })}
            />
          </label>
        )}
        {action === 'merge' &&
          (target.kind === 'Actor' ? (
            <OtherActor onOther={(other) => change({ other })} />
          ) : (
            <OtherEvent not={target.id} onOther={(other) => change({ other })} />
          ))}
        {action === 'split' && (
          <Parts target={target} chosen={input.parts ?? []} onParts={(parts, all) => change({ parts, all })} />
        )}
        <label>
          {own.why}
          <input
            value={input.why ?? ''}
            dir="auto"
            maxLength={500}
            required
            onInput={(event) => change({ why: event.currentTarget.value })}
          />
        </label>
        <button type="submit" disabled={busy}>
          {own.save}
        </button>
      </form>
      {problem !== null && <p role="alert">{problem}</p>}
      {failure !== null && <Failure failure={failure} onRetry={save} />}
    </details>
  );
}

/** Where the corrected thing is now; what is hidden is nowhere but in the list of corrections. */
function afterwards({ curation, subjects }: MadeAnswer['made'], target: CurationTarget, action: ActionName): string {
  const subject = action === 'hide' ? undefined : subjects.find(({ __typename }) => __typename === target.kind);
  if (subject === undefined) return address(['corrections'], { corrected: curation.id });
  return address([target.kind === 'Actor' ? 'actors' : 'events', subject.slug], { corrected: curation.id });
}
