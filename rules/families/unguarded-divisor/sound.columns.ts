export function widths(columns: Column[]): number[] {
  const total = columns.reduce((sum, c) => sum + c.width, 0);
  return columns.map((c) => (total > 0 ? (c.width / total) * 100 : 100 / columns.length));
}
