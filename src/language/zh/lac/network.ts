// The network over the compiled kernel (wasm/lac.ts): embedding, two layers of GRUs that read both ways, best path.

import { type Batch, laneCount, longestLane, type Rows } from './lanes.ts';
import { dimensions, type LacModel, labelCount, type Matrix, paddedLabels } from './model.ts';

/** Labels a batch of texts: one label for each row of each, in the order of the batch. */
export type Network = (batch: Batch<Rows>) => Uint8Array[];

interface Kernel {
  readonly memory: WebAssembly.Memory;
  multiply(...pointers: number[]): void;
  recur(...pointers: number[]): void;
  bestPath(...pointers: number[]): void;
}

/** The network with the parameters of `model`; `wasm` is the compiled kernel. */
export function createNetwork(model: LacModel, wasm: Uint8Array): Network {
  const kernel = new WebAssembly.Instance(new WebAssembly.Module(wasm as BufferSource)).exports as unknown as Kernel;
  const at = layOut(model.parameters.length);
  kernel.memory.grow(Math.ceil(at.end / 65536) - kernel.memory.buffer.byteLength / 65536);
  const memory = kernel.memory.buffer;
  new Uint8Array(memory).set(model.parameters, at.parameters);
  const embedded = new Int16Array(memory, at.embedded, rowsAtOnce * dimensions);
  const rowScale = new Float32Array(memory, at.rowScale, rowsAtOnce);
  const pieceGates = new Uint32Array(memory, at.pieceGates, rowsAtOnce);
  const begins = [at.beginsForward, at.beginsBackward].map((from) => new Uint8Array(memory, from, rowsAtOnce));
  new Float32Array(memory, at.ones, rowsAtOnce).fill(1);
  new Uint32Array(memory, at.ownGates, rowsAtOnce).forEach((_, row, all) => {
    all[row] = row * gateBytes;
  });

  return ({ places, steps }) => {
    for (const flags of begins) flags.fill(0, 0, laneCount * steps);
    pieceGates.fill(0, 0, laneCount * steps);
    for (const { text, lane, step } of places) {
      (begins[0] as Uint8Array)[laneCount * step + lane] = 1;
      (begins[1] as Uint8Array)[laneCount * (step + text.rows.length - 1) + lane] = 1;
    }
    const [first, second] = model.layers as readonly [Matrix, Matrix];
    multiply(first, at.embedded, at.rowScale, at.gates, embed(places));
    recur(0, at.pieceGates, at.firstOutput, steps);
    multiply(second, at.firstOutput, at.ones, at.gates, steps);
    recur(2, at.ownGates, at.secondOutput, steps);
    multiply(model.emission, at.secondOutput, at.ones, at.emission, steps);
    return places.map(({ text, lane, step }) => bestPath(laneCount * step + lane, text.rows.length));
  };

  /** Embeds each piece of the batch once, however often it stands in it; how many steps these rows take. */
  function embed(places: Batch<Rows>['places']): number {
    const known = new Map<number, number>();
    for (const { text, lane, step } of places) {
      text.rows.forEach((row, index) => {
        let to = known.get(row);
        if (to === undefined) {
          to = known.size;
          known.set(row, to);
          rowScale[to] = model.rowScale[row] as number;
          embedded.set(model.embedding.subarray(row * dimensions, (row + 1) * dimensions), to * dimensions);
        }
        pieceGates[laneCount * (step + index) + lane] = to * gateBytes;
      });
    }
    return Math.ceil(known.size / laneCount);
  }

  function multiply(matrix: Matrix, input: number, rowScales: number, output: number, steps: number): void {
    const [weight, scale, bias] = pointers(matrix);
    kernel.multiply(input, matrix.inputs, weight, scale, bias, rowScales, output, matrix.outputs, steps);
  }

  /** Both directions of a layer, GRU `forward` and the one after it. */
  function recur(forward: number, rows: number, output: number, steps: number): void {
    for (const backward of [0, 1]) {
      const { gates, candidate } = model.recurrent[forward + backward] as LacModel['recurrent'][number];
      kernel.recur(
        at.gates + backward * 3 * dimensions * 4,
        rows,
        backward === 0 ? at.beginsForward : at.beginsBackward,
        ...pointers(gates),
        ...pointers(candidate),
        at.ones,
        at.state,
        output + backward * dimensions * 2,
        steps,
        backward,
      );
    }
  }

  /** `row`: the first of the text. */
  function bestPath(row: number, length: number): Uint8Array {
    kernel.bestPath(
      at.emission + row * paddedLabels * 4,
      length,
      labelCount,
      at.parameters + model.start,
      at.parameters + model.end,
      at.parameters + model.transition,
      at.score,
      at.back,
      at.path,
    );
    return new Uint8Array(memory, at.path, length).slice();
  }

  function pointers(matrix: Matrix): [number, number, number] {
    return [at.parameters + matrix.weight, at.parameters + matrix.scale, at.parameters + matrix.bias];
  }
}

const rowsAtOnce = laneCount * longestLane;
/** Bytes of the gates of a row: both directions, three gates each. */
const gateBytes = 6 * dimensions * 4;

/** Byte offsets in the kernel's memory. */
function layOut(parameterBytes: number) {
  // The kernel itself has no data; 0 stays unused.
  let next = 1024;
  const parameters = take(parameterBytes);
  const embedded = take(rowsAtOnce * dimensions * 2);
  const rowScale = take(rowsAtOnce * 4);
  const ones = take(rowsAtOnce * 4);
  const pieceGates = take(rowsAtOnce * 4);
  const ownGates = take(rowsAtOnce * 4);
  const beginsForward = take(rowsAtOnce);
  const beginsBackward = take(rowsAtOnce);
  const gates = take(rowsAtOnce * gateBytes);
  const firstOutput = take(rowsAtOnce * 2 * dimensions * 2);
  const secondOutput = take(rowsAtOnce * 2 * dimensions * 2);
  const emission = take(rowsAtOnce * paddedLabels * 4);
  const state = take(laneCount * dimensions * 20);
  const score = take(2 * paddedLabels * 4);
  const back = take(longestLane * paddedLabels * 4);
  const path = take(longestLane);
  return {
    parameters,
    embedded,
    rowScale,
    ones,
    pieceGates,
    ownGates,
    beginsForward,
    beginsBackward,
    gates,
    firstOutput,
    secondOutput,
    emission,
    state,
    score,
    back,
    path,
    end: next,
  };

  function take(bytes: number): number {
    const offset = next;
    next = Math.ceil((next + bytes) / 64) * 64;
    return offset;
  }
}
