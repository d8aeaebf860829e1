import type { Expression, Statement } from "../model/model.js";

/** The direct sub-expressions of an expression; a lambda's body is not among them. */
export function childrenOf(e: Expression): Expression[] {
  switch (e.kind) {
    case "name":
    case "literal":
    case "lambda":
      return [];
    case "field":
      return [e.object];
    case "index":
      return [e.object, e.index];
    case "call":
      return [e.callee, ...e.args.map((a) => a.value)];
    case "construct":
      return e.entries.flatMap((x) => (x.computed === null ? [x.value] : [x.computed, x.value]));
    case "list":
      return e.elements;
    case "unary":
      return [e.operand];
    case "binary":
      return [e.left, e.right];
    case "conditional":
      return [e.test, e.then, e.otherwise];
    case "other":
      return e.children;
  }
}

const walked = new WeakMap<Expression, readonly Expression[]>();

/** An expression and everything in it, outside in. The same list at every asking: it is walked often. */
export function within(e: Expression): readonly Expression[] {
  let all = walked.get(e);
  if (all === undefined) {
    const found: Expression[] = [];
    collect(e, found);
    walked.set(e, (all = found));
  }
  return all;
}

function collect(e: Expression, into: Expression[]): void {
  into.push(e);
  for (const child of childrenOf(e)) collect(child, into);
}

/** The expressions that stand directly in a statement, without those of nested statements. */
export function expressionsOf(s: Statement): Expression[] {
  switch (s.kind) {
    case "assign":
      return [s.value, s.target];
    case "expression":
      return [s.expression];
    case "return":
    case "raise":
      return s.value === null ? [] : [s.value];
    case "branch":
      return [s.test];
    case "switch":
      return [s.subject, ...s.cases.flatMap((c) => (c.guard === null ? c.tests : [...c.tests, c.guard]))];
    case "loop":
      return [s.target, s.iterable, s.test].filter((x) => x !== null);
    case "with":
      return s.items.flatMap((i) => (i.target === null ? [i.value] : [i.value, i.target]));
    case "assert":
      return s.message === null ? [s.test] : [s.test, s.message];
    default:
      return [];
  }
}

/** The statement lists directly nested in a statement. */
export function bodiesOf(s: Statement): Statement[][] {
  switch (s.kind) {
    case "branch":
      return [s.then, s.otherwise];
    case "switch":
      return s.cases.map((c) => c.body);
    case "loop":
      return [s.body, s.otherwise];
    case "try":
      return [s.body, ...s.handlers.map((h) => h.body), s.otherwise, s.finally];
    case "with":
    case "block":
      return [s.body];
    default:
      return [];
  }
}

/** All statements, nested ones too, in source order; not those of nested functions. */
export function* statementsIn(body: readonly Statement[]): Generator<Statement> {
  for (const s of body) {
    yield s;
    for (const inner of bodiesOf(s)) yield* statementsIn(inner);
  }
}

/** All expressions of a body, outside in; not those of nested functions or lambdas. */
export function* expressionsIn(body: readonly Statement[]): Generator<Expression> {
  for (const s of statementsIn(body)) for (const e of expressionsOf(s)) yield* within(e);
}
