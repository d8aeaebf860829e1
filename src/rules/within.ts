import type { Call, Expression, Handler, Loop, Statement, Try, With } from "../model/model.js";
import type { FlowNode } from "../analysis/flow.js";
import { anyOf, type Known } from "../analysis/kleene.js";
import { locksAt, runsLocked } from "../analysis/locks.js";
import { isDistinctive } from "../analysis/names.js";
import { callsGiven } from "../analysis/occurrences.js";
import { lastName, peel } from "../analysis/paths.js";
import type { Fn, Program } from "../analysis/program.js";
import { expressionsIn, statementsIn, within } from "../analysis/walk.js";
import { fit } from "./names.js";
import { derivesFrom } from "./origins.js";
import { rootOf } from "./precedes.js";
import { activationOf, placeOf, type Activation, type Target } from "./region.js";
import type { Names, Selector, Source, Within } from "./rule.js";
import type { Site } from "./site.js";
import { isOfExpression, standsInExpression, type WithinExpression } from "./within-expression.js";

type TryWanted = Extract<Within, { try: Names }>;
type PlacesOf = (selector: Selector) => readonly Site[];

/** Does a place stand within this, in its function or in one of those that led to it? Of a lock also: do all callers hold it? `placesOf` finds what a selector names there. */
export function standsWithin(target: Target, site: Site, wanted: Within, placesOf: PlacesOf): { is: Known; notes: string[] } {
  if (isOfExpression(wanted)) return standsInExpression(target, site, wanted);
  if ("try" in wanted) {
    const is = standsWithinTry(target, site, wanted, placesOf);
    return { is, notes: [`it stands within ${is ? "a `try` that catches it" : "nothing of the kind"}`] };
  }
  let node = site.node;
  let root: Activation = site.activation;
  for (let a: Activation | null = site.activation; a !== null; a = a.parent) {
    const by = around(target, a, node, wanted);
    if (by !== null) return { is: true, notes: [`it stands within ${by}`] };
    if (a.fn.decl.name === "" && a.parent !== null && "lock" in wanted) {
      const held = lambdaLock(target, a, wanted.lock);
      if (held !== null) return { is: true, notes: [`it runs while \`${held}\` is held`] };
    }
    root = a;
    if (a.callNode !== null) node = a.callNode;
  }
  if (!("lock" in wanted)) return { is: false, notes: ["it stands within nothing of the kind"] };
  const held = heldByCallers(target, root.fn, wanted.lock, 0);
  return { is: held, notes: [held === true ? "all that call it hold the lock" : held === false ? "no such lock is held there" : "whether its callers hold the lock is not known"] };
}

function around(target: Target, a: Activation, node: FlowNode, wanted: Exclude<Within, TryWanted | WithinExpression>): string | null {
  if ("lock" in wanted) {
    const held = locksAt(target.program, a.fn, node).find(({ lock }) => fit(wanted.lock, lock, target.renamed) !== null);
    return held === undefined ? null : `the lock \`${held.lock}\``;
  }
  for (let s = node.scope; s !== null; s = s.outer) {
    if ("handler" in wanted && s.in === "handler") return "a handler of exceptions";
    if ("loop" in wanted && isLoopOver(target, a, s, wanted.loop)) return "a loop over it";
  }
  if ("handler" in wanted && givenTo(a.fn, HANDLES) !== null) return "a handler of exceptions";
  if ("handler" in wanted && isHandlersAlone(a.fn, node)) return "what only a handler of exceptions leads to";
  return "loop" in wanted ? (iteratedBy(target, a, wanted.loop) ?? selectedIn(target, a, wanted)) : null;
}

/** What an arm of `select!` runs stands where the `select!` does. */
function selectedIn(target: Target, { fn }: Activation, wanted: { loop: Source }): string | null {
  const { outer } = fn;
  const isArm = outer?.node.expressions.some((top) => within(top).some((e) => e.kind === "call" && lastName(e.callee) === "select" && e.args.some((x) => x.value.kind === "lambda" && x.value.function === fn.decl)));
  return outer !== null && isArm === true ? around(target, activationOf(outer.fn), outer.node, wanted) : null;
}

type Scope = NonNullable<FlowNode["scope"]>;

function isLoopOver(target: Target, a: Activation, s: Scope, source: Source): boolean {
  if (s.in !== "loop") return false;
  const loop = s.statement as Loop;
  const over = loop.iterable ?? loop.test;
  const head = a.fn.flow.nodes.find((n) => n.statement === loop);
  return source === "/./" || (over !== null && head !== undefined && derivesFrom(target, over, placeOf(a, head), source) === true);
}

