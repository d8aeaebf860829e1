import type { Expression } from "../model/model.js";
import { reachingDefinitions } from "../analysis/definitions.js";
import type { Atom } from "../analysis/facts.js";
import { isNumber } from "../analysis/numbers.js";
import { plainTypeOf } from "../analysis/plain-types.js";
import { lastName, memberOf, pathKey, pathOf, peel } from "../analysis/paths.js";
import { boundIn } from "../analysis/scopes.js";
import { chainOf, cutSlice, isFallback, slice, wholeSlice, type At, type Slice, type Step, type WholeSlice } from "../analysis/slice.js";
import type { Program } from "../analysis/program.js";
import { expansionsOf } from "./expand.js";
import { chosenBy } from "./kept.js";
import { fit, ownerFits, patternFits, patternOf } from "./names.js";
import type { Target } from "./region.js";
import type { Derives, Names, Source } from "./rule.js";

/** What was found of a source in a slice. */
export interface Origin {
  step: Step;
  /** False where the value went through a function that is not in the tree: it may or may not have kept it. */
  certain: boolean;
}

const originsKnown = new WeakMap<Slice, { source: Source; origins: readonly Origin[] }>();

/** The steps of a slice that are of the source. */
export function originsIn(target: Target, found: Slice, source: Source): readonly Origin[] {
  const known = originsKnown.get(found);
  if (known?.source === source) return known.origins;
  const origins = found.steps.filter((s) => isOf(target, s, source)).map((step) => ({ step, certain: !chainOf(step).some((s) => s.via === "opaque") }));
  originsKnown.set(found, { source, origins });
  return origins;
}

/** Is this step of a chain what the source speaks of? */
function isOf(target: Target, step: Step, source: Source): boolean {
  return matches(target, step, source) && !isTakenFromResult(target, step);
}

function matches(target: Target, step: Step, source: Source): boolean {
  if (Array.isArray(source)) return source.some((s) => matches(target, step, s));
  const e = step.expr;
  if (typeof source === "string") return namesStep(target, step, source);
  if ("literal" in source) return e.kind === "literal" && (isTextLike(e.value, source.literal) || e.value === source.literal || (e.type === "number" && Number(e.value) === source.literal));
  if ("param" in source) {
    // A parameter of the place itself or of what calls it, not of a helper on the way.
    if (step.at.frame !== null) return false;
    if (isParameter(step) && e.kind === "name") return fit(source.param, e.name, target.renamed) !== null;
    // `{ accDict }` as a parameter: its names are members of what is passed.
    const path = pathOf(e);
    return path !== null && path.root.startsWith("$p") && path.members[0] !== undefined && fit(source.param, path.members[0], target.renamed) !== null;
  }
  if ("local" in source) return e.kind === "name" && !step.object && fit(source.local, e.name, target.renamed) !== null && isLocal(e.name, step.at);
  if ("typed" in source) {
    const type = step.object ? null : plainTypeOf(target.program, e, step.at.fn);
    return type !== null && fit(source.typed, type, target.renamed) !== null;
  }
  if ("call" in source) return isCallOf(target, e, source.call, source.on, step.at) || (isNamed(source.call, "last") && isLastElement(e)) || (isNamed(source.call, "slice") && isPart(e));
  if ("field" in source) {
    const member = step.object ? null : namedMember(e);
    return member !== null && fit(source.field, member.name, target.renamed) !== null && (source.of === undefined || isOwner(target, member.object, source.of, step.at));
  }
  // Anywhere, what is written out stands there itself: a `0` from which a limit once came is not the other side of its comparison.
  const isElsewhere = (side: Expression, wanted: Source): boolean => target.anywhere === true && typeof wanted === "object" && "literal" in wanted && !matches(target, { ...step, expr: peel(side) }, wanted);
  const isSide = (side: Expression, wanted: Source | undefined): boolean => wanted === undefined || (!isElsewhere(side, wanted) && derivesFrom(target, side, step.at, wanted) === true);
  return e.kind === "binary" && e.op === source.op && isSide(e.left, source.left) && isSide(e.right, source.right);
}

/** Of texts a `/pattern/` may say what is written out. */
const isTextLike = (value: string | number | boolean | null, wanted: string | number | boolean | null): boolean => typeof value === "string" && typeof wanted === "string" && textFits(patternOf(wanted), value);

