// How a picture tells the kinds of actor apart.

/** A circle for a person, a square for an organization, a diamond for a place: not by colour alone. */
export function Shape({ kind, radius }: { kind: string; radius: number }) {
  if (kind === 'PERSON') return <circle class="shape" r={radius} />;
  const half = radius * 0.9;
  const turn = kind === 'PLACE' ? 'rotate(45)' : undefined;
  return <rect class="shape" x={-half} y={-half} width={2 * half} height={2 * half} transform={turn} />;
}
