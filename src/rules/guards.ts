import type { Expression } from "../model/model.js";
import type { Atom, Clause } from "../analysis/facts.js";
import { emptinessTest, presenceTest } from "../analysis/library.js";
import { isNumber } from "../analysis/numbers.js";
import { lastName, pathKey, pathOf, peel } from "../analysis/paths.js";
import { within } from "../analysis/walk.js";
import { reachingDefinitions } from "../analysis/definitions.js";
import { chainOf, type At } from "../analysis/slice.js";
import { checkedBefore, checkedWithin } from "./checks.js";
import { isLentOut, type Fn } from "../analysis/program.js";
import { expansionsOf } from "./expand.js";
import { keptAround } from "./kept.js";
import { isOutOfReach } from "./mentioned.js";
import { fit } from "./names.js";
import { derivesFrom, mirrored, originsIn, sliceFor } from "./origins.js";
import { membersTested, placeOf, type Target } from "./region.js";
import type { Guard, Source } from "./rule.js";
import type { Site } from "./site.js";
import { unassumed } from "./target.js";

/** A condition that holds at a place, and where it was evaluated. */
export interface Held {
  clause: Clause;
  at: At;
}

/** All that holds at a site, or that was passed on the way to it: in its function, and through the calls that led there. */
export function guardsAt(site: Site, passed = false): Held[] {
  const held: Held[] = site.local.map((clause) => ({ clause, at: placeOf(site.activation, site.node) }));
  let node = site.node;
  for (let a: Site["activation"] | null = site.activation; a !== null; a = a.parent) {
    for (const clause of (passed ? a.fn.passedAt(node) : a.fn.factsAt(node))?.values() ?? []) held.push({ clause, at: placeOf(a, node) });
    if (a.callNode !== null) node = a.callNode;
  }
  return held;
}

/** The conditions of a site, one after the other: what holds there, what was passed and may have changed since, what was checked by calls. */
function* conditionsOf(target: Target, site: Site, withPassed: boolean): Generator<Held & { passed: boolean }> {
  for (const h of guardsAt(site)) yield { ...h, passed: false };
  if (withPassed) for (const h of guardsAt(site, true)) yield { ...h, passed: true };
  for (const { clause, at, stale } of checkedBefore(target, site)) yield { clause, at, passed: stale };
  for (const { clause, at, stale } of checkedWithin(target, site)) yield { clause, at, passed: stale };
  for (const k of keptAround(target, site)) yield { ...k, passed: true };
}

/** Do the conditions at a site say what the guard asks for? Undefined where one of them could not be followed. */
export function isGuarded(target: Target, site: Site, guards: readonly Guard[]): boolean | undefined {
  if (guards.every((g) => "about" in g && isOutOfReach(target, site.activation.fn, g.about))) return false;
  const asked = guards.map((g) => ("present" in g && g.value === undefined ? { present: g.present, its: itsPlaces(target, site.value, placeOf(site.activation, site.node)) } : (g as Asked)));
  let unsure = false;
  // With nothing assumed: `force or has_orders()` is `has_orders()` where `force` is not passed.
  const evaluator = unassumed(target);
  const wanted = (passed: boolean) => asked.filter((g) => "about" in g === passed || !passed);
  for (const { clause, at, passed } of conditionsOf(target, site, guards.some((g) => "about" in g))) {
    const said = clause.atoms.map((a) => best(wanted(passed).map((g) => says(target, a, at, g, 0))));
    if (said.every((x) => x === false)) continue;
    // What cannot be true there guards nothing; if none of it can, the place is not reached.
    const answers = clause.atoms.length === 1 ? said : said.filter((_, i) => evaluator.truth(clause.atoms[i]!.test, { ...at, node: clause.atoms[i]!.node }) !== !clause.atoms[i]!.holds);
    if (answers.length === 0) continue;
    if (answers.every((x) => x === true)) return true;
    if (answers.every((x) => x !== false)) unsure = true;
  }
  return unsure ? undefined : false;
}

/** A guard of which the judged value is known. */
type Asked = Exclude<Guard, { present: boolean }> | { value: Source; present: boolean } | { its: ReadonlySet<string>; present: boolean };

/** Ways on which a value stays what it is. */
const SAME: ReadonlySet<string> = new Set(["start", "value", "convert", "parameter", "argument"]);

