// dateline extract FILE: reads one article and prints what it tells. Touches no store.

import { extractBytes } from '../../ingest/extract-bytes.ts';
import type { Extraction } from '../../model/article-graph.ts';
import { loadResources } from '../../resources/load.ts';
import { readConfig } from '../config.ts';
import { UsageError } from '../errors.ts';
import { paths } from '../paths.ts';
import { printProblem } from '../problems.ts';
import { findInputs, type SourceOptions } from '../sources.ts';
import { printData, say } from '../terminal.ts';

export async function extractFile(
  file: string,
  options: SourceOptions & { json?: boolean; problems?: boolean },
): Promise<void> {
  const inputs = await findInputs([file], options);
  const [input] = inputs;
  if (input === undefined || inputs.length > 1)
    throw new UsageError(`${file} holds ${inputs.length} articles: extract reads one file.`);
  const bytes = await input.load();
  const extraction = extractBytes(bytes, input.source, loadResources(paths.resources, readConfig().authority));
  if (options.problems) {
    if (options.json) return printData(JSON.stringify(extraction.problems, null, 2));
    for (const problem of extraction.problems) await printData(printProblem(extraction.graph.article.text, problem));
    return;
  }
  await printData(options.json ? JSON.stringify(extraction.graph, null, 2) : describe(extraction));
  const warnings = extraction.problems.filter(({ severity }) => severity === 'WARNING');
  if (warnings.length > 0)
    say(
      `${warnings.length} ${warnings.length === 1 ? 'thing was' : 'things were'} seen and not understood: --problems lists what.`,
    );
}

function describe({ graph }: Extraction): string {
  const { article, actors, events, statements } = graph;
  const nameOf = (id: string | null) => actors.find((actor) => actor.id === id)?.name ?? null;
  const lines = [
    article.title,
    [article.publisher, article.published, article.authors.join(', '), article.language].filter(Boolean).join(' · '),
    '',
    'Events',
  ];
  for (const event of events) {
    lines.push(
      `  ${event.date?.edtf ?? 'undated'}  ${event.type}  ${event.title}${event.status === 'HAPPENED' ? '' : ` (${event.status.toLowerCase()})`}`,
    );
    if (event.dateClaims.length > 1)
      for (const claim of event.dateClaims) lines.push(`      ${claim.edtf} “${claim.raw}”: ${claim.reason}`);
  }
  lines.push('', 'Statements');
  for (const statement of statements) {
    const via =
      statement.via === null && statement.viaText === null
        ? ''
        : ` (via ${nameOf(statement.via) ?? statement.viaText})`;
    lines.push(
      `  ${statement.said?.edtf ?? '—'}  ${nameOf(statement.speaker) ?? statement.speakerText}${via}: ${statement.mode === 'DIRECT' ? `“${statement.text}”` : statement.text}`,
    );
  }
  lines.push('', 'Actors', `  ${actors.map(({ name }) => name).join(', ')}`);
  return lines.join('\n');
}
