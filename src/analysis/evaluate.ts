import type { Call, Expression } from "../model/model.js";
import type { Budget } from "./budget.js";
import { reachingDefinitions } from "./definitions.js";
import type { Clause } from "./facts.js";
import { reachedFrom, returnsOf, type FlowEdge, type FlowNode } from "./flow.js";
import { addedBy, finiteTest, passing, presenceTest, rangeTest } from "./library.js";
import { outcomeTest, type OutcomeTest } from "./outcomes.js";
import { canonical } from "./names.js";
import { lastName, memberOf, pathKey, pathOf, peel, type AccessPath } from "./paths.js";
import type { Fn, Program } from "./program.js";
import { argumentFor, type At, type Frame } from "./slice.js";

/** A value known without running anything; `member` is an enum's, known by name. */
export type Value = number | string | boolean | null | { member: string };

/** What is taken as given: the values of members and parameters by name, of local paths, and the declared defaults of types. */
export interface Assumptions {
  /** Does this name have a given value? `owner` is what it is a member of, null for a parameter. */
  given(name: string, owner: Expression | null, at: At): Value | undefined;
  /** Local paths of one function: `fn.id:path`. */
  paths?: ReadonlyMap<string, Value>;
  /** The values hold only after this node; else from the start of the function that is looked at. */
  after?: { fn: Fn; node: FlowNode };
}

const MAX_DEPTH = 24;

/** Constants of the standard libraries. */
const KNOWN_NUMBERS: Record<string, number> = {
  EPSILON: Number.EPSILON, epsilon: Number.EPSILON, MIN_POSITIVE: 2.2250738585072014e-308, MAX: Number.MAX_VALUE, MAX_VALUE: Number.MAX_VALUE, MIN: -Number.MAX_VALUE, NAN: NaN, nan: NaN, NaN: NaN,
  INFINITY: Infinity, POSITIVE_INFINITY: Infinity, NEG_INFINITY: -Infinity, NEGATIVE_INFINITY: -Infinity, inf: Infinity, PI: Math.PI, pi: Math.PI,
};

/** What was found before. */
class Memory {
  readonly known = new Map<Expression, { node: FlowNode; frame: Frame | null; value: Value | undefined }[]>();
  readonly reached = new Map<FlowNode, { frame: Frame | null; set: Set<FlowNode> }[]>();
}

/** Evaluates expressions and conditions under assumptions. Whatever is not known is `undefined`, which every operator respects. */
export class Evaluator {
  private memory = new Memory();
  private readonly whileExcluding = new Memory();
  private readonly frames = new Map<Call, Frame[]>();
  constructor(
    private readonly program: Program,
    private readonly budget: Budget,
    private readonly assume: Assumptions,
  ) {}

  /** True, false, or undefined where it depends on what is not known. */
  truth(e: Expression, at: At, depth = 0): boolean | undefined {
    const asked = outcomeTest(e, at.fn, at.node);
    if (asked !== null) {
      const outcome = this.succeeds(asked, { ...at, node: asked.node }, depth + 1);
      if (outcome !== undefined || (e.kind === "unary" && e.op === "?")) return outcome === undefined ? undefined : outcome === asked.succeeds;
    }
    const test = peel(e);
    if (test.kind === "binary" && (test.op === "and" || test.op === "or")) {
      const decides = test.op === "or";
      const left = this.truth(test.left, at, depth + 1);
      if (left === decides) return decides;
      const right = this.truth(test.right, at, depth + 1);
      return right === decides ? decides : left === undefined || right === undefined ? undefined : !decides;
    }
    const value = this.value(e, at, depth);
    return value === undefined ? undefined : isTruthy(value, at.fn);
  }

  /** The value, or undefined where it depends on what is not known. */
  value(expr: Expression, at: At, depth = 0): Value | undefined {
    const e = peel(expr);
    if (e.kind === "literal") return e.value;
    let ofExpr = this.memory.known.get(e);
    if (ofExpr === undefined) this.memory.known.set(e, (ofExpr = []));
    const known = ofExpr.find((k) => k.node === at.node && k.frame === at.frame);
    if (known !== undefined) return known.value;
    this.budget.spend();
    if (depth > MAX_DEPTH) return undefined;
    const entry = { node: at.node, frame: at.frame, value: undefined as Value | undefined };
    ofExpr.push(entry); // what depends on itself is not known
    entry.value = this.work(e, at, depth);
    return entry.value;
  }

