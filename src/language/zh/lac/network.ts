// The network: embedding, two layers of GRUs that read both ways, and the best path of labels.

import { activationScale, dimensions, type LacModel, labelCount, type Matrix, paddedLabels } from './model.ts';

/** Rows of embeddings → one label id each. */
export function labelPieces(model: LacModel, rows: readonly number[]): Uint8Array {
  const length = rows.length;
  let input = new Float32Array(length * dimensions);
  rows.forEach((row, at) => {
    for (let d = 0; d < dimensions; d++) {
      input[at * dimensions + d] = (model.embedding[row * dimensions + d] as number) * (model.rowScale[row] as number);
    }
  });
  model.layers.forEach((matrix, layer) => {
    const gates = multiply(unpack(matrix, layer === 0 ? 1 : activationScale), input, length);
    const output = new Float32Array(length * 2 * dimensions);
    for (const direction of [0, 1]) gru(model, 2 * layer + direction, gates, output, length, direction);
    input = output;
  });
  return bestPath(model, multiply(unpack(model.emission, activationScale), input, length), length);
}

interface Dense {
  readonly inputs: number;
  readonly outputs: number;
  readonly weight: Float32Array;
  readonly bias: Float32Array;
}

const unpacked = new WeakMap<Matrix, Dense>();

function unpack(matrix: Matrix, inputScale: number): Dense {
  const known = unpacked.get(matrix);
  if (known) return known;
  const { inputs, outputs } = matrix;
  const weight = new Float32Array(inputs * outputs);
  for (let k = 0; k < inputs; k++) {
    for (let o = 0; o < outputs; o++) {
      const at = ((o >> 4) * (inputs >> 1) + (k >> 1)) * 32 + (o & 15) * 2 + (k & 1);
      weight[k * outputs + o] = (matrix.weight[at] as number) * (matrix.scale[o] as number) * inputScale;
    }
  }
  const dense = { inputs, outputs, weight, bias: matrix.bias };
  unpacked.set(matrix, dense);
  return dense;
}

function multiply({ inputs, outputs, weight, bias }: Dense, input: Float32Array, length: number): Float32Array {
  const output = new Float32Array(length * outputs);
  for (let at = 0; at < length; at++) {
    const row = output.subarray(at * outputs, (at + 1) * outputs);
    row.set(bias);
    for (let k = 0; k < inputs; k++) {
      const x = input[at * inputs + k] as number;
      if (x === 0) continue;
      const from = k * outputs;
      for (let o = 0; o < outputs; o++) row[o] = (row[o] as number) + x * (weight[from + o] as number);
    }
  }
  return output;
}

function gru(
  model: LacModel,
  index: number,
  gates: Float32Array,
  output: Float32Array,
  length: number,
  direction: number,
): void {
  const recurrent = model.recurrent[index] as LacModel['recurrent'][number];
  const gate = unpack(recurrent.gates, activationScale);
  const candidate = unpack(recurrent.candidate, activationScale);
  const state = new Float32Array(dimensions);
  const reset = new Float32Array(dimensions);
  for (let step = 0; step < length; step++) {
    const at = direction === 0 ? step : length - 1 - step;
    const from = (2 * at + direction) * 3 * dimensions;
    const ur = multiply(gate, state, 1);
    for (let d = 0; d < dimensions; d++) {
      reset[d] =
        sigmoid((ur[dimensions + d] as number) + (gates[from + dimensions + d] as number)) * (state[d] as number);
    }
    const c = multiply(candidate, reset, 1);
    for (let d = 0; d < dimensions; d++) {
      const u = sigmoid((ur[d] as number) + (gates[from + d] as number));
      const value = Math.tanh((c[d] as number) + (gates[from + 2 * dimensions + d] as number));
      state[d] = (1 - u) * (state[d] as number) + u * value;
    }
    output.set(state, (2 * at + direction) * dimensions);
  }
}

function bestPath(model: LacModel, emission: Float32Array, length: number): Uint8Array {
  const { start, end, transition } = model;
  const back = new Uint8Array(length * labelCount);
  let score = new Float32Array(labelCount).map((_, label) => (start[label] as number) + (emission[label] as number));
  for (let at = 1; at < length; at++) {
    const next = new Float32Array(labelCount);
    for (let label = 0; label < labelCount; label++) {
      let best = Number.NEGATIVE_INFINITY;
      for (let before = 0; before < labelCount; before++) {
        const value = (score[before] as number) + (transition[before * paddedLabels + label] as number);
        if (value > best) {
          best = value;
          back[at * labelCount + label] = before;
        }
      }
      next[label] = best + (emission[at * paddedLabels + label] as number);
    }
    score = next;
  }
  const path = new Uint8Array(length);
  let last = 0;
  for (let label = 1; label < labelCount; label++) {
    if ((score[label] as number) + (end[label] as number) > (score[last] as number) + (end[last] as number))
      last = label;
  }
  for (let at = length - 1; at >= 0; at--) {
    path[at] = last;
    last = back[at * labelCount + last] as number;
  }
  return path;
}

function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
