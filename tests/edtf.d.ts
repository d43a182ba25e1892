declare module 'edtf' {
  /** Reads an EDTF string; bounds in milliseconds since the epoch. */
  export default function edtf(text: string): { min: number; max: number };
}
