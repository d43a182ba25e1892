// The network over the compiled kernel (wasm/lac.ts): embedding, two layers of GRUs that read both ways, best path.

import { dimensions, type LacModel, labelCount, type Matrix, paddedLabels } from './model.ts';

/** The kernel works on so many texts side by side. */
export const textsAtOnce = 4;
/** The most pieces of one text that it takes. */
export const longestRun = 256;

/** Labels up to four texts, each a list of 1 to `longestRun` embedding rows: one label for each row. */
export type Network = (texts: readonly (readonly number[])[]) => Uint8Array[];

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
  new Float32Array(memory, at.ones, rowsAtOnce).fill(1);
  const lengths = new Uint32Array(memory, at.lengths, textsAtOnce);

  return (texts) => {
    const steps = Math.max(...texts.map((text) => text.length));
    embed(texts, steps);
    const [first, second] = model.layers as readonly [Matrix, Matrix];
    multiply(first, at.embedded, at.rowScale, at.gates, steps);
    recur(0, at.firstOutput, steps);
    multiply(second, at.firstOutput, at.ones, at.gates, steps);
    recur(2, at.secondOutput, steps);
    multiply(model.emission, at.secondOutput, at.ones, at.emission, steps);
    return texts.map((text, index) => bestPath(index, text.length));
  };

  function embed(texts: readonly (readonly number[])[], steps: number): void {
    embedded.fill(0, 0, textsAtOnce * steps * dimensions);
    rowScale.fill(0, 0, textsAtOnce * steps);
    lengths.fill(0);
    texts.forEach((rows, text) => {
      lengths[text] = rows.length;
      rows.forEach((row, step) => {
        const to = textsAtOnce * step + text;
        rowScale[to] = model.rowScale[row] as number;
        embedded.set(model.embedding.subarray(row * dimensions, (row + 1) * dimensions), to * dimensions);
      });
    });
  }

  function multiply(matrix: Matrix, input: number, rowScales: number, output: number, steps: number): void {
    const [weight, scale, bias] = pointers(matrix);
    kernel.multiply(input, matrix.inputs, weight, scale, bias, rowScales, output, matrix.outputs, steps);
  }

  /** Both directions of a layer, GRU `forward` and the one after it. */
  function recur(forward: number, output: number, steps: number): void {
    for (const backward of [0, 1]) {
      const { gates, candidate } = model.recurrent[forward + backward] as LacModel['recurrent'][number];
      kernel.recur(
        at.gates + backward * 3 * dimensions * 4,
        ...pointers(gates),
        ...pointers(candidate),
        at.lengths,
        at.ones,
        at.state,
        output + backward * dimensions * 2,
        steps,
        backward,
      );
    }
  }

  function bestPath(text: number, length: number): Uint8Array {
    kernel.bestPath(
      at.emission + text * paddedLabels * 4,
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

const rowsAtOnce = textsAtOnce * longestRun;

/** Byte offsets in the kernel's memory. */
function layOut(parameterBytes: number) {
  // The kernel itself has no data; 0 stays unused.
  let next = 1024;
  const parameters = take(parameterBytes);
  const embedded = take(rowsAtOnce * dimensions * 2);
  const rowScale = take(rowsAtOnce * 4);
  const ones = take(rowsAtOnce * 4);
  const lengths = take(textsAtOnce * 4);
  const gates = take(rowsAtOnce * 6 * dimensions * 4);
  const firstOutput = take(rowsAtOnce * 2 * dimensions * 2);
  const secondOutput = take(rowsAtOnce * 2 * dimensions * 2);
  const emission = take(rowsAtOnce * paddedLabels * 4);
  const state = take(textsAtOnce * dimensions * 20);
  const score = take(2 * paddedLabels * 4);
  const back = take(longestRun * paddedLabels * 4);
  const path = take(longestRun);
  return {
    parameters,
    embedded,
    rowScale,
    ones,
    lengths,
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
