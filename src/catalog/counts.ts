import type { SeverityCounts } from "./document.js";
import { SEVERITIES, type Severity } from "./flaw.js";

/** No flaws. */
function noFlaws(): SeverityCounts {
  return { count: 0, critical: 0, high: 0, medium: 0, low: 0, info: 0 };
}

/** How many flaws there are of each severity. */
export function countSeverities(flaws: Iterable<{ severity: Severity | null }>): SeverityCounts {
  const counts = noFlaws();
  for (const { severity } of flaws) {
    counts.count++;
    if (severity) counts[severity]++;
  }
  return counts;
}

/** The sum of each column. */
export function sumCounts(rows: Iterable<SeverityCounts>): SeverityCounts {
  const sum = noFlaws();
  for (const row of rows) for (const column of COLUMNS) sum[column] += row[column];
  return sum;
}

/** `4 high against 5, 10 medium against 8`: where two rows differ; the empty text where they agree. */
export function differences(stated: SeverityCounts, found: SeverityCounts): string {
  return COLUMNS.filter((column) => stated[column] !== found[column])
    .map((column) => `${stated[column]} ${column === "count" ? "in all" : column} against ${found[column]}`)
    .join(", ");
}

const COLUMNS = ["count", ...SEVERITIES] as const;
