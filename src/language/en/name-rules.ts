// The rules that find names in English text: what each sees, and a text that looks so and holds no name by it. The finders
// are in `src/extract/actors`; a test runs every example and asks for a row of every rule.

import type { NameRule } from '../name-rule.ts';

export const nameRules: readonly NameRule[] = [
  { name: 'actor/listed', example: 'The ministers arrived in {Tokyo}.', counterexample: 'The ministers arrived late.' },
  {
    name: 'any/picture-credit',
    example: 'The bridge opened. ({Jane Alder}/AFP via Getty Images)',
    counterexample: 'The bridge opened (a mile long).',
  },
  { name: 'any/reporter', example: 'By {Ann Reed}', counterexample: 'By train the town is near.' },
  {
    name: 'en/acronym',
    example: 'The World Bridge Organization ({WBO}) met.',
    counterexample: 'The bridge (WBO) was closed.',
  },
  {
    name: 'en/acting-acronym',
    example: 'Researchers at the {ABCD} said the river was low.',
    counterexample: 'The CEO said the river was low.',
  },
  {
    name: 'en/acting-name',
    example: 'Shares fell after {Aldera} announced losses.',
    counterexample: 'Legislators announced a debate.',
  },
  {
    name: 'en/acting-seat',
    example: 'Talks failed after {Moscow} rejected the plan.',
    counterexample: 'The envoy met him in Moscow.',
  },
  {
    name: 'en/after-preposition',
    example: 'A fire broke out in {Alderholt}.',
    counterexample: 'A fire broke out in a barn.',
  },
  {
    name: 'en/apposition',
    example: 'The fire spread to {Alderholt}, a market town.',
    counterexample: 'The fire spread to a market town.',
  },
  {
    name: 'en/made-up-name',
    example: 'She told {AlderPoint} that she was a former Birchline engineer.',
    counterexample: 'She told people that she was an engineer.',
  },
  {
    name: 'en/town-of-report',
    example: 'ALDERTON, Pakistan (Agency) - The {Alderton} bells rang.',
    counterexample: 'BREAKING: The Alderton road was closed.',
  },
  {
    name: 'en/before-a-place-word',
    example: 'Roads in {Alder} province were closed.',
    counterexample: 'Roads in the province were closed.',
  },
  {
    name: 'en/beside-a-body-word',
    example: 'Shares of publisher {Dover House} fell.',
    counterexample: 'Shares of the publisher fell.',
  },
  {
    name: 'en/beside-a-place',
    example: 'He was born in {Alderton}, Pakistan.',
    counterexample: 'He was born in spring, Pakistan said.',
  },
  {
    name: 'en/chinese-in-brackets',
    example: 'Ann Reed ({安·里德}) spoke.',
    counterexample: 'The word for bridge (桥梁) has two characters.',
  },
  {
    name: 'en/committee',
    example: 'He told the {Senate foreign relations committee} of the plan.',
    counterexample: 'He told the committee of the plan.',
  },
  {
    name: 'en/common-body',
    example: 'The {Civil Defense} sent boats.',
    counterexample: 'The defense sent boats.',
  },
  {
    name: 'en/dateline',
    example: '{ALDERTON}, Pakistan (Agency) - The road was closed.',
    counterexample: 'BREAKING: the road was closed.',
  },
  {
    name: 'en/full-name',
    example: 'The bridge was built by {Milo Alder}.',
    counterexample: 'The bridge was built by Alder Bridge Agreement.',
  },
  {
    name: 'en/given-name',
    example: 'The hikers, {Martha} and a friend, were found.',
    counterexample: 'The hikers and a friend were found.',
  },
  {
    name: 'en/list-of-places',
    example: 'The quake shook the villages of {Alder}, Birch and Cedar.',
    counterexample: 'The quake shook villages.',
  },
  {
    name: 'en/named-thing',
    example: 'The {Dover Planets} won.',
    counterexample: 'The Dover Planet trial began.',
  },
  {
    name: 'en/national-body',
    example: 'The {Pakistani army} sent boats.',
    counterexample: 'The army sent boats.',
  },
  {
    name: 'en/named-body',
    example: 'She was taken to the {Alder Mill hospital}.',
    counterexample: 'She was taken to a London hospital.',
  },
  {
    name: 'en/newspaper',
    example: 'She told the {Telegraph} of the plan.',
    counterexample: 'She sent the Telegraph away.',
  },
  {
    name: 'en/public-body',
    example: 'The law failed after {Republicans} left the chamber.',
    counterexample: 'The law failed after three Republicans left the chamber.',
  },
  {
    name: 'en/quoted-share',
    example: '{Alder Infratech} (ALDR.NS) rose two percent.',
    counterexample: 'Alder bridge (a mile long) rose.',
  },
  {
    name: 'en/site',
    example: 'The figures were given by {AlderNews.com} on Friday.',
    counterexample: 'The figures were given on the site.',
  },
  {
    name: 'en/town-of-office',
    example: '{Alderholt} Mayor Ann Birch opened the bridge.',
    counterexample: 'Deputy Mayor Ann Birch opened the bridge.',
  },
  {
    name: 'en/organization-head',
    example: 'The {Alder University} was closed.',
    counterexample: 'The university was closed.',
  },
  {
    name: 'en/place-with-its-noun',
    example: 'Tension on the {Korean peninsula} rose.',
    counterexample: 'Tension on the peninsula rose.',
  },
  {
    name: 'en/place-head',
    example: 'The boat sank in {Alder Bay}.',
    counterexample: 'The boat sank in the bay.',
  },
  {
    name: 'en/place-police',
    example: '{London police} said the road was closed.',
    counterexample: 'London prepared to police the march.',
  },
  {
    name: 'en/said-by',
    example: '“It is late,” said {Alderska} after the visit.',
    counterexample: '“It is late,” said everybody.',
  },
  {
    name: 'en/short-body',
    example: 'The regulator fined Birchman Securities. On Friday {Birchman} agreed to pay.',
    counterexample: 'The regulator fined Birchman Securities. On Friday the bank agreed to pay.',
  },
  {
    name: 'en/surname',
    example: 'Milo Alder built the bridge. {Alder} was pleased.',
    counterexample: 'Milo Alder built the bridge. An alder fell.',
  },
  {
    name: 'en/team',
    example: 'The coach said {Aldera United} played well.',
    counterexample: 'The coach said the united team played well.',
  },
  {
    name: 'en/titled-person',
    example: 'The prize went to Mayor {Alder}.',
    counterexample: 'The prize went to the Mayor.',
  },
];

