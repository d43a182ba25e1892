// What the titles of Chinese events leave out, put for it, or keep, on script-folded text; and how they are cut.

export const limit = 32;
/** Words for what two do with each other; with both names they say it all. */
export const mutual = /会[晤见面谈]$|通话$|通电话$|见面$|碰面$|谈判$|磋商$|对话$|峰会$|叙$/;
/** Words that lead a time in (基于 and 大于 do not). */
export const lead =
  /(?:早在|自从|就在|自|从|(?<![基源大小高低位属关由对处等鉴多少])于|在|(?:\d{1,2}[日号]?)?(?<!回)(?:一?直)?[至到]|由|截至)$/g;
/** What may follow a time and tells no more than it. */
export const trail =
  /^(?:(?:结束|开始|来临|收盘)[之以]?[前后](?![几数])|之?[内前](?![往来后去夕身任线])|期间|间(?![接谍断歇])|左右|前后|时分|时许|开始$|以来|起(?![诉草飞火步源义身用码初哄降诸获])|许|当天|的?时候|时(?![间任期装尚代事报常局候光段差分刻隔])|时(?=尚未))?的?/;
export const opening =
  /^(?:[，、的：\s）]+|[【〔][^】〕]{2,12}[】〕]|根?据(?![点守理为])[说称悉]?(?=[^，]{2})|在(?=[^，]{2,40}(?:画面|照片|影片|洪水|运动|选举|过程)[中里上]?$)|\d{1,2}[.．、]\s?|(?:以及|并且|而且|但是|但|则|却|结果|所以|随后|接着|于是|同时|此外|另外|不过|然而|其中|终于|而|也|并(?![购入])|又(?!称)|还(?![款押贷债乡])|便(?![利民衣])|即(?![将位时使])|就(?![任职业读医诊学位])|才(?![能华干])|都(?![市会江])|若(?!干))(?=[^，]{2})|是(?=[^，]{2,}(?:周年|[日节])$))/g;
export const closing =
  /(?:可能|恐怕|就)?是$|[，、：\s（(]{1,12}$|(?<!是.{0,30})的$|(?:分别|已经?|一直|正在)$|(?<!.[在于].{0,40})(?<=报[告导道]|数据|文件|声明|公告|讲话|演讲|采访|节目|文章|名单|视频|画面|照片|影片|选举|运动|洪水|调查|研究|过程|会议?)[中里上]$/g;
export const saying =
  /(?:时?(?:[也还曾就又仍]|明确|进一步|尽管|虽然){0,2}(?:(?<!公开)表示|(?<!演)说|[声宣]?称|指出|写道|透露|强调|认为|显示|提[到及]|[谈说]到)|时就)$/g;
/** 白宫声明|说: the document is what was issued. */
export const documentSays = /(?<=声明|公报|公告|新闻稿)(?:表示|说|称|指出)$/;
/** 在台湾代表处成立|前: the clause tells of it as of the time of something else. */
export const when =
  /^(?:就在|在|自|从|当(?![局事时地年选晚日天前])|随着)(?=.{4,}(?:[之以]?[后前来]|时|期间|之际|当日|上|会议?|报告|声明|演讲|讲话|采访|节目)$)|(?<=.{2})(?:期间|之际)$|(?<=.{3})(?:过?[之以]?[后前]|以来|当日)$|(?<=.{2})(?<![小当同及届临顿])时$/g;
/** Words that say nothing without the time after them: 定于5月3日, 截止日期为3月, 比2020年上涨, 始于4月. */
export const timed =
  /(?:(?:集中|停留|[定改]|安排|推迟|延期|延长|延后|提前|持续|维持)[在到至于]了?|(?:日期?|时间|期限|有效期间?)(?:则|也|应)?[为是]|(?:[推拖延写停住等忙追溯跌回]|进入)[到至]了?|[来源始]自|始于|(?<![对评攀好相])比起?|(?<![计])较|(?:[高低大小多少早晚]|相[当较])于|超过?|[上中]次(?:是|发生)?在)$/;
/** 2022年冬|季奥运会, 与5月|持平: so too where such words follow it. */
export const timedBehind = /^(?:季(?![度报末])|学期|学年)|^(?:的[^，。；：]{0,6})?(?:相比|持平|相同|相当|一样)/;
/** Nouns that tell of an occasion only where somebody is said to have spoken there. */
export const medium = /[会谈]$|^(?:.*报告|公告|通告|通报|微博|推特|脸书|推文|贴文|帖文)[中里]?$/;
/** Who convenes a meeting does more than come to it. */
export const convenes = /(?:召开|举行|举办|主持|召集|主办|结束|缺席|取消|推迟|拒绝)(?!了?的)/;
/** How an occasion stands in words that say who spoke there or came: 在疫情防控|新闻发布会上. */
export const atOccasion =
  /(?:^|[，：])[^，：]*(?:在|于|出席|参加)([^在于，。；：（）“”]*)$|(?:^|[，：])([^在于，。；：（）“”]*)$/;
/** What before an occasion says nothing of it. */
export const ofOccasion = /^(?:[了的]|本?[日次]|一?[场次个项]|[这该此](?:[场次个项]|组织的)?|(?:其|当地|当天)的?)+/;
/** A site on which somebody wrote something. */
export const onSite =
  /在[^，在]{0,16}(?:推特|微博|脸书|Twitter|Facebook|Telegram|Instagram|社交媒体|社交平台|朋友圈|贴吧)[中上]$/i;
export const subjectClause = /的(?:消息|视频|影片|照片|新闻|传闻|话题|文章|帖子|报告)$/;
export const pronoun = /^(?:(?:[0-9]{1,3}岁的)?[他她]们?|自己|其|两人|二人)/g;
/** What a title adds in its own words, in the other script. */
export const traditional: readonly (readonly [string, string])[] = [
  ['发表', '發表'],
  ['声明', '聲明'],
  ['讲话', '講話'],
  ['节目', '節目'],
  ['采访', '採訪'],
  ['发布', '發布'],
  ['发文', '發文'],
  ['报告', '報告'],
  ['通报', '通報'],
  ['贴文', '貼文'],
  ['脸书', '臉書'],
];
/** What comes into force or is finished stands in the clause before. */
export const thingly = /^(?:生效|实施|施行|竣工|上路|通车|动工|完工)$/;
export const brackets = /[（(][^（）()]{0,60}[）)]/g;

/** At most `limit` characters, not cut within a name in quotation marks where that leaves enough. */
export function shorten(words: string): string {
  if (words.length <= limit) return words;
  const cut = words.slice(0, limit - 1);
  const open = Math.max(...['《', '“', '「'].map((mark) => cut.lastIndexOf(mark)));
  const closed = Math.max(...['》', '”', '」'].map((mark) => cut.lastIndexOf(mark)));
  return `${(open > closed && open > 12 ? cut.slice(0, open) : cut).trimEnd()}…`;
}

/** Without a quotation mark whose other half stands outside. */
export function balanced(words: string): string {
  let text = words;
  for (const [open, close] of quotationMarks) {
    const depth = [...text].reduce((sum, mark) => sum + Number(mark === open) - Number(mark === close), 0);
    const at = depth > 0 ? text.lastIndexOf(open) : depth < 0 ? text.indexOf(close) : text.length;
    text = text.slice(0, at) + text.slice(at + 1);
  }
  return text;
}

const quotationMarks = [
  ['“', '”'],
  ['「', '」'],
  ['《', '》'],
  ['『', '』'],
] as const;