  private work(e: Expression, at: At, depth: number): Value | undefined {
    switch (e.kind) {
      case "literal":
        return e.value;
      case "name":
        return this.path(e, at, depth);
      case "field":
      case "index":
        return this.path(e, at, depth);
      case "unary": {
        if (e.op === "!") {
          const t = this.truth(e.operand, at, depth + 1);
          return t === undefined ? undefined : !t;
        }
        const v = this.value(e.operand, at, depth + 1);
        return typeof v === "number" ? (e.op === "-" ? -v : e.op === "+" ? v : undefined) : undefined;
      }
      case "binary":
        return this.binary(e.op, e.left, e.right, at, depth + 1);
      case "conditional": {
        const test = this.truth(e.test, at, depth + 1);
        if (test !== undefined) return this.value(test ? e.then : e.otherwise, at, depth + 1);
        return agreed([this.value(e.then, at, depth + 1), this.value(e.otherwise, at, depth + 1)]);
      }
      case "call":
        return this.call(e, at, depth + 1);
      default:
        return undefined;
    }
  }

  private path(e: Expression, at: At, depth: number): Value | undefined {
    const member = memberOf(e);
    if (member !== null) {
      const given = this.assume.given(member.name, member.object, at);
      if (given !== undefined) return given;
      const object = peel(member.object);
      // `size.0` of a type that wraps a number.
      const wrapped = member.name === "0" ? this.value(object, at, depth + 1) : undefined;
      if (typeof wrapped === "number") return wrapped;
      const number = Object.hasOwn(KNOWN_NUMBERS, member.name) ? KNOWN_NUMBERS[member.name] : undefined;
      if (number !== undefined && /^(f64|f32|math|np|numpy|Number|Math|consts|float_info)$/.test(lastName(object) ?? "")) return number;
      if (object.kind === "name" && /^[A-Z]/.test(object.name)) {
        const constant = this.program.typeConstant(object.name === "Self" ? (at.fn.decl.owner ?? "Self") : object.name, member.name);
        if (constant !== null) return this.value(constant.assign.value, this.topOf(constant.module), depth + 1);
        const table = this.program.constant(object.name, at.fn.module);
        if (table?.assign.op !== null) return { member: canonical(member.name) };
        const held = memberIn(table.assign.value, [member.name]);
        return held === null ? undefined : this.value(held, this.topOf(table.module), depth + 1);
      }
    }
    if (e.kind === "index" && e.index.kind !== "literal") {
      const name = this.value(e.index, at, depth + 1);
      return typeof name === "string" ? this.assume.given(name, e.object, at) : undefined;
    }
    const path = pathOf(e);
    if (path === null) return undefined;
    const local = this.assume.paths?.get(`${at.fn.id}:${pathKey(path)}`);
    if (local !== undefined) return local;
    const { definitions, entry } = reachingDefinitions(at.fn.flow, path, at.node);
    const values: (Value | undefined)[] = [];
    for (const d of definitions) {
      const there: At = { fn: at.fn, node: d.node, frame: at.frame };
      const value = d.definition.value === null || d.definition.by !== "assign" ? null : memberIn(d.definition.value, d.rest);
      if (value === null) return undefined;
      // A definition does not count where, or on a way on which, the assumptions exclude it.
      if (this.isExcluded(at, d.node, depth)) continue;
      if (this.refutes([...d.facts.values()], at.fn, at.frame, depth + 1)) continue;
      values.push(this.value(value, there, depth + 1));
    }
    if (entry !== null && (definitions.length === 0 || !this.refutes([...entry.facts.values()], at.fn, at.frame, depth + 1))) {
      if (path.members.length > 0) return undefined;
      const param = at.fn.decl.params.findIndex((p) => p.name === path.root);
      if (param !== -1) {
        const given = this.assume.given(path.root, null, at);
        const argument = at.frame?.call == null ? null : argumentFor(at.frame.call, at.fn, param);
        const byDefault = at.frame?.call == null ? null : (at.fn.decl.params[param]?.default ?? null);
        if (given !== undefined) values.push(given);
        else if (argument !== null && at.frame !== null) values.push(this.value(argument, at.frame.at, depth + 1));
        else if (param === 0 && at.frame?.element != null) values.push(this.value(at.frame.element, at.frame.at, depth + 1));
        else values.push(byDefault?.kind === "literal" ? byDefault.value : undefined);
      } else if (at.fn.outer !== null) {
        values.push(this.value(e, { fn: at.fn.outer.fn, node: at.fn.outer.node, frame: null }, depth + 1));
      } else {
        const constant = this.program.constant(path.root, at.fn.module);
        const variant = this.program.isVariant(path.root, at.fn.module) ? { member: canonical(path.root) } : undefined;
        values.push(constant?.assign.op !== null ? variant : this.value(constant.assign.value, this.topOf(constant.module), depth + 1));
      }
    }
    return agreed(values);
  }

