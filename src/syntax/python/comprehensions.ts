import type { Expression, Span } from "../../model/model.js";
import { assign, call, field, index, name, positional } from "../../model/build.js";
import type { Node } from "../cst.js";
import { branchOn } from "./conditions.js";
import type { Lowering } from "./lowering.js";
import { parts, partsIn } from "./nodes.js";
import { copy } from "./pure.js";
import { loopTarget } from "./targets.js";

/** A list, set or dict comprehension or a generator expression: the loop that it stands for, and the variable it fills. */
export function comprehension(c: Lowering, node: Node): Expression {
  const result = c.temporary(node);
  const body = node.field("body");
  const clauses = parts(node).filter((p) => p.kind === "for_in_clause" || p.kind === "if_clause");
  c.emit(assign(node, result, emptyOf(node)));
  clause(c, node, clauses, () => add(c, node, body ?? node, copy(result)));
  return copy(result);
}

function emptyOf(node: Node): Expression {
  if (node.kind === "dictionary_comprehension") return { kind: "construct", type: null, entries: [], start: node.start, end: node.end };
  return { kind: "list", syntax: node.kind === "set_comprehension" ? "set" : "list", elements: [], start: node.start, end: node.end };
}

/** Puts one value into the result. */
function add(c: Lowering, node: Node, body: Node, result: Expression): void {
  if (node.kind === "dictionary_comprehension") {
    const key = index(body, result, c.expressionOf(body, body.field("key")));
    c.emit(assign(body, key, c.expressionOf(body, body.field("value"))));
    return;
  }
  const method = node.kind === "set_comprehension" ? "add" : "append";
  const value = body === node ? c.expressionOf(node, null) : c.expression(body);
  const expression = call(body, field(body, result, method), [positional(value)]);
  c.emit({ kind: "expression", expression, start: body.start, end: body.end });
}

function clause(c: Lowering, at: Span, clauses: readonly Node[], innermost: () => void): void {
  const [first, ...rest] = clauses;
  if (first === undefined) return innermost();
  const inside = () => c.collect(() => c.within(first, () => clause(c, at, rest, innermost), () => undefined));
  if (first.kind === "if_clause") {
    const test = parts(first)[0];
    if (test !== undefined) branchOn(c, at, test, inside);
    return;
  }
  loop(c, at, first, inside);
}

function loop(c: Lowering, at: Span, first: Node, inside: () => ReturnType<Lowering["collect"]>): void {
  const iterables = partsIn(first, "right").map((n) => c.expression(n));
  const only = iterables[0] ?? name(first, "");
  const iterable: Expression = iterables.length <= 1 ? only : { kind: "list", syntax: "tuple", elements: iterables, start: only.start, end: iterables.at(-1)!.end };
  const { target, binds } = loopTarget(c, first);
  const body = [...binds, ...inside()];
  c.emit({ kind: "loop", style: "for", target, iterable, test: null, body, otherwise: [], start: at.start, end: at.end });
}