/** What catches exceptions of a place: a `try`, or the `.catch(…)` of a promise. */
interface Attempt {
  id: object;
  handlers: readonly Handler[];
  activation: Activation;
  /** Where it stands. */
  scope: Scope | null;
  /** The loops between the place and it: what it catches has left them. */
  left: readonly { activation: Activation; scope: Scope }[];
  /** Each of several is tried by itself, and none stops the others. */
  each?: true;
}

/** The attempts that a place is part of, in its function and in those that led to it. */
function attemptsAround({ program }: Target, site: Site): Attempt[] {
  const found: Attempt[] = [];
  let root: Activation = site.activation;
  let node: FlowNode | null = site.node;
  let at = site.span.start;
  const left: { activation: Activation; scope: Scope }[] = [];
  for (let a: Activation | null = site.activation; a !== null && node !== null; a = a.parent) {
    const activation = a;
    const before = [...left];
    for (let s = node.scope; s !== null; s = s.outer) {
      if (s.in === "loop") left.push({ activation, scope: s });
      else if (s.in === "try") found.push({ id: s.statement, handlers: (s.statement as Try).handlers, activation, scope: s.outer, left: [...left] });
      else if (s.in === "with") for (const handler of suppressedBy(s.statement as With)) found.push({ id: s.statement, handlers: [handler], activation, scope: s.outer, left: [...left] });
    }
    for (const top of node.expressions)
      for (const e of within(top))
        if (e.kind === "call" && e.callee.kind === "field" && HANDLES.test(e.callee.name) && e.callee.object.start <= at && at < e.callee.object.end) found.push({ id: e, handlers: [handlerOf(e)], activation, scope: node.scope, left: before });
    for (const { call: { start, end }, call, scope } of settlingIn(activation.fn))
      if (start <= at && at < end) found.push({ id: call, handlers: [{ types: [], name: null, body: [], start, end }], activation, scope, left: before, each: true });
    // Of a lambda its text lies in that of the caller; of a function that is called, the call does.
    at = a.fn.decl.name === "" ? a.fn.decl.start : (a.callNode?.statement?.start ?? -1);
    node = a.callNode;
    root = a;
  }
  return [...found, ...decoratorsOf(program, root)];
}

/** `with suppress(OSError):` catches as a handler does that does nothing. */
function suppressedBy({ items }: With): Handler[] {
  return items.flatMap(({ value }) => {
    const e = peel(value);
    return e.kind === "call" && lastName(e.callee) === "suppress" ? [{ types: e.args.flatMap((a) => lastName(a.value) ?? []), name: null, body: [], start: e.start, end: e.end }] : [];
  });
}

/** What a decorator of the tree tries: `def wrapper(…): try: return method(…) except …`. */
function decoratorsOf(program: Program, activation: Activation): Attempt[] {
  const { decl, module } = activation.fn;
  const decorators = decl.attributes.flatMap(({ name }) => program.named(name.split(/[.:]/).at(-1)!)).filter((f) => f.module.language === module.language);
  return decorators.flatMap((decorator) => triesOf(program, decorator).map((s) => ({ id: s, handlers: s.handlers, activation, scope: null, left: [] })));
}

const triesKnown = new WeakMap<Fn, readonly Try[]>();

/** The attempts in which a decorator runs what it decorates, found once: they are asked for at every place of all that it decorates. */
function triesOf(program: Program, decorator: Fn): readonly Try[] {
  let known = triesKnown.get(decorator);
  if (known === undefined) {
    const nodes = program.functions.filter((f) => f === decorator || f.outer?.fn === decorator).flatMap((f) => f.flow.nodes).filter((n) => runsParameterOf(decorator, n));
    known = nodes.flatMap((n) => {
      const tries: Try[] = [];
      for (let s = n.scope; s !== null; s = s.outer) if (s.in === "try") tries.push(s.statement as Try);
      return tries;
    });
    triesKnown.set(decorator, known);
  }
  return known;
}

const runsParameterOf = ({ decl }: Fn, node: FlowNode): boolean =>
  node.expressions.some((top) => within(top).some((e) => e.kind === "call" && decl.params.some((p) => p.name === lastName(e.callee))));

