// Bytes → text. Never silently wrong: what could not be decoded is counted.

import { detect } from 'chardet';
import { InputError } from '../model/error.ts';

export interface Decoded {
  readonly text: string;
  /** The encoding's name in the Encoding Standard: `utf-8`, `gb18030`, … */
  readonly encoding: string;
  /** How many characters could not be read and stand as U+FFFD in the text. */
  readonly unreadable: number;
}

/**
 * Decodes a file or a response: by byte order mark, as UTF-8 where it is valid, by the declared encoding, by detection.
 * The text is in Unicode normal form C.
 * @param declared an encoding named outside the bytes (a Content-Type header), or null.
 * @throws InputError for binary content.
 */
export function decode(bytes: Uint8Array, name: string, declared: string | null = null): Decoded {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  const kind = signatures.find(([signature]) => start.startsWith(signature))?.[1];
  if (kind !== undefined) throw binary(name, kind);
  const marked = byteOrderMark(bytes) ?? wideWithoutMark(bytes);
  if (marked !== null) return decodeAs(bytes, marked);
  if (hasControls(bytes)) throw binary(name, 'a binary file');
  const label = encodingName(declared) ?? encodingName(declarationIn(bytes));
  if (label === 'iso-2022-jp') return decodeAs(bytes, label);
  const utf8 = decodeAs(bytes, 'utf-8');
  if (utf8.unreadable === 0) return utf8;
  const candidates = [label, encodingName(detectedIn(bytes))].filter((one): one is string => one !== null);
  const readings = [...new Set(candidates)].map((encoding) => decodeAs(bytes, encoding));
  const clean = readings.filter(({ unreadable }) => unreadable === 0);
  const [first] = clean;
  if (first === undefined)
    return [utf8, ...readings].reduce((best, next) => (next.unreadable < best.unreadable ? next : best));
  // The bytes of Big5 are characters in GB18030 too, though none that anybody would write.
  return clean.reduce((best, next) => (commonIn(next.text) > 3 * commonIn(best.text) ? next : best), first);
}

/** How many of the commonest Chinese characters, in either script, stand in a text. */
function commonIn(text: string): number {
  return (
    text.match(/[的一是在不了有和人这這中大为為上个個国國我以要他时時来來用们們到于於会會年也日月新]/g)?.length ?? 0
  );
}

function decodeAs(bytes: Uint8Array, encoding: string): Decoded {
  const decoded = new TextDecoder(encoding).decode(bytes);
  const text = (encoding === 'windows-1252' ? withWindowsMarks(decoded) : decoded).normalize('NFC');
  let unreadable = 0;
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) unreadable++;
  return { text, encoding, unreadable };
}

/** Node.js 20 reads windows-1252 as Latin-1, where quotation marks, dashes and the euro sign are control characters. */
function withWindowsMarks(text: string): string {
  return text.replace(/[\x80-\x9f]/g, (character) => windowsMarks[character.charCodeAt(0) - 0x80] as string);
}

/** What windows-1252 has from 0x80 to 0x9f. */
const windowsMarks = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 without a mark: markup and spaces put a zero byte beside many ASCII characters, always on the same side. */
function wideWithoutMark(bytes: Uint8Array): string | null {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return null;
  const size = Math.min(bytes.length, 4096);
  let even = 0;
  let odd = 0;
  for (let index = 0; index < size; index++) if (bytes[index] === 0) index % 2 === 0 ? even++ : odd++;
  const few = size * 0.02;
  const encoding = odd > few && even * 10 < odd ? 'utf-16le' : even > few && odd * 10 < even ? 'utf-16be' : null;
  return encoding !== null && decodeAs(bytes.subarray(0, size), encoding).unreadable <= 1 ? encoding : null;
}

const signatures: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\u0003\u0004', 'a ZIP or Office file'],
  ['\u0089PNG', 'an image'],
  ['\u00ff\u00d8\u00ff', 'an image'],
  ['GIF8', 'an image'],
  ['\u001f\u008b', 'a compressed file'],
  ['\u00d0\u00cf\u0011\u00e0', 'an Office file'],
  ['\u007fELF', 'a program'],
  ['{\\rtf', 'an RTF document'],
];

/** More than a few control characters: no text in any encoding that writes ASCII as ASCII. */
function hasControls(bytes: Uint8Array): boolean {
  let controls = 0;
  const size = Math.min(bytes.length, 65_536);
  for (let index = 0; index < size; index++) {
    const byte = bytes[index] as number;
    // ESC occurs in ISO-2022-JP text.
    if (byte < 0x20 && byte !== 0x1b && (byte < 0x09 || byte > 0x0d)) controls++;
  }
  return controls > 2 + size * 0.01;
}

function binary(name: string, kind: string): InputError {
  return new InputError(`${name} is ${kind}, not text.`, {
    code: 'NOT_AN_ARTICLE',
    hint: 'Dateline reads HTML, Markdown and plain text: save the article in one of these.',
  });
}

/** The encoding that markup declares in its first bytes (HTML `meta`, XML declaration). */
function declarationIn(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return (
    /<(?:meta\b[^>]{0,200}?\bcharset|\?xml\b[^>]{0,100}?\bencoding)\s{0,5}=\s{0,5}["']?\s{0,5}([\w:.-]{2,40})/i.exec(
      head,
    )?.[1] ?? null
  );
}

function detectedIn(bytes: Uint8Array): string | null {
  return detect(bytes.subarray(0, 200_000));
}

/** The standard's name for an encoding label; null for unknown ones. GB2312 and GBK are read as GB18030, which holds them. */
function encodingName(label: string | null): string | null {
  if (label === null) return null;
  const charset = /charset\s{0,5}=\s{0,5}["']?([\w:.-]+)/i.exec(label)?.[1] ?? label;
  try {
    const { encoding } = new TextDecoder(charset.trim());
    if (encoding.startsWith('utf-16') && !/le|be/i.test(charset)) return null;
    return encoding === 'gbk' ? 'gb18030' : encoding;
  } catch {
    return null;
  }
}
