// The picture as it is drawn, as a file: an SVG that stands alone, or a PNG of it at twice the size.

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
  const drawn = box.querySelector<SVGSVGElement>('svg.picture-svg');
  if (drawn === null) return;
  const text = standalone(drawn);
  const svg = new Blob([text], { type: 'image/svg+xml' });
  if (kind === 'svg') return save(svg, 'timeline.svg');
  const png = await raster(svg, drawn.width.baseVal.value, drawn.height.baseVal.value);
  if (png !== null) save(png, 'timeline.png');
}

function standalone(drawn: SVGSVGElement): string {
  const copy = drawn.cloneNode(true) as SVGSVGElement;
  const [before, after] = [withAll(drawn), withAll(copy)];
  before.forEach((element, index) => {
    const target = after[index];
    if (target === undefined) return;
    const style = getComputedStyle(element);
    for (const name of kept) target.style.setProperty(name, style.getPropertyValue(name));
    for (const name of ['class', 'role', 'tabindex', 'aria-pressed']) target.removeAttribute(name);
  });
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.style.background = getComputedStyle(document.body).backgroundColor;
  return new XMLSerializer().serializeToString(copy);
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

function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
