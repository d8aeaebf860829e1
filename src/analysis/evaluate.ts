import type { Expression } from "../model/model.js";
import type { Budget } from "./budget.js";
import { reachingDefinitions } from "./definitions.js";
import type { Clause } from "./facts.js";
import { returnsOf, type FlowEdge, type FlowNode } from "./flow.js";
import { finiteTest, passing, presenceTest } from "./library.js";
import { canonical } from "./names.js";
import { memberOf, pathKey, pathOf, peel } from "./paths.js";
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
}

const MAX_DEPTH = 24;

/** Evaluates expressions and conditions under assumptions. Whatever is not known is `undefined`, which every operator respects. */
export class Evaluator {
  constructor(
    private readonly program: Program,
    private readonly budget: Budget,
    private readonly assume: Assumptions,
  ) {}

  /** True, false, or undefined where it depends on what is not known. */
  truth(e: Expression, at: At, depth = 0): boolean | undefined {
    const value = this.value(e, at, depth);
    return value === undefined ? undefined : isTruthy(value, at.fn);
  }

  /** The value, or undefined where it depends on what is not known. */
  value(expr: Expression, at: At, depth = 0): Value | undefined {
    this.budget.spend();
    if (depth > MAX_DEPTH) return undefined;
    const e = peel(expr);
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
      if (object.kind === "name" && /^[A-Z]/.test(object.name)) {
        if (/^(NAN|NaN)$/.test(member.name)) return NaN;
        if (/^(INFINITY|POSITIVE_INFINITY)$/.test(member.name)) return Infinity;
        const constant = this.program.typeConstant(object.name === "Self" ? (at.fn.decl.owner ?? "Self") : object.name, member.name);
        if (constant !== null) return this.value(constant.assign.value, this.topOf(constant.module), depth + 1);
        return { member: canonical(member.name) };
      }
    }
    const path = pathOf(e);
    if (path === null) return undefined;
    const local = this.assume.paths?.get(`${at.fn.id}:${pathKey(path)}`);
    if (local !== undefined) return local;
    const { definitions, entry } = reachingDefinitions(at.fn.flow, path, at.node);
    const values: (Value | undefined)[] = [];
    for (const d of definitions) {
      if (d.definition.by !== "assign" || d.definition.value === null || d.rest.length > 0) return undefined;
      const there: At = { fn: at.fn, node: d.node, frame: at.frame };
      // A definition does not count on a way that the assumptions exclude.
      if (this.refutes([...d.facts.values()], at.fn, at.frame, depth + 1)) continue;
      values.push(this.value(d.definition.value, there, depth + 1));
    }
    if (entry !== null && (definitions.length === 0 || !this.refutes([...entry.facts.values()], at.fn, at.frame, depth + 1))) {
      if (path.members.length > 0) return undefined;
      const param = at.fn.decl.params.findIndex((p) => p.name === path.root);
      if (param !== -1) {
        const given = this.assume.given(path.root, null, at);
        const argument = at.frame?.call == null ? null : argumentFor(at.frame.call, at.fn, param);
        values.push(given ?? (argument === null || at.frame === null ? undefined : this.value(argument, at.frame.at, depth + 1)));
      } else if (at.fn.outer !== null) {
        values.push(this.value(e, { fn: at.fn.outer.fn, node: at.fn.outer.node, frame: null }, depth + 1));
      } else {
        const constant = this.program.constant(path.root, at.fn.module);
        values.push(constant === null || constant.assign.op !== null ? undefined : this.value(constant.assign.value, this.topOf(constant.module), depth + 1));
      }
    }
    return agreed(values);
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
      const rt = this.truth(right, at, depth);
      return rt !== undefined && rt === (op === "or") ? rt : undefined;
    }
    const l = this.value(left, at, depth);
    if (op === "??") return l === undefined ? undefined : l === null ? this.value(right, at, depth) : l;
    if (op === "in" && right.kind === "list") {
      const answers = right.elements.map((x) => this.binary("==", left, x, at, depth));
      return answers.includes(true) ? true : answers.every((a) => a === false) ? false : undefined;
    }
    const r = this.value(right, at, depth);
    if (l === undefined || r === undefined) return undefined;
    if (op === "==") return same(l, r);
    if (op === "!=") return !same(l, r);
    if (typeof l !== "number" || typeof r !== "number") return undefined;
    switch (op) {
      case "<": return l < r;
      case "<=": return l <= r;
      case ">": return l > r;
      case ">=": return l >= r;
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
      return typeof v === "number" ? Number.isFinite(v) === finite.finite : undefined;
    }
    const presence = presenceTest(e);
    if (presence !== null) {
      const v = this.value(presence.value, at, depth);
      return v === undefined ? undefined : (v !== null) === presence.present;
    }
    if (memberOf(e) !== null) {
      const v = this.path(e, at, depth);
      if (v !== undefined) return v;
    }
    const targets = this.program.resolve(e, at.fn).filter((f) => f.decl.body !== null);
    if (targets.length > 0) {
      if ((at.frame?.depth ?? 0) >= 5) return undefined;
      return agreed(targets.map((t) => this.result(t, { call: e, element: null, at, depth: (at.frame?.depth ?? 0) + 1 }, depth)));
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

  /** The nodes that can be reached from `from` under the assumptions, by the ways that `through` admits. */
  reachable(fn: Fn, frame: Frame | null, from: FlowNode, depth = 0, through: (n: FlowNode) => boolean = () => true): Set<FlowNode> {
    const seen = new Set<FlowNode>([from]);
    const queue = [from];
    while (queue.length > 0) {
      const at = queue.pop()!;
      for (const e of at.next) if (!seen.has(e.to) && through(e.to) && !this.excluded(e, fn, frame, depth)) {
        seen.add(e.to);
        queue.push(e.to);
      }
    }
    return seen;
  }

  private excluded(e: FlowEdge, fn: Fn, frame: Frame | null, depth: number): boolean {
    return e.clauses.length > 0 && this.refutes(e.clauses, fn, frame, depth);
  }

  /** One of the clauses cannot hold. */
  private refutes(clauses: readonly Clause[], fn: Fn, frame: Frame | null, depth: number): boolean {
    return clauses.some((c) => c.atoms.every((a) => this.truth(a.test, { fn, node: a.node, frame }, depth + 1) === !a.holds));
  }
}

function agreed(values: (Value | undefined)[]): Value | undefined {
  const first = values[0];
  return first !== undefined && values.every((v) => v !== undefined && same(v, first)) ? first : undefined;
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
  return v !== 0 && v !== "" && !Number.isNaN(v);
}
