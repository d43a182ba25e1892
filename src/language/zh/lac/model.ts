// The name tagger's file: views on one buffer, nothing is copied or parsed. `scripts/convert-lac.py` writes it and tells
// the layout.

/** Number of inputs and outputs of an embedding or a direction of a GRU. */
export const dimensions = 128;
/** Labels of the CRF, padded to a multiple of 16; the last real one is `O`. */
export const paddedLabels = 64;
export const labelCount = 49;
/** In `Trie.row`: this string has no embedding. */
export const noRow = 0xffff;
/** Activations lie in (-1, 1) and enter the products as integers of this scale. */
export const activationScale = 8192;

/** The dictionary, breadth first: the children of node `n` are `firstChild[n]` to `firstChild[n + 1]`, sorted. */
export interface Trie {
  readonly character: Uint16Array;
  readonly row: Uint16Array;
  readonly firstChild: Uint32Array;
  readonly isPiece: Uint8Array;
  /** For each UTF-16 unit its node below the root; 0 where there is none. */
  readonly first: Uint32Array;
}

/** A matrix as the kernel reads it: `weight[outputs / 16][inputs / 2][16][2]`. */
export interface Matrix {
  readonly inputs: number;
  readonly outputs: number;
  readonly weight: Int16Array;
  readonly scale: Float32Array;
  readonly bias: Float32Array;
}

export interface LacModel {
  readonly trie: Trie;
  readonly rowScale: Float32Array;
  readonly embedding: Int8Array;
  /** Inputs of both directions of a layer: forward gates, forward candidate, backward gates, backward candidate. */
  readonly layers: readonly Matrix[];
  /** Recurrent matrices of GRU 0 to 3 (layer 1 forward, backward, layer 2 forward, backward). */
  readonly recurrent: readonly { readonly gates: Matrix; readonly candidate: Matrix }[];
  readonly emission: Matrix;
  readonly start: Float32Array;
  readonly end: Float32Array;
  readonly transition: Float32Array;
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
  const layers = [matrix(dimensions, 6 * dimensions), matrix(2 * dimensions, 6 * dimensions)];
  const recurrent = [0, 1, 2, 3].map(() => ({
    gates: matrix(dimensions, 2 * dimensions),
    candidate: matrix(dimensions, dimensions),
  }));
  const emission = matrix(2 * dimensions, paddedLabels);
  const [start, end] = [section(Float32Array, paddedLabels), section(Float32Array, paddedLabels)];
  const transition = section(Float32Array, paddedLabels * paddedLabels);
  if (at !== data.length) throw new Error(`the name tagger model has ${data.length} bytes, not ${at}`);

  const first = new Uint32Array(0x10000);
  for (let node = 1; node < (firstChild[1] as number); node++) first[character[node] as number] = node;
  const trie = { character, row, firstChild, isPiece, first };
  return { trie, rowScale, embedding, layers, recurrent, emission, start, end, transition };

  function section<T>(
    View: { new (buffer: ArrayBufferLike, offset: number, length: number): T; BYTES_PER_ELEMENT: number },
    length: number,
  ): T {
    at = Math.ceil(at / 16) * 16;
    const view = new View(data.buffer, data.byteOffset + at, length);
    at += length * View.BYTES_PER_ELEMENT;
    return view;
  }

  function matrix(inputs: number, outputs: number): Matrix {
    const weight = section(Int16Array, inputs * outputs);
    return {
      inputs,
      outputs,
      weight,
      scale: section(Float32Array, outputs),
      bias: section(Float32Array, outputs),
    };
  }
}
