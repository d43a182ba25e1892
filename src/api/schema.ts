// The executable schema: `schema.graphql` with its resolvers. A field without a resolver, or a resolver without a field, throws.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { createResolvers, type Services } from './resolvers.ts';

/** `schema.graphql` as it stands: beside `src/` in a checkout, beside `dist/` in a package. */
export function readSchemaText(): string {
  return readFileSync(fileURLToPath(new URL('../../schema.graphql', import.meta.url)), 'utf8');
}

export function createSchema(services: Services): GraphQLSchema {
  return makeExecutableSchema({
    typeDefs: services.schemaText,
    resolvers: createResolvers(services) as never,
    resolverValidationOptions: { requireResolversToMatchSchema: 'error', requireResolversForResolveType: 'error' },
  });
}