/** Where a value is read, and where it was before it came there: `msg.text` of `let text = msg.text`, and never `msg`. */
function itsPlaces(target: Target, value: Expression | null, at: At): Set<string> {
  if (value === null) return new Set();
  const steps = sliceFor(target, value, at, NOTHING).steps.filter((s) => chainOf(s).every((x) => !x.object && SAME.has(x.via)));
  return new Set(steps.flatMap((s) => [...placeIn(s.at.fn, s.expr), ...(s.via === "parameter" && s.expr.kind === "name" ? lentOutOf(s.at.fn) : [])]));
}

function placeIn(fn: Fn, e: Expression): string[] {
  const path = pathOf(e);
  return path === null ? [] : [`${fn.id}:${pathKey(path)}`];
}

/** `ptr` of `ptr.as_ref().map(|p| …)`: what the closure is given is what `ptr` points to. */
function lentOutOf({ decl, outer }: Fn): string[] {
  for (const top of outer?.node.expressions ?? [])
    for (const e of within(top))
      if (e.kind === "call" && e.callee.kind === "field" && e.args.some((a) => a.value.kind === "lambda" && a.value.function === decl) && isLentOut(e.callee.object)) return placeIn(outer!.fn, e.callee.object);
  return [];
}

const NOTHING: Source = [];

const best = (answers: readonly (boolean | undefined)[]): boolean | undefined => (answers.includes(true) ? true : answers.includes(undefined) ? undefined : false);

/** What tests say of the guards of a rule: one test stands before many places. */
const saidBy = new WeakMap<Target, Map<Atom, { at: At; guard: Asked; says: boolean | undefined }[]>>();

function says(target: Target, atom: Atom, at: At, guard: Asked, depth: number): boolean | undefined {
  const there: At = { ...at, node: atom.node };
  if (depth > 0 || "its" in guard) return saysAnew(target, atom, there, guard, depth);
  let ofRule = saidBy.get(target);
  if (ofRule === undefined) saidBy.set(target, (ofRule = new Map<Atom, { at: At; guard: Asked; says: boolean | undefined }[]>()));
  let asked = ofRule.get(atom);
  if (asked === undefined) ofRule.set(atom, (asked = []));
  let known = asked.find((k) => k.guard === guard && k.at.frame === at.frame && k.at.fn === at.fn);
  if (known === undefined) asked.push((known = { at, guard, says: saysAnew(target, atom, there, guard, 0) }));
  return known.says;
}

function saysAnew(target: Target, atom: Atom, there: At, guard: Asked, depth: number): boolean | undefined {
  const direct = directly(target, atom, there, guard);
  if (direct === true || depth > 3) return direct;
  for (const { clauses, passed = [], at: inner } of expansionsOf(target, atom, there))
    if (("about" in guard ? [...clauses, ...passed] : clauses).some((c) => c.atoms.every((a) => says(target, a, inner, guard, depth + 1) === true))) return true;
  return direct;
}

const memberships = new WeakMap<Expression, Expression>();

/** `"error" in document`, where `document` is a record that was parsed: it asks for that member, and for nothing else that is in there. */
function memberAsked(test: Expression, at: At): Expression | null {
  if (test.kind !== "binary" || test.op !== "in" || test.left.kind !== "literal" || typeof test.left.value !== "string") return null;
  const known = memberships.get(test);
  if (known !== undefined) return known;
  const record = peel(test.right);
  const { definitions } = record.kind === "name" ? reachingDefinitions(at.fn.flow, { root: record.name, members: [] }, at.node) : { definitions: [] };
  const isParsed = definitions.length > 0 && definitions.every(({ definition: { value } }) => value !== null && PARSES.test(lastName(peel(value)) ?? ""));
  if (!isParsed) return null;
  const member: Expression = { kind: "field", object: record, name: test.left.value, start: test.start, end: test.end };
  memberships.set(test, member);
  return member;
}

const PARSES = /^(loads?|parse|json|from_json|from_str|decode|as_?dict|dict|to_dict)$/i;

