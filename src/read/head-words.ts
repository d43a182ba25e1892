// The words of article heads: what labels a date, a name or a source, and what stands beside them and tells nothing.

import { englishWeekday, monthNames } from './calendar-words.ts';

export const publishedWords =
  '(?:first |originally |date )?(?:published|posted|issued|created|filed|released|sent)|(?:publication |publish |pub |release |post )?(?:date|time)|on|' +
  '(?:首次|最初)?(?:发布|發布|發佈|发表|發表|刊登|刊載|刊载|出版|上架|建立|上传|上傳|发稿|發稿|见报|見報|撰写|创建)(?:时间|時間|日期|于|於)?|(?:报道|報道|報導|新聞|新闻)?(?:时间|時間|日期)';
export const updatedWords =
  '(?:last )?(?:updated|modified|revised|edited|update)|(?:最后|最後|最新)?(?:更新|修改|修订|修訂|编辑|編輯)(?:时间|時間|日期|于|於)?';

const authorLabel =
  '本文作者|撰稿編輯|撰稿编辑|作者|撰文|撰稿|文字|采写|採寫|采访|採訪|编译|編譯|翻译|翻譯|记者|記者|通讯员|通訊員|authors?|reporters?|byline|(?:written|reported|story|words) by|文';
const editorLabel = '责任编辑|責任編輯|值班编辑|责编|責編|编辑|編輯|编审|編審|editors?|edited by|editing by';
const sourceLabel =
  '(?:新聞引據|新闻引据)|(?:文章|信息|资讯|消息|新闻|新聞|本文|稿件|内容|資料|资料)?(?:来源|來源)(?:于|於)?|稿源|出处|出處|媒体|媒體|转自|轉自|转载自|轉載自|source|publisher|publication|published by|outlet|newspaper|via';
const otherLabel =
  '栏目|欄目|频道|頻道|分类|分類|类别|類別|标签|標籤|标籤|关键词|關鍵詞|關鍵字|关键字|专题|專題|版面|版次|链接|鏈接|網址|网址|原文链接|原文|原标题|原標題|字号|字號|浏览|瀏覽|浏览次数|点击|點擊|点击数|' +
  '阅读|閱讀|阅读量|阅读数|人气|人氣|评论|評論|编号|索引号|校对|校對|审核|審核|审校|监制|監製|地区|语言|tags?|topics?|category|categories|section|filed under|filed to|keywords|url|link|location|language|views|' +
  'reads|comments|reading time|read time|copyright';
export const labels = [authorLabel, editorLabel, sourceLabel, otherLabel].map(
  (words) => new RegExp(`^(?:${words})\\s?[:：]\\s?(.*)$|^(?:${words})\\s?[／/]\\s?(\\p{Script=Han}.*)$`, 'iu'),
);
export const allLabels = `(?:${authorLabel}|${editorLabel}|${sourceLabel}|${otherLabel})`;

/** A day, or a month with a number: April Smith is none. */
export const dayName = new RegExp(`^(?:${englishWeekday}|(?:${monthNames})\\b\\.?(?:\\s\\d.*)?)$`, 'i');
/** Instead of a name. */
export const nobody =
  /^(?:the )?(?:\p{Lu}\S+ ){0,3}(?:staff|admin|administrator|newsroom|web desk|news desk|desk|editors?|editorial board|reporters?|correspondents?|agencies|team)\b/iu;

