/** The text of `src/api/schema-types.ts`, formatted, for the text of a schema. */
export function schemaTypes(schemaText: string): string;
