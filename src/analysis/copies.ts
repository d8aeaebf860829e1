import { printExpression } from "../model/print.js";
import type { Fn } from "./program.js";
import { expressionsOf, statementsIn } from "./walk.js";

const shapes = new WeakMap<Fn, readonly string[]>();

/** The statements of a function as text. */
function shapeOf(fn: Fn): readonly string[] {
  let known = shapes.get(fn);
  if (known === undefined) shapes.set(fn, (known = [...statementsIn(fn.decl.body ?? [])].map((s) => `${s.kind} ${expressionsOf(s).map(printExpression).join(" ; ")}`)));
  return known;
}

/** How much of the shorter function stands in the other: 0 to 1. A function of one statement hands on, and copies nothing. */
export function likeness(a: Fn, b: Fn): number {
  const [x, y] = [shapeOf(a), shapeOf(b)];
  if (Math.min(x.length, y.length) < 2) return 0;
  const left = new Map<string, number>();
  for (const line of y) left.set(line, (left.get(line) ?? 0) + 1);
  let shared = 0;
  for (const line of x) {
    const n = left.get(line) ?? 0;
    if (n === 0) continue;
    shared++;
    left.set(line, n - 1);
  }
  // A record that is read field by field is one long statement: its parts count.
  const whole = shared / Math.min(x.length, y.length);
  return Math.max(whole, partsShared(x, y));
}

function partsShared(x: readonly string[], y: readonly string[]): number {
  const parts = (lines: readonly string[]): Set<string> => new Set(lines.flatMap((l) => l.split(/[,;{}]\s*/)).map((p) => p.trim()).filter((p) => p.length > 8));
  const [a, b] = [parts(x), parts(y)];
  if (Math.min(a.size, b.size) < 6) return 0;
  return [...a].filter((p) => b.has(p)).length / Math.min(a.size, b.size);
}
