import type { Assign, Expression, Span, Statement } from "../../model/model.js";
import { assign, boolean, branch, name, not } from "../../model/build.js";
import type { Node } from "../cst.js";
import type { Lowering } from "./lowering.js";
import { allOf, anyOf, matchPattern } from "./patterns.js";
import { copied, looksOnce, subjectOf } from "./subject.js";

/** One operand of a condition: what must run before it, the test, and what holds after it for the names that it binds. */
export interface Step {
  readonly pre: Statement[];
  readonly test: Expression;
  readonly binds: Assign[];
}

/**
 * A condition's operands in order; a chain with `let` has several. In later operands a bound name is already what it stands for,
 * so that they can be tested together, before the assignments.
 */
export function conditionSteps(l: Lowering, condition: Node): Step[] {
  const operands = condition.kind === "let_chain" ? condition.named : [condition];
  const kept = l.renames;
  l.renames = new Map(kept);
  const steps = operands.map((operand) => step(l, operand));
  l.renames = kept;
  return steps;
}

function step(l: Lowering, operand: Node): Step {
  const pre: Statement[] = [];
  if (operand.kind !== "let_condition") return { pre, test: l.parts.expression(l, operand, pre), binds: [] };
  const pattern = operand.field("pattern");
  const value = operand.field("value");
  if (pattern === null || value === null) return { pre, test: boolean(operand, true), binds: [] };
  const subject = subjectOf(l, l.parts.expression(l, value, pre), pre, looksOnce(pattern));
  const { tests, binds } = matchPattern(l, pattern, subject);
  for (const b of binds) if (b.target.kind === "name") l.renames.set(b.target.name, () => copied(b.value));
  return { pre, test: anyOf(pattern, tests) ?? boolean(pattern, true), binds };
}

/** The test of steps that need nothing in between. */
export function testOf(at: Span, steps: readonly Step[]): Expression {
  return allOf(at, steps.map((s) => s.test)) ?? boolean(at, true);
}

function isOneTest(steps: readonly Step[]): boolean {
  return steps.every((s, i) => i === 0 || s.pre.length === 0);
}

/** The steps as a branch. Where an operand needs statements that earlier ones guard, the branches are nested. */
export function branching(l: Lowering, at: Span, condition: Span, steps: readonly Step[], then: Statement[], otherwise: Statement[], out: Statement[]): void {
  out.push(...(steps[0]?.pre ?? []));
  if (isOneTest(steps)) {
    out.push(branch(at, testOf(condition, steps), [...steps.flatMap((s) => s.binds), ...then], otherwise));
    return;
  }
  const taken = otherwise.length === 0 ? null : l.temporary();
  let inner = taken === null ? then : [assign(condition, name(condition, taken), boolean(condition, true)), ...then];
  for (let i = steps.length - 1; i >= 0; i--) {
    const { pre, test, binds } = steps[i]!;
    inner = [...(i === 0 ? [] : pre), branch(at, test, [...binds, ...inner])];
  }
  if (taken !== null) out.push(assign(condition, name(condition, taken), boolean(condition, false)));
  out.push(...inner);
  if (taken !== null) out.push(branch(at, not(condition, name(condition, taken)), otherwise));
}

/** A condition as the tests at the head of an infinite loop's body. */
export function breaking(steps: readonly Step[], out: Statement[]): void {
  for (const { pre, test, binds } of steps) {
    out.push(...pre, branch(test, not(test, test), [{ kind: "break", start: test.start, end: test.end }]), ...binds);
  }
}
