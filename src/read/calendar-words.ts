// Names of weekdays and months in heads of articles, as sources of expressions that pay no heed to case.

export const englishWeekday = '(?:mon|tue(?:s)?|wed(?:nes)?|thu(?:r|rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?';

export const monthNames =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';

/** Months as pages in other languages of Europe write them (CLDR, long names): the day stands before them, 3. Juli 2018, 7 de mayo de 2020. */
export const monthsElsewhere: readonly string[] = [
  'januar|jänner|janvier|enero|gennaio|janeiro|januari',
  'februar|février|febrero|febbraio|fevereiro|februari',
  'märz|mars|marzo|março|maart',
  'avril|abril|aprile',
  'mai|mayo|maggio|maio|mei',
  'juni|juin|junio|giugno|junho',
  'juli|juillet|julio|luglio|julho',
  'août|agosto|augustus',
  'septembre|septiembre|setiembre|settembre|setembro',
  'oktober|octobre|octubre|ottobre|outubro',
  'novembre|noviembre|novembro',
  'dezember|décembre|diciembre|dicembre|dezembro',
];
