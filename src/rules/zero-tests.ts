import type { Expression, Loop } from "../model/model.js";
import { callsGiven } from "../analysis/occurrences.js";
import { clausesOf, type Atom, type Clause } from "../analysis/facts.js";
import { reachingDefinitions } from "../analysis/definitions.js";
import { isSamePath, lastName, pathKey, pathOf, peel } from "../analysis/paths.js";
import { chainOf, slice, type At, type Step } from "../analysis/slice.js";
import { isNumber } from "../analysis/numbers.js";
import { statementsIn, within } from "../analysis/walk.js";
import { checkedBefore } from "./checks.js";
import type { Target } from "./region.js";
import type { Site } from "./site.js";

/** Does anything look whether a value is zero before it is used here: a comparison, a condition that it is by itself, a lower limit? */
export function isTestedForZero(target: Target, site: Site, value: Expression): boolean {
  if (isConstant(value) || isNeverZero(target, site, value)) return true;
  const at: At = { fn: site.activation.fn, node: site.node, frame: site.activation.frame };
  const { steps, complete } = slice(target.program, target.budget, value, at);
  if (complete && steps.some((s) => s.leaf && !s.object) && steps.every(isWrittenOut)) return true;
  const checked = [...checkedBefore(target, site).map(({ clause }) => clause), ...clausesOfThen(site)];
  if (isGoneThrough(target, site, value, steps) || steps.some((s) => isMoreThanNothing(s))) return true;
  return steps.some((s) => !s.object && !isOfElement(s) && !isTakenFrom(s) && !isOfMaker(site, s) && (s.bounds.some((b) => b.side === "below" && !isNumber(b.by, 0)) || clausesOn(s, s.at.node === site.node ? [...site.local, ...checked] : []).some((c) => c.atoms.every((a) => asksOf(a, s.expr) || asksWhetherAny(a, s.expr))) || passedOn(s).some((c) => c.atoms.every((a) => asksWhetherAny(a, s.expr)))));
}

/** `1024`, `SECONDS_PER_DAY`, `RATE as f64`: who writes it down sees that it is no zero. */
function isConstant(value: Expression): boolean {
  const e = peel(value);
  return (e.kind === "literal" && Number(e.value) !== 0) || (e.kind === "call" && lastName(e.callee) === "len" && isConstant(e.args[0]?.value ?? (e.callee.kind === "field" ? e.callee.object : e))) || ((e.kind === "name" || e.kind === "field") && /^[A-Z][A-Z0-9_]+$/.test(lastName(e) ?? ""));
}

/** Rust: a member that is declared as a `NonZeroU32`. */
function isNeverZero({ program }: Target, { activation: { fn } }: Site, value: Expression): boolean {
  const e = peel(value);
  const member = e.kind === "call" && e.callee.kind === "field" && e.callee.name === "get" ? peel(e.callee.object) : e;
  const owner = fn.module.language === "rust" && member.kind === "field" ? program.typeOf(member.object, fn) : null;
  return owner !== null && program.types(owner).some((t) => t.decl.fields.some((f) => f.name === lastName(member) && f.type?.includes("NonZero") === true));
}

/** Nothing but constants goes into it; what a struct of Rust is made with may be read from a file as well. */
const isWrittenOut = ({ expr, at, leaf, via, object }: Step): boolean => object || (leaf ? isConstant(expr) : /^(start|value|operand|convert|constant|fallback)$/.test(via) || (via === "attribute" && at.fn.module.language === "python"));

/** `n + 1`, `spread + 1e-9`, `n or 1`; not what counts on, `n += 1`. */
function isMoreThanNothing({ expr, at, parent, object, via }: Step): boolean {
  const e = peel(expr);
  if (object || via === "operand" || e.kind !== "binary" || !/^(\+|or|\?\?)$/.test(e.op) || at.node.defines.some((d) => isSamePath(d.target, e.left))) return false;
  const isMore = (x: Expression): boolean => { const l = peel(x); return l.kind === "literal" && l.type === "number" && Number(l.value) > 0; };
  return (isMore(e.right) || (e.op === "+" && isMore(e.left))) && (parent === null || chainOf(parent).every((s) => /^(start|value|convert)$/.test(s.via)));
}

