// The check that every article graph passes before it is stored, whoever made it: our own extraction, an importer, a language
// model. It holds that nothing is made up: names, quotes and dates stand in the text, and every reference leads somewhere.

import type { ArticleGraph, GraphEvent, GraphStatement } from './article-graph.ts';
import { isDayOrInstant } from './calendar.ts';
import { readEdtf } from './edtf.ts';
import type { Evidence } from './span.ts';

/** When so many faults are found, no further words are looked for in the text: a large and wholly wrong graph would take minutes. */
const enough = 20;

/** What is wrong with the graph, a sentence each, the place first (`events[2].place: …`); empty for one that is right. */
export function faultsOf(graph: ArticleGraph): string[] {
  const { text } = graph.article;
  const squeezed = squeeze(text);
  const faults: string[] = [];
  const actors = idsOf('actors', graph.actors);
  const events = idsOf('events', graph.events);
  idsOf('statements', graph.statements);
  const { published } = graph.article;
  if (published !== null && !isDayOrInstant(published))
    faults.push(`article.published: “${shorten(published)}” is not a day or an instant, such as 2021-11-14.`);

  graph.actors.forEach((actor, index) => {
    const place = `actors[${index}]`;
    for (const name of [actor.name, ...actor.aliases]) stands(`${place}, the name`, name);
    for (const words of actor.descriptions) stands(`${place}.descriptions`, words);
    actor.mentions.forEach((mention, at) => evidence(`${place}.mentions[${at}]`, mention));
  });
  graph.events.forEach((event, index) => checkEvent(`events[${index}]`, event));
  graph.statements.forEach((statement, index) => checkStatement(`statements[${index}]`, statement));
  return faults;

  function checkEvent(place: string, event: GraphEvent): void {
    event.evidence.forEach((words, at) => evidence(`${place}.evidence[${at}]`, words));
    event.participants.forEach(({ actor }, at) => refers(`${place}.participants[${at}].actor`, actor, actors));
    refers(`${place}.place`, event.place, actors);
    event.dateClaims.forEach((claim, at) => {
      evidence(`${place}.dateClaims[${at}].evidence`, claim.evidence);
      stands(`${place}.dateClaims[${at}].raw`, claim.raw);
      date(`${place}.dateClaims[${at}].edtf`, claim.edtf);
    });
    const chosen = event.dateClaims[0]?.edtf ?? null;
    if ((event.date?.edtf ?? null) !== chosen)
      faults.push(
        `${place}.date: it says ${event.date?.edtf ?? 'nothing'}, but the first of its claims ${chosen ?? 'is missing'}.`,
      );
    if (event.date === null || !date(`${place}.date.edtf`, event.date.edtf)) return;
    const { start, end } = readEdtf(event.date.edtf) ?? event.date;
    if (start !== event.date.start || end !== event.date.end)
      faults.push(`${place}.date: ${event.date.edtf} runs from ${start ?? 'open'} to ${end ?? 'open'}.`);
  }

  function checkStatement(place: string, statement: GraphStatement): void {
    evidence(`${place}.evidence`, statement.evidence);
    if (statement.text !== statement.evidence.quote)
      faults.push(`${place}.text: it differs from the quote of its evidence.`);
    stands(`${place}.speakerText`, statement.speakerText);
    if (statement.viaText !== null) stands(`${place}.viaText`, statement.viaText);
    refers(`${place}.speaker`, statement.speaker, actors);
    refers(`${place}.via`, statement.via, actors);
    refers(`${place}.event`, statement.event, events);
    for (const actor of [...statement.addressees, ...statement.about]) refers(`${place}.about`, actor, actors);
    for (const event of statement.aboutEvents) refers(`${place}.aboutEvents`, event, events);
    for (const words of statement.topics) stands(`${place}.topics`, words);
    if (statement.said !== null) date(`${place}.said.edtf`, statement.said.edtf);
  }

  function idsOf(place: string, items: readonly { readonly id: string }[]): ReadonlySet<string> {
    const ids = new Set<string>();
    items.forEach(({ id }, index) => {
      if (ids.has(id)) faults.push(`${place}[${index}].id: ${id} is there twice.`);
      ids.add(id);
    });
    return ids;
  }

  function evidence(place: string, { start, end, quote }: Evidence): void {
    if (faults.length >= enough || (text.slice(start, end) === quote && quote !== '')) return;
    const found = text.indexOf(quote);
    faults.push(
      `${place}: the text from ${start} to ${end} is not “${shorten(quote)}”${found < 0 || quote === '' ? ', nor is it anywhere in the text.' : `; these words stand at ${found}.`}`,
    );
  }

  function stands(place: string, words: string): void {
    if (faults.length < enough && !squeezed.includes(squeeze(words)))
      faults.push(`${place}: “${shorten(words)}” does not stand in the text.`);
  }

  function refers(place: string, id: string | null, ids: ReadonlySet<string>): void {
    if (id !== null && !ids.has(id)) faults.push(`${place}: there is no ${id}.`);
  }

  function date(place: string, edtf: string): boolean {
    const valid = readEdtf(edtf) !== null;
    if (!valid) faults.push(`${place}: “${shorten(edtf)}” is not a date in EDTF, such as 2021-11-12 or 2021-11.`);
    return valid;
  }
}

/** Without white space, which a name loses where a line breaks in it, and without case: HARBORVILLE, in a dateline, is Harborville. */
function squeeze(words: string): string {
  return words.replace(/\s+/g, '').toLowerCase();
}

function shorten(words: string): string {
  return words.length <= 40 ? words : `${words.slice(0, 39)}…`;
}
