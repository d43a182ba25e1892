// TimelineJS3 JSON (https://timeline.knightlab.com/docs/json-format.html). Its dates take a year alone or a year and month, so a partial
// date stays partial. It cannot show what has no date: those are named under `undated`.

import type { DateRecord } from '../model/records.ts';
import { type Point, stretchOf } from './dates.ts';
import { escapeMarkup } from './markup.ts';
import { type Event, evidenceOf, type Head } from './records.ts';

export async function* writeTimelineJs(events: AsyncIterable<Event>, head: Head): AsyncGenerator<string> {
  const { count, totalCount } = head;
  yield '{"scale":"human","events":[';
  const undated: { unique_id: string; headline: string }[] = [];
  let first = true;
  for await (const event of events) {
    const dates = event.date === null ? null : datesOf(event.date);
    if (dates === null) {
      undated.push({ unique_id: event.id, headline: event.title });
      continue;
    }
    yield `${first ? '' : ','}\n${JSON.stringify(slide(event, dates, head))}`;
    first = false;
  }
  yield `\n],"undated":${JSON.stringify(undated)},"totalCount":${totalCount},"count":${count}}\n`;
}

interface Dates {
  readonly start_date: Omit<Point, 'zone'>;
  readonly end_date?: Omit<Point, 'zone'>;
  readonly display_date?: string;
}

function datesOf(date: DateRecord): Dates | null {
  const { from, to } = stretchOf(date);
  const start = from ?? to;
  if (start === null) return null;
  const plain = ({ zone: _, ...point }: Point) => point;
  // What the parts cannot say (about, perhaps, a season, an open end) is said in the words shown.
  const inexact = date.approximate || date.uncertain || /[/X]/.test(date.edtf) || date.precision === 'SEASON';
  return {
    start_date: plain(start),
    ...(from === null || to === null ? {} : { end_date: plain(to) }),
    ...(inexact ? { display_date: date.edtf } : {}),
  };
}

function slide(event: Event, dates: Dates, { origin }: Head) {
  const headline = escapeMarkup(event.title);
  return {
    unique_id: event.id,
    ...dates,
    group: event.type,
    text: {
      headline:
        origin === null ? headline : `<a href="${escapeMarkup(`${origin}/events/${event.slug}`)}">${headline}</a>`,
      text: [
        event.participants.length === 0
          ? ''
          : `<p>${escapeMarkup(event.participants.map(({ actor }) => actor.name).join(', '))}</p>`,
        ...evidenceOf(event).map(({ quote, article }) => {
          const title = escapeMarkup([article.publisher, article.title].filter(Boolean).join(', '));
          const source =
            article.url !== null && /^https?:/.test(article.url)
              ? `<a href="${escapeMarkup(article.url)}">${title}</a>`
              : title;
          return `<blockquote>${escapeMarkup(quote)}</blockquote><p>${source}</p>`;
        }),
      ].join(''),
    },
  };
}
