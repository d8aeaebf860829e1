import type { Expression } from "../model/model.js";
import type { FlowNode } from "../analysis/graph.js";
import { passing } from "../analysis/library.js";
import { lastName, memberOf, peel } from "../analysis/paths.js";
import { within } from "../analysis/walk.js";
import { printExpression } from "../model/print.js";
import { fit } from "./names.js";
import type { Target } from "./region.js";
import type { Within } from "./rule.js";
import type { Site } from "./site.js";

export type WithinExpression = Extract<Within, { call: unknown } | { op: unknown } | { fallback: unknown } | { otherwise: unknown } | { condition: unknown }>;

export const isOfExpression = (wanted: Within): wanted is WithinExpression => "call" in wanted || "op" in wanted || "fallback" in wanted || "otherwise" in wanted || "condition" in wanted;

/** What is told by the expression alone that a place is a part of, or by the conditions before it. */
export function standsInExpression(target: Target, site: Site, wanted: WithinExpression): { is: boolean; notes: string[] } {
  if ("otherwise" in wanted) {
    const is = isOtherwise(site);
    return { is, notes: [`it stands ${is ? "" : "not "}where none of the cases holds`] };
  }
  if ("condition" in wanted) {
    const is = conditionsAt(site.node).some((e) => e.start === site.span.start && e.end === site.span.end);
    return { is, notes: [`it is ${is ? "" : "not "}asked by its truth alone`] };
  }
  const { start, end } = site.span;
  const isOver = (e: Expression): boolean => e.start <= start && end <= e.end;
  const holders = site.node.expressions.flatMap((top) => within(top).filter(isOver));
  if ("fallback" in wanted) {
    const is = holders.some((e) => standInsOf(e).some(isOver));
    return { is, notes: [`it is ${is ? "" : "not "}what stands in where something is missing`] };
  }
  const isWanted = (e: Expression): boolean => ("call" in wanted ? e.kind === "call" && fit(wanted.call, lastName(e.callee) ?? "", target.renamed) !== null : (e.kind === "binary" || e.kind === "unary") && [wanted.op].flat().includes(e.op));
  // `x += y` is `x + y`.
  if ("op" in wanted && site.node.defines.some((d) => d.by === "update" && d.op !== null && d.value !== null && isOver(d.value) && [wanted.op].flat().includes(d.op))) return { is: true, notes: ["it is added to what was there"] };
  // What a comprehension collects takes no more room than what it is.
  const isAround = (e: Expression): boolean => e.start < start || end < e.end || (e.kind === "call" && e.args.some((a) => a.value === site.value)) || (e.kind === "binary" && e.right === site.value);
  const around = holders.find((e) => isAround(e) && isWanted(e));
  return { is: around !== undefined, notes: [around === undefined ? "it is part of no such expression" : `it is part of \`${printExpression(around).slice(0, 80)}\``] };
}

/** What is asked by its truth alone: `if x`, `not x`, `x and y`, `a if x else b`. */
export function conditionsAt({ kind, expressions }: FlowNode): Expression[] {
  const asked = (e: Expression): Expression[] => {
    if (e.kind === "unary" && e.op === "!") return asked(e.operand);
    return e.kind === "binary" && /^(and|or)$/.test(e.op) ? [...asked(e.left), ...asked(e.right)] : [e];
  };
  return expressions.flatMap((top) => [
    ...(kind === "test" ? asked(top) : []),
    // Of `x and y` as a value the first is asked.
    ...within(top).flatMap((e) => (e.kind === "conditional" ? asked(e.test) : e.kind === "unary" && e.op === "!" ? asked(e) : e.kind === "binary" && e.op === "and" ? asked(e.left) : [])),
  ]);
}

/** What an expression gives where something else is missing: `d` of `xs.get(k, d)`, `x ?? d`, `x or d`, `x.unwrap_or(d)`. */
function standInsOf(e: Expression): Expression[] {
  if (e.kind === "binary") return e.op === "??" || e.op === "or" ? [e.right] : [];
  const by = e.kind === "call" ? passing(e) : null;
  const ofTable = e.kind === "call" && /^(get|pop|getOrDefault|get_or_default|setdefault|getenv)$/.test(lastName(e.callee) ?? "") ? e.args[1]?.value : undefined;
  return [memberOf(e)?.fallback, ofTable, by?.kind === "fallback" || by?.kind === "map" ? by.fallback : null].filter((x) => x != null);
}

/** At least two cases of one value have been asked for, and none of them is it. */
function isOtherwise({ activation: { fn }, node, local, span }: Site): boolean {
  // What stands in a case is asked for; and what is given to the value itself is no answer to what it was.
  if (node.statement?.kind === "switch") return false;
  const given = node.defines.filter((d) => d.value !== null && d.value.start <= span.start && span.end <= d.value.end).map((d) => printExpression(peel(d.target)));
  const asked = new Map<string, { no: number; yes: number }>();
  for (const { atoms } of [...(fn.factsAt(node)?.values() ?? []), ...local]) {
    const tests = atoms.flatMap(({ test, holds }) => {
      const e = peel(test);
      return e.kind === "binary" && /^(==|is|in)$/.test(e.op) && e.left.kind !== "literal" ? [{ of: printExpression(peel(e.left)), op: e.op, holds }] : [];
    });
    const [first] = tests;
    // `A | B => …` is one of them.
    if (first === undefined || tests.length < atoms.length || given.includes(first.of) || (atoms.length > 1 && tests.some((t) => t.of !== first.of || !t.holds))) continue;
    const count = asked.get(first.of) ?? { no: 0, yes: 0 };
    // `in` asks for several at once.
    count[first.holds ? "yes" : "no"] += first.op === "in" ? 2 : 1;
    asked.set(first.of, count);
  }
  return [...asked.values()].some(({ no, yes }) => no >= 2 && yes === 0);
}
