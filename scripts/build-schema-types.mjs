// Writes src/api/schema-types.ts from schema.graphql: what each field is given and may give, in TypeScript.
//   node scripts/build-schema-types.mjs
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  isUnionType,
} from 'graphql';

const head = `// What each field of schema.graphql is given and may give. Written by scripts/build-schema-types.mjs: change the schema, not this.

import type { GraphQLScalarType } from 'graphql';
import type { Context } from './context.ts';
import type { Parents, Scalars } from './parents.ts';

/** The record that stands for a type of the schema; of a type that \`Parents\` does not name, anything. */
type Of<Name extends string> = Name extends keyof Parents ? Parents[Name] : unknown;
type Field<Name extends string, Arguments, Result> = (
  parent: Of<Name>,
  args: Arguments,
  context: Context,
) => Result | Promise<Result>;
/** A field that its record has under the same name may go without a resolver; any other needs one, if the record is known. */
type Fields<Name extends string, All> = unknown extends Of<Name>
  ? Partial<All>
  : Omit<All, keyof Of<Name>> & Partial<Pick<All, Extract<keyof All, keyof Of<Name>>>>;
/** A type all of whose fields may go without a resolver may itself be left out. */
type Types<All> = { readonly [Key in keyof All as Partial<All[Key]> extends All[Key] ? never : Key]: All[Key] } & {
  readonly [Key in keyof All as Partial<All[Key]> extends All[Key] ? Key : never]?: All[Key];
};
type NoArguments = Readonly<Record<never, never>>;
`;

const root = fileURLToPath(new URL('..', import.meta.url));
const biome = join(root, 'node_modules/.bin/biome');

const numbers = { Int: 'number', Float: 'number', Boolean: 'boolean' };

/** The text of the file, formatted, for the text of a schema. */
export function schemaTypes(schemaText) {
  const schema = buildSchema(schemaText);
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  const own = types.filter(({ name }) => !['String', 'ID', 'Int', 'Float', 'Boolean'].includes(name));
  const members = (type) => schema.getPossibleTypes(type).map(({ name }) => name);

  const named = (type) => {
    if (isScalarType(type)) return own.includes(type) ? `Scalars['${type.name}']` : (numbers[type.name] ?? 'string');
    if (isObjectType(type)) return `Of<'${type.name}'>`;
    if (isInterfaceType(type) || isUnionType(type))
      return members(type)
        .map((name) => `Of<'${name}'>`)
        .join(' | ');
    return type.name;
  };
  const typed = (type) => {
    if (!isNonNullType(type)) return `${wrapped(type)} | null`;
    return wrapped(type.ofType);
  };
  const wrapped = (type) => {
    if (!isListType(type)) return named(type);
    const item = typed(type.ofType);
    return `readonly ${item.includes(' ') ? `(${item})` : item}[]`;
  };
  /** What the engine hands over: a value that was left out is absent unless the schema has a default for it. */
  const given = (values, indent) =>
    values
      .map(({ name, type, defaultValue }) => {
        const there = isNonNullType(type) || defaultValue !== undefined;
        return `${indent}readonly ${name}${there ? '' : '?'}: ${typed(type)};\n`;
      })
      .join('');

  const resolvers = own.map((type) => {
    if (isScalarType(type)) return `  readonly ${type.name}: GraphQLScalarType;\n`;
    if (isInterfaceType(type) || isUnionType(type)) {
      const names = members(type)
        .map((name) => `'${name}'`)
        .join(' | ');
      return `  readonly ${type.name}: { readonly __resolveType: (record: ${named(type)}) => ${names} };\n`;
    }
    if (!isObjectType(type)) return '';
    const fields = Object.values(type.getFields()).map((field) => {
      const args = field.args.length === 0 ? 'NoArguments' : `{\n${given(field.args, '        ')}      }`;
      const result = typed(field.type);
      if (type !== schema.getSubscriptionType())
        return `      readonly ${field.name}: Field<'${type.name}', ${args}, ${result}>;\n`;
      return `      readonly ${field.name}: {
        readonly subscribe: (root: unknown, args: ${args}, context: Context) => AsyncIterable<${result}>;
        readonly resolve: (value: ${result}) => ${result};
      };\n`;
    });
    const root = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].includes(type);
    const body = `{\n${fields.join('')}    }`;
    return `  readonly ${type.name}: ${root ? body : `Fields<'${type.name}', ${body}>`};\n`;
  });

  const inputs = own.map((type) => {
    if (isEnumType(type))
      return `export type ${type.name} = ${type
        .getValues()
        .map(({ name }) => `'${name}'`)
        .join(' | ')};\n`;
    if (isInputObjectType(type))
      return `export interface ${type.name} {\n${given(Object.values(type.getFields()), '  ')}}\n`;
    return '';
  });
  const text = `${head}\n${inputs.filter(Boolean).join('\n')}\nexport type Resolvers = Types<{\n${resolvers.join('')}}>;\n`;
  return execFileSync(biome, ['format', '--stdin-file-path=src/api/schema-types.ts'], {
    cwd: root,
    input: text,
    encoding: 'utf8',
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(join(root, 'src/api/schema-types.ts'), schemaTypes(readFileSync(join(root, 'schema.graphql'), 'utf8')));
}
