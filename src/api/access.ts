// Who may do what: on the loopback address everybody may read, and with `--allow-write` write; anywhere else a token decides.

import { createHash, timingSafeEqual } from 'node:crypto';
import { InputError } from '../model/error.ts';
import type { Role } from './context.ts';

export interface Token {
  /** SHA-256 of the secret: the secret itself is not kept. */
  readonly hash: Buffer;
  readonly role: Role;
  readonly name: string;
}

export interface Access {
  readonly tokens: readonly Token[];
  readonly allowWrite: boolean;
  /** Whether the server listens on a loopback address only. */
  readonly loopback: boolean;
}

const roles: readonly Role[] = ['reader', 'ingester', 'curator'];
/** A role holds those before it, but a curator does not ingest. */
const held: Readonly<Record<Role, readonly Role[]>> = {
  reader: ['reader'],
  ingester: ['reader', 'ingester'],
  curator: ['reader', 'curator'],
};

/**
 * Reads tokens: `role:secret` or `role:name:secret`, parted by commas or lines; `#` begins a comment line.
 * Throws InputError, which never shows a secret.
 */
export function readTokens(text: string): readonly Token[] {
  const entries = text
    .split(/[\n,]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '' && !entry.startsWith('#'));
  return entries.map((entry, index) => {
    const [role = '', ...rest] = entry.split(':');
    const secret = rest.at(-1) ?? '';
    if (!roles.includes(role as Role) || rest.length < 1 || rest.length > 2 || secret.length < 16) {
      throw new InputError(`Token ${index + 1} is not of the form role:secret or role:name:secret.`, {
        hint: `Roles are ${roles.join(', ')}; a secret has at least 16 characters.`,
      });
    }
    return { hash: digest(secret), role: role as Role, name: rest.length === 2 ? (rest[0] as string) : role };
  });
}

/** The caller's roles and name; null when the token is missing where one is needed, or is not one of ours. */
export function admit(access: Access, authorization: string | null): { roles: ReadonlySet<Role>; who: string } | null {
  const secret = /^Bearer\s+(\S+)$/i.exec(authorization ?? '')?.[1];
  if (secret !== undefined) {
    const asked = digest(secret);
    let found: Token | null = null;
    // Every token is compared, so that the time tells nothing.
    for (const token of access.tokens) if (timingSafeEqual(token.hash, asked)) found = token;
    return found === null ? null : { roles: new Set(held[found.role]), who: found.name };
  }
  if (authorization !== null || !access.loopback) return null;
  const open: readonly Role[] = access.allowWrite ? roles : ['reader'];
  return { roles: new Set(open), who: 'local' };
}

function digest(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
