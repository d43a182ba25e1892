#!/usr/bin/env node
// The command line. Commands are imported only when they run, so that --help answers at once.

import { Command, CommanderError } from 'commander';
import { reportError } from './errors.ts';
import { exitCodes } from './exit-codes.ts';
import { version } from './version.ts';

const program = new Command('dateline')
  .description('An event-timeline knowledge graph for news: who said what and when, with the words it came from.')
  .version(version, '--version', 'print the version')
  .option('--no-color', 'print without colours (NO_COLOR does the same)')
  .showSuggestionAfterError()
  .showHelpAfterError('(dateline --help lists the commands)')
  .addHelpText(
    'after',
    `
Configuration is read from the environment:
  DATELINE_DATA      folder of the embedded store (default ./data)
  DATELINE_JOBS      folder where a server writes its jobs down (default: jobs in the data folder)
  DATELINE_STORE     neo4j://host:7687 or bolt://host:7687 in its place
  DATELINE_STORE_USER, DATELINE_STORE_PASSWORD
  PORT               port of serve and start (default 4000)

Exit codes: 0 fine, 1 failure, 2 wrong use, 3 problems found, 4 store unavailable, 130 interrupted.`,
  )
  .exitOverride();

program
  .command('start')
  .description('load the seeds where they are not there yet, then serve')
  .option('--port <number>', 'port to listen on (0: any free one)')
  .option('--host <address>', 'address to listen on', '127.0.0.1')
  .action(async (options) => (await import('./commands/serve.ts')).start(options));

program
  .command('serve')
  .description('serve the GraphQL API, the playground and the page')
  .option('--port <number>', 'port to listen on (0: any free one)')
  .option('--host <address>', 'address to listen on', '127.0.0.1')
  .option('--allow-write', 'allow ingestion, retraction and curation')
  .option('--allow-url-ingest', 'allow ingestion from URLs')
  .option('--trusted-documents-only', 'answer only queries that the page itself uses')
  .option('--no-introspection', 'do not answer introspection queries')
  .option('--cors <origin>', 'allow this origin to read from a browser')
  .option('--open', 'open the page in a browser')
  .action(async (options) => (await import('./commands/serve.ts')).serve(options));

program
  .command('ingest')
  .description('read articles and store what they tell; repeating it changes nothing')
  .argument('<files...>', 'files, folders, or - for standard input')
  .option('--published <date>', 'publication date for files that do not say (YYYY-MM-DD)')
  .option('--url <url>', 'address for a file that does not say')
  .option('--dry-run', 'extract only, store nothing')
  .option('--strict', 'exit with 3 when there were warnings')
  .option('--batch <size>', 'articles a transaction', '25')
  .option('--json', 'print the outcome as JSON')
  .action(async (files, options) => (await import('./commands/ingest.ts')).ingest(files, options));

program
  .command('extract')
  .description('read one article and print what it tells; touches no store')
  .argument('<file>', 'a file, or - for standard input')
  .option('--json', 'print the article graph as JSON (the interchange format)')
  .option('--problems', 'print what was not understood, line and caret')
  .option('--published <date>', 'publication date where the file does not say (YYYY-MM-DD)')
  .option('--url <url>', 'address where the file does not say')
  .action(async (file, options) => (await import('./commands/extract.ts')).extractFile(file, options));

program
  .command('query')
  .description('run a GraphQL query on the store, without a server')
  .argument('<query>', 'a .graphql file, the query itself, or - for standard input')
  .option('--operation <name>', 'which operation of the file to run')
  .option('--var <name=value...>', 'variables; values are read as JSON, else as text')
  .action(async (query, options) => (await import('./commands/query.ts')).query(query, options));

program
  .command('timeline')
  .description('print events in order')
  .option('--actor <name>', 'only events this actor took part in')
  .option('--from <date>', 'only events at or after (EDTF)')
  .option('--to <date>', 'only events at or before (EDTF)')
  .option('--type <types>', 'only events of these types, separated by commas')
  .option('--format <format>', 'text, json, csv, ics, jsonld, timelinejs', 'text')
  .option('--limit <number>', 'at most this many events', '500')
  .action(async (options) => (await import('./commands/timeline.ts')).timeline(options));

program
  .command('search')
  .description('find actors, events, statements and articles')
  .argument('<text>')
  .option('--limit <number>', 'at most this many', '20')
  .action(async (text, options) => (await import('./commands/search.ts')).search(text, options));

program
  .command('connect')
  .description('show how two actors are connected, step by step')
  .argument('<from>')
  .argument('<to>')
  .option('--max <steps>', 'longest path', '4')
  .action(async (from, to, options) => (await import('./commands/connect.ts')).connect(from, to, options));

program
  .command('retract')
  .description('take articles back out; the graph is then as if they had never come')
  .argument('<articles...>', 'ids, or addresses (URLs)')
  .action(async (articles) => (await import('./commands/retract.ts')).retract(articles));

program
  .command('dump')
  .description('print the knowledge layer canonically: equal graphs give equal bytes')
  .action(async () => (await import('./commands/dump.ts')).dump());

program
  .command('schema')
  .description('print the GraphQL schema')
  .action(async () => (await import('./commands/schema.ts')).schema());

// A reader that goes away (`| head`) has all it wants: that is the end of the work, not a failure of it.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(exitCodes.ok);
  throw error;
});

process.exitCode = await run(process.argv);

async function run(words: string[]): Promise<number> {
  process.once('SIGINT', () => process.exit(exitCodes.interrupted));
  try {
    await program.parseAsync(words);
    return Number(process.exitCode ?? exitCodes.ok);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.wrongUse;
    return reportError(error);
  }
}
