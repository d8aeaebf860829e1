import type { Call, Expression } from "../model/model.js";
import type { FlowNode } from "./flow.js";
import { lastName, peel } from "./paths.js";

/** Methods that divide what they are called on, or round it to a multiple of what they are given. Those that say by an option or a null that they cannot are none. */
const DIVIDES = /^(div|div_?by|dividedBy|divided_by|mod|modulo|rem|idiv|true_?div|floor_?div|div_euclid|rem_euclid|div_(floor|ceil)|next_multiple_of|quantize|toNearest)$/;

/** By what an operation divides; null where it does not. Paths that are joined by `/` and texts that are filled in by `%` are no numbers. */
export function divisorOf(e: Expression & { kind: "binary" }): Expression | null {
  if (!/^(\/|\/\/|%)$/.test(e.op)) return null;
  return [e.left, e.right].some((x) => isText(peel(x))) ? null : e.right;
}

const isText = (e: Expression): boolean => (e.kind === "literal" && (e.type === "string" || e.type === "bytes")) || (e.kind === "other" && e.syntax === "template") || (e.kind === "call" && /^(Path|PurePath|str|format)$/.test(lastName(e.callee) ?? ""));

/** By what a call divides: `divmod(x, step)`, `x.dividedBy(step)`. */
export function divisorOfCall(e: Call): Expression | null {
  const name = lastName(e.callee) ?? "";
  const [first, second] = e.args.map((a) => a.value);
  if (/^(divmod|fmod|remainder|floordiv|truediv)$/.test(name) && second !== undefined) return second;
  return e.callee.kind === "field" && DIVIDES.test(name) && first !== undefined ? first : null;
}

/** By what `x /= y` divides. */
export const divisorsOfUpdates = (node: FlowNode): Expression[] => node.defines.flatMap((d) => (d.by === "update" && d.value !== null && d.op != null && /^(\/|\/\/|%)$/.test(d.op) ? [d.value] : []));
