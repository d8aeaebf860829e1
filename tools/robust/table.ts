import { WORST, type Cell } from "./cells.js";
import type { Outcome } from "./runs.js";

const SHOWN: Record<Cell, string> = { holds: "·", clear: "CLEAR", elsewhere: "elsewhere", unknown: "unknown", open: "OPEN" };
const FIRST = 6;

/** The rules that break, with how, under the rewrites by which they do; and how many hold. */
export function renderTable(title: string, outcomes: readonly Outcome[]): string {
  const broken = outcomes.filter((o) => [...o.cells.values()].some((cell) => cell !== "holds"));
  const ids = [...new Set(broken.flatMap((o) => [...o.cells].filter(([, cell]) => cell !== "holds").map(([id]) => id)))].sort(byId);
  const cellsOf = ({ recipe, cells }: Outcome, id: string): string => SHOWN[cells.get(id) ?? "holds"].padStart(widthOf(recipe));
  const lines = [
    title,
    `${" ".repeat(FIRST)}${broken.map((o) => o.recipe.padStart(widthOf(o.recipe))).join("")}`,
    ...ids.map((id) => `${id.padEnd(FIRST)}${broken.map((o) => cellsOf(o, id)).join("")}`),
    `${ids.length} rules break by some rewrite; ${percentOf(outcomes)} of ${allCells(outcomes).length} verdicts hold${worstOf(outcomes)}`,
  ];
  return `${lines.join("\n")}\n`;
}

/** For each rewrite, and for all: how many verdicts hold. */
export function renderTotals(outcomes: readonly Outcome[]): string {
  const recipes = [...new Set(outcomes.map((o) => o.recipe))];
  return [...recipes.map((name) => [name, outcomes.filter((o) => o.recipe === name)] as const), ["overall", outcomes] as const].map(([name, of]) => `${name.padEnd(14)}${percentOf(of).padStart(8)}${worstOf(of).replace("; ", "   ")}`).join("\n");
}

const widthOf = (recipe: string): number => Math.max(recipe.length, "elsewhere".length) + 2;

const allCells = (outcomes: readonly Outcome[]): Cell[] => outcomes.flatMap((o) => [...o.cells.values()]);

export function percentOf(outcomes: readonly Outcome[]): string {
  const cells = allCells(outcomes);
  return cells.length === 0 ? "-" : `${((100 * cells.filter((c) => c === "holds").length) / cells.length).toFixed(1)} %`;
}

/** `; 3 CLEAR, 12 unknown`. */
function worstOf(outcomes: readonly Outcome[]): string {
  const cells = allCells(outcomes);
  const counts = (["clear", "open", "elsewhere", "unknown"] as const).map((kind) => [kind, cells.filter((c) => c === kind).length] as const).filter(([, n]) => n > 0);
  return counts.length === 0 ? "" : `; ${counts.map(([kind, n]) => `${n} ${WORST.has(kind) ? kind.toUpperCase() : kind}`).join(", ")}`;
}

/** A2 before A10. */
const byId = (a: string, b: string): number => a.charCodeAt(0) - b.charCodeAt(0) || Number(a.slice(1)) - Number(b.slice(1));
