import type { Call, Expression } from "../model/model.js";
import { clausesOf, type Clause } from "./facts.js";
import type { FlowNode } from "./flow.js";
import { memberOf } from "./paths.js";

/** An expression that is evaluated at a node. */
export interface Evaluation<E extends Expression = Expression> {
  expr: E;
  /** What is known then beyond what holds at the node: `f(x)` in `x and f(x)` is not run without `x`. */
  local: readonly Clause[];
  /** The object that is given its members: `slot` of `Object.assign(slot, {…})` and of `slot.update({…})`. */
  given: Expression | null;
  /** The member that a record within a record is the value of: `metadata` of `Intent(metadata={…})`; empty where it is given by position. */
  under: string | null;
}

/** The expressions of a node that rules look for, by what they can be, each in source order. */
export interface Evaluations {
  calls: readonly Evaluation<Call>[];
  /** What can give a value to a member: constructions and calls. */
  makers: readonly Evaluation[];
  /** What can read a member, or name a constant. */
  readers: readonly Evaluation[];
  binaries: readonly Evaluation<Expression & { kind: "binary" }>[];
}

const known = new WeakMap<FlowNode, Evaluations>();

/** What is evaluated at a node. The same lists at every asking. */
export function evaluationsAt(node: FlowNode): Evaluations {
  let found = known.get(node);
  if (found === undefined) known.set(node, (found = new Visitor(node).run()));
  return found;
}

const isMissing = (value: Expression): Expression => {
  const { start, end } = value;
  return { kind: "binary", op: "==", left: value, right: { kind: "literal", type: "none", value: null, start, end }, start, end };
};

/** `Intent(id, size, { … })` gives by position: the record is a member of what is made, of which the name is not written. */
const isOneOfSeveral = ({ callee, args }: Call): boolean => callee.kind === "name" && /^[A-Z]/.test(callee.name) && args.length > 1;

class Visitor {
  private readonly calls: Evaluation<Call>[] = [];
  private readonly makers: Evaluation[] = [];
  private readonly readers: Evaluation[] = [];
  private readonly binaries: Evaluation<Expression & { kind: "binary" }>[] = [];
  constructor(private readonly node: FlowNode) {}

  run(): Evaluations {
    for (const top of this.node.expressions) this.visit(top, [], null);
    const { calls, makers, readers, binaries } = this;
    return { calls, makers, readers, binaries };
  }

  private visit(expr: Expression, local: readonly Clause[], given: Expression | null, under: string | null = null): void {
    this.sort(expr, local, given, under);
    const also = (test: Expression, holds: boolean) => [...local, ...clausesOf(test, holds, this.node)];
    const next = (e: Expression, known = local, to: Expression | null = null): void => this.visit(e, known, to);
    switch (expr.kind) {
      case "binary":
        next(expr.left);
        if (expr.op === "??") return next(expr.right, also(isMissing(expr.left), true));
        return next(expr.right, expr.op === "and" ? also(expr.left, true) : expr.op === "or" ? also(expr.left, false) : local);
      case "conditional":
        next(expr.test);
        next(expr.then, also(expr.test, true));
        return next(expr.otherwise, also(expr.test, false));
      case "field":
        return next(expr.object);
      case "index":
        next(expr.object);
        return next(expr.index);
      case "call":
        next(expr.callee);
        for (const a of expr.args) this.visit(a.value, local, a === expr.args[0] ? (expr.callee.kind === "field" ? expr.callee.object : null) : expr.args[0]!.value, a.name ?? (isOneOfSeveral(expr) ? "" : null));
        return;
      case "construct":
        return expr.entries.forEach((x) => this.visit(x.value, local, null, x.key));
      case "list":
        return expr.elements.forEach((x) => next(x));
      case "unary":
        return next(expr.operand);
      case "other":
        return expr.children.forEach((x) => next(x));
    }
  }

  private sort(expr: Expression, local: readonly Clause[], given: Expression | null, under: string | null): void {
    if (expr.kind === "call") {
      const call = { expr, local, given, under };
      this.calls.push(call);
      this.makers.push(call);
    } else if (expr.kind === "construct") this.makers.push({ expr, local, given, under });
    else if (expr.kind === "binary") this.binaries.push({ expr, local, given, under });
    const isConstant = (expr.kind === "name" && /^_?[A-Z]/.test(expr.name)) || (expr.kind === "literal" && typeof expr.value === "string" && /^[A-Z][A-Z0-9_]+$/.test(expr.value));
    if (isConstant || expr.kind === "call" || expr.kind === "index" || memberOf(expr) !== null) this.readers.push({ expr, local, given, under });
  }
}
