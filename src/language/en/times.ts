// Times in English news. Each rule sees one kind of expression and keeps the parts it tells; `extract/times` joins
// neighbours ("Friday" + ", " + "Nov. 12") and resolves them.

import { NEVER } from '../never.ts';
import { rule, type TimeLanguage, type TimeRule } from '../time-fields.ts';
import { holidayRules } from './holidays.ts';
import { day, dayOf, daypart, month, monthBesideNumber, ordinalWords, weekday, weekdayOf } from './time-words.ts';
import { clockRules } from './times-clock.ts';
import { dateRules } from './times-dates.ts';
import { periodRules } from './times-periods.ts';
import { relativeRules } from './times-relative.ts';

/** Words that look like times and are none; they claim their characters. */
const claims: readonly TimeRule[] = [
  rule(
    'en/no-time',
    'Sunday Times',
    /\b(?:[Ss]econd World War|World War|Good Friday Agreement|(?:The )?Sunday (?:Times|Telegraph|Mirror|Express|Mail|school|League)|Mail on Sunday|Saturday Night Live|Friday Night|(?:Bloody|Super|Freaky|Manic|Ruby|Taco) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Black (?:Mon|Tues|Wednes|Thurs|Satur|Sun)day|(?:Sunday|Monday|Thursday) Night (?:Football|Baseball|Raw)|Sunday (?:[A-Z][a-z]+ ){0,2}(?:section|Review|Styles|Magazine|Herald|Post)|(?:9\/11|Sept(?:ember|\.) 11(?:th)?)(?= (?:[A-Z][a-z]+ ){0,3}(?:Act|Bill|Commission|Committee|Memorial|Museum|Fund|Foundation|Families|Truth)\b)|as recently as|[Tt]oday show|Today [Pp]rogram(?:me)?|(?:Christmas|Easter|Thanksgiving|Halloween|New Year[’']s(?: Eve| Day)?|Boxing Day) (?:carols?|trees?|cards?|gifts?|presents?|shopp(?:ing|ers)|lights|decorations|sales|spirit|songs?|bonus(?:es)?|cakes?|pudding|flights|crowds?|traditions?|eggs?|bunn(?:y|ies)|turkeys?)|USA Today|Russia Today|Theresa May|Prime Minister May|(?:Mr|Mrs|Ms)\.? May|April (?:Ryan|O['’][A-Z]\w+)|June (?:Carter|Allyson)|August (?:Wilson|Alsina)|\d{1,3}(?:-year-old| years? old\b| years of age)|(?:[a-z]{1,12}-)?[a-z]{1,12}-year-olds?|Windows (?:19|20)\d\d|Rs\.? ?\d[\d,.]*|[$€£]\s?\d[\d,.]*|COVID-19|[Oo]ne second)\b/g,
    () => null,
  ),
  // the Friday before a race: of one day or another, whichever race it be.
  rule(
    'en/weekday-beside-any',
    'the Friday before a race',
    new RegExp(`\\b[Tt]he ${weekday} (?:before|after|following|preceding) (?:an?|each|every|any)\\b`, 'g'),
    () => ({ frequency: true }),
  ),
  rule('en/address', 'www.example.org/2021/11/12', /\b(?:https?:\/\/|www\.)\S{1,400}/g, () => null),
  rule(
    'en/every',
    'every Friday',
    new RegExp(
      `\\b(?:[Ee]very(?: other| single)?|[Ee]ach) (?:${weekday}|day|week|month|year|night|morning|weekend|evening|summer|winter|spring|autumn|fall|${month.replace('?<month>', '?:')})\\b|\\b(?:[Mm]on|[Tt]ues|[Ww]ednes|[Tt]hurs|[Ff]ri|[Ss]atur|[Ss]un)days\\b|\\b(?:daily|weekly|monthly|yearly|annually)\\b`,
      'g',
    ),
    () => ({ frequency: true }),
  ),
  // On a Monday in May: one day of several.
  rule(
    'en/some-weekday',
    'a rainy Monday in May',
    new RegExp(
      `\\b(?:(?<!\\d, )[Aa]|[Oo]ne|[Ss]ome|[Aa]nother) (?:(?:recent|rainy|sunny|snowy|cold|warm|hot|cool|chilly|quiet|busy|gr[ae]y|wet|dark|dry|bright|windy|foggy|steamy|muggy|typical|random|certain|single) )?(?<time>${weekday}(?: ${daypart}| night)?)(?= (?:in|of|when|that|after|before|during)\\b|[.,;:)]|$)`,
      'g',
    ),
    () => null,
  ),
  rule(
    'en/weekday-day',
    'Tuesday the 31st',
    new RegExp(
      `\\b${weekday},? (?:the )?(?:(?<day>[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)|(?<plain>[12]\\d|3[01])(?=[!?;)]|,(?! \\d)|\\.(?!\\d)| (?:between|from|at)\\b|$)|the (?<dayWord>${ordinalWords})(?= of\\b| at\\b|[.,;:!?)]|$))(?![\\w-]| (?:[Ss]treet|[Aa]venue|anniversary)| (?:of )?${month.replace('?<month>', '?:')}(?![A-Za-z]))`,
      'g',
    ),
    ({ groups }) => ({
      weekday: weekdayOf(groups),
      day: groups?.['plain'] === undefined ? dayOf(groups) : Number(groups['plain']),
      fitsWeekday: true,
    }),
  ),
  rule(
    'en/day-alone',
    'on the 12th',
    new RegExp(
      `(?<=\\b(?:[Oo]n|[Ff]rom|[Bb]y|[Uu]ntil|[Bb]efore|[Ss]ince|[Tt]o|[Aa]nd|[Tt]hrough) )(?<time>(?:the ${day.replace('?|(?<dayWord>', '|(?<dayWord>')}|(?<plainDay>[12]\\d|3[01]|[1-9])(?:st|nd|rd|th)(?= ?[-–.,;)]| and\\b|$)))(?![\\w-])(?=[.,;)]| [-–] | (?:and|to|through|at|when|he|she|it|they|the|after)\\b|$)`,
      'g',
    ),
    ({ groups }) => {
      if (groups?.['plainDay'] !== undefined) return { day: Number(groups['plainDay']) };
      return groups?.['dayWord'] !== undefined && dayOf(groups) < 10 ? undefined : { day: dayOf(groups) };
    },
  ),
];

