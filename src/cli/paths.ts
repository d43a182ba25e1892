// Where the package's own files are, seen from the built program (dist/cli) and from the sources (src/cli) alike.

import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);

export const paths = {
  root: fileURLToPath(root),
  resources: fileURLToPath(new URL('resources', root)),
  seeds: fileURLToPath(new URL('seeds', root)),
  web: fileURLToPath(new URL('dist/web', root)),
  schema: fileURLToPath(new URL('schema.graphql', root)),
} as const;
