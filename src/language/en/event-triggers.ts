// The words with which English news tells of events, by type. Matched whole and in any case. Of two rows with the same word the
// first has it: those whose words ask for a setting (parliament debated) stand before those that take them anywhere.

import type { TriggerRow } from '../event-words.ts';
import { encounterRows } from './triggers/encounters.ts';
import { lawAndForceRows } from './triggers/law-and-force.ts';
import { lifeAndTradeRows } from './triggers/life-and-trade.ts';
import { publicAffairsRows } from './triggers/public-affairs.ts';

export const triggerRows: readonly TriggerRow[] = [
  ...publicAffairsRows,
  ...lawAndForceRows,
  ...encounterRows,
  ...lifeAndTradeRows,
];
