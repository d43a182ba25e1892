// dateline ingest FILE…: reads articles and stores what they tell.

import { type Outcome, runPipeline } from '../../ingest/pipeline.ts';
import type { Store } from '../../store/port.ts';
import { type Config, readConfig } from '../config.ts';
import { exitCodes } from '../exit-codes.ts';
import { extractorFor, withStore } from '../open.ts';
import { wholeNumber } from '../options.ts';
import { printProblem } from '../problems.ts';
import { findInputs, type SourceOptions } from '../sources.ts';
import { complain, printData, say, styled } from '../terminal.ts';

interface IngestOptions extends SourceOptions {
  readonly dryRun?: boolean;
  readonly strict?: boolean;
  readonly json?: boolean;
  readonly batch: string;
}

export async function ingest(words: readonly string[], options: IngestOptions): Promise<void> {
  const config = readConfig();
  const batch = wholeNumber(options.batch, '--batch', 1, 1000);
  const inputs = await findInputs(words, options);
  const counts = options.dryRun
    ? await run(inputs, null, config, { ...options, batch })
    : await withStore(config, (store) => run(inputs, store, config, { ...options, batch }));
  if (options.json) await printData(JSON.stringify(counts));
  else if (options.dryRun && inputs.length > 1) say(`${counts.read} read, ${counts.refused} refused, nothing stored.`);
  else if (inputs.length > 1)
    say(`${counts.added} new, ${counts.changed} changed, ${counts.unchanged} unchanged, ${counts.refused} refused.`);
  const read = counts.read + counts.refused;
  if (read < inputs.length) {
    say(`Interrupted after ${read} of ${inputs.length}: the same command goes on with the rest.`);
    process.exitCode = exitCodes.interrupted;
    return;
  }
  if (!options.dryRun && counts.added > 0) say('Next: dateline timeline   dateline serve');
  if (counts.refused > 0) process.exitCode = exitCodes.failure;
  else if (options.strict && counts.warnings > 0) process.exitCode = exitCodes.problems;
}

interface Counts {
  /** Not refused. */
  read: number;
  added: number;
  changed: number;
  unchanged: number;
  refused: number;
  warnings: number;
}

async function run(
  inputs: Awaited<ReturnType<typeof findInputs>>,
  store: Store | null,
  config: Config,
  options: { batch: number; strict?: boolean },
): Promise<Counts> {
  const counts: Counts = { read: 0, added: 0, changed: 0, unchanged: 0, refused: 0, warnings: 0 };
  const extractor = extractorFor(inputs.length, config);
  const single = inputs.length <= 3 || options.strict === true;
  const interrupt = new AbortController();
  process.once('SIGTERM', () => interrupt.abort());
  const names = new Map<string, string>();
  let done = 0;
  try {
    await runPipeline(inputs, {
      extractor,
      store,
      batch: options.batch,
      now: () => new Date().toISOString(),
      signal: interrupt.signal,
      onOutcome: (outcome) => {
        done++;
        note(outcome, counts, names, single);
        if (!single && process.stderr.isTTY) process.stderr.write(`\r${done} of ${inputs.length}`);
      },
    });
  } finally {
    await extractor.close();
  }
  if (!single && process.stderr.isTTY) process.stderr.write('\n');
  return counts;
}

/** `names`: of the articles so far, by id. */
function note(outcome: Outcome, counts: Counts, names: Map<string, string>, inFull: boolean): void {
  if (outcome.state === 'REFUSED') {
    counts.refused++;
    const { name, reason, hint } = outcome;
    complain(`${styled('red', 'refused')}  ${reason.startsWith(name) ? reason : `${name}: ${reason}`}`);
    if (hint !== null) complain(`hint     ${hint}`);
    return;
  }
  counts.read++;
  if (outcome.state === 'ADDED') counts.added++;
  else if (outcome.state === 'CHANGED') counts.changed++;
  else if (outcome.state === 'UNCHANGED') counts.unchanged++;
  const { graph, problems } = outcome.extraction;
  const before = names.get(graph.article.id);
  if (before !== undefined)
    say(
      `${outcome.name} is the same article as ${before}${graph.article.url === null ? '' : `, ${graph.article.url}`}: the later one counts.`,
    );
  names.set(graph.article.id, outcome.name);
  const warnings = problems.filter(({ severity }) => severity === 'WARNING');
  counts.warnings += warnings.length;
  if (!inFull) return;
  const of = (kind: string) => graph.actors.filter((actor) => actor.kind === kind).length;
  say(
    `${outcome.name}  ${graph.article.text.length} characters  ${graph.article.language}  ${outcome.state.toLowerCase()}`,
  );
  say(
    `  ${graph.events.length} events  ${graph.statements.length} statements  ${of('PERSON')} people  ${of('ORGANIZATION')} organizations  ${of('PLACE')} places`,
  );
  for (const warning of warnings) say(printProblem(graph.article.text, warning).replace(/^/gm, '  '));
}
