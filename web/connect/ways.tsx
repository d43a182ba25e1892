// The shortest ways between two actors, written as sentences, each step with the words it rests on.

import { ActorLink, DateText, EventLink, Quote } from '../parts.tsx';
import { useOwnWords } from '../words.ts';
import type { Path, PathActor, PathStep } from './query.ts';
import { words } from './words.ts';

export function Ways({ paths }: { paths: readonly Path[] }) {
  const own = useOwnWords(words);
  return (
    <>
      {paths.map((path, index) => (
        <section key={path.steps.map(({ to }) => to.id).join()} class="way">
          {paths.length > 1 && <h3>{own.way(index + 1)}</h3>}
          <ol class="plain">
            {path.steps.map((step) => (
              <Step key={`${step.from.id} ${step.to.id}`} step={step} />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

function Step({ step }: { step: PathStep }) {
  const [evidence] = step.evidence;
  return (
    <li class="step">
      <p class="when">
        <DateText date={step.date} />
      </p>
      <div>
        <p class="sentence">
          <Sentence step={step} />
        </p>
        {evidence !== undefined && <Quote evidence={evidence} />}
      </div>
    </li>
  );
}

function Sentence({ step: { from, to, through } }: { step: PathStep }) {
  const own = useOwnWords(words);
  if (through.__typename === 'Event') {
    const { before, middle, after } = own.both;
    return (
      <>
        <ActorLink actor={from} />
        {before}
        <ActorLink actor={to} />
        {middle}
        <EventLink event={through} />
        {after}
      </>
    );
  }
  const speaks = (actor: PathActor) => [through.speaker?.slug, through.via?.slug].includes(actor.slug);
  const [speaker, other] = speaks(from) ? [from, to] : [to, from];
  const spokeTo = through.addressees.some(({ slug }) => slug === other.slug);
  return (
    <>
      <ActorLink actor={speaker} />
      {spokeTo ? own.spokeTo : own.spokeOf}
      <ActorLink actor={other} />
      {own.both.after}
    </>
  );
}
