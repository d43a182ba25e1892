// The worker's side of the extractor: loads the resources once, then answers one task after the other.

import { parentPort, workerData } from 'node:worker_threads';
import { InputError } from '../model/error.ts';
import { loadResources } from '../resources/load.ts';
import { extractBytes } from './extract-bytes.ts';
import type { Answer, Task, WorkerSettings } from './extractor.ts';

const settings = workerData as WorkerSettings;
const resources = loadResources(settings.resources, settings.authority);

parentPort?.on('message', (task: Task) => {
  parentPort?.postMessage(answer(task));
});

function answer({ bytes, source }: Task): Answer {
  try {
    return { kind: 'DONE', extraction: extractBytes(bytes, source, resources) };
  } catch (error) {
    if (error instanceof InputError)
      return { kind: 'REFUSED', message: error.message, code: error.code, hint: error.hint };
    return { kind: 'DEFECT', stack: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
