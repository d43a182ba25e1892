// Our picture with the sample, moved as a reader moves it: by the wheel, and by dragging.

import { render } from 'preact';
import type { EventLine } from '../../web/answers.ts';
import { itemsOf } from '../../web/timeline/items.ts';
import { Picture } from '../../web/timeline/picture.tsx';
import '../../web/style.css';
import { samples, seen, whole } from './data.ts';
import { measure } from './measure.ts';

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
    dateClaims: [],
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

function plot(): SVGGElement {
  return document.querySelector('.plot') as SVGGElement;
}

const at = { bubbles: true, cancelable: true, clientX: 640, clientY: 200, view: window };

window.bench = {
  zoom: (steps) =>
    measure(steps, (index) => {
      // About a fifth nearer, as theirs.
      const deltaY = index % 10 < 5 ? -13 : 13;
      plot().dispatchEvent(new WheelEvent('wheel', { ...at, deltaY, ctrlKey: true }));
    }),
  async pan(steps) {
    plot().dispatchEvent(new MouseEvent('mousedown', at));
    const times = await measure(steps, (index) => {
      const clientX = 640 - 23 * (index < steps / 2 ? index : steps - index);
      window.dispatchEvent(new MouseEvent('mousemove', { ...at, clientX }));
    });
    window.dispatchEvent(new MouseEvent('mouseup', at));
    return times;
  },
};
