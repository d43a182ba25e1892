// Which elements of a page are not part of its article, told by element, class and id.

import type { HtmlElement } from './dom.ts';

/** Why an element is left out of the text; null when it stays. */
export function reasonToLeaveOut(element: HtmlElement): string | null {
  const byName = names[element.name];
  if (byName !== undefined) return byName;
  const { style, hidden } = element.attribs;
  if (hidden !== undefined || (style !== undefined && /display\s{0,3}:\s{0,3}none/i.test(style))) return 'hidden';
  if (element.name === 'main' || element.name === 'article') return null;
  const labels = `${element.attribs.class ?? ''} ${element.attribs.id ?? ''} ${element.attribs.role ?? ''}`.trim();
  if (labels === '') return null;
  const words = ` ${labels
    .slice(0, 500)
    // with-navigation, has-ads: what is beside it or in it.
    .replace(/(?<![\w-])(?:with|has|no|below|above|hide|show)-[\w-]+/gi, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[^a-zA-Z0-9]+/g, ' ')
    .toLowerCase()} `;
  return wordLists.find(({ pattern }) => pattern.test(words))?.reason ?? null;
}

const names: Readonly<Record<string, string>> = {
  script: 'script',
  style: 'script',
  noscript: 'script',
  template: 'script',
  link: 'script',
  meta: 'script',
  nav: 'navigation',
  menu: 'navigation',
  aside: 'related',
  dialog: 'form',
  form: 'form',
  button: 'form',
  input: 'form',
  select: 'form',
  textarea: 'form',
  iframe: 'media',
  object: 'media',
  embed: 'media',
  video: 'media',
  audio: 'media',
  canvas: 'media',
  svg: 'media',
  map: 'media',
  'amp-ad': 'advertisement',
  'amp-sticky-ad': 'advertisement',
  'amp-embed': 'related',
  'amp-sidebar': 'navigation',
  'amp-social-share': 'share',
  'amp-consent': 'consent',
  'amp-user-notification': 'consent',
  'amp-analytics': 'script',
};

const wordLists: readonly { readonly reason: string; readonly pattern: RegExp }[] = [
  { reason: 'comments', pattern: / (?:comments?|commentlist|disqus|respond) / },
  {
    reason: 'related',
    pattern:
      / (?:related(?: \w+)?|recommend(?:ed|ation|ations)?|trending|most (?:read|viewed|popular)|popular posts|read more|more stories|also (?:read|like)|outbrain|taboola|infobox|jp relatedposts|yarpp|(?:hot|rank|tuijian|xiangguan|rmtj) (?:news|list|recommend)) /,
  },
  { reason: 'share', pattern: / (?:share|sharing|sharedaddy|social|addthis|sharethis|follow us) / },
  {
    reason: 'advertisement',
    pattern:
      / (?:ads?|adv|advert|adverts|advertisement|advertising|adsense|adslot|dfp|sponsored|sponsor|promo|promotion) /,
  },
  {
    reason: 'newsletter',
    pattern:
      / (?:newsletter|subscribe|subscription|signup|sign up|mailchimp|paywall|regwall|piano|tp container|app download|download app|donate|donation) /,
  },
  {
    reason: 'navigation',
    pattern:
      / (?:nav|navbar|navigation|breadcrumbs?|menu|pagination|pager|sitemap|toolbar|skip(?: link| to)?|mw editsection|back to top|site header|site footer|contentinfo|banner) /,
  },
  { reason: 'consent', pattern: / (?:cookies?|consent|gdpr|onetrust|cmp) / },
  { reason: 'author note', pattern: / (?:author (?:bio|box|info|card|description)|about (?:the )?author|bio) / },
  { reason: 'form', pattern: / (?:polls?|quiz|survey|login|log in) / },
  { reason: 'media', pattern: / (?:audio player|read aloud|video player|player container|jw player) / },
];
