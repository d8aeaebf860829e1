import type { Expression, Span } from "../model/model.js";
import type { Clause } from "../analysis/facts.js";
import { Evaluator, type Assumptions, type Value } from "../analysis/evaluate.js";
import type { FlowEdge, FlowNode } from "../analysis/flow.js";
import { canonical } from "../analysis/names.js";
import { memberOf, pathKey, pathOf, peel } from "../analysis/paths.js";
import { roleOf } from "../analysis/roles.js";
import { passing } from "../analysis/library.js";
import type { Fn } from "../analysis/program.js";
import type { At, Frame } from "../analysis/slice.js";
import { within } from "../analysis/walk.js";
import { fit, ownerFits } from "./names.js";
import { isOwner } from "./origins.js";
import { memberTested, placeOf, type Activation, type Region, type Target } from "./region.js";
import type { Names, Reachable, Source } from "./rule.js";
import type { Site } from "./site.js";
import { unassumed } from "./target.js";

/** Assumptions as a rule states them: `size: 0`, `slot.size: 0`, and the declared defaults of types. */
export function assumptionsOf(target: Target, wanted: Reachable, subject: Site | null): Assumptions {
  const given = Object.entries(wanted.when ?? {}).map(([key, value]) => {
    const parts = key.split(".");
    return { name: parts.at(-1)!, owner: parts.length > 1 ? parts.at(-2)! : null, value: givenAs(value) };
  });
  return {
    given(name, owner, at) {
      for (const g of given) {
        if (fit(g.name, name, target.renamed) === null || isConstant(target, owner, at)) continue;
        if (g.owner === null || (owner !== null && isOwner(target, owner, g.owner, at))) return g.value;
        if (owner !== null && peel(owner).kind === "name" && ownerFits(g.owner, at.fn.decl.owner, target.renamed) && pathOf(owner)?.root === "self") return g.value;
      }
      return wanted.defaults_of === undefined || owner === null ? undefined : defaultOf(target, wanted.defaults_of, name, at);
    },
    paths: subject === null ? new Map() : aliasesOf(subject, given),
    ...(subject === null ? {} : { after: { fn: subject.activation.fn, node: subject.node } }),
  };
}

/** A name in capitals is an enum member; `NaN` and `Infinity`, for which JSON has no number, are what they say. */
function givenAs(value: string | number | boolean | null): Value {
  if (value === "NaN" || value === "Infinity") return Number(value);
  return typeof value === "string" && /^[A-Z][A-Z0-9_]*$/.test(value) ? { member: canonical(value) } : value;
}

/** `LIMITS.price`: what is given is said of things that come in, not of a table of constants. */
function isConstant(target: Target, owner: Expression | null, at: At): boolean {
  const e = owner === null ? null : peel(owner);
  return e?.kind === "name" && !at.fn.decl.params.some((p) => p.name === e.name) && /^[A-Z][A-Z0-9_]*$/.test(e.name) && target.program.constant(e.name, at.fn.module) !== null;
}

/** Locals that carry what the subject is given, so that they have its value too: `remaining` in `slot.size = remaining`. */
function aliasesOf(subject: Site, given: readonly { name: string; value: Value }[]): Map<string, Value> {
  const aliases = new Map<string, Value>();
  const target = subject.node.defines[0]?.target;
  const name = target === undefined ? null : pathOf(target)?.members.at(-1);
  const value = given.find((g) => name != null && canonical(g.name) === canonical(name))?.value;
  if (value === undefined || subject.value === null) return aliases;
  const add = (e: Expression): void => {
    const x = peel(e);
    const path = pathOf(x);
    if (path !== null && x.kind === "name") aliases.set(`${subject.activation.fn.id}:${pathKey(path)}`, value);
    const through = x.kind === "call" ? passing(x) : null;
    if (through?.kind === "max" || through?.kind === "min") for (const v of through.values) add(v);
  };
  add(subject.value);
  return aliases;
}

function defaultOf(target: Target, types: Names, field: string, at: At): Value | undefined {
  for (const name of typeof types === "string" ? [types] : types)
    // Of several types of the name the one beside the function comes first.
    for (const t of [...target.program.types(target.renamed[name] ?? name)].sort((a, b) => Number(b.module === at.fn.module) - Number(a.module === at.fn.module))) {
      const declared = t.decl.fields.find((f) => f.name === field) ?? t.decl.fields.find((f) => canonical(f.name) === canonical(field));
      if (declared?.default != null) return literalOf(declared.default);
      if (declared !== undefined && declared.type !== null && /\b(None|null|undefined|Option)\b/.test(declared.type) && at.fn.module.language !== "python") return null;
      const ctor = t.methods.find((m) => m.decl.name === "__init__" || m.decl.name === "constructor");
      const param = ctor?.decl.params.find((p) => canonical(p.name) === canonical(field));
      if (param?.default != null) return literalOf(param.default);
    }
  return undefined;
}

