// What a Markdown file says of itself at its top: YAML between `---`, TOML between `+++`.

import { parse } from 'yaml';

/** Values by key; keys in lower case without `_`, `-` and spaces, so that `publish_date` and `publishDate` are one. */
export type Fields = Readonly<Record<string, unknown>>;

/** Parts a text from its front matter. What stands between such marks and has no fields stays part of the text. */
export function splitFrontMatter(text: string): { fields: Fields; body: string } {
  const match =
    /^\s{0,20}(?:---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)|\+\+\+[ \t]*\n([\s\S]*?)\n\+\+\+)[ \t]*(?:\n|$)/.exec(text);
  if (match === null || match[0].length > longest) return { fields: {}, body: text };
  const [, yaml, toml = ''] = match;
  const found = (yaml === undefined ? null : readYaml(yaml)) ?? readLines(yaml ?? toml);
  return found === null ? { fields: {}, body: text } : { fields: found, body: text.slice(match[0].length) };
}

/** In characters: YAML of more than that is data, no head of an article. */
const longest = 16_384;

function readYaml(yaml: string): Fields | null {
  try {
    const value: unknown = parse(yaml, {
      schema: 'failsafe',
      maxAliasCount: 10,
      logLevel: 'error',
      prettyErrors: false,
      uniqueKeys: false,
    });
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? byPlainKey(Object.entries(value))
      : null;
  } catch {
    // A title with a colon, or one that begins with a quoted word, is no YAML: it is read line by line.
    return null;
  }
}

/** `key: value` or `key = value`, one a line, with lists (`[a, b]`, or items on lines of their own); null where there is none. */
function readLines(lines: string): Fields | null {
  const pairs: [string, unknown][] = [];
  let key: string | null = null;
  let items: string[] = [];
  const end = (): void => {
    if (key !== null && items.length > 0) pairs.push([key, items]);
    key = null;
    items = [];
  };
  for (const line of lines.split('\n')) {
    // [params]: what follows belongs to a part of its own.
    if (/^\[[\w.]+\]\s*$/.test(line)) break;
    const pair = /^([\p{L}][\p{L}_ -]{1,30}?)\s{0,8}[:=：]\s*(.*)$/u.exec(line);
    if (pair !== null) {
      end();
      const [, name = '', value = ''] = pair;
      if (value === '' || value === '[') key = name;
      else pairs.push([name, /^\[.*\]$/.test(value) ? listed(value.slice(1, -1)) : unquoted(value)]);
    } else if (key !== null && line.trim() !== ']') items.push(...listed(line.replace(/^\s*-\s+/, '')));
  }
  end();
  return pairs.length === 0 ? null : byPlainKey(pairs);
}

function listed(items: string): string[] {
  return (items.match(/"[^"]*"|'[^']*'|[^,]+/g) ?? []).map(unquoted).filter((item) => item !== '');
}

function unquoted(value: string): string {
  const text = value.trim();
  return /^(["']).*\1$/.test(text) && !text.slice(1, -1).includes(text[0] as string) ? text.slice(1, -1) : text;
}

function byPlainKey(pairs: readonly (readonly [string, unknown])[]): Fields {
  return Object.fromEntries(pairs.map(([key, value]) => [key.toLowerCase().replace(/[\s_-]/g, ''), value]));
}
