// What is printed as it was said: transcripts, interviews, lists of quotes, speeches and letters, from the text to who speaks.

import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { readArticle } from '../../src/read/read-article.ts';
import { loadResources } from '../../src/resources/load.ts';

const resources = loadResources(fileURLToPath(new URL('../../resources', import.meta.url)));

/** Who says what, as `NAME: words`; `(words)` of a speaker who is nobody. */
function said(title: string, ...paragraphs: string[]): string[] {
  const text = `---\ntitle: "${title}"\ndate: 2023-05-09\n---\n\n${paragraphs.join('\n\n')}\n`;
  const { article } = readArticle(new TextEncoder().encode(text), { name: 'a.md' });
  const { graph } = extract(article, resources);
  return graph.statements.map(({ speaker, speakerText, text: words, said: day }) => {
    const name = graph.actors.find(({ id }) => id === speaker)?.name ?? `(${speakerText})`;
    return `${name}${day === null ? '' : ` on ${day.edtf}`}: ${words}`;
  });
}

/** When what happened, and who took part. */
function told(...paragraphs: string[]): string[] {
  const text = `${paragraphs.join('\n\n')}\n`;
  const { article } = readArticle(new TextEncoder().encode(text), { name: 'a.txt', published: '2023-05-09' });
  const { graph } = extract(article, resources);
  const nameOf = (id: string) => graph.actors.find((actor) => actor.id === id)?.name;
  return graph.events.map(
    ({ date, participants }) => `${date?.edtf} ${participants.map(({ actor }) => nameOf(actor)).join(', ')}`,
  );
}

it('reads who speaks in capitals as a name', () => {
  expect(
    said(
      'Tunnel opens',
      'ANN REED, HOST:',
      'The tunnel opened today. Milo Hill reports.',
      'MILO HILL, BYLINE: The first train was late.',
      '(SOUNDBITE OF TRAIN)',
      'UNIDENTIFIED MAN: I waited an hour.',
      'HILL: It was full.',
      'REED: Thank you.',
    ),
  ).toEqual([
    'Ann Reed: The tunnel opened today. Milo Hill reports.',
    'Milo Hill: The first train was late.',
    '(UNIDENTIFIED MAN): I waited an hour.',
    'Milo Hill: It was full.',
    'Ann Reed: Thank you.',
  ]);
});

it('reads a briefing whose questions have no colon', () => {
  expect(
    said(
      'Tunnel opens',
      'MS. REED: Good afternoon.',
      'Q Was the train late?',
      'MS. REED: It was.',
      'Q Why?',
      'MR. HILL: It was full.',
    ),
  ).toEqual(['Reed: Good afternoon.', '(Q): Was the train late?', 'Reed: It was.', '(Q): Why?', 'Hill: It was full.']);
});

it('takes sections in capitals and lists of people for no transcript', () => {
  expect(
    said('Tunnel claim', 'CLAIM: The tunnel is shut.', 'THE FACTS: The tunnel is open.', 'VERDICT: False.'),
  ).toEqual([]);
  expect(
    said(
      'Four held',
      'Ann Reed: theft and fraud.',
      'Milo Hill: arson, no bond.',
      'Ann Pike: theft, no bond.',
      'Tom Reed: fraud.',
    ),
  ).toEqual([]);
});

it('reads answers below questions that nobody’s name stands before', () => {
  expect(
    said(
      'Ann Reed on her tunnel',
      'Ann Reed built the tunnel. She spoke with us on Monday.',
      '**When did you begin?**',
      'I began in 1990.',
      'My brother helped.',
      '**Was it hard?**',
      'It was for us.',
      '**What comes next?**',
      'I will rest.',
      '*This interview has been edited.*',
    ),
  ).toEqual([
    'Ann Reed on 2023-05-08: I began in 1990.',
    'Ann Reed on 2023-05-08: My brother helped.',
    'Ann Reed on 2023-05-08: It was for us.',
    'Ann Reed on 2023-05-08: I will rest.',
  ]);
  expect(
    said(
      'The tunnel of Ann Reed explained',
      '## What happened?',
      'The tunnel flooded.',
      '## Who is to blame?',
      'Nobody knows.',
      '## What comes next?',
      'The town will pump it out.',
    ),
  ).toEqual([]);
});

it('reads lists of quotes, named before, above, behind or below', () => {
  expect(
    said(
      'What they said',
      '**Ann Reed, 45, baker:** "I like it."',
      '**Mayor Milo Hill**: "It was time."',
      '"It is loud." — Rosa Pike, neighbor.',
      '> It is too dear.\n>\n> — Councilman Tom Marsh',
    ),
  ).toEqual([
    'Ann Reed: I like it.',
    'Milo Hill: It was time.',
    'Rosa Pike: It is loud.',
    'Tom Marsh: It is too dear.',
  ]);
});

