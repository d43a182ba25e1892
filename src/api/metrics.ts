// What a server tells Prometheus of itself.

import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';

export function createMetrics() {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  return {
    registry,
    requests: new Histogram({
      name: 'dateline_request_seconds',
      help: 'Time of HTTP requests.',
      labelNames: ['status'],
      registers: [registry],
    }),
    queries: new Counter({
      name: 'dateline_store_queries_total',
      help: 'Queries sent to the store.',
      labelNames: ['query'],
      registers: [registry],
    }),
  };
}