function directly(target: Target, atom: Atom, at: At, guard: Asked): boolean | undefined {
  const test = memberAsked(peel(atom.test), at) ?? peel(atom.test);
  if ("about" in guard) {
    const origins = originsIn(target, sliceFor(target, test, at, guard.about), guard.about);
    return origins.length > 0 ? true : isAskedWithin(target, test, at, guard.about) ? undefined : false;
  }
  if ("is" in guard) {
    const isMeant = membersTested(target, test, at.fn.module).some((member) => {
      // What is not `Ok` is `Err`.
      const known = atom.holds ? member : OTHER.get(member);
      return known !== undefined && fit(guard.is, known, target.renamed) !== null;
    });
    return isMeant && test.kind === "binary" && ofEither(target, test.left, test.right, at, guard.value);
  }
  if ("truthy" in guard) {
    const value = truthOf(test, atom.holds);
    return value !== null && derivesFrom(target, value, at, guard.value) === true;
  }
  const value = "present" in guard ? presenceOf(test, atom.holds) : heldOf(test, atom.holds);
  if (value === null) return false;
  if ("its" in guard) return value.is === guard.present && [...itsPlaces(target, value.value, at)].some((p) => guard.its.has(p));
  return value.is === ("present" in guard ? guard.present : guard.holds) && derivesFrom(target, value.value, at, guard.value) === true;
}

const OTHER = new Map([["Ok", "Err"], ["Err", "Ok"]]);

const MAX_ASKED = 6;

/** `const code = check(order); if (code) return`, where one of several functions may be meant: they ask of it before they answer. */
function isAskedWithin(target: Target, test: Expression, at: At, source: Source): boolean {
  const calls = sliceFor(target, test, at, source).steps.flatMap(({ expr, at: there }) => (expr.kind === "call" ? [{ expr, there }] : []));
  return calls.some(({ expr, there }) => {
    const callees = target.program.resolve(expr, there.fn);
    if (callees.length < 2 || callees.length > MAX_ASKED) return false;
    return callees.some((fn) => fn.flow.nodes.some((node) => {
      const frame = { call: expr, element: null, at: there, depth: (there.frame?.depth ?? 0) + 1 };
      const tests = node.expressions.flatMap((top) => within(top)).flatMap((e) => (e.kind === "conditional" ? [e.test] : node.kind === "test" && node.expressions.includes(e) ? [e] : []));
      return tests.some((t) => originsIn(target, sliceFor(target, t, { fn, node, frame }, source), source).length > 0);
    }));
  });
}

/** Calls of which the answer is a value, and no answer to a question. */
const VALUES = /^(float|int|str|bool|abs|Decimal|Number|String|Boolean|parseFloat|parseInt|get|trim|strip)$/;

/** What counts as nothing where it is zero: `if x`, `if float(x)`, `x != 0`, `x > 0`. */
function truthOf(test: Expression, holds: boolean): Expression | null {
  if (test.kind === "binary") {
    const [value, other, op] = isNumber(test.right, 0) ? [test.left, test.right, test.op] : [test.right, test.left, mirrored(test.op)];
    return isNumber(other, 0) && ((op === "==" && !holds) || (op === ">" && holds) || (op === "<=" && !holds)) ? value : null;
  }
  const isValue = test.kind === "name" || test.kind === "field" || test.kind === "index" || (test.kind === "call" && VALUES.test(lastName(test.callee) ?? ""));
  return isValue && holds ? test : null;
}

const ofEither = (target: Target, left: Expression, right: Expression, at: At, source: Source): boolean =>
  derivesFrom(target, left, at, source) === true || derivesFrom(target, right, at, source) === true;

/** What is true or false where a test holds. `x == none` says that `x` is missing or there, and neither. */
const heldOf = (test: Expression, holds: boolean): { value: Expression; is: boolean } | null =>
  test.kind === "binary" && test.op === "==" && presenceOf(test, holds) !== null ? null : { value: test, is: holds };

/** A test read as one of presence: `x != none`, `x.is_some()`, `len(x) > 0`, plain `x`. */
export function presenceOf(test: Expression, holds: boolean): { value: Expression; is: boolean } | null {
  const byMethod = presenceTest(test);
  if (byMethod !== null) return { value: byMethod.value, is: byMethod.present === holds };
  const byLength = emptinessTest(test);
  if (byLength !== null) return { value: byLength.of, is: byLength.empty !== holds };
  if (test.kind === "binary" && test.op === "==") {
    const other = test.right.kind === "literal" && test.right.type === "none" ? test.left : test.left.kind === "literal" && test.left.type === "none" ? test.right : null;
    return other === null ? null : { value: other, is: !holds };
  }
  return test.kind === "name" || test.kind === "field" || test.kind === "index" ? { value: test, is: holds } : null;
}
