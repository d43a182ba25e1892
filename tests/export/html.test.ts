import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { typesInChinese, writeHtml } from '../../src/export/html.ts';
import type { Event } from '../../src/export/records.ts';
import { words } from '../../web/words.ts';
import { dateOf, eventWith, headFor, stream, textOf } from './samples.ts';

const read = async (language: 'en' | 'zh', ...events: Event[]) => {
  const html = await textOf(writeHtml(stream(...events), headFor(events.length), language));
  return { html, $: load(html) };
};

describe('the timeline as one HTML file', () => {
  it('calls the types of events what the page calls them', () => {
    expect(typesInChinese).toEqual(words.zh.types);
  });

  it('has each event under its year with its words and their source', async () => {
    const { $ } = await read('en', eventWith({}), eventWith({ date: dateOf('2023-01~') }), eventWith({ date: null }));
    expect(
      $('h2')
        .toArray()
        .map((heading) => $(heading).text()),
    ).toEqual(['2022', '2023', 'Undated']);
    expect($('ol > li')).toHaveLength(3);
    const first = $('li').first();
    expect(first.find('h3').text()).toBe('港务局与工会达成协议');
    expect(first.find('time').attr('datetime')).toBe('2022-05-10');
    expect(first.find('time').text()).toBe('10 May 2022');
    expect($('time').eq(1).text()).toBe('about Jan 2023');
    expect(first.find('blockquote').attr('lang')).toBe('zh-Hans');
    expect(first.find('blockquote').text()).toContain('双方周二达成协议');
    expect(first.find('a').attr('href')).toBe('https://harbour.example/a?b=1&c=港口');
  });

  it('asks for nothing and runs nothing', async () => {
    const { html, $ } = await read('zh', eventWith({ title: '<script>alert(1)</script><img src=x>' }));
    expect($('script, img, link, iframe')).toHaveLength(0);
    expect(html).toContain("default-src 'none'");
    expect($('html').attr('lang')).toBe('zh');
  });

  it('takes no address that is none of the web', async () => {
    const event = eventWith({});
    const [report] = event.reports;
    const [evidence] = report?.evidence ?? [];
    if (evidence === undefined) throw new Error('the sample has no evidence');
    const hostile = { ...evidence, article: { ...evidence.article, url: 'javascript:alert(1)' } };
    const { $ } = await read('en', { ...event, reports: [{ evidence: [hostile] }] });
    expect($('a')).toHaveLength(0);
  });
});
