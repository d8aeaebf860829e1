import type { Argument, Call, Expression, Field } from "../model/model.js";
import { Budget } from "./budget.js";
import { isAssignedIn, reachingDefinitions } from "./definitions.js";
import { clausesOf, NO_FACTS, add, type Facts } from "./facts.js";
import { reachedFrom, returnsOf, type Flow, type FlowNode } from "./flow.js";
import type { Definition } from "./graph.js";
import { isNamedUnparsed } from "./hidden.js";
import { addedBy, insertedBy, passing } from "./library.js";
import { lastName, memberOf, pathKey, pathOf, peel, type AccessPath } from "./paths.js";
import type { Fn, Program } from "./program.js";
import { canonical } from "./names.js";
import { boundIn } from "./scopes.js";
import { within } from "./walk.js";

/** A limit that a value passed: `min(x, size)`, or a condition under which it is not above. */
export interface Bound {
  side: "above" | "below";
  by: Expression;
  at: At;
}

/** A function and a node in it. */
export interface At {
  fn: Fn;
  node: FlowNode;
  frame: Frame | null;
}

/** The call by which a slice went into a function: its parameters are the arguments there. */
export interface Frame {
  call: Call | null;
  /** For a function given to `map` and the like: its first parameter. */
  element: Expression | null;
  at: At;
  depth: number;
}

/** How a value came out of the one below it in the chain. */
export type Via = "start" | "value" | "operand" | "convert" | "fallback" | "limit" | "member" | "element" | "argument" | "return" | "parameter" | "constant" | "attribute" | "text" | "opaque";

/** One link of the chain from a value back to where it comes from. */
export interface Step {
  expr: Expression;
  at: At;
  via: Via;
  /** The operator, for `operand`. */
  op: string | null;
  parent: Step | null;
  bounds: readonly Bound[];
  /** What holds on the way from where this value was made to where its variable was read. */
  way: { readonly facts: Facts };
  /** It is what a member is taken from, not the value: followed to parameters and calls, no further. */
  object: boolean;
  /** The variable that carried it, for the facts to speak of. */
  carrier: string | null;
  leaf: boolean;
}

export interface Slice {
  steps: Step[];
  /** False where the slice was cut off: more may lie behind. */
  complete: boolean;
}

/** `xs.map(i64::from)`, `xs.map(Some)`: the same in another form. */
const REFORMS = /^(from|into|new|Some|Ok|Box|to_(string|owned|vec)|as_(str|ref|mut|deref|bytes|slice)|clone|cloned|copied|str|int|float|String|Number)$/;
const MAX_STEPS = 1500;
const MAX_CHAIN = 80;
/** A member that is looked for in what functions return may be looked for in many before a step is made. */
const MAX_VISITS_A_STEP = 4;
const MAX_FRAMES = 6;
const MAX_CALLERS = 24;

/**
 * From what a value at a place comes: every chain back through locals, members, calls of the tree, parameters and fallbacks. A chain ends at a
 * step that `found` says is what was looked for. After `maxSteps` it is cut off.
 */
export function slice(program: Program, budget: Budget, expr: Expression, at: At, found: (step: Step) => boolean = () => false, maxSteps = MAX_STEPS): Slice {
  const slicer = new Slicer(program, budget, found, maxSteps);
  slicer.value(expr, at, { via: "start", parent: null });
  return slicer.result;
}

/** A slice that stopped at nothing, from which those that stop somewhere are cut. */
export interface WholeSlice {
  slice: Slice;
  marks: ReadonlyMap<number, Mark>;
  spent: number;
}

/** A step of which it is asked whether it is what is looked for: where it is, the slice goes on after what it leads to. */
interface Mark {
  /** The index of the first step that it does not lead to. */
  end: number;
  /** The chain ends there, and is not only told. */
  ends: boolean;
  /** What had been spent when it was asked, and when all that it leads to had been followed. */
  spent: { asked: number; end: number };
}

/** The whole slice of a value, or null where it is too large to keep. */
export function wholeSlice(program: Program, expr: Expression, at: At): WholeSlice | null {
  const budget = new Budget();
  const slicer = new Slicer(program, budget, () => false, MAX_STEPS);
  slicer.value(expr, at, { via: "start", parent: null });
  return slicer.result.complete ? { slice: slicer.result, marks: slicer.marks, spent: budget.used } : null;
}

/** What `slice` gives that stops where `found` says, for as many steps. */
export function cutSlice({ slice: { steps }, marks, spent }: WholeSlice, budget: Budget, found: (step: Step) => boolean): Slice {
  const kept: Step[] = [];
  let saved = 0;
  for (let i = 0; i < steps.length; ) {
    const step = steps[i]!;
    const mark = marks.get(i);
    if (mark !== undefined && found(step)) {
      kept.push(mark.ends ? { ...step, leaf: true } : step);
      saved += mark.spent.end - mark.spent.asked;
      i = mark.end;
    } else {
      kept.push(step);
      i++;
    }
  }
  budget.spend(spent - saved);
  return { steps: kept, complete: true };
}

/** The chain from the start to a step, start first. */
export function chainOf(step: Step): Step[] {
  const chain: Step[] = [];
  for (let s: Step | null = step; s !== null; s = s.parent) chain.push(s);
  return chain.reverse();
}

/** One of the steps on the way to it, or it itself, stands in for a missing value. */
export const isFallback = (step: Step): boolean => chainOf(step).some((s) => s.via === "fallback");

const whereTested = (test: Expression, holds: boolean, node: FlowNode): { facts: Facts } => ({ facts: add(NO_FACTS, clausesOf(test, holds, node)) });

/** The keys of which it is being worked out what they may be. */
const keysAsked = new Set<Expression>();
/** How often such a key came from itself: what was worked out meanwhile is true of that question alone. */
let keysInCircles = 0;

/** Keys that were worked out, with the steps that it took: whoever asks pays for them, first or not. */
const keysKnown = new WeakMap<Program, Map<string, { keys: readonly string[]; steps: number }>>();

/** Of how many steps the slice of a key may be, and how many strings it may come out as. */
export const MAX_KEY_STEPS = 600;
const MAX_KEYS = 24;
const MAX_KEY_NESTING = 1;

