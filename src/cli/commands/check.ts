// dateline check: whether the graph is sound. What is wrong goes to stdout, one line each.

import { checkStore } from '../../store/check.ts';
import { readConfig } from '../config.ts';
import { exitCodes } from '../exit-codes.ts';
import { withStore } from '../open.ts';
import { printData, say } from '../terminal.ts';

export async function check(options: { quick?: boolean; json?: boolean }): Promise<void> {
  const rederive = options.quick !== true;
  const findings = await withStore(readConfig(), (store) => checkStore(store, { rederive }));
  const { articles, quotations, ties, knowledge, faults } = findings;
  if (options.json) await printData(JSON.stringify(findings, null, 2));
  else for (const { kind, subject, message } of faults) await printData(`${kind}  ${subject}  ${message}`);
  const derived = knowledge === null ? '' : `, ${knowledge} lines of knowledge derived anew`;
  say(`${articles} articles, ${quotations} quotations, ${ties} ties${derived}: ${faults.length} faults.`);
  if (faults.some(({ kind }) => kind === 'KNOWLEDGE'))
    say(
      'Another version of Dateline derives by other rules: if one wrote these data, ingest the articles anew into an empty store.',
    );
  if (faults.length > 0) process.exitCode = exitCodes.problems;
}
