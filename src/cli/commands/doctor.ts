// dateline doctor: whether all that Dateline needs is there, one line each, with what to do where it is not. Changes nothing.

import { accessSync, constants, existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { readAuthority } from '../../resources/authority.ts';
import { type Config, readConfig } from '../config.ts';
import { exitCodes } from '../exit-codes.ts';
import { withStore } from '../open.ts';
import { paths } from '../paths.ts';
import { printData, styled } from '../terminal.ts';
import { version } from '../version.ts';

interface Finding {
  readonly name: string;
  readonly fine: boolean;
  readonly detail: string;
  readonly hint?: string;
}

export async function doctor(options: { json?: boolean }): Promise<void> {
  const config = readConfig();
  const store = await storeFindings(config);
  const findings = [node(), ...resources(config), page(), ...store];
  if (options.json) await printData(JSON.stringify({ version, findings }, null, 2));
  else for (const finding of findings) await printData(line(finding));
  if (store.some(({ name, fine }) => name === 'store' && !fine)) process.exitCode = exitCodes.storeUnavailable;
  else if (findings.some(({ fine }) => !fine)) process.exitCode = exitCodes.problems;
}

function line({ name, fine, detail, hint }: Finding): string {
  const mark = fine ? styled('green', 'fine', process.stdout) : styled('red', 'bad ', process.stdout);
  return `${mark}  ${name.padEnd(10)}  ${detail}${hint === undefined ? '' : `\n      hint: ${hint}`}`;
}

/** The oldest Node.js that `package.json` allows. */
const oldest = [20, 19] as const;

function node(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const fine = major > oldest[0] || (major === oldest[0] && minor >= oldest[1]);
  return {
    name: 'node',
    fine,
    detail: `Node.js ${process.versions.node}, Dateline ${version}`,
    ...(fine ? {} : { hint: `Dateline needs Node.js ${oldest.join('.')} or newer.` }),
  };
}

function resources({ authority }: Config): readonly Finding[] {
  const folders = [join(paths.resources, 'authority'), ...(authority === null ? [] : [authority])];
  return folders.map((folder) =>
    tried('authority', 'Name a readable folder in DATELINE_AUTHORITY, or install the package again.', () => {
      readAuthority([folder]);
      return folder;
    }),
  );
}

function page(): Finding {
  const fine = existsSync(join(paths.web, 'index.html'));
  return {
    name: 'page',
    fine,
    detail: fine ? paths.web : `The page is not in ${paths.web}.`,
    ...(fine ? {} : { hint: 'npm run build makes it.' }),
  };
}

async function storeFindings(config: Config): Promise<readonly Finding[]> {
  const served = config.store.includes('://');
  if (!served) {
    const folder = folderFinding(config.store);
    // Opening a store that is not there would make it.
    if (!folder.fine || !existsSync(config.store)) return [folder];
  }
  try {
    return await withStore(config, async (store) => {
      const rows = await store.ask({ name: 'doctor', text: 'MATCH (a:Article) RETURN count(a) AS articles' });
      return [
        { name: 'store', fine: true, detail: `${store.engine} at ${store.address}, ${rows[0]?.['articles']} articles` },
      ];
    });
  } catch (error) {
    const { message, hint } = error as Error & { hint?: string | null };
    return [{ name: 'store', fine: false, detail: message, ...(hint ? { hint } : {}) }];
  }
}

function folderFinding(folder: string): Finding {
  const absolute = resolve(folder);
  const there = existsSync(absolute);
  // Where the folder is not there yet, the nearest one above has to let it be made.
  let nearest = absolute;
  while (!existsSync(nearest)) nearest = dirname(nearest);
  return tried('folder', `Make ${nearest} writable, or name another folder in DATELINE_DATA.`, () => {
    accessSync(nearest, constants.W_OK | constants.X_OK);
    return there ? `${absolute} can be written` : `${absolute} is not there yet; the first ingest makes it`;
  });
}

function tried(name: string, hint: string, work: () => string): Finding {
  try {
    return { name, fine: true, detail: work() };
  } catch (error) {
    return { name, fine: false, detail: (error as Error).message, hint };
  }
}
