// The arithmetic of the name tagger (src/language/zh/lac/network.ts), in AssemblyScript. `npm run build:wasm` compiles it.
//
// Four lanes are worked on side by side, each with texts one after the other: row `4 * step + lane` of every buffer belongs
// to one piece of one text. Products are of 16-bit integers summed in 32 bits, hence exact; the rest is single precision
// without fused or relaxed operations and with an exponential function of our own. So every machine gives the same labels,
// whatever texts share a batch.

/** Units of a direction of a GRU. */
const SIZE: usize = 128;
/** Bytes from one row to the next in the gates (both directions: update, reset, candidate) and in the output. */
const GATE_ROW: usize = 6 * SIZE * 4;
const OUTPUT_ROW: usize = 2 * SIZE * 2;
const LANES: usize = 4;
/** Labels, padded. */
const LABELS: usize = 64;

/**
 * output = input × weight × scale × rowScale + bias, for 4 × steps rows.
 * input: i16[rows][inputs]; weight: i16[outputs / 8][inputs / 2][8][2]; scale, bias: f32[outputs]; rowScale: f32[rows];
 * output: f32[rows][outputs]. `inputs` and `outputs` are multiples of 8.
 */
export function multiply(
  input: usize,
  inputs: usize,
  weight: usize,
  scale: usize,
  bias: usize,
  rowScale: usize,
  output: usize,
  outputs: usize,
  steps: usize,
): void {
  const inputRow = inputs * 2;
  const outputRow = outputs * 4;
  for (let group: usize = 0; group < outputs; group += 8) {
    const scaleLow = v128.load(scale + group * 4);
    const scaleHigh = v128.load(scale + group * 4, 16);
    const biasLow = v128.load(bias + group * 4);
    const biasHigh = v128.load(bias + group * 4, 16);
    const weights = weight + group * inputRow;
    const weightsEnd = weights + 8 * inputRow;
    for (let step: usize = 0; step < steps; step++) {
      let a = input + step * LANES * inputRow;
      let b = a + inputRow;
      let c = b + inputRow;
      let d = c + inputRow;
      let aLow = i32x4.splat(0);
      let aHigh = i32x4.splat(0);
      let bLow = i32x4.splat(0);
      let bHigh = i32x4.splat(0);
      let cLow = i32x4.splat(0);
      let cHigh = i32x4.splat(0);
      let dLow = i32x4.splat(0);
      let dHigh = i32x4.splat(0);
      for (let at = weights; at < weightsEnd; at += 64) {
        let low = v128.load(at);
        let high = v128.load(at, 16);
        let x = v128.load32_splat(a);
        aLow = i32x4.add(aLow, i32x4.dot_i16x8_s(low, x));
        aHigh = i32x4.add(aHigh, i32x4.dot_i16x8_s(high, x));
        x = v128.load32_splat(b);
        bLow = i32x4.add(bLow, i32x4.dot_i16x8_s(low, x));
        bHigh = i32x4.add(bHigh, i32x4.dot_i16x8_s(high, x));
        x = v128.load32_splat(c);
        cLow = i32x4.add(cLow, i32x4.dot_i16x8_s(low, x));
        cHigh = i32x4.add(cHigh, i32x4.dot_i16x8_s(high, x));
        x = v128.load32_splat(d);
        dLow = i32x4.add(dLow, i32x4.dot_i16x8_s(low, x));
        dHigh = i32x4.add(dHigh, i32x4.dot_i16x8_s(high, x));

        low = v128.load(at, 32);
        high = v128.load(at, 48);
        x = v128.load32_splat(a, 4);
        aLow = i32x4.add(aLow, i32x4.dot_i16x8_s(low, x));
        aHigh = i32x4.add(aHigh, i32x4.dot_i16x8_s(high, x));
        x = v128.load32_splat(b, 4);
        bLow = i32x4.add(bLow, i32x4.dot_i16x8_s(low, x));
        bHigh = i32x4.add(bHigh, i32x4.dot_i16x8_s(high, x));
        x = v128.load32_splat(c, 4);
        cLow = i32x4.add(cLow, i32x4.dot_i16x8_s(low, x));
        cHigh = i32x4.add(cHigh, i32x4.dot_i16x8_s(high, x));
        x = v128.load32_splat(d, 4);
        dLow = i32x4.add(dLow, i32x4.dot_i16x8_s(low, x));
        dHigh = i32x4.add(dHigh, i32x4.dot_i16x8_s(high, x));
        a += 8;
        b += 8;
        c += 8;
        d += 8;
      }
      const rows = rowScale + step * LANES * 4;
      let to = output + step * LANES * outputRow + group * 4;
      let factor = v128.load32_splat(rows);
      v128.store(to, dequantize(aLow, scaleLow, factor, biasLow));
      v128.store(to, dequantize(aHigh, scaleHigh, factor, biasHigh), 16);
      to += outputRow;
      factor = v128.load32_splat(rows, 4);
      v128.store(to, dequantize(bLow, scaleLow, factor, biasLow));
      v128.store(to, dequantize(bHigh, scaleHigh, factor, biasHigh), 16);
      to += outputRow;
      factor = v128.load32_splat(rows, 8);
      v128.store(to, dequantize(cLow, scaleLow, factor, biasLow));
      v128.store(to, dequantize(cHigh, scaleHigh, factor, biasHigh), 16);
      to += outputRow;
      factor = v128.load32_splat(rows, 12);
      v128.store(to, dequantize(dLow, scaleLow, factor, biasLow));
      v128.store(to, dequantize(dHigh, scaleHigh, factor, biasHigh), 16);
    }
  }
}

