// Errors as the API shows them: every one has a code, a hint where there is a way out, and the id of its request.

import { GraphQLError } from 'graphql';
import { InputError, StoreError } from '../model/error.ts';

export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'BAD_CURSOR'
  | 'NOT_FOUND'
  | 'GRAPHQL_PARSE_FAILED'
  | 'GRAPHQL_VALIDATION_FAILED'
  | 'QUERY_TOO_COMPLEX'
  | 'TIMEOUT'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'STORE_UNAVAILABLE'
  | 'INTERNAL_SERVER_ERROR';

export function apiError(code: ErrorCode, message: string, hint: string | null = null): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...(hint === null ? {} : { hint }) } });
}

/** `error` as a client may see it. `report` is given what must not be shown. */
export function publicError(error: unknown, requestId: string, report: (error: unknown) => void): GraphQLError {
  const thrown = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  const shown = error instanceof GraphQLError ? error : null;
  const make = (code: string, message: string, hint: string | null): GraphQLError =>
    new GraphQLError(message, {
      nodes: shown?.nodes ?? null,
      source: shown?.source ?? null,
      positions: shown?.positions ?? null,
      path: shown?.path ?? null,
      extensions: { code, ...(hint === null ? {} : { hint }), requestId },
    });
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
    const { code, hint } = thrown.extensions as { code?: string; hint?: string };
    const ofSyntax = thrown.message.startsWith('Syntax Error') ? 'GRAPHQL_PARSE_FAILED' : 'GRAPHQL_VALIDATION_FAILED';
    const ofInput = thrown.path !== undefined || thrown.message.startsWith('Variable "');
    const plain = code ?? (ofInput ? 'BAD_USER_INPUT' : ofSyntax);
    if (plain !== 'INTERNAL_SERVER_ERROR') return make(plain, thrown.message, hint ?? null);
  }
  report(thrown);
  return make(
    'INTERNAL_SERVER_ERROR',
    'Something went wrong in Dateline.',
    `Give request id ${requestId} when you report it.`,
  );
}