function keysOf(program: Program, budget: Budget, e: Expression, at: At): readonly string[] {
  // `at = next[at]`: the key comes from itself. Keys of keys of keys are worked out for nothing.
  if (keysAsked.has(e) || keysAsked.size > MAX_KEY_NESTING) {
    keysInCircles++;
    return [];
  }
  let ofProgram = keysKnown.get(program);
  if (ofProgram === undefined) keysKnown.set(program, (ofProgram = new Map<string, { keys: readonly string[]; steps: number }>()));
  const question = `${keysAsked.size}:${identity(e)}@${identity(at.node)}${frameIdentity(at.frame)}`;
  const known = ofProgram.get(question);
  if (known !== undefined) {
    budget.spend(known.steps);
    return known.keys;
  }
  const before = { circles: keysInCircles, steps: budget.used };
  keysAsked.add(e);
  let found: Slice;
  try {
    const slicer = new Slicer(program, budget, () => false, MAX_KEY_STEPS, (step) => step.expr.kind !== "literal");
    slicer.value(e, at, { via: "start", parent: null });
    found = slicer.result;
  } finally {
    keysAsked.delete(e);
  }
  const leaves = found.steps.filter(isEnd);
  const isKnown = found.complete && leaves.length <= MAX_KEYS;
  const keys = isKnown ? [...new Set(leaves.flatMap((s) => (s.expr.kind === "literal" && typeof s.expr.value === "string" ? [s.expr.value] : [])))] : [];
  if (before.circles === keysInCircles) ofProgram.set(question, { keys, steps: budget.used - before.steps });
  return keys;
}

/** A chain ends there, at a value and not at what a member of it is. */
const isEnd = ({ leaf, via }: Step): boolean => leaf && via !== "member";

const identities = new WeakMap<object, number>();
let nextIdentity = 0;

/** A number for an object, the same at every asking. */
function identity(x: object): number {
  let known = identities.get(x);
  if (known === undefined) identities.set(x, (known = nextIdentity++));
  return known;
}

/** The calls by which a slice came to a place, as text. */
const frameIdentity = (frame: Frame | null): string => (frame === null ? "" : `<${frame.call === null ? "" : identity(frame.call)},${frame.element === null ? "" : identity(frame.element)}@${identity(frame.at.node)}${frameIdentity(frame.at.frame)}`);

interface Link {
  via: Via;
  parent: Step | null;
  op?: string;
  bounds?: readonly Bound[];
  way?: { readonly facts: Facts };
  carrier?: string | null;
}

const NOTHING = { facts: NO_FACTS };

/** What a statement of a function puts into a collection. */
interface Put {
  node: FlowNode;
  /** The path of the collection. */
  into: string;
  /** The name under which it is put there; null for one more element. */
  name: string | null;
  value: Expression;
  /** By `xs[k] = v`, and not by a call. */
  indexed: boolean;
}

const putsKnown = new WeakMap<Flow, readonly Put[]>();

/** What a function puts into collections: `xs.append(v)`, `xs[k] = v`, `record.insert("name", v)`, `record.update({ name: v })`. */
function putsIn(flow: Flow): readonly Put[] {
  let puts = putsKnown.get(flow);
  if (puts === undefined) putsKnown.set(flow, (puts = flow.nodes.flatMap(putsAt)));
  return puts;
}

function putsAt(node: FlowNode): Put[] {
  const s = node.statement;
  const put = (collection: Expression, name: string | null, value: Expression, indexed = false): Put[] => {
    const path = pathOf(peel(collection));
    return path === null ? [] : [{ node, into: pathKey(path), name, value, indexed }];
  };
  if (s?.kind === "assign") return s.target.kind === "index" && pathOf(s.target) === null ? put(s.target.object, null, s.value, true) : [];
  if (s?.kind !== "expression" || s.expression.kind !== "call") return [];
  const { callee } = s.expression;
  const added = callee.kind === "field" ? addedBy(s.expression).flatMap((value) => put(callee.object, null, value)) : [];
  return [...added, ...insertedBy(s.expression).flatMap(({ into, key, value }) => put(into, canonical(key), value))];
}

class Slicer {
  readonly result: Slice = { steps: [], complete: true };
  readonly marks = new Map<number, Mark>();
  /** The marks of which it is not known yet where they end. */
  private readonly open: Mark[] = [];
  private visits = 0;
  constructor(
    private readonly program: Program,
    private readonly budget: Budget,
    private readonly found: (step: Step) => boolean,
    private maxSteps: number,
    /** Whether an end of a chain makes all the others idle: the slice is given up there. */
    private readonly isIdle: (end: Step) => boolean = () => false,
  ) {}

  value(expr: Expression, at: At, link: Link): void {
    if (this.isSpent()) return;
    const step = this.step(expr, at, link);
    if (step === null) return;
    const opened = this.open.length;
    this.follow(expr, at, step);
    this.close(opened);
  }

  /** Nothing is followed any more: the slice is as long as it may be, or its members were looked for along too many ways that told nothing. */
  private isSpent(): boolean {
    if (this.result.steps.length < this.maxSteps && ++this.visits <= MAX_VISITS_A_STEP * this.maxSteps) return false;
    this.result.complete = false;
    return true;
  }

  /** A chain ends at the step, if it does. */
  private ends(step: Step, does = true): void {
    step.leaf = does;
    if (!isEnd(step) || !this.isIdle(step)) return;
    this.result.complete = false;
    this.maxSteps = 0;
  }

  /** Is the step, the last, what is looked for? If it is, nothing is to be followed from here on. */
  private isFound(step: Step, ends: boolean): boolean {
    const mark: Mark = { end: this.result.steps.length, ends, spent: { asked: this.budget.used, end: this.budget.used } };
    this.marks.set(this.result.steps.length - 1, mark);
    this.open.push(mark);
    if (!this.found(step)) return false;
    if (ends) this.ends(step);
    return true;
  }

  private close(opened: number): void {
    for (const mark of this.open.splice(opened)) {
      mark.end = this.result.steps.length;
      mark.spent.end = this.budget.used;
    }
  }

