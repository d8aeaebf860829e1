import type { Expression, Loop } from "../model/model.js";
import { callsGiven } from "../analysis/occurrences.js";
import { clausesOf, type Atom, type Clause } from "../analysis/facts.js";
import { isSamePath, lastName, pathKey, pathOf, peel } from "../analysis/paths.js";
import { chainOf, slice, type At, type Step } from "../analysis/slice.js";
import { isNumber } from "../analysis/numbers.js";
import { statementsIn, within } from "../analysis/walk.js";
import { checkedBefore } from "./checks.js";
import type { Target } from "./region.js";
import type { Site } from "./site.js";

/** Does anything look whether a value is zero before it is used here: a comparison, a condition that it is by itself, a lower limit? */
export function isTestedForZero(target: Target, site: Site, value: Expression): boolean {
  const at: At = { fn: site.activation.fn, node: site.node, frame: site.activation.frame };
  const { steps } = slice(target.program, target.budget, value, at);
  const checked = [...checkedBefore(target, site).map(({ clause }) => clause), ...clausesOfThen(site)];
  if (isGoneThrough(target, site, value, steps) || steps.some((s) => isMoreThanNothing(s))) return true;
  return steps.some((s) => !s.object && !isOfElement(s) && !isOfMaker(site, s) && (s.bounds.some((b) => b.side === "below" && !isNumber(b.by, 0)) || clausesOn(s, s.at.node === site.node ? [...site.local, ...checked] : []).some((c) => c.atoms.every((a) => asksOf(a, s.expr) || asksWhetherAny(a, s.expr))) || passedOn(s).some((c) => c.atoms.every((a) => asksWhetherAny(a, s.expr)))));
}

/** `n + 1`, `spread + 1e-9`, `n or 1`; not what counts on, `n += 1`. */
function isMoreThanNothing({ expr, at, parent, object, via }: Step): boolean {
  const e = peel(expr);
  if (object || via === "operand" || e.kind !== "binary" || !/^(\+|or|\?\?)$/.test(e.op) || at.node.defines.some((d) => isSamePath(d.target, e.left))) return false;
  const isMore = (x: Expression): boolean => { const l = peel(x); return l.kind === "literal" && l.type === "number" && Number(l.value) > 0; };
  return (isMore(e.right) || (e.op === "+" && isMore(e.left))) && (parent === null || chainOf(parent).every((s) => /^(start|value|convert)$/.test(s.via)));
}

/** In a loop over what is counted, or that adds to it first: there is something by then. */
function isGoneThrough(target: Target, { activation: { fn }, span }: Site, value: Expression, steps: readonly Step[]): boolean {
  const loops = [...statementsIn(fn.decl.body ?? [])].filter((l): l is Loop => l.kind === "loop" && l.body.some((b) => b.start <= span.start && span.end <= b.end));
  // `xs.map((x) => …)`
  const given = fn.decl.name === "" ? callsGiven(fn).flatMap(({ callee }) => (callee.kind === "field" ? [callee.object] : [])) : [];
  const iterables = [...loops.flatMap((l) => l.iterable ?? []), ...given].flatMap((e) => [...within(e)]);
  if (loops.some((l) => [...statementsIn(l.body)].some((s) => s.kind === "assign" && s.op === "+" && s.start < span.start && isSamePath(s.target, value)))) return true;
  if (iterables.length === 0) return false;
  target.budget.spend(iterables.length);
  const counted = steps.filter((s) => chainOf(s).some(({ expr }) => isCount(expr)) && (!s.object || chainOf(s).every(({ via }) => via !== "member"))).flatMap((s) => (isCount(s.expr) ? [...within(s.expr)] : [s.expr]));
  return counted.some((c) => iterables.some((e) => (e.start === c.start && e.end === c.end) || isSamePath(e, c)));
}

const isCount = (e: Expression): boolean => (e.kind === "call" && /^(len|sum|fsum|count|size)$/.test(lastName(e.callee) ?? "")) || (e.kind === "field" && e.name === "length");

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
  return asksOf(atom, counted);
}

/** `if step`, `step <= 0`, `step.isZero()`, `step == 0`, `Number.isFinite(step) && step > 0`. */
function asksOf({ test, holds }: Atom, value: Expression): boolean {
  const path = pathOf(value);
  if (path === null) return false;
  const key = pathKey(path);
  const isIt = (e: Expression): boolean => within(e).some((x) => { const p = pathOf(x); return p !== null && pathKey(p) === key; });
  const t = peel(test);
  if (t.kind === "binary") {
    if (!/^([<>]=?|[!=]=)$/.test(t.op)) return false;
    const other = isIt(t.left) ? t.right : isIt(t.right) ? t.left : null;
    // Whether it is there at all says nothing of its being zero.
    return other !== null && !(peel(other).kind === "literal" && (peel(other) as { type?: string }).type === "none");
  }
  if (t.kind === "call") return isIt(t) && /zero|positive|negative|gt|lt|eq|greater|less|compare|valid|float|Number|Decimal/i.test(lastName(t.callee) ?? "");
  return holds && isIt(t);
}