/**
 * One direction of a GRU over four lanes. `gates`: this direction's part of the first of f32[][768] (inputs to update,
 * reset, candidate); `rows`: u32[rows], where the gates of each row begin, in bytes from there; `begins`: u8[rows], 1 where a
 * text begins as it is read; `output`: this direction's part of the first row of i16[rows][256]; `ones`: f32[4], all 1. `state` is
 * room for 4 × 128 × (4 + 2 + 2 + 8 + 4) bytes. `backward` is 1 when the texts are read from their ends.
 */
export function recur(
  gates: usize,
  rows: usize,
  begins: usize,
  gateWeight: usize,
  gateScale: usize,
  gateBias: usize,
  candidateWeight: usize,
  candidateScale: usize,
  candidateBias: usize,
  ones: usize,
  state: usize,
  output: usize,
  steps: usize,
  backward: bool,
): void {
  const hidden = state;
  const hiddenShort = hidden + LANES * SIZE * 4;
  const resetShort = hiddenShort + LANES * SIZE * 2;
  const updateReset = resetShort + LANES * SIZE * 2;
  const candidate = updateReset + LANES * SIZE * 8;
  memory.fill(hidden, 0, LANES * SIZE * 6);
  for (let count: usize = 0; count < steps; count++) {
    const first = (backward ? steps - 1 - count : count) * LANES;
    for (let lane: usize = 0; lane < LANES; lane++) {
      if (load<u8>(begins + first + lane) === 0) continue;
      memory.fill(hidden + lane * SIZE * 4, 0, SIZE * 4);
      memory.fill(hiddenShort + lane * SIZE * 2, 0, SIZE * 2);
    }
    multiply(hiddenShort, SIZE, gateWeight, gateScale, gateBias, ones, updateReset, 2 * SIZE, 1);
    for (let lane: usize = 0; lane < LANES; lane++) {
      const from = gates + load<u32>(rows + (first + lane) * 4);
      const both = updateReset + lane * SIZE * 8;
      for (let unit: usize = 0; unit < SIZE; unit += 8) {
        const h = hidden + (lane * SIZE + unit) * 4;
        const u = both + unit * 4;
        const r = u + SIZE * 4;
        const x = from + unit * 4;
        v128.store(u, sigmoid(f32x4.add(v128.load(u), v128.load(x))));
        v128.store(u, sigmoid(f32x4.add(v128.load(u, 16), v128.load(x, 16))), 16);
        const resetLow = sigmoid(f32x4.add(v128.load(r), v128.load(x, SIZE * 4)));
        const resetHigh = sigmoid(f32x4.add(v128.load(r, 16), v128.load(x, SIZE * 4 + 16)));
        v128.store(
          resetShort + (lane * SIZE + unit) * 2,
          quantize(f32x4.mul(resetLow, v128.load(h)), f32x4.mul(resetHigh, v128.load(h, 16))),
        );
      }
    }
    multiply(resetShort, SIZE, candidateWeight, candidateScale, candidateBias, ones, candidate, SIZE, 1);
    for (let lane: usize = 0; lane < LANES; lane++) {
      const from = gates + load<u32>(rows + (first + lane) * 4) + 2 * SIZE * 4;
      const to = output + (first + lane) * OUTPUT_ROW;
      for (let unit: usize = 0; unit < SIZE; unit += 8) {
        const h = hidden + (lane * SIZE + unit) * 4;
        const u = updateReset + lane * SIZE * 8 + unit * 4;
        const c = candidate + (lane * SIZE + unit) * 4;
        const x = from + unit * 4;
        const low = blend(v128.load(u), v128.load(h), f32x4.add(v128.load(c), v128.load(x)));
        const high = blend(v128.load(u, 16), v128.load(h, 16), f32x4.add(v128.load(c, 16), v128.load(x, 16)));
        v128.store(h, low);
        v128.store(h, high, 16);
        const short = quantize(low, high);
        v128.store(hiddenShort + (lane * SIZE + unit) * 2, short);
        v128.store(to + unit * 2, short);
      }
    }
  }
}