  private follow(expr: Expression, at: At, step: Step): void {
    const next = (e: Expression, via: Via, more: Partial<Link> = {}) => this.value(e, at, { via, parent: step, ...more });
    const e = peel(expr);
    if (e !== expr) step.expr = e;
    if (this.isFound(step, true)) return;
    switch (e.kind) {
      case "literal":
      case "lambda":
        this.ends(step);
        return;
      case "name":
        return this.path({ root: e.name, members: [] }, at, step);
      case "field":
      case "index": {
        const path = pathOf(e);
        if (e.kind === "field" && this.computed(e, path, at, step)) return;
        if (path !== null) return this.path(path, at, step);
        const member = memberOf(e);
        if (member !== null) return this.member(member.object, [member.name], at, step);
        if (e.kind === "index") {
          for (const key of this.keys(e.index, at)) this.member(e.object, [key], at, step);
          next(e.object, "element");
        }
        return;
      }
      case "call":
        return this.call(e, at, step);
      case "construct":
        // Where a whole record went through other functions, its values are found by the members that are read.
        this.ends(step, e.entries.length === 0 || chainOf(step).some((s) => s.object || s.via === "argument" || s.via === "return" || s.via === "opaque"));
        if (!step.leaf) for (const entry of e.entries) next(entry.value, entry.spread ? "value" : "element");
        return;
      case "list":
        this.ends(step, e.elements.length === 0);
        for (const x of e.elements) next(x, "element");
        return;
      case "unary":
        return next(e.operand, "operand", { op: e.op });
      case "binary":
        if (e.op === "or" || e.op === "??") {
          next(e.left, "value");
          next(e.right, "fallback");
        } else {
          next(e.left, "operand", { op: e.op });
          next(e.right, "operand", { op: e.op });
        }
        return;
      case "conditional":
        // `x if x is not None else d`: the other arm stands in.
        next(e.then, isTestOfValue(e.test, e.otherwise) ? "fallback" : "value", { way: whereTested(e.test, true, at.node) });
        next(e.otherwise, isTestOfValue(e.test, e.then) ? "fallback" : "value", { way: whereTested(e.test, false, at.node) });
        return;
      case "other":
        this.ends(step, e.children.length === 0);
        for (const x of e.children) next(x, e.syntax === "template" ? "text" : "opaque");
        return;
    }
  }

  private step(expr: Expression, at: At, link: Link): Step | null {
    this.budget.spend();
    if (this.result.steps.length >= this.maxSteps) {
      this.result.complete = false;
      return null;
    }
    let length = 0;
    for (let s = link.parent; s !== null; s = s.parent) {
      // A loop: the value comes from its own earlier one, which is being looked at already.
      if (s.expr === expr && s.at.node === at.node && s.at.frame?.call === at.frame?.call) return null;
      if (++length > MAX_CHAIN) {
        this.result.complete = false;
        return null;
      }
    }
    const step: Step = {
      expr, at, via: link.via, op: link.op ?? null, parent: link.parent, bounds: link.bounds ?? [], way: link.way ?? NOTHING, carrier: link.carrier ?? null, leaf: false,
      object: link.via === "member" || link.parent?.object === true,
    };
    this.result.steps.push(step);
    return step;
  }

  /** A member that its type works out, by a getter or a property: what that returns. */
  private computed(e: Field, path: AccessPath | null, at: At, step: Step): boolean {
    if ((at.frame?.depth ?? 0) >= MAX_FRAMES || (path !== null && reachingDefinitions(at.fn.flow, path, at.node).definitions.length > 0)) return false;
    const getters = this.program.getters(e, at.fn);
    const frame: Frame = { call: readBy(e), element: null, at, depth: (at.frame?.depth ?? 0) + 1 };
    for (const getter of getters)
      for (const { node, statement } of returnsOf(getter.flow)) if (statement.value !== null) this.value(statement.value, { fn: getter, node, frame }, { via: "return", parent: step });
    return getters.length > 0;
  }

  /** The value of a path at a place. */
  private path(path: AccessPath, at: At, step: Step): void {
    const { definitions, entry } = reachingDefinitions(at.fn.flow, path, at.node);
    const before = this.result.steps.length;
    for (const d of definitions) {
      const there: At = { fn: at.fn, node: d.node, frame: at.frame };
      const link = { parent: step, way: d, carrier: pathKey(path) };
      const { definition } = d;
      const via: Via = definitions.length > 1 && isStandIn(at.fn, d.node, [path, ...definitions.filter((o) => o !== d).flatMap((o) => pathsOf(o.definition.value))]) ? "fallback" : "value";
      if (definition.value === null) continue;
      if (definition.by === "update" && d.rest.length === 0) this.value(updateOf(definition), there, { ...link, via });
      else if (definition.by === "update") {
        const old = this.step(definition.target, there, { ...link, via: "operand", op: definition.op! });
        if (old !== null) this.path(path, there, old);
        this.value(definition.value, there, { ...link, via: "operand", op: definition.op! });
      } else if (definition.by === "element") this.element(definition.value, d.rest, there, step, link);
      else if (d.rest.length === 0) this.value(definition.value, there, { ...link, via });
      else this.member(definition.value, d.rest, there, step, { ...link, via });
    }
    if (!step.object) this.additions(path, at, step);
    if (path.members.length > 0) this.insertions(path, at, step);
    if (entry !== null) this.fromOutside(path, at, step, entry);
    if (this.result.steps.length === before) this.ends(step);
  }

  /** What `xs.append(v)` puts into a collection, a local or a member of one, and `xs[k] = v` into a local. */
  private additions(path: AccessPath, at: At, step: Step): void {
    const isLocal = path.members.length === 0;
    const key = pathKey(path);
    for (const { node, into, name, value, indexed } of putsIn(at.fn.flow)) {
      if (name !== null || into !== key || (indexed && !isLocal)) continue;
      // What is added to a member later is no part of what it was.
      if (isLocal || reachedFrom(node).has(at.node)) this.value(value, { ...at, node }, { via: "element", parent: step });
    }
  }

  /** What `record.insert("name", v)` and `record.update({ name: v })` put into a record under the last name of a path. */
  private insertions(path: AccessPath, at: At, step: Step): void {
    const puts = putsIn(at.fn.flow);
    if (puts.length === 0) return;
    const record = pathKey({ root: path.root, members: path.members.slice(0, -1) });
    const last = canonical(path.members.at(-1)!);
    for (const { node, into, name, value } of puts) if (name === last && into === record) this.value(value, { ...at, node }, { via: "value", parent: step });
  }