const textFits = (pattern: RegExp | null, text: string): boolean => pattern !== null && patternFits(pattern, text);

/** `leverage` of `const { leverage } = bounded(asked)`: no member that is read, but a part of what a function of the tree returns, where it is looked for further. */
function isTakenFromResult(target: Target, { expr, at }: Step): boolean {
  const path = pathOf(expr);
  if (path === null || !/^\$\d/.test(path.root) || path.members.length !== 1) return false;
  const { definitions, entry } = reachingDefinitions(at.fn.flow, { root: path.root, members: [] }, at.node);
  const isResult = ({ definition: { value } }: (typeof definitions)[number]): boolean => value?.kind === "call" && target.program.resolve(value, at.fn).some((f) => f.decl.body !== null);
  return entry === null && definitions.length > 0 && definitions.every(isResult);
}

function namesStep(target: Target, step: Step, name: string): boolean {
  const e = step.expr;
  if (e.kind === "call" && memberOf(e) === null) return isCallOf(target, e, name, undefined, step.at);
  if (isParameter(step)) return e.kind === "name" && e.name !== "self" && fit(name, e.name, target.renamed) !== null;
  // Enum members may be strings of their names.
  if (e.kind === "literal") return typeof e.value === "string" && /^[A-Z][A-Z0-9_]+$/.test(e.value) && !name.startsWith("/") && fit(name, e.value, target.renamed) === "exact";
  // What a member is taken from is not where the value comes from.
  if (step.object) return false;
  if (name.includes(".") && !name.startsWith("/")) return endsWithPath(target, e, name.split("."));
  const member = namedMember(e);
  if (member !== null) return fit(name, member.name, target.renamed) !== null;
  return e.kind === "name" && isGlobal(target, e.name, step.at) && fit(name, e.name, target.renamed) !== null;
}

/** The member that an expression reads; of a wrapped value (`slot.size.0`) and of an enum's (`outcome.code.value`) the member that holds it. */
function namedMember(e: Expression): ReturnType<typeof memberOf> {
  const member = memberOf(e);
  return member?.name === "0" || (e.kind === "field" && e.name === "value") ? (memberOf(peel(member!.object)) ?? member) : member;
}

function endsWithPath(target: Target, e: Expression, wanted: readonly string[]): boolean {
  const path = pathOf(e);
  if (path === null) return false;
  const names = [path.root, ...path.members].slice(-wanted.length);
  return names.length === wanted.length && wanted.every((w, i) => fit(w, names[i]!, target.renamed) !== null);
}

const isParameter = (step: Step): boolean =>
  step.expr.kind === "name" && step.at.node === step.at.fn.flow.entry && step.at.fn.decl.params.some((p) => step.expr.kind === "name" && p.name === step.expr.name);

/** A variable or a parameter of the function, or of one around it. */
function isLocal(name: string, at: At): boolean {
  for (let f: At["fn"] | null = at.fn; f !== null; f = f.outer?.fn ?? null) if (f.decl.params.some((p) => p.name === name) || boundIn(f).has(name)) return true;
  return false;
}

/** A module's constant, an imported or a type's name; not a local, not a parameter. */
function isGlobal(target: Target, name: string, at: At): boolean {
  // `__name__`, `__file__`
  return /^__\w+__$/.test(name) || target.program.constant(name, at.fn.module) !== null || at.fn.module.imports.some((i) => (i.as ?? i.name ?? i.from.split(/[.:/]/)[0]) === name) || target.program.types(name).length > 0;
}

function isCallOf(target: Target, e: Expression, names: Names, on: Names | undefined, at: At): boolean {
  if (e.kind !== "call") return false;
  const callee = lastName(e.callee);
  if (callee === null || fit(names, callee, target.renamed) === null) return false;
  return on === undefined || (e.callee.kind === "field" && isOwner(target, e.callee.object, on, at));
}

/** `xs[-1]`, `xs[xs.length - 1]`, `xs.at(-1)`: what `xs.last()` is where there is such a method. */
function isLastElement(e: Expression): boolean {
  if (e.kind === "call") return e.callee.kind === "field" && e.callee.name === "at" && e.args.length === 1 && isMinusOne(e.args[0]!.value);
  if (e.kind !== "index") return false;
  const by = peel(e.index);
  return isMinusOne(by) || (by.kind === "binary" && by.op === "-" && isNumber(by.right, 1) && /^(len|length|size|count)$/.test(lastName(by.left) ?? ""));
}

