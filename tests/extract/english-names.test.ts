// What English names are found whole, and of which kind: P for a person, O for a body, L for a place.

import { expect, it } from 'vitest';
import { actorsIn, namesIn } from './english-actors.ts';

it.each([
  // An office with a hyphen is no part of the name, and alone it is nobody.
  ['The Attorney-General Milo Alder left. Vice-President Ann Birch stayed.', ['P Ann Birch', 'P Milo Alder']],
  ['The Governor-General said so.', []],
  ['Acting U.S. Attorney for the District of Vermont Milo Alder left.', ['L U.S.', 'L Vermont', 'P Milo Alder']],
  // Letters behind a name.
  ['Milo Alder QC told the court of it.', ['P Milo Alder']],
  // Family names that are a title or a word of places, and land that is called by a first name of nobody.
  ['The prize went to Mary Ann King.', ['P Mary Ann King']],
  ['Ruby Bay bought the club. “We are glad,” Bay said.', ['P Ruby Bay']],
  ['A fire began on the west side of Cedar Pass.', ['L Cedar Pass']],
  ['The race ended at Alder Marsh on Friday.', ['L Alder Marsh']],
  // What somebody plays or is stands before the given name.
  ['The list has Dover F Janet Alder on it.', ['P Janet Alder']],
  ['Guides Simon Alder and Ann Birch were there.', ['P Ann Birch', 'P Simon Alder']],
  ['It was caught by Shortstop Jerry Alder.', ['P Jerry Alder']],
  ['Crown prosecutor Dean Alder said nothing.', ['P Dean Alder']],
  ['US Magistrate Lola Alder refused.', ['L US', 'P Lola Alder']],
  ['Leader of the Opposition Sunna Alder left.', ['P Sunna Alder']],
  ['Auctioneer Sunna Alder smiled. SSP Kemal Birch left.', ['P Kemal Birch', 'P Sunna Alder']],
  ['Josephine County Commissioner Ann Alder left.', ['L Josephine County', 'P Ann Alder']],
  // Family names that are common words.
  ['Ann White said no.', ['P Ann White']],
  // A verb before somebody whom the article names alone as well.
  ['Ann Alder left. Following Ann Alder’s arrest, nobody spoke.', ['P Ann Alder']],
  // How an obituary begins a life.
  ['Born Delia Ann Alder in a village, she sang in church.', ['P Delia Ann Alder']],
  // Words that are nobody’s name.
  ['Sorry, Soccer Teams. The soccer teams of both towns met.', []],
  ['Royal Marines came. The minister for Home Affairs left.', []],
  ['Zolota told reporters he began late.', ['P Zolota']],
  ['Middle Eastern leaders met.', []],
  ['The history of Test cricket is long. He told of Category 5, and of Islam.', []],
  // What stands in a list with places or bodies is one.
  [
    'Rain fell for hours in Birchwick, Tollham, Cedarholt and Paris.',
    ['L Birchwick', 'L Cedarholt', 'L Paris', 'L Tollham'],
  ],
  [
    'It came from the Alder Institute, Veltrix and the Birch Council.',
    ['O Alder Institute', 'O Birch Council', 'O Veltrix'],
  ],
  // Media to whom somebody tells something.
  ['“Never,” Ann Alder told Cedarline.', ['O Cedarline', 'P Ann Alder']],
  ['She told Channel Nine she was glad.', ['O Channel Nine']],
  ['Ann Alder told the Guardian that she left.', ['O Guardian', 'P Ann Alder']],
  ['The minister says Labor did not win. Labor costs rose.', ['O Labor']],
  ['The Ann Alder-skippered boat won.', []],
  // Bodies.
  ['“Now Alder Union know,” he said.', ['O Alder Union']],
  ['Alder Éireann had issued an orange warning.', ['O Alder Éireann']],
  ['A paper published in Alder Ecology says so.', ['O Alder Ecology']],
  [
    'The firm Vidalcom, founded by brothers Nils and Stian Alder, said it would pay.',
    ['O Vidalcom', 'P Nils', 'P Stian Alder'],
  ],
  ['Ann Nomura left. Coach Nomura said so.', ['P Ann Nomura']],
  ['The Alder Office for the Coordination of Relief said so.', ['O Alder Office for the Coordination of Relief']],
  ['The Committee for a Responsible Alder Budget said so.', ['O Committee for a Responsible Alder Budget']],
  ['The Alder Center on Poverty and Inequality said so.', ['O Alder Center on Poverty and Inequality']],
  ['The Office of the Health Ombudsman said so.', ['O Office of the Health Ombudsman']],
  ['The Alder Confederation of Motor Sports said so.', ['O Alder Confederation of Motor Sports']],
  ['Pupils of St Cuthbert’s Primary came.', ['O St Cuthbert’s Primary']],
  [
    'Curling Canada said so. Maritime Safety New Zealand agreed.',
    ['O Curling Canada', 'O Maritime Safety New Zealand'],
  ],
  ['The Alder Highway Patrol closed the road.', ['O Alder Highway Patrol']],
  ['The Alder Securities and Investments Commission sued.', ['O Alder Securities and Investments Commission']],
  ['The league’s Board of Governors approved.', ['O Board of Governors']],
  ['The state Medical Examiner’s Office will look at it.', ['O Medical Examiner’s Office']],
  ['Alder ISI analyst Ann Birch said so.', ['O Alder ISI', 'P Ann Birch']],
  ['Alder City FC won. The fans saw Alder City again.', ['O Alder City FC']],
  // Seats of power: where somebody is, or who acts.
  ['He spoke to the paper at the White House.', ['L White House']],
  ['He spoke at the White House. The White House denied it.', ['O White House']],
  // Parties, houses and administrations, not some of their members.
  [
    'Republicans joined Democrats. The Senate voted, and the bill goes to the House.',
    ['O Democrats', 'O House', 'O Republicans', 'O Senate'],
  ],
  ['Three Republicans and some Democrats left.', []],
  ['President Milo Alder left. The Alder administration stays.', ['O Alder administration', 'P Milo Alder']],
])('%s', (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

it('knows a family name that is a title, but not who bears the title', () => {
  const text = 'Tom King left on Monday. King said so. The King and King Edmund stayed.';
  const { mentions, actors } = actorsIn(text);
  const king = actors.find(({ name }) => name === 'Tom King');
  expect(mentions.filter(({ actor }) => actor === king?.id).map(({ start }) => start)).toEqual([0, 25]);
});
