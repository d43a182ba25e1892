import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  findBreakingChanges,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  validateSchema,
} from 'graphql';
import { expect, it } from 'vitest';
import { schemaTypes } from '../../scripts/build-schema-types.mjs';
import { readSchemaText } from '../../src/api/schema.ts';
import { root } from './seeded.ts';

const schema = buildSchema(readSchemaText());
const types = Object.values(schema.getTypeMap()).filter(
  ({ name }) => !name.startsWith('__') && !['String', 'Int', 'Float', 'Boolean', 'ID'].includes(name),
);

it('is valid', () => {
  expect(validateSchema(schema)).toEqual([]);
});

it('describes every type, field, argument and value', () => {
  const silent: string[] = [];
  const look = (path: string, { description }: { description?: string | null | undefined }) => {
    if (!description?.trim()) silent.push(path);
  };
  for (const type of types) {
    look(type.name, type);
    if (isEnumType(type)) for (const value of type.getValues()) look(`${type.name}.${value.name}`, value);
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      look(`${type.name}.${field.name}`, field);
      if ('args' in field)
        for (const argument of field.args) look(`${type.name}.${field.name}(${argument.name})`, argument);
    }
  }
  expect(silent).toEqual([]);
});

it('is what src/api/schema-types.ts was written from', () => {
  expect(readFileSync(join(root, 'src/api/schema-types.ts'), 'utf8')).toBe(schemaTypes(readSchemaText()));
});

it('breaks nothing that the last release promised', () => {
  const released = join(root, 'schema.released.graphql');
  expect(existsSync(released)).toBe(true);
  expect(findBreakingChanges(buildSchema(readFileSync(released, 'utf8')), schema)).toEqual([]);
});