/** In a loop over what is counted, or that adds to it first: there is something by then. */
function isGoneThrough(target: Target, { activation: { fn }, node, span }: Site, value: Expression, steps: readonly Step[]): boolean {
  const loops = [...statementsIn(fn.decl.body ?? [])].filter((l): l is Loop => l.kind === "loop" && l.body.some((b) => b.start <= span.start && span.end <= b.end));
  // `xs.map((x) => …)`
  const given = fn.decl.name === "" ? callsGiven(fn).flatMap(({ callee }) => (callee.kind === "field" ? [callee.object] : [])) : [];
  const path = pathOf(value);
  const last = path === null ? null : reachingDefinitions(fn.flow, path, node);
  if (last !== null && last.entry === null && last.definitions.length > 0 && last.definitions.every(({ definition: { by, op }, rest }) => by === "update" && op === "+" && rest.length === 0)) return true;
  const iterables = [...loops.flatMap((l) => l.iterable ?? []), ...given].flatMap((e) => [...within(e)]);
  if (loops.some((l) => [...statementsIn(l.body)].some((s) => s.kind === "assign" && s.op === "+" && s.start < span.start && isSamePath(s.target, value)))) return true;
  // `for i in range(n)`
  if (iterables.some((e) => isSamePath(e, value))) return true;
  if (iterables.length === 0) return false;
  target.budget.spend(iterables.length);
  const counted = steps.filter((s) => chainOf(s).some(({ expr }) => isCount(expr)) && (!s.object || chainOf(s).every(({ via }) => via !== "member"))).flatMap((s) => (isCount(s.expr) ? [...within(s.expr)] : [s.expr]));
  return counted.some((c) => iterables.some((e) => (e.start === c.start && e.end === c.end) || isSamePath(e, c)));
}

const isCount = (e: Expression): boolean => (e.kind === "call" && /^(len|sum|fsum|count|size)$/.test(lastName(e.callee) ?? "")) || (e.kind === "field" && e.name === "length");

/** Of a difference neither side says whether it is nothing, but for what is written out, `len(xs) - 1`; of a quotient its divisor does not. */
const isTakenFrom = (step: Step): boolean =>
  chainOf(step).some(({ expr, via, op, parent }) => {
    const e = parent === null ? null : peel(parent.expr);
    return via === "operand" && e?.kind === "binary" && (op === "-" ? peel(e.right).kind !== "literal" : (op === "/" || op === "//") && expr === e.right);
  });

/** Rust: `(n != 0).then(|| sum / n)` */
function clausesOfThen({ activation: { fn } }: Site): Clause[] {
  if (fn.outer === null || fn.module.language !== "rust") return [];
  const { node } = fn.outer;
  return node.expressions.flatMap((top) => within(top).flatMap((e) => (e.kind === "call" && e.callee.kind === "field" && e.callee.name === "then" && e.args.some((a) => a.value.kind === "lambda" && a.value.function === fn.decl) ? clausesOf(e.callee.object, true, node) : [])));
}

const clausesOn = (s: Step, more: readonly Clause[]): Clause[] => [...s.way.facts.values(), ...(s.at.fn.factsAt(s.at.node)?.values() ?? []), ...more];

/** `deque(maxlen=n)`: what a thing was made with elsewhere is not how much is in it. */
const isOfMaker = ({ activation: { fn } }: Site, step: Step): boolean => step.at.fn !== fn && chainOf(step).some((s) => s.via === "opaque" && s.at.fn !== fn);

/** What was asked on the way, though it may have changed since: a text that is cut is not empty. */
const passedOn = ({ expr, at: { fn, node } }: Step): Clause[] => (isCount(peel(expr)) ? [...(fn.passedAt(node)?.values() ?? [])] : []);

