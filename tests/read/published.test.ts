import { expect, test } from 'vitest';
import { choosePublished, dateInAddress, formatPublished, publishedFromCaller } from '../../src/read/published.ts';
import { readPublished } from '../../src/read/written-date.ts';

test.each([
  ['2021-11-14', '2021-11-14'],
  ['2021-11-14T08:30:00+08:00', '2021-11-14T08:30:00+08:00'],
  ['2021-11-14T08:30+0800', '2021-11-14T08:30:00+08:00'],
  ['2021-11-14T00:30:00.123Z', '2021-11-14T00:30:00Z'],
  ['2021-11-14 08:30:00', '2021-11-14'],
  ['2021/11/14 08:30', '2021-11-14'],
  ['2023 11/17 20:52:15', '2023-11-17'],
  ['20211114', '2021-11-14'],
  ['1636849800', '2021-11-14T00:30:00Z'],
  ['1636849800000', '2021-11-14T00:30:00Z'],
  ['Sun, 14 Nov 2021 08:30:00 GMT', '2021-11-14T08:30:00Z'],
  ['Sun, 14 Nov 2021 08:30:00 -0500', '2021-11-14T08:30:00-05:00'],
  ['November 14, 2021 | 11:38pm', '2021-11-14'],
  ['Published: Nov. 14, 2021 at 4:05 p.m. EST', '2021-11-14T16:05:00-05:00'],
  ['12:10 a.m. is no date', null],
  ['14th November 2021', '2021-11-14'],
  ['Mittwoch, 3. März 2021, 14:45 Uhr', '2021-03-03'],
  ['jeudi 1er août 2019', '2019-08-01'],
  ['7 de mayo de 2020', '2020-05-07'],
  ['2021年11月14日 星期日 10:20', '2021-11-14'],
  ['2021年2月30日', null],
  ['2021-13-01', null],
  ['yesterday', null],
  ['3/3/2022', '2022-03-03'],
  ['13/03/2022 10:15', '2022-03-13'],
  ['3/13/2022', '2022-03-13'],
  ['03/04/2022', null],
  ['03/04/2022 10:15 AM ET', '2022-03-04T10:15:00-05:00'],
  ['03/04/2022 10:15 GMT', '2022-04-03T10:15:00Z'],
  ['04.03.2022', '2022-03-04'],
  ['2022.03.03', '2022-03-03'],
  ['二〇二二年三月十三日', '2022-03-13'],
  ['民國111年3月3日', '2022-03-03'],
  ['中華民國一一一年三月三日', '2022-03-03'],
  ['民國一百一十一年三月三日', '2022-03-03'],
  ['111年3月3日', null],
  ['Thu 3 Mar 2022 10.15 GMT', '2022-03-03T10:15:00Z'],
  ['Updated 10:15 AM ET, Thu March 3, 2022', '2022-03-03T10:15:00-05:00'],
  ['July 3, 2022 at 10 p.m. ET', '2022-07-03T22:00:00-04:00'],
  ['MARCH 3, 2022 10:15 AM PT', '2022-03-03T10:15:00-08:00'],
  ['Thu Mar 03 10:15:00 +0800 2022', '2022-03-03T10:15:00+08:00'],
  ['Wed Mar 3, 10:15 am ET 2010', '2010-03-03T10:15:00-05:00'],
  ['3rd of March 2022, 22:20 (GMT+8)', '2022-03-03T22:20:00+08:00'],
  ['2022年3月3日 下午3:20（北京时间）', '2022-03-03T15:20:00+08:00'],
  ['2022年3月3日 星期四 凌晨0時5分 香港時間', '2022-03-03T00:05:00+08:00'],
  ['2022-03-03 10:15:00 CST', '2022-03-03'],
  ['Marketing 3, 2022', null],
])('%s is the publication date %s', (written, expected) => {
  const reading = readPublished(written);
  expect(reading === null ? null : formatPublished(reading)).toBe(expected);
});

test.each([
  ['https://post.example.org/2014/12/18/bridge/', '2014-12-18'],
  ['https://www.example.org/gb/21/11/14/n13374563.htm', '2021-11-14'],
  ['https://www.example.org/a/202311/17/WS6.html', '2023-11-17'],
  ['https://www.example.org/news/20231117-bridge.html', '2023-11-17'],
  ['https://www.example.org/news/2023-11-17/bridge', '2023-11-17'],
  ['https://www.example.org/2023/1117/c1.html', '2023-11-17'],
  ['https://www.example.org/2010/LOCAL/08/13/harbor.bridge/index.html', '2010-08-13'],
  ['https://www.example.org/articles/758171-police.html', null],
  ['https://www.example.org/2021/99/99/x', null],
])('The address %s holds the day %s', (url, expected) => {
  expect(dateInAddress(url)).toBe(expected);
});

const choose = (readings: string[], address: string | null = null): string | null => {
  const chosen = choosePublished(
    readings.flatMap((reading) => readPublished(reading) ?? []),
    address,
  );
  return chosen === null ? null : formatPublished(chosen);
};

test('A time in UTC takes the offset of the same instant in local time', () => {
  expect(choose(['2014-12-19T04:38:49Z', '2014-12-18 23:38:49'])).toBe('2014-12-18T23:38:49-05:00');
});

test('A time in UTC gives way to the day in the address when that is next door', () => {
  expect(choose(['2014-12-19T04:38:49Z'], '2014-12-18')).toBe('2014-12-18');
  expect(choose(['2014-12-19T04:38:49Z'], '2014-12-19')).toBe('2014-12-19T04:38:49Z');
  expect(choose(['2014-12-19T04:38:49Z'], '2014-11-01')).toBe('2014-12-19T04:38:49Z');
});

test('A time with its zone goes before a bare day of the same time, not before another one', () => {
  expect(choose(['2014-12-18', '2014-12-18T08:00:00+08:00'])).toBe('2014-12-18T08:00:00+08:00');
  expect(choose(['2014-12-18', '2020-01-01T08:00:00+08:00'])).toBe('2014-12-18');
});

test('Without any reading the day in the address is left', () => {
  expect(choose([], '2014-12-18')).toBe('2014-12-18');
  expect(choose([])).toBeNull();
});

test.each(['yesterday', '2021-02-30', '2021-11', '14.11.2021', '2021-11-14T25:00:00Z', '2021-11-14 or so', ''])(
  '"%s" from the caller is refused',
  (value) => {
    expect(() => publishedFromCaller(value)).toThrow('is not a date of publication.');
  },
);
