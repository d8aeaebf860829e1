import { WORST, type Cell } from "./cells.js";
import type { Run } from "./runs.js";

const SHOWN: Record<Cell, string> = { holds: "·", clear: "CLEAR", elsewhere: "elsewh.", unknown: "unknown", open: "OPEN" };
const WIDTH = 13;

/** The rules that break, with how, for each rewrite; then how many hold. */
export function renderTable(title: string, runs: readonly Run[]): string {
  const ids = [...new Set(runs.flatMap((r) => [...r.cells].filter(([, cell]) => cell !== "holds").map(([id]) => id)))].sort(byId);
  const lines = [title, row("", runs.map((r) => r.recipe)), ...ids.map((id) => row(id, runs.map((r) => SHOWN[r.cells.get(id) ?? "holds"]))), row("holds", runs.map((r) => percentOf([r])))];
  return `${lines.join("\n")}\n${ids.length} rules break somewhere; ${percentOf(runs)} of ${cellsOf(runs).length} verdicts hold${worstOf(runs)}\n`;
}

const row = (name: string, cells: readonly string[]): string => `${name.padEnd(6)}${cells.map((c) => c.padStart(WIDTH)).join("")}`;

const cellsOf = (runs: readonly Run[]): Cell[] => runs.flatMap((r) => [...r.cells.values()]);

export function percentOf(runs: readonly Run[]): string {
  const cells = cellsOf(runs);
  return cells.length === 0 ? "-" : `${((100 * cells.filter((c) => c === "holds").length) / cells.length).toFixed(1)} %`;
}

/** `; 3 CLEAR, 12 unknown`. */
function worstOf(runs: readonly Run[]): string {
  const cells = cellsOf(runs);
  const counts = (["clear", "open", "elsewhere", "unknown"] as const).map((kind) => [kind, cells.filter((c) => c === kind).length] as const).filter(([, n]) => n > 0);
  return counts.length === 0 ? "" : `; ${counts.map(([kind, n]) => `${n} ${WORST.has(kind) ? kind.toUpperCase() : kind}`).join(", ")}`;
}

/** A2 before A10. */
const byId = (a: string, b: string): number => a.charCodeAt(0) - b.charCodeAt(0) || Number(a.slice(1)) - Number(b.slice(1));