export const englishTimes: TimeLanguage = {
  rules: [...claims, ...dateRules, ...periodRules, ...relativeRules, ...clockRules, ...holidayRules],
  joint:
    /^(?: ?\(?|\)?,? (?:on|of|at|in|about|around|at about|at around|from|shortly after|just after|just before|by)? ?(?:the )?| – | - |,? )$/,
  looseJoint: /^(?:, | \(|, the |, an? )$/,
  range: /^(?:,? ?(?:–|—|-|~|to|through|thru|until|till|up to) ?(?:the |on |in )?)$/,
  between: { before: /\b[Bb]etween (?:the )?$/, gap: /^ and (?:the |on )?$/, after: NEVER },
  offset: { after: /^ (?:after|from|following|since) (?:the )?$/, before: /^ (?:before|prior to|ahead of) (?:the )?$/ },
  starting: /^,? (?:(?:starting|beginning|commencing)(?: on| from)?|from) (?:the )?$/,
  lasting: null,
  untilBefore: /\b(?:[Bb]efore|[Pp]rior to|[Ee]arlier than) (?:the year )?$/,
  untilAfter: NEVER,
  orUntilAfter: /^,? (?:or earlier\b|(?:or|and) before(?=[.,;)]|$))/,
  list: /^(?: (?:and) (?:the |on )?)$/,
  yearList: NEVER,
  each: NEVER,
  rangeStart: /\b(?:[Ff]rom|[Bb]etween) (?:the )?$/,
  sinceBefore: /\b(?:[Ss]ince|(?<!\b[Nn]o )[Ll]ater than|[Aa]s early as) (?:about |at least |around |the year )?$/,
  fromBefore: /\b(?:[Ss]tarting|[Bb]eginning)(?: in| from| on)? (?:the year )?$/,
  sinceAfter: /^ (?:onwards?\b|(?:and|or) later\b|(?:and|or) (?:after|afterwards?|beyond)(?=[.,;)]|$))/,
  fromAfter: NEVER,
  about: /\b(?:[Aa]bout|[Aa]round|[Cc]irca|[Aa]pproximately|[Rr]oughly) $/,
  future:
    /\b(?:will|shall|would(?! have| not| n[eo])|may(?! (?:[a-z]+ )?have)|might(?! (?:[a-z]+ )?have)|to be (?:held|heard|sentenced|released)|(?:been|be) (?:arranged|scheduled)|scheduled|slated|anticipated|set (?:to|for)|(?<!\b(?:the|an?|this|that|its|his|her|their|of) (?:[\w-]{1,20} ){0,2})plans?(?! $)|planned|expected|upcoming|forecast|starting|beginning|effective|is to|are to|is due|are due|was due|were due|due to|(?:called|announced|declared) an? (?:[\w-]+ ){1,4}for(?= $)|ahead of|intends? to|hopes? to|aims? to|prepar(?:es?|ing) to|(?:delay|postpone|extend|adjourn|remand)(?:ed|s|d|ing)?\b[^.;]{0,50}\b(?:until|till|to)(?= )|possibly)\b|^ must (?!have)/,
  ahead: new RegExp(
    [
      // must, could, wants to, has to, is likely to: what is done by then is still to be done.
      String.raw`\b(?:could(?! not| have| be (?:reached|seen|heard))|must(?! have)|should(?! have)|(?:is|are) (?:likely|unlikely|ready|poised|about|able|going|supposed) to|(?:wants?|needs?|has|have|vows|promises|pledges|seeks|expects?) to(?! date| the| an?))\b(?: (?:[a-z]+ly )?[a-z]+)?`,
      // The bridge to be opened on Friday; not what it is said to be.
      String.raw`(?<!\b(?:believed|thought|said|alleged|known|reported|found|appears?|appeared|seems?|seemed|claims?|claimed|proved|had|used|tried|wanted|needed) )\bto be (?:[a-z]+ed|held|heard|sworn|put|built|sent|sold|shown|taken|given|chosen|cut|set|read|laid|drawn|made|brought)\b`,
      // when she travels there, before it closes; a match begins, the ban takes effect.
      String.raw`\b(?:when|before|until|once|if|unless|as soon as) (?:he|she|it) (?:[a-z]+ly )?(?!was|has|says|does|thinks|knows|believes|claims)[a-z]+s\b`,
      String.raw`\b(?:begins|starts|resumes|reopens|expires|kicks off|takes effect|goes into effect|comes into force|takes place|gets under way|goes on trial|goes on sale)\b`,
      // It is open until Monday, he has until Monday.
      String.raw`\b(?:is|are|has|have|runs|lasts|continues|remains|stays)\b[^.,;:]{0,60}\b(?:until|till) (?:at least )?`,
      // The funeral is |Friday.
      String.raw`\b(?:is|are)(?: on)? $`,
      // demanded an answer by |Friday; was released on bail until |4 April.
      String.raw`\b(?:demand|ask|order|urg|requir|request|want|instruct)(?:e?d|e?s|ing|e)?\b(?:[^.;:,]|,(?=\d)){0,60}\bby $`,
      String.raw`\b(?:bail(?:ed)?|remanded|suspended|banned|barred|closed|detained)\b[^.;:,]{0,40}\b(?:until|till) $`,
      // is meeting her on Friday
      String.raw`\b(?:is|are) (?:also )?(?:meeting|holding|(?:co-)?hosting|travell?ing|returning|flying|arriving|playing)\b(?! up\b)`,
    ].join('|'),
    'g',
  ),
  futureReach: [80, 28],
  titleAhead: /^[^.;:,]{3,60} to [a-z]+\b(?!.*\b(?:said|says|told|after|as)\b)/,
  headAhead:
    /^(?:coming up|(?:next|up) next\b|next up|what(?:['’]s| is| happens| comes)? next|what (?:to watch|we['’]re watching)|(?:the )?(?:day|week|month)s? ahead|(?:looking|dates) ahead|on the (?:agenda|calendar|horizon))\b[^.:?!]{0,30}[.:?!]?(?=\s|$)/i,
  timeLeads: NEVER,
  sentenceEnd: /[.!?] [A-Z“"]|\n/,
  clauseEnd:
    /[.;:!?\n]|\b(?:said|told|announced|after|when|whether|who|which|that)\b|\b(?=and (?:(?:[a-z]+ly |then |later )?(?:was|were|is|are|has|have|had|will|would|[a-z]{2,}ed)\b))/,
  yearOfPassage: /(?:^|[.!?]['’"”]? )(?:In|During|By|Early in|Late in|Back in) @/,
  yearOfWord: NEVER,
  done: /(?<!\b(?:the|an?|this|its|his|her|their|newly|be|is|are|being|to) )\b(?:[a-z]{2,}ed|said|says|told|met|held|began|won|lost|beat|took|gave|went|came|saw|made|sent|struck|shot|fell|rose|sold|bought|left|led|found|broke|cut|put|set|hit|let|quit|sank|spoke|flew|drove|ran|wrote|fought|caught|grew|brought|built|became|stood|threw|withdrew|arose|swore|sought|pled)\b/,
  doneAfter: NEVER,
  yearOfAside: /, (?:which |who )?(?:[a-z]+ ){0,6}@,/,
  // her 2012 donors had given nothing by |May; the bridge built last year was closed in |May.
  yearOfThing: new RegExp(
    `(?:\\b(?:[Tt]he|[Aa]|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Tt]hat)|['’]s) @ [A-Za-z](?![^.;]*\\b${monthBesideNumber})|[a-z] @ (?:was|were|has|have|had)\\b`,
  ),
  everSince: /\b(?:has|have)\b[^.;]{0,80}\bsince (?:late |early |mid-)?$/,
};
