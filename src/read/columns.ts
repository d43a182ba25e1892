// Tables that plain text sets with blanks alone: 1921  Founded in Alder ⏎ 1938  Wins the cup.

const fewestRows = 3;
const longestRow = 160;

/** The lines that are rows, by index, their cells parted as those of other tables. */
export function rowsOf(lines: readonly string[]): ReadonlyMap<number, string> {
  const cells = lines.map((line) =>
    line.length > longestRow || line.includes('|') ? [] : line.trim().split(/\t\s*| {2,}\s*/),
  );
  const rows = new Map<number, string>();
  for (let first = 0, next = 0; first < lines.length; first = next) {
    const columns = cells[first]?.length ?? 0;
    next = first + 1;
    if (columns < 2 || !isRow(cells[first])) continue;
    while (cells[next]?.length === columns && isRow(cells[next])) next++;
    if (next - first < fewestRows) continue;
    for (let at = first; at < next; at++) rows.set(at, (cells[at] as string[]).join(' | '));
  }
  return rows;
}

/** From when to when: 2005.03—2008.11, 1993–2001. What follows is a line of a career, which stays as it stands. */
const stretch = /^(?:19|20)\d\d(?:[.年/-]\d{1,2}月?)?\s?(?:[—–~～至-]|--)/;

/** Two blanks behind a full stop or a label part no columns. */
function isRow(cells: readonly string[] = []): boolean {
  if (cells.length === 2 && stretch.test(cells[0] as string)) return false;
  return cells
    .slice(0, -1)
    .every((cell) => !/[.!?,;:。，；：！？]$/.test(cell) || /^[A-Z][a-z]{2,3}\.$|[ap]\.m\.$/.test(cell));
}
