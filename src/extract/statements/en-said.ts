// On which day English statements were said that do not tell it: what the lead, the day before and a dated occasion tell.

import type { Span } from '../../model/span.ts';
import type { Passage } from './passage.ts';
import type { Quotation } from './quotations.ts';
import { isOneDay, isRecent } from './recent.ts';
import { mentionsWithin, timeWithin } from './speaker.ts';
import type { Thread } from './thread.ts';

const occasions =
  /\b(?:speech|speaking|spoke|address|addressed|interview|conference|briefing|hearing|testimony|testified|remarks|rally|forum|debate|ceremony|podcast|panel)\b/;

const interviewed = /^(?:We|I) (?:first |last )?(?:spoke|talked|met|chatted|caught up)\b/;

/** The day that opens or closes the sentence, with the person it tells of first. */
export function noteDay(passage: Passage, sentence: Span, quotations: readonly Quotation[], thread: Thread): void {
  if (passage.caption || quotations.length > 0) return;
  const edtf = timeWithin(
    passage.times.filter(
      ({ start, end }) =>
        /^(?:On |Late |Early |Earlier )?$/i.test(passage.text.slice(sentence.start, start)) ||
        /^[\s.]*$/.test(passage.text.slice(end, sentence.end)),
    ),
    sentence,
  );
  const first = mentionsWithin(passage.mentions, sentence).find(({ actor }) => passage.people.has(actor));
  if (isOneDay(edtf) && first !== undefined && first.start - sentence.start <= 60)
    thread.dayOf.set(first.actor, { edtf, block: passage.block });
}

/** What is done by saying so, after its doer and before what it says. */
const declares =
  /^(?:[’']s)?(?: \([^()]{2,20}\))?(?: (?:in|of|from|for|at) (?:the )?[A-Z][\w’'-]{1,20}(?: [A-Z][\w’'-]{1,20}){0,3})?(?:,[^,;.]{3,80},| (?:of|from|for) [^,;.]{3,90}?)?(?: (?:also|has|had|publicly|formally|officially|later|on|late|early|this|today|yesterday|[A-Z][a-z]+day|morning|afternoon|evening|night)){0,4} (?:(said|stated|told|warned|urged|claimed|denied|confirmed|revealed|reported|testified)|announced|declared|ruled|unveiled|ended|suspended|dropped|signed|vetoed|released|issued|published|apologi[sz]ed|resigned|conceded|pledged|promised|sentenced|approved|called|accused|condemned|rejected|banned|ordered|extended|imposed|cancell?ed|endorsed|pardoned|expressed|voiced|criticized|criticised|praised|defended|vowed|blocked|dismissed|granted|upheld|won|beat|defeated|sued|admitted|pleaded|hailed|congratulated|thanked|demanded|appealed|offered|proposed|slammed|attacked|conceded|lost|scored|reached|claimed|fired|named|nominated|withdrew|pulled|launched|arrived|returned|visited|toured|met|attended|hosted|received|welcomed|opened|joined|addressed)\b/;

/** Shorter paragraphs before the text are notes about it. */
const shortestLead = 40;

/** A paragraph of the text, not a line above it: Updated at 11:15 a.m.; By Jane Doe and John Roe, Rivertown Herald */
export function isText(text: string, { start, end }: Span): boolean {
  return end - start >= shortestLead && /[.!?…:”"’)]\s*$/.test(text.slice(end - 4, end));
}

/** Whoever declares something in the lead said on that day what is told of them without another: "Reed resigned on Monday. “This is hard,” she said." */
export function noteLead(passage: Passage, sentence: Span, quotations: readonly Quotation[], thread: Thread): void {
  const { text, published } = passage;
  if (passage.caption || passage.heading || published === null) return;
  if (isText(text, passage)) thread.lead ??= passage.block;
  if (passage.block !== thread.lead) return;
  const outside = (span: Span): boolean =>
    !quotations.some((quotation) => quotation.start <= span.start && span.start < quotation.end);
  const times = passage.times.filter(outside);
  for (const mention of mentionsWithin(passage.mentions, sentence)) {
    const { start, end, actor } = mention;
    if (start - sentence.start > 120 || thread.occasionOf.has(actor) || !outside(mention)) continue;
    if (/\b(?:by|to|with|against)\s(?:the\s)?$/.test(text.slice(Math.max(sentence.start, start - 10), start))) continue;
    const verb = declares.exec(text.slice(end, Math.min(sentence.end, end + 220)));
    if (verb === null) continue;
    // "said he would go on Friday": the day of what was said.
    const reach = verb[1] === undefined ? sentence.end : end + verb[0].length;
    const day = timeWithin(times, { start: sentence.start, end: reach });
    if (isOneDay(day) && day <= published && isRecent(published, day)) thread.occasionOf.set(actor, day);
  }
}

/** Whoever is told to meet, call or speak on a day said there what is told of him without another day. */
export function noteOccasion(passage: Passage, sentence: Span, quotations: readonly Quotation[], thread: Thread): void {
  if (passage.caption || !occasions.test(passage.text.slice(sentence.start, sentence.end))) return;
  const outside = (span: Span): boolean =>
    !quotations.some((quotation) => quotation.start <= span.start && span.start < quotation.end);
  const own = timeWithin(passage.times.filter(outside), sentence);
  const subject = mentionsWithin(passage.mentions, sentence).find(({ actor }) => passage.people.has(actor))?.actor;
  // "On Monday Reed joined the calls." "Reed was asked while speaking to the press.": that Monday.
  const day = thread.dayOf.get(subject ?? '');
  const edtf = own ?? (day !== undefined && passage.block - day.block <= 1 ? day.edtf : null);
  if (!isOneDay(edtf)) return;
  // We spoke by phone on Wednesday: with the one told of last.
  const [last] = thread.people;
  if (
    subject === undefined &&
    last?.speaker.actor != null &&
    interviewed.test(passage.text.slice(sentence.start, sentence.end))
  )
    thread.occasionOf.set(last.speaker.actor, edtf);
  for (const mention of mentionsWithin(passage.mentions, sentence))
    if (passage.people.has(mention.actor) && outside(mention) && !thread.occasionOf.has(mention.actor))
      thread.occasionOf.set(mention.actor, edtf);
}