  private element(iterable: Expression, rest: readonly string[], at: At, step: Step, link: Pick<Link, "way" | "carrier">): void {
    const of = peel(iterable);
    const [place, ...inner] = rest;
    const side = place === undefined ? null : sideBySide(of, Number(place));
    if (side !== null) this.element(side, inner, at, step, link);
    else if (of.kind === "list") for (const x of of.elements) this.member(x, rest, at, step, link);
    else {
      const item: Expression = { kind: "index", object: iterable, index: { kind: "other", syntax: "any", children: [], start: iterable.start, end: iterable.end }, start: iterable.start, end: iterable.end };
      const leaf = this.step(rest.reduce<Expression>((o, name) => ({ kind: "field", object: o, name, start: iterable.start, end: iterable.end }), item), at, { via: "value", parent: step, ...link });
      if (leaf === null) return;
      this.value(iterable, at, { via: rest.length === 0 ? "element" : "member", parent: leaf });
      if (rest.length > 0) for (const added of this.addedTo(of, at)) this.member(added.value, rest, added.at, leaf);
    }
  }

  /** What was put into a list that was empty at first, under whatever name it goes now: its elements have the members. */
  private addedTo(list: Expression, at: At, depth = 0): { value: Expression; at: At }[] {
    const through = list.kind === "call" ? passing(list) : null;
    if (list.kind === "binary" && (list.op === "or" || list.op === "??")) return this.addedTo(peel(list.left), at, depth);
    if (through?.kind === "convert" || through?.kind === "select") return this.addedTo(peel(through.value), at, depth);
    if (list.kind !== "name" || depth > MAX_FRAMES) return [];
    const { definitions } = reachingDefinitions(at.fn.flow, { root: list.name, members: [] }, at.node);
    return definitions.flatMap(({ definition, rest, node }) => {
      const made = definition.by !== "assign" || rest.length > 0 || definition.value === null ? null : peel(definition.value);
      if (made === null) return [];
      return made.kind === "list" && made.elements.length === 0 ? putsIn(at.fn.flow).flatMap((p) => (p.name === null && !p.indexed && p.into === list.name ? [{ value: p.value, at: { ...at, node: p.node } }] : [])) : this.addedTo(made, { ...at, node }, depth + 1);
    });
  }

  /** The value that a path has when the function is entered. */
  private fromOutside(path: AccessPath, at: At, step: Step, way: { readonly facts: Facts }): void {
    const link = { parent: step, way, carrier: pathKey(path) };
    const param = at.fn.decl.params.findIndex((p) => p.name === path.root);
    if (param !== -1) {
      const decl = at.fn.decl.params[param]!;
      const via: Via = path.members.length > 0 ? "member" : /^_?(default|fallback|dflt|otherwise|alternative)/.test(path.root) ? "fallback" : "parameter";
      const self = this.step({ kind: "name", name: path.root, start: decl.start, end: decl.end }, { ...at, node: at.fn.flow.entry }, { ...link, via });
      if (self === null) return;
      if (path.root === "self" && at.frame?.call == null) {
        this.ends(self);
        return step.object ? undefined : this.attribute(path, at, step);
      }
      const before = this.result.steps.length;
      // A member's value is found in the argument: from there on it is a value, no longer what a member is taken from.
      this.parameter(param, path.members, at, path.members.length === 0 ? self : step);
      this.ends(self, this.result.steps.length === before);
      return;
    }
    if (path.root === "self" && at.fn.decl.owner !== null) {
      // `this` is no parameter.
      const self = this.step({ kind: "name", name: "self", start: step.expr.start, end: step.expr.end }, { ...at, node: at.fn.flow.entry }, { ...link, via: path.members.length > 0 ? "member" : "parameter" });
      if (self === null) return;
      this.ends(self);
      return step.object ? undefined : this.attribute(path, at, step);
    }
    if (at.fn.outer !== null) {
      const outer: At = { fn: at.fn.outer.fn, node: at.fn.outer.node, frame: at.frame?.at.fn === at.fn.outer.fn ? at.frame.at.frame : null };
      const inner = this.step({ kind: "name", name: path.root, start: step.expr.start, end: step.expr.end }, outer, { ...link, via: path.members.length === 0 ? "value" : "member" });
      if (inner === null) return;
      this.path(path, outer, path.members.length === 0 ? inner : step);
      for (const { fn, node, value } of givenAside(this.program, outer, path.root)) {
        const there: At = { fn, node, frame: fn === outer.fn ? outer.frame : null };
        if (path.members.length === 0) this.value(value, there, { via: "value", parent: inner });
        else this.member(value, path.members, there, step, {});
      }
      return;
    }
    const constant =
      this.program.constant(path.root, at.fn.module) ??
      (path.members.length > 0 ? this.program.typeConstant(path.root === "Self" ? (at.fn.decl.owner ?? "Self") : path.root, path.members[0]!) : null);
    if (constant === null) return;
    const there: At = { fn: this.program.topLevel(constant.module), node: this.program.topLevel(constant.module).flow.entry, frame: null };
    const members = constant.assign.target.kind === "field" ? path.members.slice(1) : path.members;
    if (members.length === 0) this.value(constant.assign.value, there, { ...link, via: "constant" });
    else this.member(constant.assign.value, members, there, step, link);
  }

