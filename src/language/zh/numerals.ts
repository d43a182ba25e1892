// Chinese numerals as numbers.

const digits: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  '○': 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** A character class of everything `readNumeral` reads, for patterns on folded text. */
export const numeral = '[\\d０-９〇零○一二两三四五六七八九十百廿卅]';

/** Reads 12, １２, 十二, 二十, 廿八, 二〇二一, 一百二十; null when it is no number. */
export function readNumeral(words: string): number | null {
  const text = words.normalize('NFKC').replace(/廿/g, '二十').replace(/卅/g, '三十');
  if (/^\d+$/.test(text)) return Number(text);
  // 两三日, 四五年前: two or three.
  if (/^[一二两三四五六七八九]{2}$/.test(text) && value(text[1], 0) === value(text[0], 0) + 1) return null;
  if (/^[〇零○一二两三四五六七八九]+$/.test(text))
    return Number([...text].map((character) => digits[character]).join(''));
  const match = /^(?:([一二两三四五六七八九])百)?零?(?:([一二两三四五六七八九])?(十))?([一二两三四五六七八九])?$/.exec(
    text,
  );
  if (match === null || text === '') return null;
  const [, hundreds, tens, ten, ones] = match;
  return value(hundreds, 0) * 100 + (ten === undefined ? 0 : value(tens, 1) * 10) + value(ones, 0);
}

function value(character: string | undefined, otherwise: number): number {
  return character === undefined ? otherwise : (digits[character] as number);
}
