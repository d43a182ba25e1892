// Runs a bench file as it stands: npm run bench -- bench/resolution.ts
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

await runnerImport(resolve(process.argv[2] ?? ''), { configFile: false, logLevel: 'error' });
