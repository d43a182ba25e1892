// The tags of English words.

/**
 * NAME: an actor that the text names. TIME: when. AUX: be, have, do and modals. PAST: a past form or a participle. VERB: a finite present. BASE: after "to", a
 * modal or do. ING: a form in -ing that is no noun. TO: before a verb. LEAD: a preposition. SUB: it leads in a clause. REL: who, which.
 * OWN: 's. MARK: punctuation.
 */
export type WordTag =
  | 'NAME'
  | 'TIME'
  | 'DET'
  | 'PRON'
  | 'ADJ'
  | 'NOUN'
  | 'NUM'
  | 'AUX'
  | 'PAST'
  | 'VERB'
  | 'BASE'
  | 'ING'
  | 'TO'
  | 'ADV'
  | 'LEAD'
  | 'SUB'
  | 'REL'
  | 'CONJ'
  | 'OWN'
  | 'MARK';
