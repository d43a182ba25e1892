// Dates as people write them, never more exact than they are known.

export type DateLanguage = 'en' | 'zh';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const seasons = { en: ['spring', 'summer', 'autumn', 'winter'], zh: ['春', '夏', '秋', '冬'] };

const flags = { en: { about: 'about', uncertain: 'uncertain' }, zh: { about: '约', uncertain: '不确定' } };

/** A date in words: `2021-11-12~` is "about 12 Nov 2021" or "约2021年11月12日". */
export function dateWords(edtf: string, language: DateLanguage): string {
  const { about, uncertain } = flags[language];
  const text = edtf
    .replace(/[~?%]/g, '')
    .split('/')
    .map((part) => pointWords(part, language))
    .join(language === 'zh' ? '至' : ' to ');
  const nearly = /[~%]/.test(edtf) ? `${about}${language === 'zh' ? '' : ' '}${text}` : text;
  if (!/[?%]/.test(edtf)) return nearly;
  return language === 'zh' ? `${nearly}（${uncertain}）` : `${nearly} (${uncertain})`;
}

/** One day, month, hour … in words. */
export function pointWords(part: string, language: DateLanguage): string {
  if (part === '..' || part === '') return '…';
  const found = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d)(?::(\d\d))?)?)?)?/.exec(part);
  if (found === null) return /^\d{3}X$/.test(part) ? decade(part, language) : part;
  const [, year = '', month, day, hour, minute] = found;
  const monthNumber = Number(month ?? 0);
  const season = seasons[language][monthNumber - 21];
  if (season !== undefined) return language === 'zh' ? `${year}年${season}` : `${season} ${year}`;
  if (monthNumber > 12) return part;
  const clock =
    hour === undefined ? '' : language === 'zh' || minute !== undefined ? `${hour}:${minute ?? '00'}` : `${hour} h`;
  if (language === 'zh') {
    const words = [`${year}年`, month && `${monthNumber}月`, day && `${Number(day)}日`].filter(Boolean).join('');
    if (hour !== undefined && minute === undefined) return `${words}${Number(hour)}时`;
    return clock === '' ? words : `${words} ${clock}`;
  }
  const words = [day && `${Number(day)}`, month && months[monthNumber - 1], year].filter(Boolean).join(' ');
  return clock === '' ? words : `${words}, ${clock}`;
}

function decade(part: string, language: DateLanguage): string {
  const first = `${part.slice(0, 3)}0`;
  return language === 'zh' ? `${first}年代` : `${first}s`;
}