/** `Promise.allSettled(…)`, `gather(…, return_exceptions=True)`: errors are results there. */
const isSettling = (e: Call): boolean => {
  const name = lastName(e.callee);
  return name === "allSettled" || (name === "gather" && e.args.some((a) => a.name === "return_exceptions" && a.value.kind === "literal" && a.value.value === true));
};

const settlings = new WeakMap<Fn, readonly { call: Call; scope: Scope | null }[]>();

/** The calls of a function that let errors be results, found once: they are asked for at every place. */
function settlingIn(fn: Fn): readonly { call: Call; scope: Scope | null }[] {
  let known = settlings.get(fn);
  if (known === undefined) {
    known = fn.flow.nodes.flatMap(({ expressions, scope }) => expressions.flatMap((top) => within(top)).flatMap((e) => (e.kind === "call" && isSettling(e) ? [{ call: e, scope }] : [])));
    settlings.set(fn, known);
  }
  return known;
}

/** What a promise's `.catch(…)` is given, as the handler that it is: its `return` gives the promise a value and leaves nothing. */
function handlerOf({ args, start, end }: Call): Handler {
  const by = args[0]?.value;
  return { types: [], name: null, body: by?.kind === "lambda" ? (by.function.body ?? []).filter((s) => s.kind !== "return") : [], start, end };
}

function standsWithinTry(target: Target, site: Site, wanted: TryWanted, placesOf: PlacesOf, depth = 0): boolean {
  const attempts = attemptsAround(target, site).filter((t) => t.handlers.some((h) => catches(target, h.types, wanted.try, (depth > 0 || t.activation !== site.activation) && t.activation.fn.module.language !== "typescript")));
  const looped = wanted.loop === undefined ? attempts : attempts.filter((t) => isWithinLoop(target, t, wanted.loop!));
  if (wanted.loop === undefined && wanted.holding === undefined) return looped.length > 0 || isTriedByCallers(target, site, wanted, placesOf, depth);
  if (wanted.holding === undefined || looped.length === 0) return looped.length > 0;
  const held = placesOf(wanted.holding).flatMap((s) => reaching(attemptsAround(target, s)));
  const ours = reaching(looped);
  return ours.some((t) => !tellsApart(t) && held.some(({ id }) => id === t.id));
}

/** All that call the located function try it: what it does not catch itself is caught there. A generator that raised is over, whoever catches it. */
function isTriedByCallers(target: Target, site: Site, wanted: TryWanted, placesOf: PlacesOf, depth: number): boolean {
  const { fn } = rootOf(site.activation);
  const callers = depth > 3 || fn.decl.isGenerator ? [] : target.program.callers(fn);
  return callers.length > 0 && callers.every((c) => c.fn !== fn && standsWithinTry(target, { activation: activationOf(c.fn), node: c.node, span: { start: c.call.start, end: c.call.end }, value: null, local: [] }, wanted, placesOf, depth + 1));
}

/** Those that an exception gets to: up to the one that takes everything and lets nothing go on. */
function reaching(attempts: readonly Attempt[]): readonly Attempt[] {
  const last = attempts.findIndex((t, i) => t.handlers.some((h) => !raisesIn(h.body) && (isBroad(h.types) || attempts.slice(i + 1).some((o) => o.handlers.some((x) => x.types.some((name) => h.types.includes(name)))))));
  return last === -1 ? attempts : attempts.slice(0, last + 1);
}

const raisesIn = (body: readonly Statement[]): boolean => [...statementsIn(body)].some((s) => s.kind === "raise");

/** The handler asks for a variable that the `try` sets on its way, and knows by it how far it came. */
function tellsApart({ id, handlers }: Attempt): boolean {
  const body = "body" in id ? (id as Try).body : [];
  const marks = new Set([...statementsIn(body)].flatMap((s) => (s.kind === "assign" && s.target.kind === "name" && isConstant(s.value) ? [s.target.name] : [])));
  return marks.size > 0 && handlers.some((h) => [...expressionsIn(h.body)].some((e) => e.kind === "name" && marks.has(e.name)));
}

const isConstant = (e: Expression): boolean => peel(e).kind === "literal" || /^([A-Z]\w*\.)?[A-Z][A-Z0-9_]+$/.test(textOf(peel(e)));

const textOf = (e: Expression): string => (e.kind === "name" ? e.name : e.kind === "field" ? `${textOf(e.object)}.${e.name}` : "");

