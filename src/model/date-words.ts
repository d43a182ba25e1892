// Dates as people write them, never more exact than they are known.

export type DateLanguage = 'en' | 'zh';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const quarters = ['一', '二', '三', '四'];
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
  if (found === null) return stretch(part, language);
  const [, year = '', month, day, hour, minute] = found;
  const monthNumber = Number(month ?? 0);
  const season = seasons[language][monthNumber - 21];
  if (season !== undefined) return language === 'zh' ? `${year}年${season}` : `${season} ${year}`;
  const quarter = quarters[monthNumber - 33];
  if (quarter !== undefined) return language === 'zh' ? `${year}年第${quarter}季度` : `Q${monthNumber - 32} ${year}`;
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

/** A decade or a century. */
function stretch(part: string, language: DateLanguage): string {
  if (/^\d{3}X$/.test(part)) return language === 'zh' ? `${part.slice(0, 3)}0年代` : `${part.slice(0, 3)}0s`;
  if (!/^\d\dXX$/.test(part)) return part;
  const century = Number(part.slice(0, 2)) + 1;
  return language === 'zh' ? `${century}世纪` : `${century}${century === 21 ? 'st' : 'th'} century`;
}