/** `xs[a:b]`: what `xs.slice(a, b)` is where there is such a method. */
const isPart = (e: Expression): boolean => e.kind === "index" && e.index.kind === "other" && e.index.syntax === "slice";

/** The name itself is among those that are wanted, and not only what a pattern fits. */
const isNamed = (wanted: Names, name: string): boolean => (Array.isArray(wanted) ? wanted.includes(name) : wanted === name);

const isMinusOne = (e: Expression): boolean => isNumber(e, -1) || (e.kind === "unary" && e.op === "-" && isNumber(e.operand, 1));

/** Does an object go by one of these names: by what it is called, or by its type? */
export function isOwner(target: Target, object: Expression, names: Names, at: At): boolean {
  return ownerFits(names, lastName(object), target.renamed) || ownerFits(names, target.program.typeOf(object, at.fn), target.renamed);
}

/** How far a family follows a value: what it is about stands close by. */
const NEAR_STEPS = 150;

/** The slice of a value, ending where the source is met. */
export function sliceFor(target: Target, e: Expression, at: At, source: Source): Slice {
  let asked = target.slices.get(e);
  if (asked === undefined) target.slices.set(e, (asked = []));
  const known = asked.find((k) => k.source === source && k.at.node === at.node && k.at.frame === at.frame && k.at.fn === at.fn);
  if (known !== undefined) return known.found;
  const isFound = (step: Step): boolean => isOf(target, step, source);
  const found = target.anywhere === true ? slice(target.program, target.budget, e, at, isFound, NEAR_STEPS) : (slicedAgain(target, e, at, isFound) ?? slice(target.program, target.budget, e, at, isFound));
  asked.push({ at, source, found });
  return found;
}

/** A value that was sliced before, and its whole slice once it is asked for again: null where that is too large. */
interface Sliced {
  at: At;
  whole?: WholeSlice | null;
}

const slicedBefore = new WeakMap<Program, WeakMap<Expression, Sliced[]>>();

/** The slice of a value that rules, or sources, ask for more than once; null at the first time. */
function slicedAgain({ program, budget }: Target, e: Expression, at: At, found: (step: Step) => boolean): Slice | null {
  let ofProgram = slicedBefore.get(program);
  if (ofProgram === undefined) slicedBefore.set(program, (ofProgram = new WeakMap()));
  let ofValue = ofProgram.get(e);
  if (ofValue === undefined) ofProgram.set(e, (ofValue = []));
  const known = ofValue.find((k) => k.at.node === at.node && k.at.frame === at.frame && k.at.fn === at.fn);
  if (known === undefined) {
    ofValue.push({ at });
    return null;
  }
  if (known.whole === undefined) known.whole = wholeSlice(program, e, at);
  return known.whole === null ? null : cutSlice(known.whole, budget, found);
}

/** Does the value come from the source? Undefined where that is not known. */
export function derivesFrom(target: Target, e: Expression, at: At, source: Source): boolean | undefined {
  const found = sliceFor(target, e, at, source);
  const origins = originsIn(target, found, source);
  return origins.some((o) => o.certain) ? true : origins.length > 0 || !found.complete ? undefined : false;
}

/** Does the value come from the source, and from nothing else but numbers? */
function derivesOnlyFrom(target: Target, e: Expression, at: At, source: Source): boolean {
  const found = sliceFor(target, e, at, source);
  if (!found.complete) return false;
  return isAllOf(target, found, source, true);
}

/** Every end of the slice lies on a chain of the source; numbers aside, where they may be. */
export function isAllOf(target: Target, found: Slice, source: Source, numbersAside: boolean): boolean {
  const ours = originsIn(target, found, source).filter((o) => o.certain);
  return ours.length > 0 && besides(found, ours).every((s) => numbersAside && s.expr.kind === "literal");
}

/** The ends of a value's chains that are on none of the origins' chains. */
function besides({ steps }: Slice, origins: readonly Origin[]): Step[] {
  const ours = new Set(origins.map((o) => o.step));
  // `submit(order).state`: what is taken from ours is ours.
  const taken = new Set([...ours].flatMap((o) => (o.object ? chainOf(o) : [])));
  // The words of a text that is put together are its form.
  const isEnd = (s: Step): boolean => s.leaf && !(s.via === "text" && s.expr.kind === "literal");
  return steps.filter((s) => isEnd(s) && !taken.has(s) && !chainOf(s).some((x) => ours.has(x)));
}

