// The commands with their options, as `--help` and `docs/cli.md` tell them. Commands are imported only when they run, so that
// `--help` answers at once.

import { Command } from 'commander';
import { withFilters } from './options.ts';
import { setTalk, whisper } from './terminal.ts';
import { version } from './version.ts';

export function createProgram(): Command {
  const program = new Command('dateline')
    .description('An event-timeline knowledge graph for news: who said what and when, with the words it came from.')
    .version(version, '--version', 'print the version')
    .option('-q, --quiet', 'tell errors only')
    .option('--verbose', 'tell each step')
    .option('--no-color', 'print without colours (NO_COLOR does the same)')
    .showSuggestionAfterError()
    .showHelpAfterError('(dateline --help lists the commands)')
    .addHelpText(
      'after',
      `
Configuration is read from the environment:
  DATELINE_DATA      folder of the embedded store (default ./data)
  DATELINE_JOBS      where a server writes its jobs down (default: in the data folder)
  DATELINE_STORE     neo4j://host:7687 or bolt://host:7687 in its place
  DATELINE_STORE_USER, DATELINE_STORE_PASSWORD
  DATELINE_TOKENS, DATELINE_TOKENS_FILE   who may do what on a server (docs/server.md)
  DATELINE_AUTHORITY folder with authority files of your own
  PORT               port of serve and start (default 4000)

Exit codes: 0 fine, 1 failure, 2 wrong use, 3 problems found, 4 store unavailable, 130 interrupted.`,
    )
    .exitOverride()
    .hook('preAction', (_, command) => {
      const { quiet, verbose } = command.optsWithGlobals();
      setTalk(quiet ? 'quiet' : verbose ? 'verbose' : 'usual');
      whisper(`dateline ${version}  ${command.name()}  Node.js ${process.versions.node}`);
    });

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
    .option('--documents <folder>', 'know the .graphql files of this folder by the SHA-256 of their text')
    .option('--trusted-documents-only', 'answer only the queries of the page and of --documents')
    .option('--no-introspection', 'do not answer introspection queries')
    .option('--cors <origin>', 'let pages of this origin ask')
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
    .option('--problems', 'print what was not understood instead, line and caret')
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

  withFilters(program.command('timeline').description('print events in order'), 'timeline')
    .option('--format <format>', 'text, json, jsonl, csv, ics, jsonld, timelinejs', 'text')
    .option('--json', 'the same as --format json')
    .option('--jsonl', 'the same as --format jsonl')
    .option('--bom', 'begin a table with a byte order mark')
    .option('--order <order>', 'date_asc (usual), date_desc, reports_desc')
    .option('--limit <number>', 'at most this many')
    .action(async (options) => (await import('./commands/lists.ts')).timeline(options));

  withFilters(program.command('statements').description('print who said what'), 'statements')
    .option('--format <format>', 'text, json, jsonl, csv, ics, jsonld', 'text')
    .option('--json', 'the same as --format json')
    .option('--jsonl', 'the same as --format jsonl')
    .option('--bom', 'begin a table with a byte order mark')
    .option('--order <order>', 'said_asc (usual), said_desc, articles_desc')
    .option('--limit <number>', 'at most this many')
    .action(async (options) => (await import('./commands/lists.ts')).statements(options));

  program
    .command('show')
    .description('print one actor, event, statement or article with its words')
    .argument('<thing>', 'an id, the readable part of an address (slug), or the name of an actor')
    .option('--json', 'print it as JSON')
    .action(async (thing, options) => (await import('./commands/show.ts')).show(thing, options));

  program
    .command('search')
    .description('find actors, events, statements and articles')
    .argument('<text>', 'the words, in either script; all have to occur')
    .option('--kind <kinds>', 'only actor, event, statement, article, parted by commas')
    .option('--limit <number>', 'at most this many, up to 100', '20')
    .option('--json', 'print them as JSON')
    .option('--jsonl', 'print them as JSON, one a line')
    .action(async (text, options) => (await import('./commands/search.ts')).search(text, options));

  program
    .command('connect')
    .description('show how two actors are connected, step by step')
    .argument('<from>', 'the name, id or slug of an actor, or the id of an event')
    .argument('<to>', 'likewise')
    .option('--max <steps>', 'longest way, 1 to 6', '4')
    .option('--json', 'print the ways as JSON')
    .action(async (from, to, options) => (await import('./commands/connect.ts')).connect(from, to, options));

  program
    .command('neighbors')
    .description('show the actors around some, and what ties them')
    .argument('<actors...>', 'names, ids or slugs of 1 to 10 actors')
    .option('--format <format>', 'text, json, csv, graphml, gexf', 'text')
    .option('--json', 'the same as --format json')
    .option('--depth <steps>', 'how many steps away, 1 to 3 (1)')
    .option('--limit <number>', 'at most this many actors, up to 300 (100)')
    .option('--from <date>', 'only through what happened or was said from this date on')
    .option('--to <date>', 'only until the end of this date')
    .action(async (actors, options) => (await import('./commands/neighbors.ts')).neighbors(actors, options));

  program
    .command('export')
    .description('write everything into a folder: timeline, statements, actors, articles, each in every format')
    .argument('<folder>', 'made where it is not there; files of the same names are replaced')
    .option('--html', 'only the timeline with its quotations, as one HTML file to read anywhere')
    .option('--lang <language>', 'language of that file: en, zh', 'en')
    .option('--bom', 'begin tables with a byte order mark')
    .action(async (folder, options) => (await import('./commands/export.ts')).exportAll(folder, options));

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
    .command('check')
    .description(
      'check the graph: quotations, ties, and whether it follows from its reports; 3 when something is wrong',
    )
    .option('--quick', 'leave out deriving the knowledge anew')
    .option('--json', 'print what is wrong as JSON')
    .action(async (options) => (await import('./commands/check.ts')).check(options));

  program
    .command('doctor')
    .description(
      'check the installation: Node.js, resources, page, store; 3 when something is wrong, 4 without a store',
    )
    .option('--json', 'print what was found as JSON')
    .action(async (options) => (await import('./commands/doctor.ts')).doctor(options));

  program
    .command('schema')
    .description('print the GraphQL schema')
    .action(async () => (await import('./commands/schema.ts')).schema());
  return program;
}