  /** A parameter's value: the argument of the call that the slice came by, else those of all calls in the tree. */
  private parameter(index: number, members: readonly string[], at: At, step: Step): void {
    const decl = at.fn.decl.params[index]!;
    const pass = (value: Expression, there: At) =>
      members.length === 0 ? this.value(value, there, { via: "argument", parent: step }) : this.member(value, members, there, step, {});
    // `f(**fields)`: the entry of that name, if the record has one.
    const unpack = (call: Call, there: At): boolean => {
      const records = at.fn.module.language === "python" ? call.args.filter((a) => a.spread) : [];
      for (const a of records) this.member(a.value, [decl.name, ...members], there, step, {});
      return records.length > 0;
    };
    if (at.frame !== null) {
      const { call, element } = at.frame;
      if (element !== null) {
        if (index === 0) pass(element, at.frame.at);
        return;
      }
      for (const rest of call === null ? [] : restArguments(call, at.fn, index).slice(1)) pass(rest, at.frame.at);
      const arg = call === null ? null : argumentFor(call, at.fn, index);
      if (arg !== null) return pass(arg, at.frame.at);
      if (call !== null && unpack(call, at.frame.at)) return;
      if (decl.default !== null) this.value(decl.default, { ...at, node: at.fn.flow.entry }, { via: "fallback", parent: step });
      return;
    }
    const callers = this.program.callers(at.fn);
    let depth = 0;
    for (let s: Step | null = step; s !== null; s = s.parent) if (s.via === "argument") depth++;
    if (depth >= MAX_FRAMES) return;
    for (const site of callers.slice(0, MAX_CALLERS)) {
      const arg = argumentFor(site.call, at.fn, index);
      const there: At = { fn: site.fn, node: site.node, frame: null };
      for (const rest of restArguments(site.call, at.fn, index).slice(1)) pass(rest, there);
      if (arg !== null) pass(arg, there);
      else if (!unpack(site.call, there) && decl.default !== null) this.value(decl.default, { ...at, node: at.fn.flow.entry }, { via: "fallback", parent: step });
    }
    if (callers.length > MAX_CALLERS || this.isCalledUnparsed(at.fn)) this.result.complete = false;
  }

  /** A call of it may stand in text that did not parse; a constructor is called by the name of its type. */
  private isCalledUnparsed({ decl: { name, owner }, module: { language } }: Fn): boolean {
    return [name, ...(owner !== null && /^(__init__|constructor)$/.test(name) ? [owner] : [])].some((n) => isNamedUnparsed(this.program, n, language));
  }

  /** `self.x`, as the methods of its type assign it. */
  private attribute(path: AccessPath, at: At, step: Step): void {
    const name = path.members[0];
    if (name === undefined || at.fn.decl.owner === null) return;
    for (let s: Step | null = step.parent; s !== null; s = s.parent) if (s.via === "attribute") return;
    if (path.members.length !== 1) return;
    for (const { fn, node, value } of this.program.attributeWrites(at.fn.decl.owner, name)) this.value(value, { fn, node, frame: null }, { via: "attribute", parent: step });
  }

  /** A member of a value. */
  private member(value: Expression, rest: readonly string[], at: At, parent: Step, more: Pick<Link, "way" | "carrier"> & { via?: Via } = {}): void {
    if (this.isSpent()) return;
    const opened = this.open.length;
    this.followMember(value, rest, at, parent, more);
    this.close(opened);
  }

  private followMember(value: Expression, rest: readonly string[], at: At, parent: Step, more: Pick<Link, "way" | "carrier"> & { via?: Via }): void {
    const [name, ...others] = rest;
    if (name === undefined) return this.value(value, at, { via: "value", parent, ...more });
    const e = peel(value);
    switch (e.kind) {
      case "construct": {
        // What comes later replaces what came before; in Rust the base is what is left.
        const exact = e.entries.some((x) => x.key === name);
        const entries = at.fn.module.language === "rust" ? [...e.entries].sort((a, b) => Number(b.spread) - Number(a.spread)) : e.entries;
        for (const x of [...entries].reverse()) {
          if (x.spread) this.member(x.value, rest, at, parent, more);
          else if (x.key !== null && (exact ? x.key === name : canonical(x.key) === canonical(name))) return this.member(x.value, others, at, parent, more);
          if (x.spread && hasKey(x.value, name)) return;
        }
        break;
      }
      case "list": {
        const element = e.elements[Number(name)];
        if (element !== undefined) return this.member(element, others, at, parent, more);
        break;
      }
      case "conditional":
        this.member(e.then, rest, at, parent, { ...more, way: whereTested(e.test, true, at.node), ...(isTestOfValue(e.test, e.otherwise) ? { via: "fallback" as const } : {}) });
        return this.member(e.otherwise, rest, at, parent, { ...more, way: whereTested(e.test, false, at.node), ...(isTestOfValue(e.test, e.then) ? { via: "fallback" as const } : {}) });
      case "binary":
        if (e.op === "or" || e.op === "??") {
          this.member(e.left, rest, at, parent, more);
          return this.member(e.right, rest, at, parent, { ...more, via: "fallback" });
        }
        break;
      case "call": {
        const named = e.args.find((a) => a.name !== null && canonical(a.name) === canonical(name));
        if (named !== undefined) return this.member(named.value, others, at, parent, more);
        const positional = this.positionalField(e, name, at);
        if (positional !== null) return this.member(positional, others, at, parent, more);
        // `(await gather(a, b))[1]`, `(await Promise.all([a, b]))[1]` is what `b` gives.
        const together = /^(gather|all|join|try_join|allSettled)$/.test(lastName(e.callee) ?? "") ? (e.args.length === 1 ? (this.program.literalList(e.args[0]!.value, at.fn) ?? []) : e.args.map((a) => a.value)) : [];
        const one = together[Number(name)];
        if (one !== undefined) return this.member(one, others, at, parent, more);
        if (lastName(e.callee) === "parse_args") this.optionDefaults(name, others, at, parent);
        const merged = mergedBy(e);
        if (merged !== null) return this.member(merged, rest, at, parent, more);
        const targets = memberOf(e) === null ? this.targets(e, at) : [];
        // The call itself may be what is looked for: it is told, and followed.
        if (targets.length > 0) {
          const itself = this.step(e, at, { via: "member", parent, ...(more.way === undefined ? {} : { way: more.way }) });
          if (itself !== null && this.isFound(itself, false)) return;
        }
        if (targets.length > 0 && targets.every((t) => t.decl.name !== "__init__" && t.decl.name !== "constructor")) {
          for (const target of targets)
            for (const { node, statement } of returnsOf(target.flow))
              if (statement.value !== null) this.member(statement.value, rest, { fn: target, node, frame: { call: e, element: null, at, depth: (at.frame?.depth ?? 0) + 1 } }, parent, more);
          return;
        }
        const made = targets.flatMap((t) => (t.decl.owner === null ? [] : this.program.attributeWrites(t.decl.owner, name).filter((w) => w.fn === t)));
        if (made.length > 0) {
          const frame: Frame = { call: e, element: null, at, depth: (at.frame?.depth ?? 0) + 1 };
          for (const { fn, node, value: given } of made) this.member(given, others, { fn, node, frame }, parent, more);
          return;
        }
        const through = passing(e);
        if (through?.kind === "map" && others.length === 0 && /^\d+$/.test(name)) return this.value(e, at, { via: "element", parent, ...more });
        if (through !== null && (through.kind === "convert" || through.kind === "select" || through.kind === "fallback") && pathOf(through.value) !== null) return this.member(through.value, rest, at, parent, more);
        break;
      }
    }
    const read: Expression = rest.reduce<Expression>((object, n) => ({ kind: "field", object, name: n, start: value.start, end: value.end }), e);
    const step = this.step(read, at, { via: "value", parent, ...more });
    if (step === null) return;
    if (this.isFound(step, true)) return;
    const path = pathOf(read);
    if (path !== null) return this.path(path, at, step);
    this.ends(step);
    // An element of a collection is a value of it; a member is only taken from its object.
    this.value(e, at, { via: rest.every((n) => /^\d+$/.test(n)) ? "element" : "member", parent: step });
  }