/** The name of an exception in its handler: it comes from wherever it was raised. */
const isCaught = ({ expr, at }: Step): boolean => at.fn.flow.nodes.some((n) => n.defines.some((d) => d.by === "caught" && d.target.kind === "name" && expr.kind === "name" && d.target.name === expr.name));

/** Functions of the languages themselves, handed over as values: `defaultdict(float)`, `map(abs, xs)`. */
const BUILT_IN = /^(abs|bool|bytes|dict|float|frozenset|int|len|list|max|min|object|repr|round|set|sorted|str|sum|tuple|type|undefined)$/;

/** The value has one of the origins whichever of the writes of a member, and whichever of the callers, gave it. */
export function isEverywhere({ steps }: Slice, origins: readonly Origin[]): boolean {
  const ours = new Set(origins.filter((o) => o.certain).map((o) => o.step));
  if (ours.size === 0) return false;
  // What a step leads to comes after it.
  const near = new Set<Step>(ours);
  const far = new Map<Step, boolean>();
  for (const s of steps.toReversed()) {
    const has = near.has(s) || far.get(s) === true;
    if (s.parent === null) { if (has) return true; }
    else if (s.via === "attribute" || (s.via === "argument" && s.at.frame === null)) far.set(s.parent, has && far.get(s.parent) !== false);
    else if (has) near.add(s.parent);
  }
  return false;
}

/** Why nothing certain can be said about a slice, or null: what could not be followed. */
export function gapIn(target: Target, found: Slice): string | null {
  if (!found.complete) return "the value has more origins than were followed";
  for (const s of found.steps) {
    const gap = gapAt(target, s);
    if (gap !== null) return gap;
  }
  return null;
}

/** What could not be followed at the end of a chain, or null. */
function gapAt(target: Target, s: Step): string | null {
  if (!s.leaf || s.expr.kind !== "name") return null;
  if (isParameter(s) && s.at.frame !== null && !s.object && s.at.frame.call !== null) return `what is passed for \`${s.expr.name}\` was not found`;
  if (isParameter(s) || s.expr.name === "self" || isFunction(s)) return null;
  return !isGlobal(target, s.expr.name, s.at) && !/^[A-Z]/.test(s.expr.name) && !BUILT_IN.test(s.expr.name) && !isCaught(s) ? `where \`${s.expr.name}\` comes from was not found` : null;
}

/** Something else is there as well, whatever of the slice could not be followed. */
export const isMixed = (target: Target, found: Slice, origins: readonly Origin[]): boolean => besides(found, origins).some((s) => gapAt(target, s) === null);

/** A function of the module that is handed on by its name. */
const isFunction = ({ expr, at }: Step): boolean => expr.kind === "name" && at.fn.module.functions.some((f) => f.name === expr.name && f.owner === null);

/**
 * The origins that a `derives` asks for: of the source, in the role, and not within the limits. `isStandIn`: the value as a whole stands in for
 * another one.
 */
export function derivedOrigins(target: Target, found: Slice, wanted: Derives, isStandIn = false): Origin[] {
  return originsIn(target, found, wanted.from).filter((o) => {
    if ((wanted.as === "primary" || wanted.as === "fallback") && (isStandIn || isFallback(o.step)) !== (wanted.as === "fallback")) return false;
    if (wanted.as === "whole" && !isWhole(target, o.step)) return false;
    const { at_most: atMost, at_least: atLeast, through } = wanted.unless ?? {};
    if (through !== undefined && isThrough(target, o.step, through)) return false;
    if (atMost !== undefined && isBounded(target, o.step, "above", atMost)) return false;
    return !(atLeast !== undefined && isBounded(target, o.step, "below", atLeast));
  });
}

const isThrough = (target: Target, step: Step, source: Source): boolean => chainOf(step).some((s) => isOf(target, s, source));

const ends = new WeakMap<Derives, Source>();

/** Where the chains that a `derives` asks for end: at what is looked for, and where they no longer count. */
export function endsOf(wanted: Derives): Source {
  const through = wanted.unless?.through;
  if (through === undefined) return wanted.from;
  let known = ends.get(wanted);
  if (known === undefined) ends.set(wanted, (known = [wanted.from, through].flat()));
  return known;
}

