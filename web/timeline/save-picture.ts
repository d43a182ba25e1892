// The picture as it is drawn, as a file: an SVG that stands alone, or a PNG of it at twice the size.

import { saveFile } from '../save-file.ts';

/** What a style sheet says of a form; written onto each, so that the file needs no style sheet. */
const kept = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'visibility',
  'display',
] as const;

/** Saves the picture in `box`. */
export async function savePicture(box: HTMLElement, kind: 'svg' | 'png'): Promise<void> {
  const drawing = box.querySelector('.drawing');
  if (drawing === null) return;
  const { width, height } = drawing.getBoundingClientRect();
  const svg = new Blob([standalone(drawing)], { type: 'image/svg+xml' });
  if (kind === 'svg') return saveFile(svg, 'timeline.svg');
  const png = await raster(svg, width, height);
  if (png !== null) saveFile(png, 'timeline.png');
}

/** The layers of the drawing in one, each cut off at the edges of what it is seen through. */
function standalone(drawing: Element): string {
  const all = drawing.getBoundingClientRect();
  const whole = svgElement('svg', { width: all.width, height: all.height });
  for (const layer of drawing.querySelectorAll<SVGSVGElement>('svg')) {
    const at = layer.getBoundingClientRect();
    const seen = (layer.closest('.plot') ?? drawing).getBoundingClientRect();
    const edge = { x: seen.x - all.x, y: seen.y - all.y, width: seen.width, height: seen.height };
    const through = svgElement('svg', edge);
    const copy = withStyle(layer);
    copy.setAttribute('x', `${at.x - seen.x}`);
    copy.setAttribute('y', `${at.y - seen.y}`);
    through.append(copy);
    whole.append(through);
  }
  whole.style.background = getComputedStyle(document.body).backgroundColor;
  return new XMLSerializer().serializeToString(whole);
}

function svgElement(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, `${value}`);
  return made;
}

function withStyle(drawn: SVGSVGElement): SVGElement {
  const copy = drawn.cloneNode(true) as SVGSVGElement;
  const [before, after] = [withAll(drawn), withAll(copy)];
  before.forEach((element, index) => {
    const target = after[index];
    if (target === undefined) return;
    const style = getComputedStyle(element);
    for (const name of kept) target.style.setProperty(name, style.getPropertyValue(name));
    for (const name of ['class', 'role', 'tabindex', 'aria-pressed']) target.removeAttribute(name);
  });
  return copy;
}

function withAll(svg: SVGSVGElement): SVGElement[] {
  return [svg, ...svg.querySelectorAll<SVGElement>('*')];
}

async function raster(svg: Blob, width: number, height: number): Promise<Blob | null> {
  const address = URL.createObjectURL(svg);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [width * 2, height * 2];
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
  } finally {
    URL.revokeObjectURL(address);
  }
}