  /** `parser.add_argument("--name", default=v)`: `v`, where whoever starts the program says nothing. */
  private optionDefaults(name: string, rest: readonly string[], at: At, parent: Step): void {
    for (const { call, fn, node } of this.program.callsNamed("add_argument")) {
      const isIt = call.args.some(({ name: by, value }) => value.kind === "literal" && (by === "dest" || by === null) && canonical(String(value.value).replace(/^-+/, "")) === canonical(name));
      const given = call.args.find((a) => a.name === "default");
      if (isIt && given !== undefined && fn.module === at.fn.module) this.member(given.value, rest, { fn, node, frame: null }, parent, { via: "fallback" });
    }
  }

  /** The argument that a positional construction gives to a field of its type. */
  private positionalField(call: Call, name: string, at: At): Expression | null {
    const type = lastName(call.callee);
    if (type === null || call.args.every((a) => a.name !== null)) return null;
    for (const t of this.program.types(type)) {
      const index = t.decl.fields.findIndex((f) => canonical(f.name) === canonical(name));
      const ctor = t.methods.some((m) => m.decl.name === "__init__" || m.decl.name === "constructor");
      const arg = call.args[index];
      if (index !== -1 && !ctor && arg?.name === null && !arg.spread && at.fn.module.language === t.module.language) return arg.value;
    }
    return null;
  }

  private targets(call: Call, at: At): Fn[] {
    return (at.frame?.depth ?? 0) >= MAX_FRAMES ? [] : this.program.resolve(call, at.fn).filter((f) => f.decl.body !== null);
  }

  /** The strings that an expression may be, where it is nothing else. */
  private keys(e: Expression, at: At): readonly string[] {
    if (e.kind === "literal") return typeof e.value === "string" ? [e.value] : [];
    return keysOf(this.program, this.budget, e, at);
  }

  private call(e: Call, at: At, step: Step): void {
    const next = (x: Expression, via: Via, more: Partial<Link> = {}) => this.value(x, at, { via, parent: step, ...more });
    const member = memberOf(e);
    if (member !== null && this.targets(e, at).length === 0) {
      const path = pathOf(e);
      if (path !== null) this.path(path, at, step);
      else this.member(member.object, [member.name], at, step);
      if (member.fallback !== null) next(member.fallback, "fallback");
      return;
    }
    const [object, key] = e.args;
    if (lastName(e.callee) === "getattr" && object !== undefined && key !== undefined) {
      const keys = this.keys(key.value, at);
      for (const k of keys) this.member(object.value, [k], at, step);
      if (keys.length === 0) next(object.value, "opaque");
      if (e.args[2] !== undefined) next(e.args[2].value, "fallback");
      return;
    }
    // `row.get(key)` of a key that is worked out: as `row[key]`.
    const looked = e.callee.kind === "field" && e.callee.name === "get" && object !== undefined && e.args.length <= 2 && this.targets(e, at).length === 0 ? this.keys(object.value, at) : [];
    for (const k of looked) this.member((e.callee as Field).object, [k], at, step);
    const handed = this.program.handed(e, at.fn);
    // A function that is mapped over values is given them: that is followed below. What is no function of the tree may be no function at all.
    const isRun = (h: Call): boolean => this.program.resolve(h, at.fn).length > 0 || this.program.resolve(e, at.fn).length === 0;
    if (handed.some(isRun) && passing(e)?.kind !== "map") {
      for (const h of handed) next(h, "value");
      return;
    }
    if (step.object) {
      this.ends(step);
      const through = passing(e);
      if (through !== null && through.kind !== "map" && "value" in through) next(through.value, "convert");
      // `rows.get(key)` is an element of `rows`, as `rows[key]` is.
      else if (e.callee.kind === "field" && /^(get|pop|setdefault|at)$/.test(e.callee.name)) next(e.callee.object, "element");
      return;
    }
    const targets = this.targets(e, at).filter((t) => t.decl.name !== "__init__" && t.decl.name !== "constructor");
    if (targets.length > 0) {
      for (const target of targets) {
        const frame: Frame = { call: e, element: null, at, depth: (at.frame?.depth ?? 0) + 1 };
        for (const { node, statement } of returnsOf(target.flow))
          if (statement.value !== null) this.value(statement.value, { fn: target, node, frame }, { via: standsInForReturn(target, node) ? "fallback" : "return", parent: step, way: { facts: target.factsAt(node) ?? NO_FACTS } });
      }
      return;
    }
    const through = passing(e);
    if (through !== null) return this.passThrough(through, at, step, next);
    // `zip(xs, ys)` has the elements of both.
    if (e.callee.kind === "name" && e.callee.name === "zip" && e.args.length > 0) {
      for (const a of e.args) if (a.name === null) next(a.value, "element");
      return;
    }
    if (this.isLookUp(e, at)) {
      next((e.callee as Extract<Expression, { kind: "field" }>).object, "element");
      if (e.args[1] !== undefined) next(e.args[1].value, "fallback");
      return;
    }
    this.ends(step);
    // `Qty(x)`, a type of the tree that only wraps.
    if (e.args.length === 1 && this.program.types(lastName(e.callee) ?? "").length > 0) return next(e.args[0]!.value, "convert");
    if (e.callee.kind === "field" && !this.isSpace(e.callee.object, at)) next(e.callee.object, "opaque");
    for (const a of e.args) next(a.value, "opaque");
  }

