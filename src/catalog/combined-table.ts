import type { Tokens } from "marked";
import type { SeverityCounts } from "./document.js";
import { SEVERITIES } from "./flaw.js";

/** What a document's combined table states, with the line of each row. */
export interface CombinedTable {
  series: Map<string, SeverityCounts & { line: number }>;
  total: (SeverityCounts & { line: number }) | null;
}

/** Reads `| Pass | Focus | Count | Critical | … |`; `line` is where the table starts. Cells that are no number count as 0. */
export function readCombinedTable(table: Tokens.Table, line: number): CombinedTable {
  const titles = table.header.map((cell) => cell.text.toLowerCase());
  const result: CombinedTable = { series: new Map(), total: null };
  table.rows.forEach((row, index) => {
    const cells = row.map((cell) => cell.text.replaceAll("*", "").trim());
    const number = (title: string): number => Number.parseInt(cells[titles.indexOf(title)] ?? "", 10) || 0;
    const [critical, high, medium, low, info] = SEVERITIES.map(number) as [number, number, number, number, number];
    const counts = { count: number("count"), critical, high, medium, low, info, line: line + 2 + index };
    const name = cells[0] ?? "";
    if (/^[A-Z]$/.test(name)) result.series.set(name, counts);
    else if (name.toLowerCase() === "total") result.total = counts;
  });
  return result;
}