/** The rules that see what stands for a name: pronouns, offices, “the company”. */
export const referenceRules: readonly NameRule[] = [
  {
    name: 'en/lead',
    example: '{A former Rivertown mayor} was jailed on Friday. Former Mayor Milo Alder took bribes.',
    counterexample: 'A former Rivertown mayor was jailed on Friday. Milo Alder took bribes.',
  },
  {
    name: 'en/lead-person',
    example:
      '{A young man} was charged with theft on Monday after a chase by the police. Milo Alder, 34, was caught in a barn.',
    counterexample:
      'A young man was charged with theft on Monday after a chase by the police. Milo Alder thanked the police.',
  },
  {
    name: 'en/office',
    example: 'Mayor Milo Alder opened the bridge. {The mayor} thanked the builders.',
    counterexample: 'Milo Alder and Ann Birch opened the bridge. The mayor was ill.',
  },
  {
    name: 'en/pronoun',
    example: 'Mayor Milo Alder opened the bridge. {He} thanked the builders.',
    counterexample: 'The bridge opened. He thanked the builders.',
  },
  {
    name: 'en/that-body',
    example: 'The Alder University was closed. {The university} has many students.',
    counterexample: 'Milo Alder built the bridge. The university was closed.',
  },
  {
    name: 'en/told-of',
    example: 'Milo Alder, 34, was shot on Friday. {The 34-year-old} died on Monday.',
    counterexample: 'Milo Alder and Ann Birch were shot on Friday. The 34-year-old bridge was closed.',
  },
];
