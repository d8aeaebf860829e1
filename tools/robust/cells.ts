import type { Range, Texts } from "./edits.js";
import type { Judged, Seen } from "./judge.js";
import type { TreeName } from "./trees.js";

/** What a rewrite did to a verdict: it holds, or how it broke. */
export type Cell = "holds" | "clear" | "elsewhere" | "unknown" | "open";

/** What makes the command fail: a flaw that is said to be gone, a repaired one that is said to be there. */
export const WORST: ReadonlySet<Cell> = new Set<Cell>(["clear", "open"]);

/** So many lines beside its place a finding is still there. */
const NEAR = 3;

/** Where a flaw is seen before a rewrite: its place, with what is found there; else all that is found. */
export function spotsOf(place: Range | undefined, { findings }: Judged, texts: Texts): Range[] {
  const shown = findings.map((f) => firstLineOf(f, texts));
  if (place === undefined) return shown;
  const there = shown.filter((f) => isNear(f, [place], texts));
  return there.length > 0 ? [place, ...there] : shown;
}

/** A finding may be a whole function: its first line is what is shown. */
function firstLineOf({ file, start, end }: Seen, texts: Texts): Range {
  const line = texts.get(file)!.indexOf("\n", start);
  return { file, start, end: line === -1 ? end : Math.min(end, line) };
}

function isNear(range: Range, spots: readonly Range[], texts: Texts): boolean {
  const line = lineOf(texts, range.file, range.start);
  return spots.some((s) => s.file === range.file && line >= lineOf(texts, s.file, s.start) - NEAR && line <= lineOf(texts, s.file, Math.max(s.start, s.end - 1)) + NEAR);
}

const lineOf = (texts: Texts, file: string, offset: number): number => texts.get(file)!.slice(0, offset).split("\n").length;

/**
 * How a verdict stands after a rewrite; null where the rule was not right before, so that nothing can break. A finding is at its place, too, where
 * the way to it leads through there: what was one statement may be a call and a function now.
 * @param spots where the flaw was seen, carried along
 */
export function cellOf(tree: TreeName, before: Judged, after: Judged, spots: readonly Range[], texts: Texts): Cell | null {
  if (tree === "repaired") return before.status === "clear" ? (after.status === "clear" ? "holds" : after.status) : before.status === "unknown" && after.status === "open" ? "open" : null;
  if (before.status !== "open") return null;
  if (after.status !== "open") return after.status;
  return after.findings.some((f) => [f, ...f.trace].some((seen) => isNear(seen, spots, texts))) ? "holds" : "elsewhere";
}
