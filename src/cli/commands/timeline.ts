// dateline timeline: events in order, with their words.

import { UsageError } from '../errors.ts';
import { askOrTell, printJson } from '../graphql.ts';
import { fit, printData, say } from '../terminal.ts';

interface Options {
  readonly actor?: string;
  readonly from?: string;
  readonly to?: string;
  readonly type?: string;
  readonly format: string;
  readonly limit: string;
}

interface TimelineEvent {
  readonly id: string;
  readonly title: string;
  readonly type: string;
  readonly status: string;
  readonly date: { readonly edtf: string } | null;
  readonly dateConflict: boolean;
  readonly place: { readonly name: string } | null;
  readonly participants: readonly { readonly actor: { readonly name: string } }[];
  readonly reports: readonly {
    readonly evidence: readonly { readonly quote: string; readonly article: { readonly title: string } }[];
  }[];
}

const question = `query ($where: EventFilter, $first: Int, $after: String) {
  events(where: $where, orderBy: DATE_ASC, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      id title type status date { edtf } dateConflict place { name } participants { actor { name } }
      reports { evidence { quote article { title } } }
    }
  }
}`;

/** Events a request: what a page may cost is limited, and each brings its reports and participants. */
const pageSize = 50;

export async function timeline(options: Options): Promise<void> {
  if (options.format !== 'text' && options.format !== 'json')
    throw new UsageError(`--format ${options.format}: text and json are known.`);
  const limit = Number(options.limit);
  if (!Number.isInteger(limit) || limit < 1) throw new UsageError(`--limit ${options.limit}: a whole number above 0.`);
  const during = {
    ...(options.from === undefined ? {} : { from: options.from }),
    ...(options.to === undefined ? {} : { to: options.to }),
  };
  const where = {
    ...(options.actor === undefined ? {} : { participants: [options.actor] }),
    ...(Object.keys(during).length === 0 ? {} : { during }),
    ...(options.type === undefined ? {} : { type: options.type.split(',').map((type) => type.trim().toUpperCase()) }),
  };
  const events: TimelineEvent[] = [];
  let after: string | null = null;
  let total = 0;
  do {
    const data: {
      events: {
        totalCount: number;
        nodes: TimelineEvent[];
        pageInfo: { hasNextPage: boolean; endCursor: string | null };
      };
    } | null = await askOrTell(question, { where, first: Math.min(pageSize, limit - events.length), after });
    if (data === null) return;
    events.push(...data.events.nodes);
    total = data.events.totalCount;
    after = data.events.pageInfo.hasNextPage ? data.events.pageInfo.endCursor : null;
  } while (after !== null && events.length < limit);
  if (options.format === 'json') return printJson(events);
  if (events.length > 0) await printData(events.map(line).join('\n'));
  say(`${events.length} of ${total} events${total === 0 ? ': dateline ingest FILE… brings some in' : ''}`);
}

function line({ date, type, title, status, dateConflict, place, reports }: TimelineEvent): string {
  const marks = [status === 'HAPPENED' ? '' : status.toLowerCase(), dateConflict ? 'dates disagree' : '']
    .filter(Boolean)
    .join(', ');
  const evidence = reports[0]?.evidence[0];
  return [
    fit(date?.edtf ?? 'undated', 22),
    fit(type, 17),
    fit(`${title}${place ? ` · ${place.name}` : ''}${marks ? ` (${marks})` : ''}`, 60),
    evidence ? `“${fit(evidence.quote, 40).trimEnd()}”` : '',
  ]
    .join(' ')
    .trimEnd();
}
