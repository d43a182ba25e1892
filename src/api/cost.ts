// What a request may cost at most: levels of fields, and objects that it can give back, pages counted full.

import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { apiError } from './errors.ts';
import { limits } from './limits.ts';

/** Levels of lists and objects in the variables: twice what a filter of the allowed depth needs. The engine reads them by recursion. */
const variableLevels = 50;

/** Throws `QUERY_TOO_COMPLEX`, naming limit and actual value. Introspection is free. */
export function checkLimits(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
  operationName: string | null,
): void {
  checkLevels(variables);
  const fragments = new Map<string, FragmentDefinitionNode>();
  let operation: OperationDefinitionNode | undefined;
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    else if (
      definition.kind === Kind.OPERATION_DEFINITION &&
      (operationName === null || definition.name?.value === operationName)
    )
      operation ??= definition;
  }
  if (operation === undefined) return;
  const root = schema.getRootType(operation.operation);
  if (root == null) return;
  const given = new Map<string, unknown>(
    (operation.variableDefinitions ?? []).map(({ variable: { name }, defaultValue }) => [
      name.value,
      variables[name.value] === undefined && defaultValue?.kind === Kind.INT
        ? Number(defaultValue.value)
        : variables[name.value],
    ]),
  );
  let deepest = 0;
  const measured = new Map<string, number>();

  const measure = (set: SelectionSetNode, type: GraphQLCompositeType, depth: number, page: number): number => {
    deepest = Math.max(deepest, depth);
    if (deepest > 4 * limits.depth) return 0;
    let cost = 0;
    for (const selection of set.selections) {
      if (cost > 1e9) return cost;
      if (selection.kind === Kind.FIELD) {
        if (!selection.name.value.startsWith('__')) cost += fieldCost(selection, type, depth, page);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const target =
          selection.typeCondition === undefined ? type : schema.getType(selection.typeCondition.name.value);
        if (isCompositeType(target)) cost += measure(selection.selectionSet, target, depth, page);
      } else {
        const found = fragments.get(selection.name.value);
        const target = found === undefined ? undefined : schema.getType(found.typeCondition.name.value);
        if (found === undefined || !isCompositeType(target)) continue;
        const key = `${found.name.value} ${depth} ${page}`;
        const value = measured.get(key) ?? measure(found.selectionSet, target, depth, page);
        measured.set(key, value);
        cost += value;
      }
    }
    return cost;
  };

  const fieldCost = (field: FieldNode, type: GraphQLCompositeType, depth: number, page: number): number => {
    if (field.selectionSet === undefined) return 0;
    const definition = isObjectType(type) || isInterfaceType(type) ? type.getFields()[field.name.value] : undefined;
    const target = definition === undefined ? undefined : getNamedType(definition.type);
    if (definition === undefined || !isCompositeType(target)) return 0;
    const first = definition.args.find(({ name }) => name === 'first');
    const isPage = first !== undefined;
    const asked = pageSize(field, given, typeof first?.defaultValue === 'number' ? first.defaultValue : 20);
    const nullable = isNonNullType(definition.type) ? definition.type.ofType : definition.type;
    const isItems = isListType(nullable) && (field.name.value === 'edges' || field.name.value === 'nodes') && page > 0;
    // A plain list (participants, evidence) is short: five is a generous mean.
    const times = isItems ? page : isListType(nullable) ? (isPage ? asked : 5) : 1;
    const inner = measure(field.selectionSet, target, depth + 1, isPage && !isListType(nullable) ? asked : 0);
    return times * (1 + inner);
  };

  const cost = measure(operation.selectionSet, root, 1, 0);
  if (deepest > limits.depth) {
    throw apiError(
      'QUERY_TOO_COMPLEX',
      `The query is ${deepest} levels deep, at most ${limits.depth} are allowed.`,
      'Ask for the inner things by id in a second request.',
    );
  }
  if (cost > limits.cost) {
    throw apiError(
      'QUERY_TOO_COMPLEX',
      `The query costs ${cost}, at most ${limits.cost} are allowed.`,
      'Ask for smaller pages ("first"), or for fewer lists within lists.',
    );
  }
}

function checkLevels(variables: Readonly<Record<string, unknown>>): void {
  let values: readonly unknown[] = [variables];
  for (let level = 0; values.length > 0; level += 1) {
    if (level > variableLevels)
      throw apiError('QUERY_TOO_COMPLEX', `The variables are nested deeper than ${variableLevels} levels.`);
    values = values.flatMap((value) => (typeof value === 'object' && value !== null ? Object.values(value) : []));
  }
}

function pageSize(field: FieldNode, variables: ReadonlyMap<string, unknown>, usual: number): number {
  const value = field.arguments?.find(({ name }) => name.value === 'first' || name.value === 'last')?.value;
  const number = value === undefined ? usual : readNumber(value, variables, usual);
  return Math.min(Math.max(number, 1), 300);
}

function readNumber(value: ValueNode, variables: ReadonlyMap<string, unknown>, usual: number): number {
  if (value.kind === Kind.INT) return Number(value.value);
  const given = value.kind === Kind.VARIABLE ? variables.get(value.name.value) : null;
  return typeof given === 'number' ? given : usual;
}
