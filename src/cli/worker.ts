// The program of an extraction worker.

import { useCodeCache } from './code-cache.ts';

useCodeCache();
void import('../ingest/worker.ts');
