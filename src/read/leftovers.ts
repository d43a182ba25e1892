// Lines that stand among the paragraphs of an article and are not part of it: pointers to other articles, invitations,
// the page's own buttons.

/** Why a line is left out; null when it stays. Only short lines that begin as such lines do are taken. */
export function reasonOfLeftover(line: string): string | null {
  if (script.test(line)) return 'script';
  if (line.length > 200) return null;
  return leftovers.find(({ pattern }) => pattern.test(line))?.reason ?? null;
}

/** What scripts leave where no element marks them as such. */
const script =
  /^(?:[!;(]{0,3}function\s?\w{0,30}\s?\(|(?:window|document|googletag|adsbygoogle|jQuery|\$)[.([]|(?:var|let|const)\s\w{1,40}\s?=|if\s?\((?:typeof|window|document)|\/\*|<!--|\{"@|[\w-]{1,30}\.push\()|\.push\(\{|\(adsbygoogle =|^[.#@][\w-]{1,40}\s?\{/u;

const leftovers: readonly { readonly reason: string; readonly pattern: RegExp }[] = [
  {
    reason: 'related',
    pattern:
      /^[（(【\[▼▲►▶→•\s]{0,4}(?:video|gallery|photo gallery|slideshow|slide show|in pictures|interactive|live updates|infographic|podcast|in depth|full coverage|complete coverage|opinion|more|don['’]t miss|also on .{2,30}|previously|background)\s?[:：»|]\s?[^.!?]{3,120}$/iu,
  },
  {
    reason: 'related',
    pattern:
      /^[（(【\[▼▲►▶→•\s]{0,4}(?:read more|read also|read next|also read|see also|see more photos|more on this|more from|related(?: stories| articles?| coverage| news)?|recommended|most popular|most read|trending(?: stories)?|top stories|recent articles|popular this week|up next|watch)(?:\s?[:：»|].{0,180}|\s?[）)】\]»]?)$/iu,
  },
  {
    reason: 'related',
    pattern:
      /^[（(【\[▼▲►▶→•◎※＊*\s]{0,4}(?:相关影片|相關影片|相关视频|相關視頻|相关新闻|相關新聞|相关报道|相關報導|相关报导|相关阅读|相關閱讀|相关文章|相關文章|相关链接|相關連結|相關鏈接|相关内容|相關內容|更多相关|更多相關|延伸阅读|延伸閱讀|推荐阅读|推薦閱讀|更多新闻|更多新聞|更多报导|更多報導|阅读更多|閱讀更多|看更多|阅读下一篇|閱讀下一篇|上一篇|下一篇|热门新闻|熱門新聞)(?:[:：].{0,180}|[）)】\]]?|请点击.{0,20}|請點擊.{0,20})$/u,
  },
  {
    reason: 'promotion',
    pattern:
      /^[（(【\[▼▲►▶→＞>\s]{0,4}(?:听新闻|聽新聞|听更多|聽更多|点击这里|點擊這裡|点击观看|點擊觀看|点击订阅|點擊訂閱|点击关注|點擊關注|点击下载|點擊下載|点击查看|点击阅读|欢迎订阅|歡迎訂閱|欢迎关注|歡迎關注|请订阅|請訂閱|订阅我们|訂閱我們|請加入成為|请加入成为|月費訂戶|月费订户|支持我们|支持我們|下载|下載.{0,10}(?:APP|应用|應用)|分享到|分享让更多人|长按二维码|長按|扫描二维码|掃描|微信扫一扫|扫一扫|掃一掃|责编邮箱)[^。]{0,80}(?:[。！].{0,60})?$/u,
  },
  {
    reason: 'promotion',
    pattern:
      /^(?:this copy is for your personal, non-?commercial use only|subscribe (?:to|now|today)|sign up (?:for|to|here)|click here|follow (?:us|@)|like us on|join (?:our|us)|download (?:our|the) app|get (?:our|the) (?:newsletter|app)|support (?:our|independent)|donate|get breaking news|our newsletter)\b.{0,180}$/iu,
  },
  {
    reason: 'promotion',
    pattern:
      /^(?:you have (?:read|reached|viewed) .{0,30}free articles?|already a (?:subscriber|member)\?|subscribe for|to continue reading|this (?:article|story|content) is for subscribers|log ?in to continue|create (?:a free|an) account|listen to this (?:article|story)|follow us on|follow (?:the|our) .{2,40} on|get the (?:best|latest) .{2,80}(?:inbox|email|phone))\b.{0,120}$/iu,
  },
  {
    reason: 'promotion',
    pattern:
      /^(?:[【［（(]?下[载載].{0,30}(?:app|应用|應用)|.{0,12}(?:请|請)(?:关注|關注|订阅|訂閱|按[赞讚]).{0,30}|(?:本文|全文)?(?:为|為)?(?:付费|付費|會員|会员)(?:内容|內容|文章).{0,30}|(?:登录|登入|注册|註冊)后?(?:后|後)?(?:继续|繼續)?(?:阅读|閱讀).{0,20}|返回搜狐.{0,2}查看更多.{0,10})$/iu,
  },
  // The number of a printed page.
  {
    reason: 'navigation',
    pattern:
      /^(?:[-–—]\s?\d{1,4}\s?[-–—]|page \d{1,4}(?: of \d{1,4})?|第\s?\d{1,4}\s?[页頁](?:\s?[/／,，]?\s?共\s?\d{1,4}\s?[页頁])?)$/iu,
  },
  { reason: 'media', pattern: /^\d{1,2}:\d\d\s?[-–]\s?source: .{1,40}$/iu },
  {
    reason: 'navigation',
    pattern:
      /^(?:advertisement|advertisements|ad|广告|廣告|hide caption|show caption|toggle caption|enlarge this image|expand image|share|share this|tweet|email|print|comments?|back to top|skip to content|loading\.{0,3}|image caption|story continues below.{0,20}|article continues below.{0,20}|\+\d{1,3}|\d{1,3} min(?:ute)?s? read|\d{1,3} (?:min(?:ute)?s?|hours?|days?|weeks?) ago|\d{1,3}\s?(?:分钟|分鐘|小时|小時|天)前|continue reading.{0,20}|分享|打印|字号|列印|收藏|评论|評論|返回顶部|回頁首|[［\[（(]?(?:我是)?廣告[］\]）)]?\s?(?:廣告|請繼續往下閱讀.{0,6})|您当前的位置\s?[:：].{0,60})$/iu,
  },
];
