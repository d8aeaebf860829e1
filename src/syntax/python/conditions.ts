import type { Expression, Span, Statement } from "../../model/model.js";
import { assign, binary, boolean, branch, not } from "../../model/build.js";
import type { Node } from "../cst.js";
import type { Lowering } from "./lowering.js";
import { unwrap } from "./nodes.js";
import { copy, isPure } from "./pure.js";

/** A part of a condition, and the statements that have to run before it and after the parts in front of it. */
export interface Part {
  before: Statement[];
  test: Expression;
}

/**
 * `left op right`, where the statements `before` belong to the right side: they run only where the left side lets them.
 */
export function shortCircuit(c: Lowering, at: Span, op: "and" | "or", left: Expression, before: Statement[], right: Expression): Expression {
  if (before.length === 0) return binary(at, op, left, right);
  const result = c.temporary(at);
  c.emit(assign(at, result, left));
  const test = isPure(left) ? copy(left) : copy(result);
  c.emit(branch(at, op === "and" ? test : not(at, test), [...before, assign(at, copy(result), right)]));
  return copy(result);
}

const longestChain = 50;

/** The operands of `a and b and c`, or null where it is no such chain or an unreasonable one. */
function operands(node: Node, op: "and" | "or"): Node[] | null {
  const found: Node[] = [];
  let rest = unwrap(node);
  while (rest.kind === "boolean_operator" && rest.field("operator")?.kind === op) {
    const left = rest.field("left");
    const right = rest.field("right");
    if (left === null || right === null || found.length > longestChain) return null;
    found.push(right);
    rest = unwrap(left);
  }
  found.push(rest);
  return found.reverse();
}

/** A condition as one part. */
export function wholeOf(c: Lowering, node: Node): Part {
  const { before, value: test } = c.apart(() => c.expression(node));
  return { before, test };
}

/**
 * A condition, cut where statements have to come in between: `a and b and any(f(x) for x in xs)` has the parts `a and b`
 * and `any($1)`. Mostly there is one part.
 */
export function partsOf(c: Lowering, node: Node, op: "and" | "or"): Part[] {
  const chain = operands(node, op);
  if (chain === null || chain.length === 1) return [wholeOf(c, node)];
  return c.within(node, () => cut(c, chain, op), (deep) => [{ before: [], test: deep }], chain.length);
}

function cut(c: Lowering, chain: readonly Node[], op: "and" | "or"): Part[] {
  const found: Part[] = [];
  for (const operand of chain) {
    const part = wholeOf(c, operand);
    const last = found.at(-1);
    if (last === undefined || part.before.length > 0) found.push(part);
    else last.test = binary({ start: last.test.start, end: part.test.end }, op, last.test, part.test);
  }
  return found;
}

/**
 * `if test: then`, `else: otherwise`. Where an operand needs statements that the ones before it guard, the branches are nested, so
 * that `then` stands under every operand; a variable then tells whether `otherwise` is to run.
 */
export function branchOn(c: Lowering, at: Span, test: Node, then: () => Statement[], otherwise: () => Statement[] = () => []): void {
  const all = partsOf(c, test, "and");
  const body = then();
  const rest = otherwise();
  const [only] = all;
  if (only !== undefined && all.length === 1) return c.emitAll([...only.before, branch(at, only.test, body, rest)]);
  const isTaken = rest.length === 0 ? null : c.temporary(test);
  const innermost = isTaken === null ? body : [assign(test, copy(isTaken), boolean(test, true)), ...body];
  if (isTaken !== null) c.emit(assign(test, isTaken, boolean(test, false)));
  c.emitAll(all.reduceRight<Statement[]>((inner, part) => [...part.before, branch(at, part.test, inner)], innermost));
  if (isTaken !== null) c.emit(branch(at, not(test, copy(isTaken)), rest));
}

/** `if a or b: leave`, where `leave` may be written once for each part of the test. */
export function branchForEach(c: Lowering, at: Span, test: Node, leave: () => Statement[]): void {
  for (const part of partsOf(c, test, "or")) c.emitAll([...part.before, branch(at, part.test, leave())]);
}

export const isDisjunction = (test: Node): boolean => unwrap(test).field("operator")?.kind === "or";
