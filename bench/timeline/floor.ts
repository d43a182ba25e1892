// What a step costs whatever is drawn: one layer of the size of our picture, with nothing in it but stripes, shifted and stretched.

import './measure.ts';

const layer = document.createElement('div');
layer.style.cssText =
  'width: 1280px; height: 560px; background: repeating-linear-gradient(90deg, silver 0 20px, white 20px 40px); will-change: transform';
document.getElementById('page')?.append(layer);

window.bench = {
  zoom(index) {
    layer.style.transform = `scaleX(${1 + (index % 10) / 10})`;
  },
  pan(index) {
    layer.style.transform = `translateX(${-23 * (index % 10)}px)`;
  },
};
