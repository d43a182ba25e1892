// Addresses that callers give and that pages link to.

import { cleanAddress } from '../model/address.ts';
import { InputError } from '../model/error.ts';

/**
 * An address handed over by the caller.
 * @throws InputError when it is no web address.
 */
export function addressFromCaller(value: string): string {
  const url = cleanAddress(value);
  if (url === null)
    throw new InputError(`"${value.slice(0, 200)}" is not a web address.`, {
      hint: 'Give one such as https://example.org/news/1.',
    });
  return url;
}

/** True for addresses that stand for a name or topic, so that the linked words are one. */
export function isNameAddress(href: string): boolean {
  return /^[^?#]*\/(?:tags?|topics?|people|person|persons|profile|keywords?|organi[sz]ations?|places?|company|companies|wiki)\/[^/?#]+/i.test(
    href,
  );
}
