// The rows of every label, as `docs/graph.md` describes them: the one place where the model meets the columns of the graph.

import { foldText } from '../language/fold.ts';
import { readEdtf } from '../model/edtf.ts';
import { contentId } from '../model/id.ts';
import type { Evidence, Span } from '../model/span.ts';
import type { ActorValue } from '../resolve/actors.ts';
import type { Curation } from '../resolve/curation.ts';
import type { EventValue } from '../resolve/derive-event.ts';
import type { Appearance, Report, Version } from '../resolve/digest.ts';
import type { StatementValue } from '../resolve/same-statement.ts';
import type { Row } from './connection.ts';
import type { Incoming } from './write-reports.ts';

export function articleRow({ layer, contentHash, extraction }: Incoming): Row {
  const { article } = layer.graph;
  return {
    id: article.id,
    title: article.title,
    language: article.language,
    url: article.url,
    publisher: article.publisher,
    authors: article.authors,
    published: article.published,
    publishedStart: layer.publishedStart,
    publishedEnd: layer.publishedEnd,
    text: article.text,
    folded: foldText(article.text),
    recordedAt: layer.recordedAt,
    contentHash,
    problems: JSON.stringify(extraction.problems),
    blocks: JSON.stringify(extraction.blocks.map(({ kind, start, end }) => ({ kind, start, end }))),
    omissions: JSON.stringify(extraction.omissions),
  };
}

/** `names` is the id of the actor it names. */
export function appearanceRow({ id, actor, rule, digest }: Appearance, articleId: string, names: string): Row {
  return {
    id,
    articleId,
    localId: actor.id,
    kind: actor.kind,
    name: actor.name,
    aliases: actor.aliases,
    authority: actor.authority,
    descriptions: actor.descriptions,
    spans: actor.mentions.map(printSpan),
    quotes: actor.mentions.map(({ quote }) => quote),
    rule,
    digest: JSON.stringify(digest),
    actor: names,
  };
}

export function reportRow({ event, digest }: Report): Row {
  return {
    id: digest.id,
    articleId: digest.articleId,
    localId: event.id,
    type: event.type,
    title: event.title,
    status: event.status,
    edtf: event.date?.edtf ?? null,
    earliest: event.date?.start ?? null,
    latest: event.date?.end ?? null,
    timeZone: event.date?.timeZone ?? null,
    spans: event.evidence.map(printSpan),
    quotes: event.evidence.map(({ quote }: Evidence) => quote),
    publishedStart: digest.publishedStart,
    recordedAt: digest.recordedAt,
    rule: event.rule,
    digest: JSON.stringify(digest),
    claims: printIds(event.dateClaims.map((_, position) => claimId(digest.id, position))),
  };
}

export function claimRows({ event, digest }: Report): readonly Row[] {
  return event.dateClaims.map((claim, position) => {
    const value = readEdtf(claim.edtf);
    return {
      id: claimId(digest.id, position),
      articleId: digest.articleId,
      position,
      edtf: claim.edtf,
      earliest: value?.start ?? null,
      latest: value?.end ?? null,
      timeZone: claim.timeZone,
      raw: claim.raw,
      span: printSpan(claim.evidence),
      quote: claim.evidence.quote,
      reason: claim.reason,
      rule: claim.rule,
    };
  });
}

export function claimId(reportId: string, position: number): string {
  return contentId('clm', reportId, String(position));
}

export function versionRow({ statement, digest }: Version): Row {
  const said = statement.said === null ? null : readEdtf(statement.said.edtf);
  return {
    id: digest.id,
    articleId: digest.articleId,
    localId: statement.id,
    mode: statement.mode,
    text: statement.text,
    span: printSpan(statement.evidence),
    quote: statement.evidence.quote,
    verb: statement.verb,
    speakerText: statement.speakerText,
    viaText: statement.viaText,
    edtf: statement.said?.edtf ?? null,
    earliest: said?.start ?? null,
    latest: said?.end ?? null,
    topics: statement.topics,
    publishedStart: digest.publishedStart,
    recordedAt: digest.recordedAt,
    rule: statement.rule,
    digest: JSON.stringify(digest),
  };
}

