// dateline schema: prints the GraphQL schema.

import { readFileSync } from 'node:fs';
import { paths } from '../paths.ts';
import { printData } from '../terminal.ts';

export async function schema(): Promise<void> {
  await printData(readFileSync(paths.schema, 'utf8'));
}
