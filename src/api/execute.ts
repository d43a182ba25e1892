// Answers GraphQL requests as fetch requests, without a socket: limits, masking, request ids.

import { AsyncLocalStorage } from 'node:async_hooks';
import {
  type ExecutionArgs,
  GraphQLError,
  type GraphQLSchema,
  NoSchemaIntrospectionCustomRule,
  type ValidationRule,
} from 'graphql';
import { createYoga, type Plugin } from 'graphql-yoga';
import { createReader } from '../store/reader.ts';
import { type Context, createLoaders, type Role } from './context.ts';
import { checkLimits } from './cost.ts';
import { documentId } from './documents.ts';
import { apiError, type ErrorCode, publicError, statusOf } from './errors.ts';
import { limits } from './limits.ts';
import type { Services } from './resolvers.ts';
import { createSchema } from './schema.ts';

export interface Caller {
  readonly roles: ReadonlySet<Role>;
  readonly who: string;
  readonly requestId: string;
}

export interface ApiOptions extends Services {
  /** Other names of whom a name is known to mean (see `otherNames` in `language/authority.ts`). */
  readonly otherNames: (name: string) => readonly string[];
  readonly introspection: boolean;
  /** Documents by `sha256:…` of their text; with `trustedOnly` no others are taken. */
  readonly documents: ReadonlyMap<string, string>;
  readonly trustedOnly: boolean;
  /** Told of whatever must not be shown to a caller. */
  readonly report: (error: unknown, requestId: string) => void;
  /** Told of each query to the store. */
  readonly onQuery?: (name: string) => void;
}

/** The API as a function from a request and its caller to a response. */
export function createApi(options: ApiOptions) {
  const schema: GraphQLSchema = createSchema(options);
  const yoga = createYoga<{ caller: Caller }, Context>({
    schema,
    graphqlEndpoint: '/graphql',
    landingPage: false,
    graphiql: false,
    logging: false,
    batching: false,
    multipart: true,
    extraParamNames: ['documentId'],
    cors: false,
    parserAndValidationCache: true,
    maskedErrors: {
      maskError: (error) => shownError(options, error),
    },
    context: ({ caller }) => {
      const over = new AbortController();
      const reader = createReader(options.store, options.onQuery, over.signal);
      return {
        reader,
        giveUp: () => over.abort(),
        load: createLoaders(reader),
        otherNames: options.otherNames,
        ...caller,
        didYouMean: new Map(),
        lists: new Map(),
      };
    },
    plugins: [documents(options), limiting(options), finishing(options), naming(options)],
  });
  return (request: Request, caller: Caller): Promise<Response> =>
    current.run(caller.requestId, async () => yoga.fetch(request, { caller }));
}

/** The id of the request under way: errors before execution need it too. The events of a subscription are outside of it. */
const current = new AsyncLocalStorage<string>();

/** `error` as a caller may see it; one that has been made so already stays as it is. */
function shownError(
  options: ApiOptions,
  error: unknown,
  requestId: string = current.getStore() ?? 'unknown',
): GraphQLError {
  return error instanceof GraphQLError && error.extensions['requestId'] !== undefined
    ? error
    : publicError(error, requestId, (hidden) => options.report(hidden, requestId));
}

/** Persisted documents: `documentId` stands for a text that the server knows, or the text itself for its id. */
function documents({ documents: known, trustedOnly }: ApiOptions): Plugin {
  return {
    onParams({ request, params, setParams }) {
      // The engine takes what it knows out of an address, and this it does not know.
      const id =
        (params as { documentId?: unknown }).documentId ??
        new URL(request.url).searchParams.get('documentId') ??
        undefined;
      if (id === undefined) {
        if (trustedOnly && !known.has(documentId(String(params.query ?? ''))))
          throw apiError(
            'FORBIDDEN',
            'This server answers known documents only.',
            'Send "documentId", or the very text of a known document.',
          );
        return;
      }
      const query = known.get(String(id));
      if (query === undefined) throw apiError('NOT_FOUND', `There is no document ${String(id).slice(0, 80)}.`);
      setParams({ ...params, query });
    },
  };
}

