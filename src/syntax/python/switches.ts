import type { Expression, SwitchCase } from "../../model/model.js";
import { span } from "../../model/build.js";
import type { Node } from "../cst.js";
import { blockOf } from "./blocks.js";
import type { Lowering } from "./lowering.js";
import { parts, partsIn, unwrap } from "./nodes.js";
import { caseMatches } from "./patterns.js";
import { copy, isCheap } from "./pure.js";

/** `match`: each case with the complete tests of its pattern. */
export function matchStatement(c: Lowering, node: Node): void {
  const subject = subjectOf(c, node);
  const body = node.field("body");
  const clauses = body === null ? [] : parts(body);
  const cases: SwitchCase[] = [];
  for (const clause of clauses) {
    if (clause.kind === "case_clause") cases.push(caseOf(c, clause, subject));
    else c.statement(clause);
  }
  c.emit({ kind: "switch", subject, cases, ...span(node) });
}

/** The subject, evaluated once: what may do something when evaluated is put into a variable, a tuple's elements one by one. */
function subjectOf(c: Lowering, node: Node): Expression {
  const subjects = partsIn(node, "subject").map(unwrap);
  const only = subjects[0];
  const elements = subjects.length > 1 ? subjects : only?.kind === "tuple" ? parts(only) : null;
  const once = (e: Expression) => (isCheap(e) ? e : c.hold(e));
  if (elements === null) return once(c.expressionOf(node, only));
  const values = elements.map((e) => c.expression(e));
  const isPlain = values.every((v) => v.kind !== "unary" || v.op !== "spread");
  const whole = { start: elements[0]?.start ?? node.start, end: elements.at(-1)?.end ?? node.start };
  const tuple: Expression = { kind: "list", syntax: "tuple", elements: isPlain ? values.map(once) : values, ...span(subjects.length > 1 ? whole : only!) };
  return isPlain ? tuple : c.hold(tuple);
}

function caseOf(c: Lowering, clause: Node, subject: Expression): SwitchCase {
  const { tests, binds } = caseMatches(c, clause, subject);
  const guardClause = clause.field("guard");
  const guardNode = guardClause === null ? undefined : parts(guardClause)[0];
  let guard: Expression | null = null;
  if (guardNode !== undefined) {
    const { before, value } = c.apart(() => c.expression(guardNode));
    guard = value;
    // The guard's statements have no place inside a switch: they run in front of it, with the names that they need.
    if (before.length > 0) c.emitAll([...caseMatches(c, clause, copy(subject)).binds, ...before]);
  }
  const body = [...binds, ...blockOf(c, clause.field("consequence"))];
  const complete = tests.filter((t): t is Expression => t !== null);
  return { tests: complete, isDefault: complete.length < tests.length, guard, body, ...span(clause) };
}