/**
 * The best path of labels of one text (Viterbi). `emission`: its first row of f32[rows][64], every fourth row from there is its own;
 * `start`, `end`: f32[64]; `transition`: f32[64][64], from row to column; labels from `labels` on are padding;
 * `score`: room for f32[2][64]; `back`: room for i32[length][64]; `path`: u8[length], the result. `length` is 1 or more.
 */
export function bestPath(
  emission: usize,
  length: usize,
  labels: usize,
  start: usize,
  end: usize,
  transition: usize,
  score: usize,
  back: usize,
  path: usize,
): void {
  let before = score;
  let after = score + LABELS * 4;
  for (let label: usize = 0; label < LABELS * 4; label += 16) {
    v128.store(before + label, f32x4.add(v128.load(start + label), v128.load(emission + label)));
  }
  for (let step: usize = 1; step < length; step++) {
    const own = emission + step * LANES * LABELS * 4;
    for (let label: usize = 0; label < labels * 4; label += 16) {
      let best = f32x4.add(v128.load32_splat(before), v128.load(transition + label));
      let origin = i32x4.splat(0);
      for (let from: usize = 1; from < labels; from++) {
        const value = f32x4.add(
          v128.load32_splat(before + from * 4),
          v128.load(transition + from * LABELS * 4 + label),
        );
        const better = f32x4.gt(value, best);
        best = v128.bitselect(value, best, better);
        origin = v128.bitselect(i32x4.splat(from as i32), origin, better);
      }
      v128.store(after + label, f32x4.add(best, v128.load(own + label)));
      v128.store(back + step * LABELS * 4 + label, origin);
    }
    const swap = before;
    before = after;
    after = swap;
  }
  let last: usize = 0;
  for (let label: usize = 1; label < labels; label++) {
    const value = load<f32>(before + label * 4) + load<f32>(end + label * 4);
    if (value > load<f32>(before + last * 4) + load<f32>(end + last * 4)) last = label;
  }
  for (let step = length; step > 0; step--) {
    store<u8>(path + step - 1, last as u8);
    last = load<u32>(back + (step - 1) * LABELS * 4 + last * 4);
  }
}

function dequantize(sum: v128, scale: v128, rowScale: v128, bias: v128): v128 {
  return f32x4.add(f32x4.mul(f32x4.mul(f32x4.convert_i32x4_s(sum), scale), rowScale), bias);
}

/** (1 - u) h + u tanh(c) */
function blend(u: v128, h: v128, c: v128): v128 {
  const double = sigmoid(f32x4.add(c, c));
  const tanh = f32x4.sub(f32x4.add(double, double), f32x4.splat(1));
  return f32x4.add(h, f32x4.mul(u, f32x4.sub(tanh, h)));
}

/** Eight numbers of (-1, 1) as integers of scale 8192. Adding 1.5 × 2^23 rounds and leaves the integer in the low bits. */
function quantize(low: v128, high: v128): v128 {
  const scale = f32x4.splat(8192);
  const round = f32x4.splat(12582912);
  const bits = i32x4.splat(0x4b400000);
  return i16x8.narrow_i32x4_s(
    i32x4.sub(f32x4.add(f32x4.mul(low, scale), round), bits),
    i32x4.sub(f32x4.add(f32x4.mul(high, scale), round), bits),
  );
}

/** 1 / (1 + e^-x) within 2^-23. e^y = 2^n e^r, with a polynomial for |r| ≤ ln 2 / 2 (Cephes expf). */
function sigmoid(x: v128): v128 {
  const y = f32x4.pmax(f32x4.splat(-80), f32x4.pmin(f32x4.splat(80), f32x4.neg(x)));
  const round = f32x4.splat(12582912);
  const shifted = f32x4.add(f32x4.mul(y, f32x4.splat(1.44269504088896341)), round);
  const n = f32x4.sub(shifted, round);
  const r = f32x4.sub(f32x4.sub(y, f32x4.mul(n, f32x4.splat(0.693359375))), f32x4.mul(n, f32x4.splat(-2.1219444e-4)));
  let p = f32x4.splat(1.98756915e-4);
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(1.3981999507e-3));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(8.3334519073e-3));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(4.1665795894e-2));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(1.6666665459e-1));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(5.0000001201e-1));
  p = f32x4.add(f32x4.add(f32x4.mul(p, f32x4.mul(r, r)), r), f32x4.splat(1));
  const power = i32x4.add(i32x4.shl(shifted, 23), i32x4.splat(0x3f800000));
  return f32x4.div(f32x4.splat(1), f32x4.add(f32x4.splat(1), f32x4.mul(p, power)));
}
