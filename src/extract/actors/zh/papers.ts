// Papers and magazines in title marks: 《纽约时报》, 《时代》杂志.

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
    if (!source.blocks.some((block) => block.kind !== 'CREDIT' && block.start <= start && start < block.end)) continue;
    const after = lookup.slice(start + name.length + 1, start + name.length + 6);
    if ((name.length < 3 && !follows.test(after)) || noPaper.test(name)) continue;
    if (/[,，。：:!！?？]/.test(name)) continue;
    if (!paper.test(name) && !follows.test(after)) continue;
    if (!paper.test(name) && name.length > 8) continue;
    names.push({
      start,
      end: start + name.length,
      kind: 'ORGANIZATION',
      rule: 'zh/paper',
      weight: 57,
      rows: [],
      sure: true,
    });
  }
  return names;
}

/** Documents that say something: 《国防白皮书》认为. */
const noPaper =
  /(?:书|法|报告|公报|通报|公约|条约|协定|协议|条例|规定|办法|意见|通知|声明|宣言|决议|法案|方案|规划|计划|纲要|指南|手册|倡议|信|文|录|史|论|传|记|令)$/;