  private isExcluded(at: At, node: FlowNode, depth: number): boolean {
    const { after } = this.assume;
    const from = after?.fn === at.fn ? after.node : at.fn.flow.entry;
    // To find the ways, definitions are asked for again: then all of them count, and what is found so is remembered apart.
    if (this.memory === this.whileExcluding) return false;
    const outer = this.memory;
    this.memory = this.whileExcluding;
    try {
      return !this.reachable(at.fn, at.frame, from, depth + 1).has(node) && reachedFrom(from).has(node);
    } finally {
      this.memory = outer;
    }
  }

  private topOf(module: Fn["module"]): At {
    const fn = this.program.topLevel(module);
    return { fn, node: fn.flow.entry, frame: null };
  }

  private binary(op: string, left: Expression, right: Expression, at: At, depth: number): Value | undefined {
    if (op === "and" || op === "or") {
      const l = this.value(left, at, depth);
      const lt = l === undefined ? undefined : isTruthy(l, at.fn);
      if (lt !== undefined) return lt === (op === "and") ? this.value(right, at, depth) : l;
      // Only what decides the whole counts: an unknown and something false is false.
      const r = this.value(right, at, depth);
      return r === (op === "or") ? r : undefined;
    }
    const l = this.value(left, at, depth);
    if (op === "??" && l === null) return this.value(right, at, depth);
    if (op === "??") return l;
    if (op === "in" && right.kind === "call" && right.callee.kind === "name" && right.callee.name === "range" && right.args.length <= 2) {
      // `i in range(n)`, `i in range(a, n)`, of whole numbers.
      const [x, ...bounds] = [left, ...right.args.map((a) => a.value)].map((v) => this.value(v, at, depth + 1));
      const [low, high] = bounds.length === 1 ? [0, bounds[0]] : bounds;
      if (typeof x !== "number") return undefined;
      if ((typeof low === "number" && x < low) || (typeof high === "number" && x >= high)) return false;
      return typeof low === "number" && typeof high === "number" && Number.isInteger(x) ? true : undefined;
    }
    if (op === "in" && right.kind === "list") {
      const answers = right.elements.map((x) => this.binary("==", left, x, at, depth));
      return answers.includes(true) ? true : answers.every((a) => a === false) ? false : undefined;
    }
    const r = this.value(right, at, depth);
    if (/^[<>]=?$/.test(op)) return ordered(op, l, r);
    // What is surely something is not none, whatever it is.
    const other = op !== "==" || (l === undefined) === (r === undefined) ? null : l === undefined && r === null ? left : l === null ? right : null;
    if (other !== null && this.mayBeNothing(other, at, depth + 1) === false) return false;
    if (l === undefined || r === undefined) return undefined;
    if (op === "==") return same(l, r);
    if (op === "!=") return !same(l, r);
    if (typeof l !== "number" || typeof r !== "number") return undefined;
    switch (op) {
      case "+": return l + r;
      case "-": return l - r;
      case "*": return l * r;
      case "/": return l / r;
      default: return undefined;
    }
  }