function literalOf(e: Expression): Value | undefined {
  if (e.kind === "literal") return e.value;
  return e.kind === "unary" && e.op === "-" && e.operand.kind === "literal" && typeof e.operand.value === "number" ? -e.operand.value : undefined;
}

const evaluators = new WeakMap<Target, Map<Reachable, Evaluator>>();

/** What is true under the assumptions, wherever in the program. */
function assuming(target: Target, wanted: Reachable): Evaluator {
  let ofRule = evaluators.get(target);
  if (ofRule === undefined) evaluators.set(target, (ofRule = new Map<Reachable, Evaluator>()));
  let known = ofRule.get(wanted);
  if (known === undefined) ofRule.set(wanted, (known = new Evaluator(target.program, target.budget, assumptionsOf(target, wanted, null))));
  return known;
}

/** Can the site be reached from the start of its region under the assumptions? */
export function isSiteReachable(target: Target, site: Site, wanted: Reachable): boolean {
  const evaluator = assuming(target, wanted);
  let node = site.node;
  for (let a: Activation | null = site.activation; a !== null; a = a.parent) {
    if (!evaluator.reachable(a.fn, a.frame, a.fn.flow.entry).has(node)) return false;
    if (a.callNode !== null) node = a.callNode;
    if (a.parent === null && !isCalled(target, evaluator, a.fn, 0)) return false;
  }
  return !localRefuted(evaluator, site);
}

const MAX_CALLERS_DEPTH = 3;

/** Does one of those who call a function come that far under the assumptions? Where nobody does, somebody outside may. */
function isCalled(target: Target, evaluator: Evaluator, fn: Fn, depth: number): boolean {
  const callers = target.program.callers(fn).filter((c) => !c.fn.isTest && roleOf(c.fn.module.path) !== "test");
  if (callers.length === 0 || depth >= MAX_CALLERS_DEPTH) return true;
  return callers.some((c) => evaluator.reachable(c.fn, null, c.fn.flow.entry).has(c.node) && isCalled(target, evaluator, c.fn, depth + 1));
}

/** Can the function of an activation return nothing under the assumptions: none, false, an empty list or text? */
export function mayReturnNothing(target: Target, a: Activation, wanted: Reachable): boolean | undefined {
  return assuming(target, wanted).mayReturnNothing(a.fn, a.frame);
}

/**
 * The condition before a site that lets it be reached although an assumption speaks against it: the last one that asks for what is assumed;
 * else, in the function where the region starts, one that overrules it (`emit or ratio > 0` without `emit`), or the last one before it.
 */
export function conditionBefore(target: Target, site: Site, wanted: Reachable): { fn: Fn; span: Span } | null {
  const evaluator = assuming(target, wanted);
  const assumed = Object.keys(wanted.when ?? {}).map((key) => key.split(".").at(-1)!);
  const clausesBefore = (fn: Fn, node: FlowNode): Clause[] => {
    const before = node.statement?.start ?? Infinity;
    return [...(fn.passedAt(node)?.values() ?? [])].filter((c) => c.atoms.every((x) => x.test.start < before));
  };
  const shown = (fn: Fn, [test]: readonly Expression[]): { fn: Fn; span: Span } | null => (test === undefined ? null : { fn, span: { start: test.start, end: test.end } });
  const asksFor = (e: Expression): boolean => [...within(e)].some((x) => assumed.some((name) => fit(name, (x.kind === "name" ? x.name : memberOf(x)?.name) ?? "", target.renamed) !== null));
  let a = site.activation;
  let node = site.node;
  for (; ; a = a.parent) {
    const asking = clausesBefore(a.fn, node).flatMap((c) => c.atoms.map((x) => x.test)).filter((t) => memberTested(t) === null && asksFor(t));
    if (asking.length > 0) return shown(a.fn, asking.sort((x, y) => y.start - x.start));
    if (a.parent === null) break;
    node = a.callNode ?? node;
  }
  const clauses = clausesBefore(a.fn, node);
  const isOverruled = (c: Clause): boolean => c.atoms.length > 1 && c.atoms.some((x) => evaluator.truth(x.test, { fn: a.fn, node: x.node, frame: a.frame }) === !x.holds);
  const overruled = clauses.filter(isOverruled);
  const tests = (overruled.length > 0 ? overruled : clauses).flatMap((c) => c.atoms.map((x) => x.test)).sort((x, y) => (overruled.length > 0 ? x.start - y.start : y.start - x.start));
  return shown(a.fn, tests);
}

/** Can the function of an activation come to its end under the assumptions, without raising? */
export function canComplete(target: Target, a: Activation, wanted: Reachable): boolean {
  return assuming(target, wanted).reachable(a.fn, a.frame, a.fn.flow.entry).has(a.fn.flow.exit);
}

const localRefuted = (evaluator: Evaluator, site: Site): boolean =>
  site.local.some((c) => c.atoms.every((x) => evaluator.truth(x.test, { ...placeOf(site.activation, site.node), node: x.node }) === !x.holds));