export function actorRow(actor: ActorValue): Row {
  return {
    id: actor.id,
    kind: actor.kind,
    name: actor.name,
    aliases: actor.aliases,
    authority: actor.authority,
    descriptions: actor.descriptions,
    folded: [...new Set([actor.name, ...actor.aliases].map(foldText))].join('\n'),
    articleCount: actor.articleCount,
    mentionCount: actor.mentionCount,
    keys: actor.keys,
    joinedBy: actor.joinedBy,
    hidden: actor.hidden,
  };
}

/** The ids that an event is related to, in the order in which they are given out. */
export interface EventLinks {
  readonly reports: readonly string[];
  readonly tookPart: readonly { readonly actor: string; readonly role: string | null; readonly reportCount: number }[];
  readonly place: string | null;
}

/** `signature` tells everything of the event. */
export function eventRow(event: EventValue, { reports, tookPart, place }: EventLinks, signature: string): Row {
  return {
    id: event.id,
    type: event.type,
    title: event.title,
    status: event.status,
    edtf: event.edtf,
    earliest: event.earliest,
    latest: event.latest,
    sortStart: event.sortStart,
    sortEnd: event.sortEnd,
    precision: event.precision,
    timeZone: event.timeZone,
    dateReason: event.dateReason,
    dateConflict: event.dateConflict,
    claimed: event.claimed,
    folded: foldText(event.title),
    reportCount: event.reportCount,
    articleCount: event.articleCount,
    firstPublished: event.firstPublished,
    firstRecorded: event.firstRecorded,
    joinedBy: event.joinedBy,
    hidden: event.hidden,
    signature,
    reports: printIds(reports),
    participants: tookPart.map(({ actor, role, reportCount }) => `${actor} ${reportCount} ${role ?? ''}`).join('\n'),
    place,
  };
}

/** Who took part, as `eventRow` writes it: a line each, of the actor's id, the number of reports, and the role. */
export function readParticipants(text: string): EventLinks['tookPart'] {
  const lines = text === '' ? [] : text.split('\n');
  return lines.map((line) => {
    const [actor = '', reportCount, ...role] = line.split(' ');
    return { actor, role: role.join(' ') || null, reportCount: Number(reportCount) };
  });
}

/** The ids that a statement is related to. */
export interface StatementLinks {
  readonly versions: readonly string[];
  readonly speaker: string | null;
  readonly via: string | null;
  readonly addressees: readonly string[];
  readonly about: readonly string[];
  readonly occasion: string | null;
  readonly aboutEvents: readonly string[];
}

/** `signature` tells everything of the statement. */
export function statementRow(statement: StatementValue, links: StatementLinks, signature: string): Row {
  return {
    id: statement.id,
    mode: statement.mode,
    text: statement.text,
    verb: statement.verb,
    speakerText: statement.speakerText,
    viaText: statement.viaText,
    edtf: statement.edtf,
    earliest: statement.earliest,
    latest: statement.latest,
    sortStart: statement.sortStart,
    sortEnd: statement.sortEnd,
    precision: statement.precision,
    topics: statement.topics,
    folded: foldText(statement.text),
    versionCount: statement.versionCount,
    articleCount: statement.articleCount,
    firstPublished: statement.firstPublished,
    firstRecorded: statement.firstRecorded,
    joinedBy: statement.joinedBy,
    signature,
    speaker: links.speaker,
    via: links.via,
    occasion: links.occasion,
    versions: printIds(links.versions),
    addressees: printIds(links.addressees),
    about: printIds(links.about),
    aboutEvents: printIds(links.aboutEvents),
  };
}

export function curationRow(curation: Curation): Row {
  const { subjects, articles, cut, value } = curation;
  return {
    id: curation.id,
    kind: curation.kind,
    about: curation.about,
    sentence: curation.sentence,
    who: curation.who,
    madeAt: curation.at,
    why: curation.why,
    state: curation.state,
    stateReason: curation.stateReason,
    undoneBy: curation.undoneBy,
    undoneAt: curation.undoneAt,
    sequence: curation.sequence,
    record: JSON.stringify({ subjects, articles, cut, value }),
  };
}

/** The curation that a row of `resolve/curations` holds. */
export function readCuration(row: Row): Curation {
  const { record, madeAt, ...rest } = row;
  return { ...rest, at: madeAt, ...JSON.parse(String(record)) } as unknown as Curation;
}

/** Ids as one text: nothing tells the embedded engine what the items of an empty list would be. */
function printIds(ids: readonly string[]): string {
  return ids.join(' ');
}

function printSpan({ start, end }: Span): string {
  return `${start}-${end}`;
}
