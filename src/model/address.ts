// Web addresses of articles.

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
