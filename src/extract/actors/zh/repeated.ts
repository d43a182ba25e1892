// A name found once is found everywhere: the other places where a form of this article stands, its short forms too.

import { longestForm } from '../../../language/authority.ts';
import { isInstitution, noOrganizations } from '../../../language/zh/organization-words.ts';
import { coverage, type FoundName, type Reading } from '../found.ts';
import { isOffice } from '../listed.ts';
import { hasSuffix, sortOfBody } from './bodies.ts';

/** What says of a firm in which legal form it is, and in which trade. */
const legalForm = /(?:[（(][\u3400-\u9fff]{2,4}[）)])?(?:集团|控股|股份|有限|责任){0,4}公司$/;
const trade =
  /(?:科技|技术|能源|投资|发展|实业|建设|工程|建筑|置业|地产|房地产|开发|文化|传媒|传播|影视|影业|网络|信息|电子|电器|机械|设备|制造|化工|医药|药业|生物|食品|餐饮|酒业|服装|纺织|贸易|商贸|国际|物流|运输|咨询|管理|服务|物业|资产|金融|控股|集团|股份|汽车|新能源|材料|新材料|环保|农业|牧业|旅游|教育|智能|软件|通信|通讯|半导体|光电|航空|企业管理)$/;

/** Candidates for every further place of the forms of `names`. */
export function findRepeated(
  { lookup, words, closed, source, authority }: Reading,
  names: readonly FoundName[],
): FoundName[] {
  const forms = new Map<string, FoundName>();
  for (const name of names) {
    const form = lookup.slice(name.start, name.end);
    if (name.kind === 'PLACE' && name.rule !== 'zh/name-in-brackets') continue;
    if (name.kind === 'ORGANIZATION' && /(?:法|法案|条例|奥会|奥运会|世界杯)$/.test(form)) continue;
    if (!name.sure || form.length < 2 || /^zh\/(?:net-name|quoted-speaker)$/.test(name.rule)) continue;
    remember(form, name);
    if (name.kind === 'ORGANIZATION') rememberWithoutPlace(form, name);
    const dot = form.lastIndexOf('·');
    if (name.kind === 'PERSON' && dot > 0 && form.length - dot > 2) remember(form.slice(dot + 1), name);
    // Jane Alder, later Alder.
    const last =
      name.kind === 'PERSON' ? /^[A-Z][\w'-]+(?: [A-Z][\w.'-]+)* ([A-Z][a-z]{2,})$/.exec(form)?.[1] : undefined;
    if (last !== undefined) remember(last, name);
  }
  const isTaken = coverage(names.filter(({ weight }) => weight >= 50));
  const isClosed = coverage(closed);
  const edges = new Set(words.flatMap(({ start, end }) => [start, end]));
  const found: FoundName[] = [];
  for (const [form, name] of forms) {
    for (let at = lookup.indexOf(form); at >= 0; at = lookup.indexOf(form, at + 1)) {
      const span = { start: at, end: at + form.length };
      if (isTaken(span) || isClosed(span)) continue;
      if (!source.blocks.some((block) => block.kind !== 'CREDIT' && block.start <= at && span.end <= block.end))
        continue;
      if (/[A-Za-z0-9]/.test(form[0] as string) && /[A-Za-z0-9]/.test(lookup[at - 1] ?? '')) continue;
      // ABCD|24日: a day is none of the name before it.
      if (/[A-Za-z0-9]/.test(form.at(-1) as string) && /[A-Za-z0-9]/.test(lookup[span.end] ?? ''))
        if (!isClosed({ start: span.end, end: span.end + 1 })) continue;
      // Two signs are often parts of other words: the tagger must end words there.
      const fits = words.length === 0 || (edges.has(at) && (form.length > 2 || edges.has(span.end)));
      if (!fits && form.length < 3) continue;
      // 罗兰国国防部|长: the office.
      if (name.kind === 'ORGANIZATION' && isOffice(lookup, span.end)) continue;
      if (!fits && name.kind === 'ORGANIZATION') continue;
      found.push({ ...span, kind: name.kind, rule: 'any/repeated', weight: 51, rows: [], sure: true });
    }
  }
  return found;

  /** 江州心桥诊所, later 心桥诊所. */
  function rememberWithoutPlace(form: string, name: FoundName): void {
    const place = longestForm(authority, form, 0);
    const rest = form.slice(place?.end ?? form.length);
    if (place?.form.rows[0]?.kind !== 'PLACE' || rest.length < 4 || !hasSuffix(rest)) return;
    if (!noOrganizations.has(rest) && !isInstitution(rest) && !sortOfBody.test(rest)) remember(rest, name);
    const called = calledAlone(rest);
    if (
      called.length > 2 &&
      !/^(?:矿业|矿产|资源|轨道|城市|公共|地方|高速|电力|铁路|国有|农村|人民|建筑|房地|医疗|健康|金融|国际|生物|文化|网络|信息)/.test(
        called,
      ) &&
      called.length < rest.length &&
      lookup.split(called).length > lookup.split(rest).length
    )
      if (!hasSuffix(called) && longestForm(authority, called, 0) === null) remember(called, name);
  }

  /** 江声智桥 of 江声智桥能源投资有限公司: without its legal form and its trade. */
  function calledAlone(firm: string): string {
    let rest = firm.replace(legalForm, '');
    for (let cut = rest.replace(trade, ''); cut !== rest && cut.length > 1; cut = rest.replace(trade, '')) rest = cut;
    return rest;
  }

  function remember(form: string, name: FoundName): void {
    const known = forms.get(form);
    if (known === undefined || known.weight < name.weight) forms.set(form, name);
  }
}
