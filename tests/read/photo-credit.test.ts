import { describe, expect, it } from 'vitest';
import { endsInPhotoCredit } from '../../src/read/photo-credit.ts';
import { readArticle } from '../../src/read/read-article.ts';

describe('a paragraph that ends in a photo credit', () => {
  it.each([
    'The mayor opens the bridge in Riverton on June 8, 2017. REUTERS/Jane Doe',
    'Rescuers carry a child out of the school. Jane Doe/AFP via Getty Images',
    'The delegates arrive at the palace on Monday [Jane Doe/AP Photo]',
    'Minister Lee speaks to reporters in Geneva, May 3, 2021. (AP Photo/Jane Doe)',
    'The minister attends a joint news conference with the envoy, in Riverton, June 8, 2017. Jane Doe',
    'The new harbour as seen from the lighthouse. (Photo by Jane Doe)',
    '部长5月3日在日内瓦会见记者，介绍大桥的工程进展情况。（大桥通讯社提供）',
    '市長五月三日主持新橋的通車儀式，現場有數百人。圖／大橋通訊社提供',
  ])('is a caption: %s', (paragraph) => {
    expect(endsInPhotoCredit(paragraph)).toBe(true);
  });

  it.each([
    'The mayor told Reuters that the bridge would open in June.',
    'He works for the AP/Riverton desk, which covers the whole of the valley and the hills.',
    'The text of the agreement was seen by Jane Doe and by AFP.',
    '部长说，会议的资料由秘书处提供',
    'REUTERS/Jane Doe',
    'The bridge was opened in June 8, 2017. Jane Doe said that it was safe.',
  ])('is none: %s', (paragraph) => {
    expect(endsInPhotoCredit(paragraph)).toBe(false);
  });

  it('is marked so in plain text', () => {
    const text = `Bridge opens in Riverton

The mayor opens the bridge in Riverton on June 8, 2017. REUTERS/Jane Doe

The bridge was opened on Wednesday after four years of work.
`;
    const { article } = readArticle(new TextEncoder().encode(text), { name: 'bridge.txt', published: '2017-06-10' });
    expect(article.blocks.map(({ kind }) => kind)).toEqual(['TITLE', 'CAPTION', 'PARAGRAPH']);
  });
});