/** What is asked of each in a collection says nothing of how many there are. */
function isOfElement(step: Step): boolean {
  const chain = chainOf(step);
  return chain.some((s) => s.via === "element") && chain.some((s) => s.expr.kind === "call" && /^(len|count|size)$/.test(lastName(s.expr.callee) ?? ""));
}

/** `if xs` before `len(xs)`, `!xs.is_empty()` before `xs.len()`: there are some. */
function asksWhetherAny(atom: Atom, value: Expression): boolean {
  const v = peel(value);
  const counted = v.kind === "call" ? (v.callee.kind === "field" ? v.callee.object : lastName(v.callee) === "len" ? (v.args[0]?.value ?? null) : null) : v.kind === "field" && v.name === "length" ? v.object : null;
  if (counted === null || (v.kind === "call" && !/^(len|count|size)$/.test(lastName(v.callee) ?? ""))) return false;
  const t = peel(atom.test);
  if (t.kind === "call" && t.callee.kind === "field" && /^is_?empty$/i.test(t.callee.name)) return !atom.holds && isSamePath(t.callee.object, counted);
  // `if len(xs)`
  if (t.kind === "call" && /^(len|count|size)$/.test(lastName(t.callee) ?? "")) return atom.holds && isSized(t, (e) => isSamePath(e, counted));
  return asksOf(atom, counted);
}

/** `high > low` before `high - low`. */
function asksBoth(test: Expression, value: Expression): boolean {
  if (test.kind !== "binary" || !/^([<>]=?|[!=]=)$/.test(test.op) || value.kind !== "binary" || value.op !== "-") return false;
  const asked = within(test);
  return [value.left, value.right].every((side) => asked.some((e) => isSamePath(e, side)));
}

/** How large an expression is tells how large what is looked for is: `n * 2`, `len(xs)`, `float(n)`; not `a / n`, `max(1, n)`. */
function isSized(expr: Expression, isIt: (e: Expression) => boolean): boolean {
  const e = peel(expr);
  if (isIt(e)) return true;
  if (e.kind === "binary") return isSized(e.left, isIt) || (!/^(\/|\/\/|%)$/.test(e.op) && isSized(e.right, isIt));
  if (e.kind === "unary") return isSized(e.operand, isIt);
  if (e.kind === "field" || e.kind === "index") return isSized(e.object, isIt);
  if (e.kind === "conditional") return isSized(e.then, isIt) || isSized(e.otherwise, isIt);
  if (e.kind !== "call" || lastName(e.callee) === "max") return false;
  return (e.callee.kind === "field" && isSized(e.callee.object, isIt)) || e.args.some((a) => isSized(a.value, isIt));
}

/** `if step`, `step <= 0`, `step.isZero()`, `step == 0`, `Number.isFinite(step) && step > 0`. */
function asksOf({ test, holds }: Atom, value: Expression): boolean {
  const path = pathOf(value);
  if (path === null) return asksBoth(peel(test), peel(value));
  const key = pathKey(path);
  const isPath = (e: Expression): boolean => { const p = pathOf(e); return p !== null && pathKey(p) === key; };
  const isIt = (e: Expression): boolean => within(e).some(isPath);
  const t = peel(test);
  if (t.kind === "binary") {
    if (!/^([<>]=?|[!=]=)$/.test(t.op)) return false;
    const other = isSized(t.left, isPath) ? t.right : isSized(t.right, isPath) ? t.left : null;
    // Whether it is there at all says nothing of its being zero.
    return other !== null && !(peel(other).kind === "literal" && (peel(other) as { type?: string }).type === "none");
  }
  if (t.kind === "call") return isIt(t) && /zero|positive|negative|gt|lt|eq|greater|less|compare|valid|float|Number|Decimal/i.test(lastName(t.callee) ?? "");
  return holds && isIt(t);
}