/**
 * Is there a way from the subject to the end of what calls it, under the assumptions, that does not pass a place for which `isAvoided` selects?
 */
export function escapes(target: Target, subject: Site, wanted: Reachable, avoided: (region: Region, evaluator: Evaluator) => Site[]): boolean {
  const assumptions = assumptionsOf(target, wanted, subject);
  const { fn, frame } = subject.activation;
  // The values are those after the subject. What carries them there tells already before whether it is reached with them.
  const before = new Evaluator(target.program, target.budget, { given: () => undefined, paths: assumptions.paths ?? new Map() });
  if (!before.reachable(fn, frame, fn.flow.entry).has(subject.node)) return false;
  const evaluator = new Evaluator(target.program, target.budget, assumptions);
  return new EscapeSearch(target, evaluator, avoided).from(subject.activation.fn, subject.activation.frame, subject.node, subject.activation, 0);
}

/** Is the value that is given at a site, under the assumptions, one of these members or literals? */
export function isKnownAs(target: Target, evaluator: Evaluator, site: Site, wanted: Source): boolean {
  if (site.value === null) return false;
  const value = evaluator.value(site.value, placeOf(site.activation, site.node));
  if (value === undefined) return false;
  return [wanted].flat().some((w) => (typeof w === "string" ? typeof value === "object" && value !== null && fit(w, value.member, target.renamed) !== null : typeof w === "object" && "literal" in w && w.literal === value));
}

/** The end is reached otherwise than by a `?`, which hands an error on as an exception would be. */
function comesToEnd({ flow }: Fn, open: ReadonlySet<FlowNode>): boolean {
  const isHandedOn = (e: FlowEdge): boolean => e.clauses.some((c) => c.atoms.some((a) => !a.holds && a.test.kind === "unary" && a.test.op === "?"));
  return open.has(flow.exit) && (flow.exit === flow.entry || flow.exit.prev.some((e) => open.has(e.from) && !isHandedOn(e)));
}

class EscapeSearch {
  private readonly passes = new Map<Fn, boolean>();
  constructor(
    private readonly target: Target,
    private readonly evaluator: Evaluator,
    private readonly avoided: (region: Region, evaluator: Evaluator) => Site[],
  ) {}

  /** A way from the node to the end that avoids: in this function and, where it returns, in what calls it. */
  from(fn: Fn, frame: Frame | null, node: FlowNode, activation: Activation | null, depth: number): boolean {
    const blocked = this.blockedIn(fn, frame);
    // Every way to it has passed one already. What is assumed holds only from here on.
    const nothing = unassumed(this.target);
    if (depth === 0 && !nothing.reachable(fn, frame, fn.flow.entry, 0, (n) => !blocked.has(n)).has(node)) return false;
    const open = this.evaluator.reachable(fn, frame, node, 0, (n) => !blocked.has(n));
    if (!comesToEnd(fn, open)) return false;
    const callers =
      activation?.parent != null
        ? [{ fn: activation.parent.fn, node: activation.callNode!, frame: activation.parent.frame, activation: activation.parent as Activation | null }]
        : this.target.program.callers(fn).map((c) => ({ fn: c.fn, node: c.node, frame: null, activation: null }));
    if (callers.length === 0 || depth >= 4) return true;
    return callers.some((c) => this.from(c.fn, c.frame, c.node, c.activation, depth + 1));
  }

  /** The nodes at which an avoided place is passed, by themselves or by a call that passes one in any case. */
  private blockedIn(fn: Fn, frame: Frame | null): Set<FlowNode> {
    const alone: Activation = { fn, frame, parent: null, callNode: null, depth: 0, nodes: null };
    const blocked = new Set(this.avoided({ symbol: "", roots: [alone], activations: [alone], cut: false }, this.evaluator).map((s) => s.node));
    for (const node of fn.flow.nodes)
      for (const top of node.expressions)
        for (const e of within(top)) {
          if (e.kind !== "call" || (frame?.depth ?? 0) > 4) continue;
          const callees = this.target.program.resolve(e, fn).filter((f) => f.decl.body !== null);
          const inner: Frame = { call: e, element: null, at: { fn, node, frame }, depth: (frame?.depth ?? 0) + 1 };
          if (callees.length > 0 && callees.every((c) => this.always(c, inner))) blocked.add(node);
        }
    return blocked;
  }

  /** Every way through the function passes an avoided place. */
  private always(fn: Fn, frame: Frame): boolean {
    const known = this.passes.get(fn);
    if (known !== undefined) return known;
    this.passes.set(fn, false); // a recursive call does not count
    const blocked = this.blockedIn(fn, frame);
    const result = blocked.size > 0 && !comesToEnd(fn, this.evaluator.reachable(fn, frame, fn.flow.entry, 0, (n) => !blocked.has(n)));
    this.passes.set(fn, result);
    return result;
  }
}