  /** `TABLE.get(key, otherwise)`, of a table that is written out: something of it, or else what is given. */
  private isLookUp({ callee, args }: Call, at: At): boolean {
    if (callee.kind !== "field" || callee.name !== "get" || args.length > 2) return false;
    const table = peel(callee.object);
    const value = table.kind === "name" ? this.program.constant(table.name, at.fn.module)?.assign.value : undefined;
    return value !== undefined && (value.kind === "construct" || (value.kind === "call" && /^(Map|dict|MappingProxyType|freeze|OrderedDict)$/.test(lastName(value.callee) ?? "")));
  }

  /** The object of a callee is a module or a type, and no value: `json.loads`, `Decimal::from`. */
  private isSpace(object: Expression, at: At): boolean {
    const e = peel(object);
    if (e.kind === "field") return this.isSpace(e.object, at);
    if (e.kind !== "name" || e.name === "self") return false;
    for (let fn: Fn | null = at.fn; fn !== null; fn = fn.outer?.fn ?? null)
      if (fn.decl.params.some((p) => p.name === e.name) || isAssignedIn(fn.flow, e.name)) return false;
    return this.program.constant(e.name, at.fn.module) === null;
  }

  private passThrough(p: NonNullable<ReturnType<typeof passing>>, at: At, step: Step, next: (e: Expression, via: Via, more?: Partial<Link>) => void): void {
    switch (p.kind) {
      case "convert":
      case "select":
        return next(p.value, "convert");
      case "fallback":
        next(p.value, "value");
        if (p.fallback !== null) this.applied(p.fallback, null, at, step, "fallback");
        return;
      case "min":
      case "max":
        for (const v of p.values) next(v, "limit", { bounds: p.values.filter((o) => o !== v).map((by) => ({ side: p.kind === "min" ? "above" : "below", by, at })) });
        return;
      case "clamp":
        next(p.value, "limit", { bounds: [{ side: "above", by: p.high, at }, { side: "below", by: p.low, at }] });
        next(p.low, "limit");
        next(p.high, "limit");
        return;
      case "fold":
        return this.folded(p, at, step, next);
      case "map":
        this.applied(p.by, p.value, at, step, "value");
        if (p.fallback !== null) this.applied(p.fallback, null, at, step, "fallback");
        return;
    }
  }

  /** `xs.reduce((sum, x) => …, initial)`: what the function makes of the initial value and an element. */
  private folded(p: { value: Expression; by: Expression; initial: Expression | null }, at: At, step: Step, next: (e: Expression, via: Via) => void): void {
    if (p.initial !== null) next(p.initial, "operand");
    if (p.by.kind !== "lambda") return next(p.value, "opaque");
    const fn = this.program.lambda(p.by.function, at.fn, at.node);
    const args = [p.initial ?? p.value, p.value].map((value): Argument => ({ name: null, value, spread: false }));
    const frame: Frame = { call: { kind: "call", callee: p.by, args, awaited: false, macro: false, start: p.by.start, end: p.by.end }, element: null, at, depth: (at.frame?.depth ?? 0) + 1 };
    for (const { node, statement } of returnsOf(fn.flow)) if (statement.value !== null) this.value(statement.value, { fn, node, frame }, { via: "value", parent: step });
  }

  /** The functions of the tree that a name stands for, where it is no variable. */
  private named(by: Expression, at: At): Fn[] {
    if (by.kind !== "name" && by.kind !== "field") return [];
    return this.targets({ kind: "call", callee: by, args: [], awaited: false, macro: false, start: by.start, end: by.end }, at);
  }

  /** The result of a function value, given the value that it is applied to. */
  private applied(by: Expression, element: Expression | null, at: At, step: Step, via: Via): void {
    const fns = by.kind === "lambda" ? [this.program.lambda(by.function, at.fn, at.node)] : this.named(by, at);
    if (fns.length === 0) {
      this.value(by, at, { via, parent: step });
      if (element !== null) this.value(element, at, { via: REFORMS.test(lastName(by) ?? "") ? "convert" : "opaque", parent: step });
      return;
    }
    const frame: Frame = { call: null, element, at, depth: (at.frame?.depth ?? 0) + 1 };
    for (const fn of fns) for (const { node, statement } of returnsOf(fn.flow)) if (statement.value !== null) this.value(statement.value, { fn, node, frame }, { via, parent: step });
  }
}

/** What a variable of a function is given once a closure that reads it was made: by the function itself later, and by other closures in it. */
function givenAside(program: Program, { fn: outer, node: made }: At, name: string): { fn: Fn; node: FlowNode; value: Expression }[] {
  if (!boundIn(outer).has(name)) return [];
  const before = new Set(reachingDefinitions(outer.flow, { root: name, members: [] }, made).definitions.map((d) => d.definition));
  return program.withLambdas(outer).flatMap((fn) =>
    fn !== outer && boundIn(fn).has(name) ? [] : fn.flow.nodes.flatMap((node) => node.defines.flatMap((d) => (d.value !== null && d.by === "assign" && d.target.kind === "name" && d.target.name === name && !before.has(d) ? [{ fn, node, value: d.value }] : []))),
  );
}

/**
 * What is made at the node stands in for one of the values at the paths, which was found missing or bad: `if x is None: x = d`,
 * `if price <= 0: price = d`, `return d` after `if x: return x`, anything in the handler of an exception.
 */
export function isStandIn(fn: Fn, node: FlowNode, instead: readonly AccessPath[]): boolean {
  if (inHandler(node)) return true;
  const keys = instead.map(pathKey);
  for (const clause of fn.factsAt(node)?.values() ?? [])
    if (clause.atoms.length === 1 && keys.some((key) => clause.paths.includes(key) && isTestOf(clause.atoms[0]!.test, key))) return true;
  return false;
}

const standingIn = new WeakMap<FlowNode, boolean>();

/** What is returned at the node stands in for what is returned elsewhere: that was found missing, or what it is made of. */
function standsInForReturn(fn: Fn, node: FlowNode): boolean {
  let known = standingIn.get(node);
  if (known === undefined) standingIn.set(node, (known = standsInFor(fn, node, returnsOf(fn.flow).flatMap((r) => (r.node === node ? [] : [r.statement.value])))));
  return known;
}