/** It stands in such a loop, in its own function or in one that leads there, and its handlers let the loop take the next element. */
function isWithinLoop(target: Target, { activation, scope, handlers, each, left }: Attempt, source: Source): boolean {
  if (each === true) return true;
  if (left.some((l) => isLoopOver(target, l.activation, l.scope, source))) return false;
  let from = scope;
  let leaves = /^(raise|return|break)$/;
  for (let a: Activation | null = activation; a !== null; a = a.parent) {
    const goesOn = handlers.some((h) => !h.body.some((s) => leaves.test(s.kind)));
    for (let s = from; s !== null; s = s.outer) if (isLoopOver(target, a, s, source)) return goesOn;
    // Who returns comes back to the loop that called it.
    leaves = /^raise$/;
    if (iteratedBy(target, a, source) !== null) return handlers.some((h) => !h.body.some((s) => s.kind === "raise"));
    from = a.callNode?.scope ?? null;
  }
  return false;
}

const isInHandler = (node: FlowNode): boolean => {
  for (let s = node.scope; s !== null; s = s.outer) if (s.in === "handler") return true;
  return false;
};

/** Every way to the node leads through a handler: `try: return ask() except Timeout: log()`, and what comes after it. */
function isHandlersAlone({ flow }: Fn, node: FlowNode): boolean {
  if (!flow.nodes.some(isInHandler)) return false;
  const seen = new Set<FlowNode>([flow.entry]);
  for (const at of seen) for (const { to } of at.next) if (!isInHandler(to)) seen.add(to);
  return !seen.has(node);
}

/** Methods that run a function for each element of what they are called on. */
const ITERATES = /^(forEach|for_each|map|flatMap|flat_map|filter_map|every|some|reduce)$/;

/** Methods of promises that run a function where something went wrong. */
const HANDLES = /^(catch|catchError)$/;

/** `xs.forEach((x) => …)` is the loop over `xs` that it stands for. */
function iteratedBy(target: Target, a: Activation, over: Source): string | null {
  const given = givenTo(a.fn, ITERATES);
  const { outer } = a.fn;
  if (given === null || outer === null) return null;
  const at = { fn: outer.fn, node: outer.node, frame: a.parent?.fn === outer.fn ? a.parent.frame : null };
  return over === "/./" || derivesFrom(target, given, at, over) === true ? "a loop over it" : null;
}

/** What the method of such a name is called on that is given a lambda. */
function givenTo(fn: Fn, methods: RegExp): Expression | null {
  for (const { callee } of callsGiven(fn)) if (callee.kind === "field" && methods.test(callee.name)) return callee.object;
  return null;
}

const BROAD = /^(Exception|BaseException|Error|Throwable)$/;

const isBroad = (types: readonly string[]): boolean => types.length === 0 || types.some((t) => BROAD.test(t));

/** A handler of these types takes what is wanted: everything, or one of those named. Who catches everything far up has not thought of those that are named, where they could be. */
function catches(target: Target, types: readonly string[], wanted: string | string[], isFar: boolean): boolean {
  if (isBroad(types)) return !isFar || wanted === "broad" || fit(wanted, types[0] ?? "Exception", target.renamed) !== null;
  return wanted !== "broad" && types.some((t) => fit(wanted, t, target.renamed) !== null);
}

/** A lambda that is run by something that holds a lock. */
function lambdaLock(target: Target, a: Activation, names: string | string[]): string | null {
  const around = a.fn.outer;
  if (around === null) return null;
  for (const call of callsGiven(a.fn)) {
    const held = runsLocked(target.program, call, around.fn).find(({ lock }) => fit(names, lock, target.renamed) !== null);
    if (held !== undefined) return held.lock;
  }
  return null;
}

/** Every caller that the tree has holds the lock. A function that others may call is not one of which all callers are known. */
function heldByCallers(target: Target, fn: Fn, names: string | string[], depth: number): Known {
  const callers = target.program.callers(fn);
  if (callers.length === 0 || depth > 3) return false;
  const isPrivate = fn.decl.name.startsWith("_") || !fn.decl.exported || !isDistinctive(fn.decl.name);
  if (!isPrivate) return false;
  const held = callers.map((c): Known => (locksAt(target.program, c.fn, c.node).some(({ lock }) => fit(names, lock, target.renamed) !== null) ? true : heldByCallers(target, c.fn, names, depth + 1)));
  return held.every((h) => h === true) ? true : anyOf(held) === true ? undefined : false;
}
