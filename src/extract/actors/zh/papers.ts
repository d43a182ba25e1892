// Papers and magazines in title marks: 《纽约时报》, 《时代》杂志.

import { standsInText } from '../../text-blocks.ts';
import type { FoundName, Reading } from '../found.ts';

/** A title of a paper or magazine: 《纽约时报》, 《时代》杂志. */
export function findPapers({ lookup, source }: Reading): FoundName[] {
  const names: FoundName[] = [];
  const paper =
    /(?:报|时报|日报|晚报|邮报|周刊|周报|月刊|杂志|通讯|新闻|新闻网|论坛报|观察家|观察报|纪事报|卫报|Times|Post|News|Journal|Daily|Review|Magazine|Tribune|Herald)$/;
  const follows =
    /^(?:杂志|周刊|月刊|记者|网站|报导|报道|网|新媒体|电子报|总编辑|主编|中文网|新闻网|专访|社论|采访|援引|引述|引用|爆料|刊|发表|称|指|获悉|日前|认为|表示|透露|披露|评论|分析|发文|撰文)/;
  for (const match of lookup.matchAll(/《([^《》]{2,24})》/g)) {
    const start = match.index + 1;
    const name = match[1] as string;
    if (!standsInText(source.blocks, start)) continue;
    const end = start + name.length + 1;
    // 《新桥》（New Bridge）杂志
    const bracket = /^[（(][^（）()\n]{1,40}[）)]/.exec(lookup.slice(end, end + 42))?.[0].length ?? 0;
    const after = lookup.slice(end + bracket, end + bracket + 5);
    const before = lookup.slice(Math.max(0, start - 7), start - 1);
    if (isMedium(before, after) || lookup.includes(`【${name}】`)) {
      names.push(paperAt(start, name));
      continue;
    }
    if ((name.length < 3 && !follows.test(after)) || noPaper.test(name)) continue;
    if (/[,，。：:!！?？]/.test(name)) continue;
    if (!paper.test(name) && !follows.test(after)) continue;
    if (!paper.test(name) && name.length > 8) continue;
    names.push(paperAt(start, name));
  }
  return names;
}

function paperAt(start: number, name: string): FoundName {
  const span = { start, end: start + name.length };
  return { ...span, kind: 'ORGANIZATION', rule: 'zh/paper', weight: 57, rows: [], sure: true };
}

/** 美国电影杂志《新桥》, 《江声》杂志, 本报《新桥》邀请: the words around the title call it a medium. */
function isMedium(before: string, after: string): boolean {
  return (
    /(?:杂志|周刊|月刊|媒体|[官党港外台网]媒|本报|报纸|刊物|通讯社|机构|智库|组织|团体|自媒体|公众号)$/.test(before) ||
    /^(?:杂志|周刊|月刊|播客|节目组)/.test(after)
  );
}

/** Documents that say something: 《国防白皮书》认为. */
const noPaper =
  /(?:书|法|报告|公报|通报|公约|条约|协定|协议|条例|规定|办法|意见|通知|声明|宣言|决议|法案|方案|规划|计划|纲要|指南|手册|倡议|信|文|录|史|论|传|记|令)$/;
