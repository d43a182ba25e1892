// Words that tell of events in English news, by type.

import { type EventLanguage, triggerTable } from '../event-triggers.ts';

const { lookup, words } = triggerTable(
  {
    MEETING: 'met meet meets meeting_with convened convene negotiated huddled hosted',
    CALL: 'phoned spoke_by_telephone spoke_by_phone telephoned called_him called_her spoke_with spoken',
    VISIT:
      'visited visit visits travelled traveled arrived arrive arrives flew toured landed returned departed left_for went_to gone_to go_to',
    SPEECH: 'testified spoke delivered_a_speech addressed gave_a_speech interviewed',
    STATEMENT_ISSUED: 'issued_a_statement released_a_statement issued issue',
    AGREEMENT: 'signed agreed reached settled settle merged acquired bought struck_a_deal ratified ended_the_dispute',
    LEGISLATION: 'passed enacted repealed approved vetoed adopted legislated',
    ELECTION: 'elected voted won_the_election re-elected reelected ran_for',
    APPOINTMENT:
      'appointed resigned resign resigns nominated sworn sworn_in took_office stepped_down fired hired named confirmed promoted inaugurated retired dismissed ousted quit became succeeded joined has_been',
    LEGAL:
      'sued charged indicted convicted sentenced ruled pleaded acquitted extradited filed prosecuted appealed arraigned fined cleared jailed imprisoned expired expires released investigated investigate',
    SANCTION: 'sanctioned blacklisted embargoed banned froze',
    PROTEST: 'protested marched demonstrated rallied gathered rioted',
    ARREST: 'arrested detained captured apprehended',
    VIOLENCE:
      'killed stabbed shot attacked assaulted murdered bombed wounded injured assassinated raped beaten kidnapped opened_fire struck hit',
    MILITARY: 'invaded deployed bombarded shelled withdrew launched fired_missiles seized',
    DISASTER:
      'crashed collapsed erupted flooded sank derailed died dies exploded burned collided crash tested_positive',
    ECONOMY:
      'rose fell dropped climbed surged plunged closed opened bankrupt laid_off raised_rates cut_rates increased decreased',
    PUBLICATION: 'published released posted unveiled broadcast',
    OTHER:
      'founded established attended held began started ended launched_a completed celebrated donated postponed cancelled canceled cancels reported undergone underwent announced moved married born graduated awarded hospitalized treated removed accepted receive received wrote',
  },
  {
    MEETING: 'meeting talks negotiations session conference',
    CALL: 'phone_call call conversation',
    SUMMIT: 'summit',
    VISIT: 'visit trip tour',
    SPEECH: 'speech interview news_conference press_conference hearing testimony briefing address',
    STATEMENT_ISSUED: 'joint_statement declaration statement',
    AGREEMENT: 'agreement deal treaty accord settlement truce ceasefire cease-fire pact',
    LEGISLATION: 'law bill act legislation',
    ELECTION: 'election vote referendum primary runoff',
    APPOINTMENT: 'appointment resignation nomination inauguration',
    LEGAL: 'trial lawsuit ruling verdict indictment sentencing',
    SANCTION: 'sanctions embargo',
    PROTEST: 'protest protests march rally demonstration demonstrations strike vigils vigil riot riots',
    ARREST: 'arrest arrests',
    VIOLENCE: 'shooting stabbing attack attacks bombing murder killing assassination massacre collision',
    MILITARY: 'war invasion airstrike airstrikes offensive withdrawal drill drills',
    DISASTER: 'earthquake hurricane wildfire flood fire crash outbreak explosion pandemic accident death',
    OTHER: 'event fundraiser ceremony festival games anniversary funeral tournament surgery',
  },
);

export const englishEvents: EventLanguage = {
  pattern: new RegExp(`\\b(?:${words.map((word) => word.replace(/_/g, ' ')).join('|')})\\b`, 'g'),
  lookup: (word) => lookup(word.replace(/ /g, '_')),
  statuses: [
    ['DENIED', /\b(?:denied|refused|did not|didn't|will not|won't|cancelled|canceled)\b[^,.;]{0,30}$/],
    ['UNCERTAIN', /\b(?:may|might|could|possibly|reportedly|considering|alleged(?:ly)?)\b[^,.;]{0,30}$/],
    [
      'PLANNED',
      /\b(?:will|shall|to be|is to|are to|was to|were to|set to|scheduled|plans? to|planned|expected|due to|upcoming|would|intend(?:s|ing|ed)?)\b[^.;]{0,50}$/,
    ],
  ],
  clause: /[,;]\s|\s—\s|\s–\s/,
  placeBefore: /\b(?:in|at|near|to|from|outside|visited|of)\s(?:the\s)?(?:[a-z]+\s){0,2}$/,
  placeAfter: /^$/,
  title: (participants, word, _type, clause) =>
    participants.length >= 2 && word !== null && participants.join(' ').length < 80
      ? `${participants.slice(0, 2).join(' and ')}: ${word}`
      : clause,
  saying: /\b(?:said|says|told|stated|added|noted|according to|announced|tweeted|remarked|claimed)\b/,
};