  private call(e: Expression & { kind: "call" }, at: At, depth: number): Value | undefined {
    const finite = finiteTest(e);
    if (finite !== null) {
      const v = this.value(finite.value, at, depth);
      return typeof v === "number" ? finite.answer(v) : undefined;
    }
    const range = rangeTest(e);
    if (range !== null) {
      const [v, low, high] = [range.value, range.low, range.high].map((x) => this.value(x, at, depth));
      return bothOf([low === null || ordered(">=", v, low), high === null || ordered("<=", v, high)]);
    }
    const presence = presenceTest(e);
    if (presence !== null) {
      const v = this.value(presence.value, at, depth);
      return v === undefined ? undefined : (v !== null) === presence.present;
    }
    const [object, key] = e.args;
    if (e.callee.kind === "name" && e.callee.name === "getattr" && object !== undefined && key !== undefined && key.value.kind !== "literal") {
      const name = this.value(key.value, at, depth);
      return typeof name === "string" ? this.assume.given(name, object.value, at) : undefined;
    }
    if (memberOf(e) !== null) {
      const v = this.path(e, at, depth);
      if (v !== undefined) return v;
    }
    const targets = this.program.resolve(e, at.fn).filter((f) => f.decl.body !== null);
    if (targets.length > 0) {
      if ((at.frame?.depth ?? 0) >= 5) return undefined;
      return agreed(targets.map((t) => this.result(t, this.frame(e, at), depth)));
    }
    const through = passing(e);
    if (through === null) return undefined;
    if (through.kind === "convert") return this.value(through.value, at, depth);
    if (through.kind === "fallback") {
      const v = this.value(through.value, at, depth);
      return v === null && through.fallback !== null ? this.value(through.fallback, at, depth) : v;
    }
    if (through.kind === "min" || through.kind === "max") {
      const values = through.values.map((x) => this.value(x, at, depth));
      return values.every((v) => typeof v === "number") ? Math[through.kind](...values) : undefined;
    }
    return undefined;
  }

  /** What a function returns under the assumptions, where all ways that remain agree. */
  result(fn: Fn, frame: Frame | null, depth = 0): Value | undefined {
    const open = this.reachable(fn, frame, fn.flow.entry, depth + 1);
    const values: (Value | undefined)[] = returnsOf(fn.flow)
      .filter((r) => open.has(r.node))
      .map((r) => (r.statement.value === null ? null : this.value(r.statement.value, { fn, node: r.node, frame }, depth + 1)));
    return agreed(values);
  }

  /**
   * Can the value be nothing (none, false, zero, empty) on a way that the assumptions leave open? Undefined where that is not known.
   */
  mayBeNothing(e: Expression, at: At, depth = 0): boolean | undefined {
    if (depth > MAX_DEPTH) return undefined;
    const x = peel(e);
    const may = (inner: Expression) => this.mayBeNothing(inner, at, depth + 1);
    switch (x.kind) {
      case "literal":
        return x.value === "" || x.value === 0 || x.value === null || x.value === false;
      case "list":
        return x.elements.length === 0;
      case "construct":
      case "lambda":
        return false;
      case "conditional": {
        const test = this.truth(x.test, at, depth + 1);
        return either([test === false ? false : may(x.then), test === true ? false : may(x.otherwise)]);
      }
      case "binary":
        return x.op === "or" || x.op === "??" ? bothOf([may(x.left), may(x.right)]) : undefined;
      case "call":
        return this.callMayBeNothing(x, at, depth);
      case "name":
        return this.pathMayBeNothing({ root: x.name, members: [] }, at, depth);
      case "index": {
        // `pair[0]`, as the parts of a pair are read where it is taken apart.
        const path = pathOf(x);
        return path === null ? undefined : this.pathMayBeNothing(path, at, depth);
      }
      default:
        return undefined;
    }
  }

  private callMayBeNothing(x: Call, at: At, depth: number): boolean | undefined {
    const callee = x.callee.kind === "field" ? x.callee : null;
    const predicate = x.args[0]?.value;
    const elements = callee === null ? null : this.program.literalList(callee.object, at.fn);
    if ((callee?.name === "find" || callee?.name === "some" || callee?.name === "any") && predicate?.kind === "lambda" && elements !== null) {
      // Nothing is found where the predicate need not hold of any element.
      const fn = this.program.lambda(predicate.function, at.fn, at.node);
      const answers = elements.map((element) => this.result(fn, { call: null, element, at, depth: (at.frame?.depth ?? 0) + 1 }, depth + 1));
      return !answers.some((a) => a !== undefined && isTruthy(a, fn));
    }
    const targets = this.program.resolve(x, at.fn);
    if (targets.length > 0)
      return (at.frame?.depth ?? 0) >= 5 ? undefined : either(targets.map((t) => this.mayReturnNothing(t, this.frame(x, at), depth + 1)));
    const through = passing(x);
    if (through?.kind === "fallback") return bothOf([this.mayBeNothing(through.value, at, depth + 1), through.fallback === null ? true : this.mayBeNothing(through.fallback, at, depth + 1)]);
    return through?.kind === "convert" || through?.kind === "select" ? this.mayBeNothing(through.value, at, depth + 1) : undefined;
  }