/** Methods that take something out of a collection. */
const PICKS = /^(find|get|first|last|next|nth|pop|popleft|shift|at|min|max|filter|filter_map|take|slice|position|binary_search|min_by_key|max_by_key)$/;

/** Nothing on the chain to a step takes a part or some of the elements of what was there. */
function isWhole(target: Target, step: Step): boolean {
  return chainOf(step).every((s) => {
    const from = s.parent === null ? null : peel(s.parent.expr);
    if (s.via === "member" || (s.via === "operand" && !isPutIntoText(from, s)) || s.object) return false;
    if (from?.kind === "index" && !isAnyIndex(from.index)) return false;
    // What a text is filled in with, `"name: {}".format(name)`, stands in it whole.
    if (from?.kind === "list" && from.elements.includes(s.expr) && !isText(from.elements[0]!)) return false;
    if (from?.kind === "call" && PICKS.test(lastName(from.callee) ?? "")) return false;
    // How the variable that is looked for came to be is another matter.
    return (s === step && s.expr.kind === "name") || chosenBy(target, s.expr, s.at, 0).length === 0;
  });
}

/** A side of `"name: %s" % name` or `"name: " + name`: all of it stands in the text. */
const isPutIntoText = (by: Expression | null, { op }: Step): boolean => by?.kind === "binary" && (op === "%" ? isText(by.left) : op === "+" && (isText(by.left) || isText(by.right)));

function isText(e: Expression): boolean {
  const x = peel(e);
  return (x.kind === "literal" && x.type === "string") || (x.kind === "other" && x.syntax === "template") || (x.kind === "binary" && x.op === "+" && (isText(x.left) || isText(x.right)));
}

/** `xs[:]`, and the index that stands for each. */
const isAnyIndex = (e: Expression): boolean => e.kind === "other" && (e.syntax === "any" || (/^(slice|range)$/.test(e.syntax) && e.children.every((c) => c.kind === "literal" && c.type === "none")));

/** The chain to a step went through a limit by the source: `min(x, size)`, or a condition that refuses or replaces what exceeds it. */
function isBounded(target: Target, step: Step, side: "above" | "below", by: Source): boolean {
  return chainOf(step).some(
    (s) =>
      s.bounds.some((b) => b.side === side && derivesOnlyFrom(target, b.by, b.at, by)) ||
      // What holds on the way from where it was made, and where it is read.
      [...s.way.facts.values()].some((c) => c.atoms.every((a) => limits(target, a, s.at, carriersOf(s), side, by, 0))) ||
      [...(pathOf(s.expr) === null ? [] : (s.at.fn.factsAt(s.at.node)?.values() ?? []))].some((c) => c.atoms.every((a) => limits(target, a, s.at, [pathKey(pathOf(s.expr)!)], side, by, 0))),
  );
}

/** The paths under which the value of a step went by. */
function carriersOf(step: Step): string[] {
  const paths = [step.carrier];
  for (const e of [step.expr, step.parent?.expr]) {
    const path = e === undefined ? null : pathOf(e);
    if (path !== null) paths.push(pathKey(path));
  }
  return paths.filter((p) => p !== null);
}

function limits(target: Target, atom: Atom, at: At, carriers: readonly string[], side: "above" | "below", by: Source, depth: number): boolean {
  const test = peel(atom.test);
  const there: At = { ...at, node: atom.node };
  if (test.kind === "binary" && /^[<>]=?$/.test(test.op)) {
    for (const [value, bound, op] of [[test.left, test.right, test.op], [test.right, test.left, mirrored(test.op)]] as const) {
      const path = pathOf(value);
      const upper = op.startsWith("<") === atom.holds;
      if (path !== null && carriers.includes(pathKey(path)) && upper === (side === "above") && derivesOnlyFrom(target, bound, there, by)) return true;
    }
  }
  if (depth > 2) return false;
  return expansionsOf(target, atom, there).some(({ clauses, at: inner, renamed }) =>
    clauses.some((c) => c.atoms.every((a) => limits(target, a, inner, renamed(carriers), side, by, depth + 1))),
  );
}

export const mirrored = (op: string): string => (op.startsWith("<") ? op.replace("<", ">") : op.replace(">", "<"));
