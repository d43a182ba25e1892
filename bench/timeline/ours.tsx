// Our picture with the sample, moved as a reader moves it: by the wheel, and by dragging.

import { render } from 'preact';
import type { EventLine } from '../../web/answers.ts';
import { itemsOf } from '../../web/timeline/items.ts';
import { Picture } from '../../web/timeline/picture.tsx';
import '../../web/style.css';
import { samples, seen, whole } from './data.ts';
import './measure.ts';

const events = samples.map(({ id, title, lane, date }): EventLine => {
  const value = { edtf: date, start: date, end: date, precision: 'DAY', approximate: false, uncertain: false };
  return {
    id,
    slug: id,
    title,
    type: 'MEETING',
    status: 'HAPPENED',
    dateConflict: false,
    date: value,
    place: null,
    participants: [{ actor: { slug: lane, name: lane } }],
  };
});
const nothing = () => {};

render(
  <Picture
    items={itemsOf(events).items}
    statements={null}
    grouping="actor"
    whole={whole}
    home={whole}
    window={seen}
    selected={null}
    onWindow={nothing}
    onSelect={nothing}
    onSeveral={nothing}
    onKey={nothing}
  >
    {null}
  </Picture>,
  document.getElementById('page') as HTMLElement,
);

function surface(): HTMLElement {
  return document.querySelector('.surface') as HTMLElement;
}

const at = { bubbles: true, cancelable: true, clientX: 640, clientY: 200, view: window };

window.bench = {
  zoom(index) {
    // About a fifth nearer, as theirs.
    const deltaY = index % 10 < 5 ? -13 : 13;
    surface().dispatchEvent(new WheelEvent('wheel', { ...at, deltaY, ctrlKey: true }));
  },
  pan(index) {
    if (index === 0) surface().dispatchEvent(new MouseEvent('mousedown', at));
    const clientX = 640 - 23 * (index < 10 ? index + 1 : 19 - index);
    window.dispatchEvent(new MouseEvent('mousemove', { ...at, clientX }));
  },
};
