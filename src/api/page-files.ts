// The files of the page and of the playground.

import { createReadStream, existsSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { sendBody, sendText } from './send-body.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.map': 'application/json',
  '.wasm': 'application/wasm',
};

/** GraphiQL's editor makes styles and workers of its own; nothing comes from outside. */
const policy =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; worker-src 'self' blob:; font-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'";

/** A file of the page. Addresses without an ending are screens of the page (or of the playground): they get its HTML. */
export async function serveFile(
  folder: string,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return sendText(response, 405, 'text/plain', 'Only GET.\n');
  const wanted = wantedFile(folder, path);
  if (wanted === null || !existsSync(wanted)) {
    const missing =
      path === '/' || path === '/playground'
        ? 'The page has not been built: run "npm run build".\n'
        : 'There is nothing here.\n';
    return sendText(response, 404, 'text/plain; charset=utf-8', missing);
  }
  const hashed = /-[\w-]{8,}\.\w+$/.test(wanted);
  const head = {
    'content-type': types[extname(wanted)] ?? 'application/octet-stream',
    'content-length': statSync(wanted).size,
    'cache-control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
  };
  await sendBody(request, response, 200, head, createReadStream(wanted));
}

function wantedFile(folder: string, path: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return null;
  }
  const file = normalize(join(folder, decoded));
  if (file.includes('\0') || !(file === normalize(folder) || file.startsWith(normalize(folder + sep)))) return null;
  if (extname(file) in types) return file;
  return join(folder, decoded.startsWith('/playground') ? 'playground/index.html' : 'index.html');
}
