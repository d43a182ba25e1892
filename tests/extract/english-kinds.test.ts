// Of what kind names are that no list knows: P for a person, O for a body, L for a place. All places of the article tell together.

import { expect, it } from 'vitest';
import { namesIn } from './english-actors.ts';

it.each([
  // What stands before a list tells of all in it.
  [
    'Floods were seen at Anse Bateau, Morne Vert and Pointe Corail.',
    ['L Anse Bateau', 'L Morne Vert', 'L Pointe Corail'],
  ],
  ['She walked up from the sea. Wadi Suffah was dry.', ['L Wadi Suffah']],
  // Trades, and what bodies do and are asked for.
  ['The valley is dug by Sefton Copper, which sells it.', ['O Sefton Copper']],
  ['Shares in Tobin Rand fell. Kestrel Row rose 2 percent.', ['O Kestrel Row', 'O Tobin Rand']],
  // A name cut short elsewhere: Vale, of Thornaby Vale, has a manager.
  ['Thornaby Vale fans sang. Vale led early. The Vale manager was angry.', ['O Thornaby Vale']],
  // Nobody is called with “of” or “for”.
  ['The Friends of the Harbour Lifeboat gave tea.', ['O Friends of the Harbour Lifeboat']],
  // A town that is called like somebody of the article.
  ['Tom Varenholm wrote the play. The old house in Varenholm will open.', ['L Varenholm', 'P Tom Varenholm']],
  // A name in quotation marks within a name, partners of a firm, a maker and sons.
  ['The tries were made by Philippa "Pip" Lonsdale.', ['P Philippa "Pip" Lonsdale']],
  ['The lawyers are Bayliss, Thorne & Creed.', ['O Bayliss, Thorne & Creed']],
  ['The hauliers Mackie and Sons were asked.', ['O Mackie and Sons']],
  // Ships are nobody, nor is the second of two.
  ['The tugs Bas Rock and Viking Strength were sent.', []],
  // A defined term is the body it stands for.
  ['Marrowbone Hydro Inc. (the "Company") filed today. The Company has debts.', ['O Marrowbone Hydro Inc']],
])('%s', (text, names) => {
  expect(namesIn(text)).toEqual(names);
});
