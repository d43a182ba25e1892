// Errors as the API shows them: every one has a code, a hint where there is a way out, and the id of its request.

import { type ASTNode, GraphQLError } from 'graphql';
import { InputError, StoreError } from '../model/error.ts';

/** Every code, with the HTTP status of an answer that holds nothing but such an error. */
const statuses = {
  BAD_USER_INPUT: 400,
  BAD_CURSOR: 400,
  NOT_FOUND: 404,
  GRAPHQL_PARSE_FAILED: 400,
  GRAPHQL_VALIDATION_FAILED: 400,
  QUERY_TOO_COMPLEX: 400,
  TIMEOUT: 504,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  STORE_UNAVAILABLE: 503,
  INTERNAL_SERVER_ERROR: 500,
} as const;

export type ErrorCode = keyof typeof statuses;

export function statusOf(code: ErrorCode): number {
  return statuses[code];
}

/** `node` is the place in the query, where it is known. */
export function apiError(
  code: ErrorCode,
  message: string,
  hint: string | null = null,
  node: ASTNode | null = null,
): GraphQLError {
  return new GraphQLError(message, { nodes: node, extensions: { code, ...(hint === null ? {} : { hint }) } });
}

/** Refuses what an argument `name` gives outside 1 to `most`, rather than answer something else than was asked. */
export function checkRange(name: string, value: number, most: number, hint: string | null = null): void {
  if (value < 1 || value > most) throw apiError('BAD_USER_INPUT', `${name}: ${value} is outside 1 to ${most}.`, hint);
}

/** `error` as a client may see it. `report` is given what must not be shown. */
export function publicError(error: unknown, requestId: string, report: (error: unknown) => void): GraphQLError {
  const cause = error instanceof GraphQLError ? error.originalError : null;
  const thrown = cause == null || cause instanceof GraphQLError ? error : cause;
  const shown = error instanceof GraphQLError ? error : null;
  const make = (told: string, message: string, hint: string | null): GraphQLError => {
    const ours = told in statuses;
    // The engine has codes of its own for requests that it cannot read, and says with which status they are answered (in `http`,
    // which is not shown), whatever the caller accepts.
    const http = ours ? shown?.extensions['http'] : { status: 400, ...Object(shown?.extensions['http']), spec: false };
    const code = ours ? told : 'BAD_USER_INPUT';
    return new GraphQLError(message, {
      nodes: shown?.nodes ?? null,
      source: shown?.source ?? null,
      positions: shown?.positions ?? null,
      path: shown?.path ?? null,
      extensions: { code, ...(hint === null ? {} : { hint }), requestId, ...(http === undefined ? {} : { http }) },
    });
  };
  // The engine parses what comes in an address or a form, and lets what is no JSON fall through.
  if (thrown instanceof SyntaxError && shown?.path === undefined)
    return make('BAD_REQUEST', `The request holds what is no JSON: ${thrown.message}`, null);
  if (thrown instanceof InputError) return make(thrown.code, thrown.message, thrown.hint);
  if (thrown instanceof StoreError) {
    report(thrown);
    return make(
      'STORE_UNAVAILABLE',
      'The store cannot answer at the moment.',
      'Try again in a moment; the log names the cause.',
    );
  }
  if (thrown instanceof GraphQLError) {
    // The engine does not say which of the two it was, nor what to do.
    if (thrown.message.startsWith('Could not determine what operation'))
      return make(
        'BAD_REQUEST',
        'The document has no operation of this name, or it has several and none is named.',
        'Name one of its operations as "operationName" (on the command line: --operation).',
      );
    const { code, hint } = thrown.extensions as { code?: string; hint?: string };
    const ofSyntax = thrown.message.startsWith('Syntax Error') ? 'GRAPHQL_PARSE_FAILED' : 'GRAPHQL_VALIDATION_FAILED';
    const ofInput = thrown.path !== undefined || thrown.message.startsWith('Variable "');
    const plain = code ?? (ofInput ? 'BAD_USER_INPUT' : ofSyntax);
    if (plain !== 'INTERNAL_SERVER_ERROR') return make(plain, messageOf(thrown), hint ?? null);
  }
  report(thrown);
  return make(
    'INTERNAL_SERVER_ERROR',
    'Something went wrong in Dateline.',
    `Give request id ${requestId} when you report it.`,
  );
}

/** `where.during.from: …` of a variable that cannot be meant: the engine's words for it begin with the whole value. */
function messageOf({ message, originalError }: GraphQLError): string {
  const variable = /^Variable "\$(\w+)" got invalid value /.exec(message)?.[1];
  if (variable === undefined || originalError === undefined || !message.endsWith(originalError.message)) return message;
  const before = message.slice(0, -originalError.message.length);
  return `${/ at "([^"]+)"; $/.exec(before)?.[1] ?? variable}: ${originalError.message}`;
}
