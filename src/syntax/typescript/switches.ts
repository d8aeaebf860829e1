import type { Expression, Statement, SwitchCase } from "../../model/model.js";
import { binary } from "../../model/build.js";
import { ends, frame, settle, within } from "./jumps.js";
import type { Frame, Lowering } from "./lowering.js";
import { isSubject } from "./operators.js";
import { copy, held, leaves } from "./order.js";
import { at, type Node, type NodeOf } from "./tree.js";

type CaseNode = NodeOf<"SwitchCase">;

export function switchStatement(l: Lowering, node: NodeOf<"SwitchStatement">): void {
  const inner = frame("switch", l.takeLabels());
  const subject = subjectOf(l, node.discriminant);
  const groups = grouped(node.cases);
  const cases = groups.map((group): SwitchCase => {
    const first = group[0]!;
    const last = group.at(-1)!;
    const tests = group.flatMap((c) => (c.test === null ? [] : [testOf(l, subject, c.test)]));
    const body = within(l, inner, () => l.statements(flattened(last.consequent)));
    return { tests, isDefault: group.some((c) => c.test === null), guard: null, body, start: first.range[0], end: last.range[1] };
  });
  fallThrough(l, cases);
  for (const c of cases) dropLast(c.body, inner);
  for (const c of cases) c.body = settle(l, c.body, inner);
  // Arms are tried in order, so the default one comes last.
  cases.sort((a, b) => Number(a.isDefault) - Number(b.isDefault));
  l.emit({ kind: "switch", subject, cases, ...at(node) });
}

function subjectOf(l: Lowering, node: Node): Expression {
  const value = l.expression(node);
  return isSubject(value) ? value : held(l, value);
}

/** `switch (true)` chooses by its tests. */
function testOf(l: Lowering, subject: Expression, node: Node): Expression {
  const value = l.expression(node);
  return subject.kind === "literal" && subject.value === true ? value : binary(at(node), "==", copy(subject), value);
}

/** Cases without statements join the next one that has some. */
function grouped(cases: readonly CaseNode[]): CaseNode[][] {
  const groups: CaseNode[][] = [];
  let open: CaseNode[] = [];
  cases.forEach((c, i) => {
    open.push(c);
    if (c.consequent.length === 0 && i < cases.length - 1) return;
    groups.push(open);
    open = [];
  });
  return groups;
}

/** The braces around a whole case mean nothing. */
function flattened(body: readonly Node[]): Node[] {
  const [first, ...rest] = body;
  return first?.type === "BlockStatement" && rest.every((s) => s.type === "BreakStatement" && s.label === null) ? [...first.body, ...rest] : [...body];
}

/** Appends to each case that does not end what it falls through to. */
function fallThrough(l: Lowering, cases: readonly SwitchCase[]): void {
  let size = 0;
  for (let i = cases.length - 2; i >= 0; i--) {
    const here = cases[i]!;
    const next = cases[i + 1]!;
    size += next.end - next.start;
    if (ends(here.body)) {
      size = 0;
      continue;
    }
    l.copyBudget -= size;
    if (l.copyBudget < 0) l.errors.push({ start: here.start, end: here.end });
    else here.body = [...here.body, ...copy(next.body)];
  }
}

/** Removes the `break` that closes a case. */
function dropLast(body: Statement[], left: Frame): void {
  const last = body.at(-1);
  if (last === undefined || leaves.get(last) !== left) return;
  body.pop();
  left.leaving--;
}
