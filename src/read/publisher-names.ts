// How a name is known for one of a publisher: a paper, an agency, a station.

import { hostedPublishers } from './publishers.ts';

/** A publisher's name as it writes it, where a line sets it in capitals: THE STRAITS TIMES, DAILY MAIL. */
export function publisherName(words: string): string {
  return words.length > 4 && /^[A-Z][^\p{Ll}\p{Script=Han}]+$/u.test(words)
    ? (names.get(plainName(words)) ?? words)
    : words;
}

/** True for the name of a paper, an agency, a station, or of its edition: Reuters, BBC News, 新华社, 人民网海外版. */
export function isPublisher(words: string): boolean {
  return names.has(plainName(words));
}

/** True for a site that is named by its address: Timesofindia.com. */
export function isSiteName(words: string): boolean {
  return siteName.test(words);
}

/** True for what looks like such a name: Port Ellen Post, 河口日报. In running text it may be something else. */
export function looksLikePublisher(words: string): boolean {
  return (
    words.length <= 50 &&
    (isPublisher(words) || isSiteName(words) || englishShape.test(words) || chineseShape.test(words))
  );
}

/** True for a line that names a Taiwanese source: its years may count from 1911. */
export function isTaiwanese(line: string): boolean {
  return taiwanese.test(line);
}

function plainName(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^the |\s(?:news(?: agency)?|online|newspaper|staff|wire|writers?|international|network)$/g, '')
    .replace(/(?:中文[网網]|海外版|客户端|電子報|电子报|即[时時]新[闻聞])$/u, '')
    .trim();
}

const siteName = /^[A-Za-z\d-]{2,30}\.(?:com|org|net|co\.uk|com\.au|ca|tv|info|news)$/i;
const englishShape =
  /^(?:The )?(?:\p{Lu}[\p{L}’'.&-]* ){1,5}(?:Times|Post|News|Press|Herald|Tribune|Journal|Gazette|Guardian|Telegraph|Chronicle|Mail|Standard|Star|Sun|Globe|Observer|Independent|Examiner|Courier|Register|Mirror|Express|Bulletin|Record|Sentinel|Dispatch|Inquirer|Monitor|Weekly|Daily|Magazine|Radio|TV|Television|Broadcasting|News Agency|Newswire|Online)$/u;
const chineseShape =
  /^[\p{Script=Han}A-Za-z\d]{1,10}(?:[日晚早晨快时時商周週导導青年工人法制经經济濟信息]{1,4}[报報]|[网網]|新[闻聞]|通[讯訊]社|[电電][视視]?[台臺]|[卫衛][视視]|[广廣]播|[周週]刊|[杂雜][志誌]|客户端|在[线線]|融媒[体體])$/u;
const taiwanese =
  /中央社|[聯联]合[報报新]|自由[時时][報报]|中[國国]?[時时](?:[報报]|新[聞闻]|[電电]子)|工商[時时][報报]|[經经][濟济]日[報报]|ETtoday|[東东]森|TVBS|三立|民[視视]|公[視视]|央[廣广]|[風风][傳传]媒|[鏡镜][週周]刊|新[頭头]殼|NOWnews|中[廣广]|[更民眾众]{1,2}[生日]*[報报]|台[灣湾]|臺[灣湾]|[台臺]北|高雄|民[國国]\s?\d/u;

/** Names beyond those of the table, as datelines, by-lines and source lines write them. */
const agencies =
  'Reuters|Thomson Reuters|AP|Associated Press|AFP|Agence France-Presse|Agence France Presse|UPI|United Press|dpa|EFE|ANSA|Xinhua|CNS|China News Service|TASS|Itar-Tass|' +
  'RIA Novosti|Interfax|Kyodo|Jiji Press|Yonhap|Bernama|Antara|PTI|ANI|IANS|APP|IRNA|KCNA|SANA|MENA|WAFA|Anadolu|Bloomberg|Dow Jones|MarketWatch|CNBC|' +
  'BBC|CNN|VOA|RFA|RFI|RFE/RL|NPR|PBS|NBC|CBS|ABC|MSNBC|Fox|ITV|CBC|RTHK|NHK|CCTV|CGTN|DW|Sky|Al Jazeera|Politico|Axios|PRNewswire|PR Newswire|Business Wire|' +
  'Canadian Press|Press Association|PA Media|PA|AAP|Australian Associated Press|IRIN|IPS|Inter Press Service|ANP|APA|' +
  'New York Times|NYT|WSJ|FT|SCMP|HKFP|SMH|LA Times|Times|Sunday Times|Independent|Daily Telegraph|Telegraph|Daily Mail|Economist|USA Today|Newsweek|Chicago Tribune|Boston Globe|' +
  'San Francisco Chronicle|Philadelphia Inquirer|Miami Herald|Dallas Morning News|Globe and Mail|Toronto Star|Sydney Morning Herald|Irish Times|' +
  'Hindu|Times of India|Hindustan Times|Dawn|Korea Herald|Korea Times|Bangkok Post|Jakarta Post|Philippine Daily Inquirer|Haaretz|Jerusalem Post|' +
  '新华社|新华网|中新社|中国新闻社|中新网|人民日报|人民网|光明日报|光明网|经济日报|解放军报|中国青年报|中青报|工人日报|法制日报|法治日报|中国日报|环球时报|央视|央视网|央视新闻|央广网|' +
  '国际在线|中国网|新京报|北京日报|北京晚报|北京青年报|解放日报|文汇报|新民晚报|东方早报|南方日报|南方都市报|南方周末|羊城晚报|广州日报|深圳特区报|钱江晚报|扬子晚报|齐鲁晚报|大河报|华商报|' +
  '成都商报|重庆晨报|财新|财新网|财经|第一财经|21世纪经济报道|每日经济新闻|界面新闻|澎湃新闻|红星新闻|上游新闻|封面新闻|观察者网|凤凰网|新浪|新浪新闻|搜狐|搜狐新闻|网易|网易新闻|腾讯新闻|' +
  '大公報|大公报|文匯報|明報|明报|星島日報|星岛日报|東方日報|东方日报|蘋果日報|苹果日报|信報|经济通|經濟日報|香港01|頭條日報|am730|眾新聞|立場新聞|獨立媒體|香港電台|無綫新聞|有線新聞|' +
  '中央社|聯合報|联合报|聯合新聞網|自由時報|自由时报|中國時報|中国时报|中時新聞網|工商時報|風傳媒|鏡週刊|ETtoday|東森新聞|三立新聞|TVBS|民視|公視|新頭殼|上報|今日新聞|中廣新聞|台灣時報|' +
  '路透社|路透|美联社|美聯社|法新社|德新社|彭博社|彭博|塔斯社|俄新社|共同社|共同網|时事社|時事社|韩联社|韓聯社|朝中社|埃菲社|安莎社|美国之音|美國之音|自由亚洲电台|自由亞洲電台|法广|法廣|' +
  '德国之声|德國之聲|英国广播公司|BBC中文|纽约时报|紐約時報|华尔街日报|華爾街日報|华盛顿邮报|華盛頓郵報|金融时报|FT中文网|日经中文网|联合早报|聯合早報|早报|星洲日报|星洲日報|南洋商报|世界日报|世界日報|' +
  '大纪元|大紀元|新唐人|看中国|希望之声|明慧网';

const names: ReadonlyMap<string, string> = new Map(
  [...agencies.split('|'), ...hostedPublishers].map((name) => [plainName(name), name]),
);
