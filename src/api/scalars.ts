// The scalars of the schema.

import { GraphQLScalarType, type GraphQLScalarTypeConfig, type ValueNode } from 'graphql';
import { isDayOrInstant } from '../model/calendar.ts';
import { readEdtf } from '../model/edtf.ts';
import { apiError } from './errors.ts';

export const scalars = {
  EDTF: textScalar(
    'EDTF',
    (text) => readEdtf(text) !== null,
    'Write a date in EDTF: 2021-11-12, 2021-11, 2021, 2021-11/.., 2021-11-12~.',
  ),
  DateTime: textScalar(
    'DateTime',
    isDayOrInstant,
    'Write a day or an instant in ISO 8601: 2021-11-14, 2021-11-14T08:30:00+08:00.',
  ),
  URL: textScalar(
    'URL',
    (text) => /^https?:\/\//i.test(text) && URL.canParse(text),
    'Write an absolute http or https address.',
  ),
  File: new GraphQLScalarType({
    name: 'File',
    serialize: () => {
      throw apiError('BAD_USER_INPUT', 'A file is never given back.');
    },
    parseValue: (value) => value,
  }),
};

function textScalar(name: string, fits: (text: string) => boolean, hint: string): GraphQLScalarType {
  const read = (value: unknown, node: ValueNode | null = null): string => {
    if (typeof value === 'string' && value.length <= 2000 && fits(value)) return value;
    const shown = typeof value === 'string' ? `"${value.slice(0, 60)}"` : 'This';
    throw apiError('BAD_USER_INPUT', `${shown} is no ${name}.`, hint, node);
  };
  const config: Readonly<GraphQLScalarTypeConfig<string, string>> = {
    name,
    serialize: (value) => String(value),
    parseValue: (value) => read(value),
    parseLiteral: (node: ValueNode) => read(node.kind === 'StringValue' ? node.value : null, node),
  };
  return new GraphQLScalarType(config);
}
