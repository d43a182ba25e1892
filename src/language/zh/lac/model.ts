// The name tagger's file: views on one buffer, nothing is copied or parsed. `scripts/convert-lac.py` writes it and tells
// the layout.

/** Numbers of an embedding; units of one direction of a GRU. */
export const dimensions = 128;
/** Labels of the CRF, and as many as the matrices hold. */
export const labelCount = 49;
export const paddedLabels = 64;
/** In `Trie.row`: this string has no embedding. */
export const noRow = 0xffff;

/** The dictionary, breadth first: the children of node `n` are `firstChild[n]` to `firstChild[n + 1]`, sorted. */
export interface Trie {
  readonly character: Uint16Array;
  readonly row: Uint16Array;
  readonly firstChild: Uint32Array;
  readonly isPiece: Uint8Array;
  /** For each UTF-16 unit its node below the root; 0 where there is none. */
  readonly first: Uint32Array;
}

/** A matrix and its scales and biases: byte offsets in `LacModel.parameters`. */
export interface Matrix {
  readonly inputs: number;
  readonly outputs: number;
  readonly weight: number;
  readonly scale: number;
  readonly bias: number;
}

export interface LacModel {
  readonly trie: Trie;
  readonly rowScale: Float32Array;
  /** `[row][dimensions]` */
  readonly embedding: Int8Array;
  /** What the kernel reads: the end of the file, from the first matrix on. */
  readonly parameters: Uint8Array;
  /** The inputs of both GRUs of a layer: update, reset and candidate, forward, then backward. */
  readonly layers: readonly Matrix[];
  /** GRU 0 to 3: layer 1 forward and backward, layer 2 forward and backward. */
  readonly recurrent: readonly { readonly gates: Matrix; readonly candidate: Matrix }[];
  readonly emission: Matrix;
  readonly start: number;
  readonly end: number;
  readonly transition: number;
}

/** Lays views over `bytes`. Throws when these are not a model of this version. */
export function readModel(bytes: Uint8Array): LacModel {
  const data = bytes.byteOffset % 16 === 0 ? bytes : bytes.slice();
  const head = new DataView(data.buffer, data.byteOffset, 20);
  const magic = String.fromCharCode(...data.subarray(0, 8));
  if (magic !== 'LACMODEL' || head.getUint32(8, true) !== 1) throw new Error('not a name tagger model of version 1');
  const nodes = head.getUint32(12, true);
  const rows = head.getUint32(16, true);
  let at = 20;

  const character = section(Uint16Array, nodes);
  const row = section(Uint16Array, nodes);
  const firstChild = section(Uint32Array, nodes + 1);
  const isPiece = section(Uint8Array, nodes);
  const rowScale = section(Float32Array, rows);
  const embedding = section(Int8Array, rows * dimensions);

  const parametersStart = align(at);
  const layers = [matrix(dimensions, 6 * dimensions), matrix(2 * dimensions, 6 * dimensions)];
  const recurrent = [0, 1, 2, 3].map(() => ({
    gates: matrix(dimensions, 2 * dimensions),
    candidate: matrix(dimensions, dimensions),
  }));
  const emission = matrix(2 * dimensions, paddedLabels);
  const start = parameter(4 * paddedLabels);
  const end = parameter(4 * paddedLabels);
  const transition = parameter(4 * paddedLabels * paddedLabels);
  if (at !== data.length) throw new Error(`the name tagger model has ${data.length} bytes, not ${at}`);
  const parameters = data.subarray(parametersStart);

  const first = new Uint32Array(0x10000);
  for (let node = 1; node < (firstChild[1] as number); node++) first[character[node] as number] = node;
  const trie = { character, row, firstChild, isPiece, first };
  return { trie, rowScale, embedding, parameters, layers, recurrent, emission, start, end, transition };

  function section<T>(
    View: { new (buffer: ArrayBufferLike, offset: number, length: number): T; BYTES_PER_ELEMENT: number },
    length: number,
  ): T {
    at = align(at) + length * View.BYTES_PER_ELEMENT;
    return new View(data.buffer, data.byteOffset + at - length * View.BYTES_PER_ELEMENT, length);
  }

  function parameter(bytes: number): number {
    at = align(at) + bytes;
    return at - bytes - parametersStart;
  }

  function matrix(inputs: number, outputs: number): Matrix {
    const weight = parameter(2 * inputs * outputs);
    return { inputs, outputs, weight, scale: parameter(4 * outputs), bias: parameter(4 * outputs) };
  }
}

function align(offset: number): number {
  return Math.ceil(offset / 16) * 16;
}
