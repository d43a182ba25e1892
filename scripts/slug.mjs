/** The part of an authority key that a name gives: `place/port-of-spain`. */
export const slug = (name) =>
  name
    .normalize('NFD')
    .replace(/[\p{M}’'.]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