/** Of a press release, what is for the press alone. */
export const pressLine =
  /^(?:\*{0,3}(?:for immediate release:?|(?:press|news|media) (?:release|statement)|embargoed (?:until|till|for)\b.{0,60}|#{2,3}|-?\s?ends\s?-?|notes? to (?:the )?editors?:?)\*{0,3}|(?:(?:media|press|news)\s)?(?:contacts?|enquiries|inquiries)\s?:.{0,120}|(?:phone|tel|telephone|mobile|e-?mail|fax)\s?:.{3,60})$/i;

/** Parts that tell nothing of the article: weekdays, buttons, counters, sections, roles. */
export const noise: readonly RegExp[] = [
  new RegExp(`^(?:${englishWeekday}|(?:星期|[周週]|[禮礼]拜)[一二三四五六日天]|[农農][历曆].{2,10})$`, 'iu'),
  new RegExp(`^(?:${publishedWords}|${updatedWords}|first published|last updated)$`, 'iu'),
  // FOR IMMEDIATE RELEASE; Contact: Jane Doe
  pressLine,
  // Updated 11:09 a.m.
  new RegExp(`^(?:${updatedWords}):?\\s(?:at )?\\d{1,2}[:.]\\d\\d(?:\\s?[ap]\\.?m\\.?)?(?:\\s[A-Z]{2,4})?$`, 'iu'),
  /^(?:[ap]\.?m\.?|[a-z]{2,4}|\d{1,2}:\d\d(?:\s?[ap]\.?m\.?)?|(?:北京|香港|台北|臺北|美东|美東)?(?:时间|時間))$/u,
  /^(?:(?:last )?(?:updated|posted|published|modified):? )?(?:about |over )?(?:\d{1,3}|an?|one)\s?(?:sec(?:ond)?s?|min(?:ute)?s?|hours?|hrs?|days?|weeks?|months?|years?|[hmd])(?: ago)?$|^(?:just now|yesterday|today)$|^\d{1,3}\s?(?:秒|分钟|分鐘|小时|小時|天|周|週)前$|^刚刚$|^剛剛$/iu,
  /^(?:\d{1,3}\s?-?\s?(?:min(?:ute)?s?)(?: read)?|[\d,.]{1,9}k?\s?(?:comments?|views|shares|reads?|replies|人评论|人参与|评论|次阅读|阅读|浏览)|(?:评论|評論|阅读|浏览|瀏覽|点击|人气|分享)?[（(]?\d{1,7}[）)]?)$/iu,
  /^(?:字[号號体體级級](?:[大中小]|[:：].*)?|[大中小]|[大中小\s]{3,7}|A[+-]|打印|列印|收藏|分享(?:到.{0,6})?|评论|評論|我有话说|参与互动|我要评论|繁体|简体|繁體|正文|原创|原創|转载|手机看新闻|语音播报|听新闻|下载客户端|订阅|关注|微信|微博|朋友圈|推特|脸书|臉書|展开全文)$/u,
  /^(?:share|print|email|save|comments?|leave a comment|listen|live|exclusive|breaking|breaking news|follow|facebook|twitter|copy link|gift article|advertisement|updated|corrected|analysis|explainer|opinion|feature)$/iu,
  /^(?:all |latest |local |top |us |u\.s\. |uk |world |national |international )?(?:news|world|politics|business|economy|markets|money|sports?|culture|entertainment|science|technology|tech|health|environment|climate|education|africa|asia|europe|americas|middle east|china|uk|us|u\.s\.|nation|national|international|local|crime|courts|law|society|arts|life|opinion|home)$/iu,
  /^(?:首页|首頁|新闻|新聞|要闻|要聞|国际|國際|国内|國內|大陆|大陸|中国|中國|两岸|兩岸|港澳|港台|台湾|台灣|港闻|港聞|社会|社會|财经|財經|经济|經濟|政治|时政|時政|军事|軍事|体育|體育|娱乐|娛樂|文化|科技|生活|健康|教育|地方|即时|即時|即時新聞|焦点|焦點|热点|熱點|评论|評論|观点|觀點|环球|環球|法治|民生|综合|綜合|头条|頭條|滚动|滾動)(?:新闻|新聞)?$/u,
  /^(?:文|撰文|文字|page\s?[A-Z]?\d{1,3}|[A-Z]\d{0,2}\s?版?|第?[A-Z]?[\d一二三四五六七八九十]{1,3}版)$/u,
  /^[^>›»。，]{1,12}(?:\s?[>›»]+\s?[^>›»。，]{1,16}){1,5}$/u,
  /^(?!by\s)(?:\p{L}[\p{L}.’'-]* ){0,4}(?:staff|writers?|reporters?|correspondents?|editors?|columnist|contributors?|bureau chief|desk|newsroom)$/iu,
  /^(?:e-?mail:?\s?)?[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,3}$/iu,
  /^(?:责任编辑|責任編輯|责编|責編|编辑|編輯)\s?\p{Script=Han}{2,4}$/u,
  // 港城中心／報導, 政治組／綜合報導, 河口综合消息, 綜合外電5日報導: a desk and what it does
  /^\p{Script=Han}{2,5}(?:中心|组|組|部|新[闻聞])\s?[／/╱∕]\s?\p{Script=Han}{0,4}(?:综合|綜合)?(?:报道|報道|报导|報導)$/u,
  /^\p{Script=Han}{0,6}(?:综合|綜合)(?:外[电電])?(?:\d{1,2}日)?(?:消息|报道|報道|报导|報導|[电電讯訊])$/u,
  /^(?:本报|本報|本刊|本社|本台)?(?:综合|綜合|编译|編譯|综合编译)?(?:报道|報道|报导|報導|消息|讯|訊)$/u,
];
