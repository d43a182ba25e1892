// Web addresses of articles.

import { InputError } from '../model/error.ts';

/**
 * The address without what isn't part of it: the frame of a web archive, fragment, campaign parameters. Null when it
 * is no absolute `http` address.
 */
export function cleanAddress(address: string, base?: string): string | null {
  const inner =
    /^https?:\/\/web\.archive\.org\/web\/[^/]+\/(https?:\/\/.+)$/i.exec(address.trim())?.[1] ?? address.trim();
  if (!URL.canParse(inner, base)) return null;
  const url = new URL(inner, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  const bare = inner.replace(/#.*$/s, '');
  const campaign = [...url.searchParams.keys()].filter((key) =>
    /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|ref_src)$/.test(key),
  );
  if (campaign.length === 0 && /^https?:/i.test(inner)) return bare; // as written: other programs may compare it
  for (const key of campaign) url.searchParams.delete(key);
  url.hash = '';
  return url.href;
}

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
