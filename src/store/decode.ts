// Rows of the reading queries, made records.

import { readEdtf } from '../model/edtf.ts';
import type * as Records from '../model/records.ts';
import type { Row } from './connection.ts';

type Writable = { [column: string]: unknown };

export function readActor(row: Row): Records.ActorRecord {
  return {
    ...pick(row, 'id', 'kind', 'name', 'authority', 'articleCount', 'mentionCount'),
    ...lists(row, 'aliases', 'descriptions', 'joinedBy'),
    label: 'Actor',
  } as unknown as Records.ActorRecord;
}

export function readEvent(row: Row): Records.EventRecord {
  return {
    ...pick(
      row,
      'id',
      'type',
      'title',
      'status',
      'dateReason',
      'reportCount',
      'articleCount',
      'firstPublished',
      'firstRecorded',
    ),
    ...lists(row, 'joinedBy'),
    dateConflict: row['dateConflict'] === true,
    date: readDate(row),
    label: 'Event',
  } as unknown as Records.EventRecord;
}

export function readStatement(row: Row): Records.StatementRecord {
  return {
    ...pick(
      row,
      'id',
      'mode',
      'text',
      'verb',
      'viaText',
      'versionCount',
      'articleCount',
      'firstPublished',
      'firstRecorded',
    ),
    ...lists(row, 'topics', 'joinedBy'),
    speakerText: row['speakerText'] ?? '',
    said: readDate(row),
    label: 'Statement',
  } as unknown as Records.StatementRecord;
}

export function readArticle(row: Row): Records.ArticleRecord {
  return {
    ...pick(row, 'id', 'title', 'language', 'url', 'publisher', 'published', 'publishedStart', 'recordedAt'),
    ...lists(row, 'authors'),
    label: 'Article',
  } as unknown as Records.ArticleRecord;
}

/** The article of a row that holds another record too (`<<ArticleHead a>>`). */
export function readArticleHead(row: Row): Records.ArticleRecord {
  return readArticle({
    ...row,
    id: row['articleId'] ?? null,
    title: row['articleTitle'] ?? null,
    publishedStart: row['articlePublishedStart'] ?? null,
    recordedAt: row['articleRecordedAt'] ?? null,
  });
}

export function readCuration(row: Row): Records.CurationRecord {
  return {
    ...pick(row, 'id', 'kind', 'subject', 'who', 'madeAt', 'why', 'state', 'stateReason', 'undoneBy', 'undoneAt'),
    label: 'Curation',
  } as unknown as Records.CurationRecord;
}

export function readReport(row: Row): Records.ReportRecord {
  const article = readArticleHead(row);
  return {
    ...pick(row, 'id', 'type', 'title', 'status', 'publishedStart', 'recordedAt', 'rule', 'joinedBy'),
    eventId: row['owner'] ?? null,
    article,
    date: readDate(row),
    evidence: readEvidences(row, article),
    label: 'Report',
  } as unknown as Records.ReportRecord;
}

export function readVersion(row: Row): Records.VersionRecord {
  const article = readArticleHead(row);
  return {
    ...pick(row, 'id', 'mode', 'text', 'verb', 'viaText', 'publishedStart', 'recordedAt', 'rule', 'joinedBy'),
    speakerText: row['speakerText'] ?? '',
    statementId: row['owner'] ?? null,
    article,
    said: readDate(row),
    evidence: readEvidence(text(row, 'span'), text(row, 'quote'), article),
    label: 'Version',
  } as unknown as Records.VersionRecord;
}

export function readAppearance(row: Row): Records.AppearanceRecord {
  const article = readArticleHead(row);
  return {
    label: 'Appearance',
    id: text(row, 'id'),
    actorId: text(row, 'owner'),
    article,
    name: text(row, 'name'),
    aliases: list(row, 'aliases'),
    rule: text(row, 'joinedBy'),
    evidence: readEvidences(row, article),
  };
}

/** The date of a row with `edtf` and perhaps `timeZone`; null without one. */
export function readDate(row: Row): Records.DateRecord | null {
  const edtf = row['edtf'];
  const value = typeof edtf === 'string' ? readEdtf(edtf) : null;
  return value === null ? null : { ...value, timeZone: (row['timeZone'] as string | null | undefined) ?? null };
}

export function readEvidence(span: string, quote: string, article: Records.ArticleRecord): Records.EvidenceRecord {
  const [start = 0, end = 0] = span.split('-').map(Number);
  return { start, end, quote, article };
}

export function readEvidences(row: Row, article: Records.ArticleRecord): readonly Records.EvidenceRecord[] {
  const quotes = list(row, 'quotes');
  return list(row, 'spans').map((span, index) => readEvidence(span, quotes[index] ?? '', article));
}

export function list(row: Row, column: string): readonly string[] {
  return (row[column] as readonly string[] | null | undefined) ?? [];
}

export function text(row: Row, column: string): string {
  return String(row[column] ?? '');
}

function pick(row: Row, ...columns: readonly string[]): Writable {
  return Object.fromEntries(columns.map((column) => [column, row[column] ?? null]));
}

function lists(row: Row, ...columns: readonly string[]): Writable {
  return Object.fromEntries(columns.map((column) => [column, list(row, column)]));
}
