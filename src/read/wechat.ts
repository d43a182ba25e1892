// Articles of WeChat accounts: who published them and when stands in elements and scripts of their own.

import type { CheerioAPI } from 'cheerio/slim';
import { clean } from './inline.ts';

export interface WeChatArticle {
  readonly account: string | null;
  /** The instant in seconds, and the same as Beijing's clocks had it. */
  readonly dates: readonly string[];
}

/** Null for any other page. */
export function readWeChat($: CheerioAPI): WeChatArticle | null {
  if ($('#js_content').length === 0 || $('#activity-name').length === 0) return null;
  const scripts = $('script').text().slice(0, 1_000_000);
  const dates = [/\bct\s?=\s?["'](\d{10})["']/, /\bcreateTime\s?=\s?["'](\d{4}-\d\d-\d\d \d\d:\d\d)["']/];
  return {
    account: clean($('#js_name').first().text()) || null,
    dates: dates.flatMap((form) => form.exec(scripts)?.[1] ?? []),
  };
}