  private pathMayBeNothing(path: AccessPath, at: At, depth: number): boolean | undefined {
    const { definitions, entry } = reachingDefinitions(at.fn.flow, path, at.node);
    const answers = definitions.map((d): boolean | undefined => {
      if (d.definition.value === null || d.definition.by !== "assign") return undefined;
      const given = partOf(d.definition.value, d.rest);
      if (given === null) return undefined;
      // An empty list stays empty on the ways on which nothing is put into it.
      const untouched = (n: FlowNode) => n === at.node || !(n.defines.some((o) => o.target.kind === "name" && o.target.name === path.root) || addsTo(n, path.root));
      if (!this.reachable(at.fn, at.frame, at.fn.flow.entry, depth + 1).has(d.node)) return false;
      if (!this.reachable(at.fn, at.frame, d.node, depth + 1, untouched).has(at.node)) return false;
      return this.mayBeNothing(given, { ...at, node: d.node }, depth + 1);
    });
    return either(entry === null ? answers : [...answers, undefined]);
  }

  /** Can the function return nothing under the assumptions? */
  mayReturnNothing(fn: Fn, frame: Frame | null, depth = 0): boolean | undefined {
    const open = this.reachable(fn, frame, fn.flow.entry, depth + 1);
    // What leaves by `?` is an error, and no end.
    const isTried = (e: FlowEdge): boolean => e.clauses.some((c) => c.atoms.some((a) => a.test.kind === "unary" && a.test.op === "?"));
    const offTheEnd = fn.flow.exit.prev.some((e) => open.has(e.from) && e.from.statement?.kind !== "return" && !isTried(e) && !this.excluded(e, fn, frame, depth));
    return either([
      offTheEnd,
      ...returnsOf(fn.flow).filter((r) => open.has(r.node)).map((r) => (r.statement.value === null ? true : this.mayBeNothing(r.statement.value, { fn, node: r.node, frame }, depth + 1))),
    ]);
  }

  /** The frame of a call, the same at every asking, so that what is found in it is found again. */
  private frame(call: Call, at: At): Frame {
    let made = this.frames.get(call);
    if (made === undefined) this.frames.set(call, (made = []));
    let frame = made.find((f) => f.at.node === at.node && f.at.frame === at.frame);
    if (frame === undefined) made.push((frame = { call, element: null, at, depth: (at.frame?.depth ?? 0) + 1 }));
    return frame;
  }

  /** The nodes that can be reached from `from` under the assumptions, by the ways that `through` admits. */
  reachable(fn: Fn, frame: Frame | null, from: FlowNode, depth = 0, through?: (n: FlowNode) => boolean): Set<FlowNode> {
    const known = through === undefined ? this.memory.reached.get(from)?.find((k) => k.frame === frame) : undefined;
    if (known !== undefined) return known.set;
    const seen = new Set<FlowNode>([from]);
    const queue = [from];
    while (queue.length > 0) {
      const at = queue.pop()!;
      const isEnd = this.refuses(at, fn, frame, depth + 1);
      for (const e of at.next) if (!seen.has(e.to) && (!isEnd || e.exceptional) && (through === undefined || through(e.to)) && !this.excluded(e, fn, frame, depth)) {
        seen.add(e.to);
        queue.push(e.to);
      }
    }
    if (through === undefined) {
      const list = this.memory.reached.get(from);
      if (list === undefined) this.memory.reached.set(from, [{ frame, set: seen }]);
      else list.push({ frame, set: seen });
    }
    return seen;
  }

  /** A call of the node does not return: what it checks is not so. */
  private refuses(node: FlowNode, fn: Fn, frame: Frame | null, depth: number): boolean {
    if (depth > MAX_DEPTH || (frame?.depth ?? 0) >= 5) return false;
    return this.program.certainCalls(node, fn).some(({ call, callees }) => {
      if (!callees.every((f) => this.program.mayRefuse(f))) return false;
      const inner: Frame = this.frame(call, { fn, node, frame });
      return callees.every((f) => !this.reachable(f, inner, f.flow.entry, depth + 1).has(f.flow.exit));
    });
  }

