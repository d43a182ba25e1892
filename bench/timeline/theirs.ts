// vis-timeline with the sample, moved by its own methods, without its animation: the cheapest way it has.

// @ts-ignore Installed in this folder only.
import { Timeline } from 'vis-timeline/standalone';
import 'vis-timeline/styles/vis-timeline-graph2d.css';
import { lanes, samples, seen } from './data.ts';
import './measure.ts';

const timeline = new Timeline(
  document.getElementById('page') as HTMLElement,
  samples.map(({ id, title, lane, date }) => ({ id, content: title, group: lane, start: date, type: 'point' })),
  lanes.map((lane) => ({ id: lane, content: lane })),
  { start: seen.from, end: seen.to, width: '1280px', height: '700px', verticalScroll: true },
);

window.bench = {
  zoom(index) {
    if (index % 10 < 5) timeline.zoomIn(0.2, { animation: false });
    else timeline.zoomOut(0.2, { animation: false });
  },
  pan(index) {
    const { start, end } = timeline.getWindow();
    const by = ((end.getTime() - start.getTime()) / 1280) * (index < 10 ? 23 : -23);
    timeline.setWindow(start.getTime() + by, end.getTime() + by, { animation: false });
  },
};