function standsInFor(fn: Fn, node: FlowNode, others: readonly (Expression | null)[]): boolean {
  if (isStandIn(fn, node, others.flatMap(pathsOf))) return true;
  const parts = new Set(others.flatMap((e) => (e === null ? [] : within(e).flatMap(pathsOf).map(pathKey))));
  const isMissing = ({ test, holds }: { test: Expression; holds: boolean }): boolean => {
    const e = peel(test);
    const path = e.kind === "binary" && e.op === "==" && peel(e.right).kind === "literal" && (peel(e.right) as { type?: string }).type === "none" ? (holds ? pathOf(e.left) : null) : holds ? null : pathOf(e);
    return path !== null && parts.has(pathKey(path));
  };
  return [...(fn.factsAt(node)?.values() ?? [])].some((c) => c.atoms.length === 1 && isMissing(c.atoms[0]!));
}

export function pathsOf(e: Expression | null): AccessPath[] {
  const path = e === null ? null : pathOf(e);
  return path === null ? [] : [path];
}

function isTestOfValue(test: Expression, value: Expression): boolean {
  const path = pathOf(value);
  return path !== null && isTestOf(test.kind === "unary" && test.op === "!" ? test.operand : test, pathKey(path));
}

/** The test asks of the value itself whether it is there, or good: it compares it with a literal, or calls a function of it alone. */
function isTestOf(test: Expression, key: string): boolean {
  const is = (e: Expression): boolean => {
    const path = pathOf(e);
    return path !== null && pathKey(path) === key;
  };
  const e = peel(test);
  if (is(e)) return true;
  if (e.kind === "binary") return (is(e.left) && peel(e.right).kind === "literal") || (is(e.right) && peel(e.left).kind === "literal");
  return e.kind === "call" && (e.args.length === 1 ? is(e.args[0]!.value) : e.callee.kind === "field" && e.args.length === 0 && is(e.callee.object));
}

/** The node stands in a handler of exceptions: what it makes stands in for what failed. */
function inHandler(node: FlowNode): boolean {
  for (let s = node.scope; s !== null; s = s.outer) if (s.in === "handler") return true;
  return false;
}

const updates = new WeakMap<Definition, Expression>();

/** `x -= y` as what it makes, `x - y`: the same object at every asking. */
function updateOf(d: Definition): Expression {
  let made = updates.get(d);
  if (made === undefined) updates.set(d, (made = { kind: "binary", op: d.op!, left: d.target, right: d.value!, start: d.target.start, end: d.value!.end }));
  return made;
}

/** The collection that gives the part at a place of what is taken from several: `ys` for the second of `zip(xs, ys)`, `xs` for that of `enumerate(xs)`. */
function sideBySide(of: Expression, place: number): Expression | null {
  if (of.kind !== "call" || of.callee.kind !== "name") return null;
  if (of.callee.name === "zip") return of.args.filter((a) => a.name === null && !a.spread)[place]?.value ?? null;
  return of.callee.name === "enumerate" && place === 1 ? (of.args[0]?.value ?? null) : null;
}

const reads = new WeakMap<Field, Call>();

/** A member that is read, as the call of its getter: the same object at every asking. */
export function readBy(e: Field): Call {
  let call = reads.get(e);
  if (call === undefined) reads.set(e, (call = { kind: "call", callee: e, args: [], awaited: false, macro: false, start: e.start, end: e.end }));
  return call;
}

const hasKey = (e: Expression, name: string): boolean => e.kind === "construct" && e.entries.some((x) => x.key !== null && canonical(x.key) === canonical(name));

/** `Object.assign({}, a, b)` as `{...a, ...b}`. */
function mergedBy(e: Call): Expression | null {
  if (e.callee.kind !== "field" || e.callee.name !== "assign" || lastName(e.callee.object) !== "Object") return null;
  return { kind: "construct", type: null, entries: e.args.map(({ value }) => ({ key: null, computed: null, value, spread: true, start: value.start, end: value.end })), start: e.start, end: e.end };
}

/** The argument that a call gives to a parameter, or null: a default, or hidden in a spread. */
export function argumentFor(call: Call, fn: Fn, index: number): Expression | null {
  const param = fn.decl.params[index];
  if (param === undefined) return null;
  const named = call.args.find((a) => a.name !== null && canonical(a.name) === canonical(param.name));
  if (named !== undefined) return named.value;
  const bySelf = fn.decl.params.findIndex((p) => p.kind === "self");
  const callee = peel(call.callee);
  // `T::method(receiver, x)` passes the receiver as an argument.
  const explicit = bySelf !== -1 && callee.kind === "field" && callee.object.kind === "name" && /^[A-Z]/.test(callee.object.name) && call.args.length >= fn.decl.params.length;
  if (param.kind === "self") return explicit ? (call.args[0]?.value ?? null) : callee.kind === "field" ? callee.object : null;
  const position = index - (bySelf !== -1 && bySelf < index && !explicit ? 1 : 0);
  const unpacked = call.args.flatMap((a) => (a.spread && a.value.kind === "construct" ? a.value.entries : [])).find((x) => x.key !== null && canonical(x.key) === canonical(param.name));
  if (unpacked !== undefined) return unpacked.value;
  // What comes after `*rest` is given by its name alone.
  if (fn.decl.params.slice(0, index).some((p) => p.kind === "rest")) return null;
  const positional = call.args.filter((a: Argument) => a.name === null);
  if (positional.slice(0, position + 1).some((a) => a.spread)) return null;
  return positional[position]?.value ?? null;
}

/** The arguments that a parameter takes all of: `*values`, `...values`; none for any other parameter. */
function restArguments(call: Call, fn: Fn, index: number): Expression[] {
  if (fn.decl.params[index]?.kind !== "rest") return [];
  const first = argumentFor(call, fn, index);
  const positional = call.args.filter((a) => a.name === null).map((a) => a.value);
  return first === null ? [] : positional.slice(positional.indexOf(first));
}

/** The expressions in `e` that a path names, for a look at what a condition speaks of. */
export function pathsIn(e: Expression): string[] {
  const found = new Set<string>();
  for (const x of within(e)) {
    const path = pathOf(x);
    if (path !== null) found.add(pathKey(path));
  }
  return [...found];
}