  /** Does `x?` go on? */
  private succeeds({ call, outcomeOf }: OutcomeTest, at: At, depth: number): boolean | undefined {
    if (depth > MAX_DEPTH || (at.frame?.depth ?? 0) >= 5) return undefined;
    const callees = this.program.resolve(call, at.fn).filter((f) => f.decl.body !== null);
    const answers = callees.flatMap((f) => {
      const inner: Frame = this.frame(call, at);
      const open = this.reachable(f, inner, f.flow.entry, depth + 1);
      return returnsOf(f.flow).filter((r) => open.has(r.node)).map((r) => outcomeOf(this.program, r.statement.value, f));
    });
    return answers.length > 0 && answers.every((a) => a === answers[0]) ? answers[0] : undefined;
  }

  private excluded(e: FlowEdge, fn: Fn, frame: Frame | null, depth: number): boolean {
    return e.clauses.length > 0 && this.refutes(e.clauses, fn, frame, depth);
  }

  /** One of the clauses cannot hold. */
  private refutes(clauses: readonly Clause[], fn: Fn, frame: Frame | null, depth: number): boolean {
    return clauses.some((c) => c.atoms.every((a) => this.truth(a.test, { fn, node: a.node, frame }, depth + 1) === !a.holds));
  }
}

/** A member of a literal tuple or construction, as it is written there; null where it is none. */
function memberIn(value: Expression, rest: readonly string[]): Expression | null {
  let at: Expression = peel(value);
  for (const name of rest) {
    const next: Expression | undefined = at.kind === "list" ? at.elements[Number(name)] : at.kind === "construct" ? at.entries.find((x) => x.key === name)?.value : undefined;
    if (next === undefined) return null;
    at = peel(next);
  }
  return at;
}

const either = (answers: readonly (boolean | undefined)[]): boolean | undefined => (answers.includes(true) ? true : answers.includes(undefined) ? undefined : false);
const bothOf = (answers: readonly (boolean | undefined)[]): boolean | undefined => (answers.includes(false) ? false : answers.includes(undefined) ? undefined : true);

const addsTo = (node: FlowNode, name: string): boolean =>
  node.expressions.some((e) => e.kind === "call" && addedBy(e).length > 0 && e.callee.kind === "field" && e.callee.object.kind === "name" && e.callee.object.name === name);

function agreed(values: (Value | undefined)[]): Value | undefined {
  const first = values[0];
  return first !== undefined && values.every((v) => v !== undefined && (Object.is(v, first) || same(v, first))) ? first : undefined;
}

/** A comparison of two numbers. Not a number is in no order, and infinity lies beyond what is not known. */
function ordered(op: string, l: Value | undefined, r: Value | undefined): boolean | undefined {
  if (Number.isNaN(l) || Number.isNaN(r)) return false;
  const isBeyond = (x: Value | undefined, other: Value | undefined): boolean => typeof x === "number" && Math.abs(x) === Infinity && other === undefined;
  if (isBeyond(l, r)) return (l === Infinity) === op.startsWith(">");
  if (isBeyond(r, l)) return (r === Infinity) === op.startsWith("<");
  if (typeof l !== "number" || typeof r !== "number") return undefined;
  return op === "<" ? l < r : op === "<=" ? l <= r : op === ">" ? l > r : l >= r;
}

function same(a: Value, b: Value): boolean {
  const plain = (v: Value) => (typeof v === "object" && v !== null ? v.member : v);
  const x = plain(a);
  const y = plain(b);
  // A member compared with a string is compared by its name: wire names of enums are their names here.
  return typeof a === "object" && a !== null && typeof y === "string" ? x === canonical(y) : typeof b === "object" && b !== null && typeof x === "string" ? canonical(x) === y : x === y;
}

function isTruthy(v: Value, fn: Fn): boolean {
  if (typeof v === "object") return v !== null;
  if (fn.module.language === "rust" || typeof v === "boolean") return v !== false;
  // Not a number is something in Python.
  return v !== 0 && v !== "" && (fn.module.language === "python" || !Number.isNaN(v));
}

/** `b` of `(a, b)` for the place 1: what a name gets of what is taken apart; null where that is not written out. */
function partOf(value: Expression, rest: readonly string[]): Expression | null {
  const [place, ...deeper] = rest;
  if (place === undefined) return value;
  const e = peel(value);
  const part = e.kind === "list" ? e.elements[Number(place)] : undefined;
  return part === undefined ? null : partOf(part, deeper);
}