it('reads a speech and letters to the editor as words of whom the head or the last line names', () => {
  expect(
    said(
      'Full text: President Ann Reed’s address to the nation',
      'My fellow citizens,',
      'Our tunnel is open.',
      'I thank you all.',
      '(Applause.)',
    ),
  ).toEqual(['Ann Reed: Our tunnel is open.', 'Ann Reed: I thank you all.']);
  expect(
    said(
      'Statement from Governor Milo Hill on the tunnel',
      'Governor Milo Hill today issued the following statement:',
      '"We will rebuild the tunnel.',
      '"I thank you all."',
    ),
  ).toEqual(['Milo Hill: We will rebuild the tunnel.', 'Milo Hill: I thank you all.']);
  expect(
    said(
      'Letters to the editor',
      '## Too loud',
      'The tunnel is loud.',
      '*Rosa Pike, Alderton*',
      '## Well done',
      'It is good.',
      '*Milo Hill*',
    ),
  ).toEqual(['Rosa Pike: The tunnel is loud.', 'Milo Hill: It is good.']);
});

it('takes who signs an unannounced letter for its speaker, and the day in a line of its own for that of saying', () => {
  expect(
    said(
      'Mayors call for a tunnel',
      'May 3, 2023',
      'To the members of the Assembly:',
      'We need a tunnel.',
      'Our towns are cut off.',
      'Sincerely,',
      'Ann Reed\\\nMayor of Alder',
      'Milo Hill\\\nMayor of Birch',
    ),
  ).toEqual(['Ann Reed on 2023-05-03: We need a tunnel.', 'Ann Reed on 2023-05-03: Our towns are cut off.']);
  expect(
    said('A letter from our staff', 'We dig tunnels.', 'Nobody pays us.', '— The staff of Alder Tunnels').map((line) =>
      line.slice(0, 34),
    ),
  ).toEqual(['(The staff of Alder Tunnels): We d', '(The staff of Alder Tunnels): Nobo']);
  expect(
    said('Remarks by President Reed on the tunnel', '(May 3, 2023)', 'PRESIDENT REED: Good day.', 'I thank you all.'),
  ).toEqual(['Reed on 2023-05-03: Good day.', 'Reed on 2023-05-03: I thank you all.']);
});

it('reads a debate, its speakers with party and seat, before or above their words', () => {
  expect(
    said(
      'Tunnel Bill',
      'Assembly debates, Wednesday 3 May 2023',
      '**Mr Milo Hill** (Alder) (Labour): I beg to move.',
      '**Ann Reed** (Birch North) (Green): Will he give way?',
      '**Mr Hill**: I will.',
      '**The Speaker** (Rosa Pike): Order.',
      '**Ann Reed**: I thank him.',
    ),
  ).toEqual([
    'Milo Hill on 2023-05-03: I beg to move.',
    'Ann Reed on 2023-05-03: Will he give way?',
    'Milo Hill on 2023-05-03: I will.',
    'Rosa Pike on 2023-05-03: Order.',
    'Ann Reed on 2023-05-03: I thank him.',
  ]);
  expect(
    said(
      'Tunnel',
      '## Milo Hill (Alder) (Labour)',
      'I beg to move.',
      '## The Minister for Tunnels (Ann Reed)',
      'We met on Monday.',
      '## Milo Hill',
      'I thank her.',
      '## Ann Reed',
      'Not at all.',
    ),
  ).toEqual([
    'Milo Hill: I beg to move.',
    'Ann Reed: We met on Monday.',
    'Milo Hill: I thank her.',
    'Ann Reed: Not at all.',
  ]);
});

it('lets what stands under a heading of what comes be to come', () => {
  expect(
    told(
      'Tunnel news',
      'Ann Reed left on Friday.',
      'What happens next?',
      'The council meets on Friday.',
      'Coming up: On Monday, Milo Hill arrives.',
    ),
  ).toEqual(['2023-05-05 Ann Reed', '2023-05-12 ', '2023-05-15 Milo Hill']);
});

it('takes who speaks of himself in an interview for one who took part', () => {
  expect(
    told(
      'Ann Reed built the tunnel.',
      'Q: When did you begin?',
      'A: I met Milo Hill on May 2, 2020.',
      'Q: And then?',
      'A: He said no.',
    ),
  ).toEqual(['2020-05-02 Ann Reed, Milo Hill']);
});

it('gives a life told line by line the one it is of', () => {
  expect(
    told(
      'A life in court',
      'Ann Reed died on Monday. She was a judge.',
      '1966–1971: Prosecutor, Alder County',
      '1988: Joins Birch Chess Club',
      '1990: Misses the final',
      '1999: Tunnel closes',
    ),
  ).toEqual(['2023-05-08 Ann Reed', '1966/1971 Ann Reed', '1988 Ann Reed, Birch Chess Club', '1990 Ann Reed', '1999 ']);
});