function limiting(options: ApiOptions): Plugin<Context> {
  const rules: readonly ValidationRule[] = options.introspection ? [] : [NoSchemaIntrospectionCustomRule];
  const check = ({ schema, document, variableValues, operationName }: ExecutionArgs): void =>
    checkLimits(schema, document, variableValues ?? {}, operationName ?? null);
  return {
    onParams({ params }) {
      const size = Buffer.byteLength(String(params.query ?? ''));
      if (size > limits.bytes)
        throw apiError('QUERY_TOO_COMPLEX', `The query has ${size} bytes, at most ${limits.bytes} are allowed.`);
    },
    onParse({ setParseFn, parseFn }) {
      setParseFn((source: string, parseOptions: object) => {
        try {
          return parseFn(source, { ...parseOptions, maxTokens: limits.tokens });
        } catch (error) {
          if (/contains more tha[tn] \d+ tokens/.test(String((error as Error).message))) {
            throw apiError(
              'QUERY_TOO_COMPLEX',
              `The query has more than ${limits.tokens} tokens, the most that is allowed.`,
              'Split it into several requests.',
            );
          }
          throw error;
        }
      });
    },
    onValidate({ addValidationRule }) {
      for (const rule of rules) addValidationRule(rule);
    },
    onExecute: ({ args }) => check(args),
    onSubscribe: ({ args }) => check(args),
  };
}

/** What parsing, validation and the plugins found wrong, as errors that may be seen. */
function naming(options: ApiOptions): Plugin<Context> {
  return {
    onResultProcess({ result, setResult }) {
      const { errors } = result as { errors?: readonly GraphQLError[] };
      if (errors === undefined || Symbol.asyncIterator in Object(result)) return;
      const seen = errors.map((error) => shownError(options, error));
      // An answer without data tells by its status too that it failed, to those who accept application/graphql-response+json.
      if (!('data' in result))
        for (const { extensions } of seen)
          extensions['http'] ??= { spec: true, status: statusOf(extensions['code'] as ErrorCode) };
      setResult({ ...(result as object), errors: seen } as never);
    },
  };
}

/** Errors as they may be seen, near names for unknown ones, the request's id, and the end of what takes too long. */
function finishing(options: ApiOptions): Plugin<Context> {
  const seconds = options.seconds ?? limits.seconds;
  return {
    onSubscribe({ args }) {
      const shown = (error: unknown) => shownError(options, error, args.contextValue.requestId);
      return {
        onSubscribeError: ({ error, setError }) => setError(shown(error)),
        onSubscribeResult: () => ({
          onNext({ result, setResult }) {
            if (result.errors !== undefined) setResult({ ...result, errors: result.errors.map(shown) });
          },
        }),
      };
    },
    onExecute({ executeFn, setExecuteFn }) {
      setExecuteFn(async (args) => {
        let timer: NodeJS.Timeout | undefined;
        const began = performance.now();
        const late = new Promise<{ errors: GraphQLError[] }>((resolve) => {
          timer = setTimeout(() => {
            args.contextValue.giveUp();
            const taken = ((performance.now() - began) / 1000).toFixed(2);
            const error = apiError(
              'TIMEOUT',
              `The request was given up after ${taken} s, at most ${seconds} s are allowed.`,
              'Ask for less at once.',
            );
            resolve({ errors: [error] });
          }, seconds * 1000);
        });
        try {
          return await Promise.race([executeFn(args), late]);
        } finally {
          clearTimeout(timer);
        }
      });
      return {
        onExecuteDone({ result, setResult, args }) {
          if (Symbol.asyncIterator in Object(result)) return;
          const { requestId, didYouMean } = args.contextValue;
          const answer = result as { errors?: readonly GraphQLError[]; extensions?: object };
          const errors = answer.errors?.map((error) => shownError(options, error, requestId));
          const near = [...didYouMean].map(([name, suggestions]) => ({ name, suggestions }));
          setResult({
            ...(answer as object),
            ...(errors === undefined ? {} : { errors }),
            ...(near.length === 0 ? {} : { extensions: { ...answer.extensions, didYouMean: near } }),
          } as never);
        },
      };
    },
  };
}
