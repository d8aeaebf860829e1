import { TextTooLong } from "../analysis/budget.js";
import type { Call, Entry, Expression, Module, Span } from "../model/model.js";
import type { Clause } from "../analysis/facts.js";
import { evaluationsAt, type Evaluations } from "../analysis/evaluations.js";
import { isForeign } from "../analysis/foreign.js";
import type { FlowNode } from "../analysis/flow.js";
import { lastName, memberOf, pathKey, pathOf, peel } from "../analysis/paths.js";
import { argumentFor, chainOf, isStandIn, MAX_KEY_STEPS, pathsOf, slice } from "../analysis/slice.js";
import { isToldElsewhere, lostIn } from "../analysis/handlers.js";
import { isSilent } from "../analysis/silence.js";
import { divisorOf, divisorOfCall, divisorsOfUpdates } from "../analysis/divisors.js";
import { falsyAt, isMissable } from "../analysis/falsy.js";
import { areAtOdds, instantOf, isGivenBoth, mayHaveInstants, misreadBy } from "../analysis/instants.js";
import { fillsAt, isZeros } from "../analysis/fills.js";
import { assertedBy } from "../analysis/assertions.js";
import { isForgotten, takesAnyException, whyVacuous } from "../analysis/vacuous.js";
import { borrowsAt, mayBorrow } from "../analysis/borrows.js";
import type { Fn, Program, TypeInfo } from "../analysis/program.js";
import { callsGiven } from "../analysis/occurrences.js";
import { locksAt } from "../analysis/locks.js";
import { boundIn } from "../analysis/scopes.js";
import { textOf } from "../analysis/texts.js";
import { childrenOf, expressionsIn, within } from "../analysis/walk.js";
import { givesArgument } from "./arguments.js";
import { isTakenForResult } from "./as-result.js";
import { isCallClass } from "./calls.js";
import { declarationsIn } from "./declarations.js";
import { isOfClass, isSetLazily } from "./lazily.js";
import { fit, ownerFits, patternFits, patternOf } from "./names.js";
import { likelyNodes } from "./likely-nodes.js";
import { isOutOfReach, mentioning } from "./mentioned.js";
import { omittedBy } from "./omissions.js";
import { derivesFrom, isOwner } from "./origins.js";
import { activationOf, placeOf, type Activation, type Region, type Target } from "./region.js";
import type { Names, Selector } from "./rule.js";
import type { Site } from "./site.js";
import { givenToTyped } from "./typed-members.js";
import { isTestedForZero } from "./zero-tests.js";

/** What is assigned at a site stands in for what is assigned to the same thing elsewhere, and was found missing or bad there. */
export function isStandInSite({ activation: { fn }, node, value }: Site): boolean {
  const target = node.defines.find((d) => d.value === value && d.by === "assign")?.target;
  const path = target === undefined ? null : pathOf(target);
  if (path === null || value === null) return false;
  const others = fn.flow.nodes.filter((n) => n !== node).flatMap((n) => n.defines.filter((d) => d.value !== value && pathsOf(d.target).some((p) => pathKey(p) === pathKey(path))));
  return others.length > 0 && isStandIn(fn, node, [path, ...others.flatMap((d) => pathsOf(d.value))]);
}

/** The places in a region that a selector names; `that` is not looked at. Each place once for each activation, what is called where it is called. */
export function select(target: Target, region: Region, selector: Selector): Site[] {
  const sites: Site[] = [];
  if (selector.declares !== undefined) return declarationsIn(target, region, selector.declares, selector.typed, selector.only);
  for (const activation of lookedInto(target, region, selector)) {
    const nodes = isOfNodes(selector) ? likelyNodes(target, activation.fn, selector) : [];
    // Looked at are those alone that may have it.
    target.budget.spend(1 + Math.min(nodes.length, activation.nodes?.size ?? Infinity));
    for (const node of nodes) {
      if (activation.nodes !== null && !activation.nodes.has(node)) continue;
      if (activation.fn.factsAt(node) === null) continue;
      unlessTooLong(target, () => new NodeSelector(target, region, activation, node, selector, sites).run());
    }
    if (selector.swallows !== undefined) sites.push(...lost(target, activation, selector.swallows));
    if (selector.imports !== undefined) sites.push(...imported(target, activation, selector.imports, selector.foreign === true));
  }
  return region.roots.length === 1 ? inOrder(sites) : sites;
}

/** A family reports what is surely meant: a place of which that is not known is none, and the others stay. */
function unlessTooLong({ anywhere }: Target, look: () => void): void {
  try {
    look();
  } catch (error) {
    if (!(anywhere === true && error instanceof TextTooLong)) throw error;
  }
}

/** As if what is called stood where it is called. */
function inOrder(sites: readonly Site[]): Site[] {
  const ways = sites.map((site, i) => ({ site, i, way: wayTo(site) }));
  const compare = (a: readonly number[], b: readonly number[]): number => {
    const at = a.findIndex((n, i) => n !== b[i]);
    return at === -1 || b[at] === undefined ? a.length - b.length : a[at]! - b[at];
  };
  return ways.sort((a, b) => compare(a.way, b.way) || a.i - b.i).map((w) => w.site);
}

/** The nodes by which a site is reached, from the start of its region. */
function wayTo({ activation, node }: Site): number[] {
  const way = [node.id];
  for (let a = activation; a.parent !== null && a.callNode !== null; a = a.parent) way.unshift(a.callNode.id);
  return way;
}

/** Handlers and imports are looked for in a function as a whole. */
const isOfNodes = (selector: Selector): boolean => selector.swallows === undefined && selector.imports === undefined;

/** Is code of this language, or of one of these? */
export const isOfLanguage = (language: NonNullable<Selector["language"]>, { language: written }: Module): boolean => [language].flat().some((l) => l === written);

/** The activations of a region; of whole files, those functions that may have what is looked for. Of files and types, their lambdas too. */
export function lookedInto(target: Target, region: Region, selector: Selector): readonly Activation[] {
  const { language } = selector;
  return activationsIn(target, language === undefined ? region : { ...region, activations: region.activations.filter(({ fn }) => isOfLanguage(language, fn.module)) }, selector);
}

function activationsIn(target: Target, region: Region, selector: Selector): readonly Activation[] {
  if (region.broad !== true) return region.types === undefined ? region.activations : withInner(target, region.activations);
  const names = selector.passes === undefined ? (selector.calls ?? selector.reads ?? selector.makes ?? selector.raises ?? selector.grows ?? selector.casts) : selector.to;
  target.budget.spend(region.activations.length);
  const mentioned = names === undefined ? "all" : mentioning(target, names);
  const may = mentioned === "all" ? (selector.borrows === undefined ? region.activations : region.activations.filter(({ fn }) => mayBorrow(fn))) : region.activations.filter(({ fn }) => mentioned.has(fn));
  return may.flatMap((a) => target.program.withLambdas(a.fn).map((fn) => (fn === a.fn ? a : activationOf(fn))));
}

/** The activations, and those of the lambdas that are written in them: `this.mutex.runExclusive(async () => …)` is a part of its method. */
function withInner({ program }: Target, activations: readonly Activation[]): Activation[] {
  const known = new Map(activations.map((a) => [a.fn, a]));
  return activations.flatMap((a) => {
    const inner = program.withLambdas(a.fn).flatMap((fn): Activation[] => {
      const around = fn.outer === null ? undefined : known.get(fn.outer.fn);
      if (known.has(fn) || around === undefined) return [];
      const made: Activation = { fn, frame: around.frame, parent: around, callNode: fn.outer!.node, depth: around.depth + 1, nodes: null };
      known.set(fn, made);
      return [made];
    });
    return [a, ...inner];
  });
}

/** The exception handlers that lose what they caught. */
function lost(target: Target, activation: Activation, which: Selector["swallows"]): Site[] {
  return lostIn(activation.fn)
    .filter((l) => (which === "any" || l.broad) && (which !== "silently" || isSilent(target.program, activation.fn, l)) && !isToldElsewhere(target.program, activation.fn, l) && (activation.nodes === null || activation.nodes.has(l.node)))
    .map(({ node, start, end, by }) => {
      const span = { start, end };
      if (by === null) return { activation, node, span, value: null, local: [] };
      const fn = target.program.lambda(by, activation.fn, node);
      return { activation: { fn, frame: activation.frame, parent: activation, callNode: node, depth: activation.depth + 1, nodes: null }, node: fn.flow.entry, span, value: null, local: [] };
    });
}

/** What is imported in the text of a function and not in one within it. */
function imported(target: Target, activation: Activation, names: Names, foreign: boolean): Site[] {
  const { module, decl } = activation.fn;
  const isInner = (at: number): boolean => module.functions.some((f) => f !== decl && f.start >= decl.start && f.end <= decl.end && f.start <= at && at < f.end);
  return module.imports
    .filter((i) => i.erased !== true && (!foreign || isForeign(target.program, module, i)) && decl.start <= i.start && i.end <= decl.end && !isInner(i.start) && [i.name, i.from, ...i.from.split(/[./:]+/)].some((n) => n !== null && fit(names, n, target.renamed) !== null))
    .map((i) => ({ activation, node: activation.fn.flow.entry, span: { start: i.start, end: i.end }, value: null, local: [] }));
}

/** `xs.forEach((x) => f(x))`: nobody takes what such a lambda gives. */
const isForEach = (fn: Fn): boolean => fn.decl.name === "" && callsGiven(fn).some(({ callee }) => callee.kind === "field" && /^for_?each$/i.test(callee.name));

/** What a construction gives to a member, by its name or its place. */
function givenFor(program: Program, name: string, made: Expression): Expression | null {
  const e = peel(made);
  if (e.kind === "construct") return e.entries.find((x) => x.key === name)?.value ?? null;
  if (e.kind !== "call") return null;
  const fields = membersMade(program, e);
  return e.args.find((a) => a.name === name)?.value ?? (fields.includes(name) ? positionalAt(e, fields.indexOf(name)) : null);
}

/** The argument at a place, where nothing is unpacked before it. */
function positionalAt({ args }: Call, i: number): Expression | null {
  const arg = args[i];
  return arg?.name === null && !args.slice(0, i + 1).some((a) => a.spread) ? arg.value : null;
}

/** The members of the type that a call by its name makes, in their order. */
const membersMade = (program: Program, { callee }: Call): string[] => {
  const e = peel(callee);
  return e.kind === "name" ? program.types(e.name).filter((t) => t.decl.name === e.name).flatMap((t) => t.decl.fields.map((f) => f.name)) : [];
};

/** The name of what is called; of a parameter, of what was passed for it: `kind(raw)` in `decode(Stage, raw)` is a call of `Stage`. */
function calledName({ fn, frame, parent }: Activation, callee: Expression): string | null {
  const called = peel(callee);
  const call = frame?.call;
  const i = called.kind === "name" ? fn.decl.params.findIndex((p) => p.name === called.name) : -1;
  const passed = i === -1 || call == null || parent === null ? null : argumentFor(call, fn, i);
  return passed === null || !/^(name|field)$/.test(peel(passed).kind) ? lastName(callee) : calledName(parent!, passed);
}

/** The name of a module's top-level code stands for the module. */
export const MODULE = "<module>";

/** Of a call that is made on nothing: no method. */
const NOTHING = "<nothing>";

/** The function goes by such a name, or one that led to it. */
export function isThrough(target: Target, activation: Activation, names: Names): boolean {
  for (let a: Activation | null = activation; a !== null; a = a.parent) if (fit(names, a.fn.decl.name, target.renamed) !== null) return true;
  return false;
}

const withHandedAt = new WeakMap<FlowNode, Evaluations["calls"]>();

class NodeSelector {
  constructor(
    private readonly target: Target,
    private readonly region: Region,
    private readonly activation: Activation,
    private readonly node: FlowNode,
    private readonly selector: Selector,
    private readonly sites: Site[],
  ) {}

  run(): void {
    const { selector, node } = this;
    if (selector.borrows !== undefined) for (const { at, pointer } of borrowsAt(this.target.program, this.activation.fn, node)) if (this.fits(selector.borrows, lastName(pointer))) this.found(at, pointer);
    if (selector.assigns !== undefined && selector.typed !== undefined) {
      for (const { value, local } of givenToTyped(this.target, this.activation.fn, node, selector.assigns, selector.typed)) this.found(value, value, local);
      return;
    }
    if (selector.assigns !== undefined) this.assignments(selector.assigns);
    if (selector.returns !== undefined) this.returns(selector.returns);
    if (selector.raises !== undefined) this.raises(selector.raises);
    if (selector.asserts !== undefined) this.asserted(selector.asserts);
    if (selector.text !== undefined) this.texts(selector.text);
    if (selector.fills !== undefined) this.fills(selector.fills);
    if (selector.lazy !== undefined) this.lazy(selector.lazy);
    if (selector.falsy !== undefined) this.falsy(selector.falsy);
    if (selector.mixes !== undefined) this.mixes();
    if (selector.returned !== undefined && this.region.roots.includes(this.activation)) this.returned(selector.returned);
    const { makers, calls, readers, binaries } = evaluationsAt(node);
    if (selector.assigns !== undefined) for (const { expr, local, given, under } of makers) this.constructions(expr, selector.assigns, local, given, under);
    else if (selector.passes !== undefined) for (const { expr, local } of this.withHanded(calls)) this.passing(expr, selector.passes, local);
    // What is handed to another function may run on another thread: it is no call of a class here.
    else if (selector.class !== undefined) for (const { expr, local } of calls) this.calls(expr, local);
    else if (selector.calls !== undefined) for (const { expr, local } of this.withHanded(calls)) this.calls(expr, local);
    else if (selector.makes !== undefined) {
      for (const { expr, local } of makers) this.made(expr, selector.makes, local);
      if (selector.form !== undefined) for (const { expr, local } of readers) this.named(expr, selector.makes, local);
    }
    else if (selector.omits !== undefined) for (const { expr, local, under } of makers) this.omissions(expr, selector.omits, local, under);
    else if (selector.reads !== undefined && selector.of === MODULE) this.globals(selector.reads);
    else if (selector.reads !== undefined) for (const { expr, local } of readers) this.reads(expr, selector.reads, local);
    else if (selector.compares !== undefined) for (const { expr, local } of binaries) this.comparisons(expr, local);
    else if (selector.divides !== undefined) this.divisions(binaries, calls);
    else if (selector.casts !== undefined) this.casts(selector.casts);
  }

  /** The calls, and those of functions that are handed to others to run. */
  private withHanded(calls: Evaluations["calls"]): Evaluations["calls"] {
    if (calls.length === 0) return calls;
    let known = withHandedAt.get(this.node);
    if (known === undefined) {
      const handed = calls.map((c) => this.target.program.handed(c.expr, this.activation.fn));
      known = handed.every((h) => h.length === 0) ? calls : calls.flatMap((c, i) => [c, ...handed[i]!.map((expr) => ({ ...c, expr }))]);
      withHandedAt.set(this.node, known);
    }
    return known === calls ? calls : known.filter((c) => calls.includes(c) || !this.isRunInside(c.expr));
  }

  /** A type that is given to a function of the region is made there, under the name of a parameter. */
  private isRunInside({ callee }: Call): boolean {
    const name = lastName(callee);
    if (name === null || !/^[A-Z]/.test(name)) return false;
    return this.region.activations.some((a) => a.parent === this.activation && a.callNode === this.node && (a.frame?.call?.args.some((x) => peel(x.value) === callee) ?? false));
  }

  private found(span: Span, value: Expression | null, local: readonly Clause[] = []): void {
    this.sites.push({ activation: this.activation, node: this.node, span: { start: span.start, end: span.end }, value, local });
  }

  private fits(names: Names | undefined, name: string | null): boolean {
    return names !== undefined && name !== null && fit(names, name, this.target.renamed) !== null;
  }

  /** `x.name = v`, `x["name"] = v`. */
  private assignments(names: Names): void {
    for (const d of this.node.defines) {
      if (d.by === "caught") continue;
      const assigned = peel(d.target);
      // `x.slots[i] = v` and `x.slots[:] = vs` give to `slots`.
      const member = memberOf(assigned) ?? (assigned.kind === "index" ? memberOf(peel(assigned.object)) : null);
      if (member === null || !this.fits(names, member.name) || !this.hasOwner(member.object, [])) continue;
      const old: Expression | null = d.by === "update" && d.value !== null ? { kind: "binary", op: d.op!, left: d.target, right: d.value, start: d.target.start, end: d.value.end } : d.value;
      this.found(this.node.statement ?? d.target, old);
    }
    for (const top of this.node.expressions) for (const element of deletedIn(top)) this.deletion(element, names);
  }

  /** Something of this name that is asked by its truth alone. */
  private falsy(names: Names): void {
    const { fn } = this.activation;
    const asks = falsyAt(this.node).filter((f) => this.fits(names, f.name) && isMissable(this.target.program, f, fn, this.node, this.selector.numeric === true));
    for (const { asked } of asks) this.found(asked, asked);
  }

  /** Two kinds of time meet, or one is read as the other, or a member is given both. */
  private mixes(): void {
    const { program } = this.target;
    const { fn } = this.activation;
    if (!mayHaveInstants(fn.module)) return;
    const { calls, binaries } = evaluationsAt(this.node);
    for (const { expr, local } of binaries) if (/^([<>]=?|[!=]=|-)$/.test(expr.op) && areAtOdds(instantOf(program, expr.left, fn, this.node), instantOf(program, expr.right, fn, this.node))) this.found(expr, expr, local);
    for (const { expr, local } of calls) if (misreadBy(program, expr, fn, this.node)) this.found(expr, expr, local);
    for (const d of this.node.defines) if (d.by === "assign" && d.value !== null && isGivenBoth(program, d.target, d.value, fn, this.node)) this.found(this.node.statement ?? d.target, d.value);
  }

  /** What calls this holds a lock meanwhile. */
  private isCalledLocked(): boolean {
    for (let a = this.activation; a.parent !== null; a = a.parent) if (a.callNode !== null && locksAt(this.target.program, a.parent.fn, a.callNode).length > 0) return true;
    return false;
  }

  /** `if lib is None: lib = load()`, of a member or of a variable of the module. */
  private lazy(names: Names): void {
    const { fn } = this.activation;
    for (const d of this.node.defines) {
      const assigned = peel(d.target);
      // What stands in a function around is no variable of the module.
      const isElsewhere = assigned.kind === "name" && (boundIn(fn).has(assigned.name) || (this.selector.of === MODULE && this.target.program.constant(assigned.name, fn.module) === null));
      const name = d.by !== "assign" || isElsewhere ? null : lastName(assigned);
      if (!this.fits(names, name) || (this.selector.of === MODULE && assigned.kind !== "name" && !isOfClass(assigned))) continue;
      const { racing } = this.selector;
      if (isSetLazily(this.target.program, fn, this.node, assigned, d.value, racing) && !(racing !== undefined && this.isCalledLocked())) this.found(this.node.statement ?? d.target, d.value);
    }
  }

  /** `del x.marks[id]` gives nothing to `marks`, under a key. */
  private deletion(element: Expression, names: Names): void {
    const member = element.kind === "index" ? memberOf(peel(element.object)) : null;
    if (member !== null && this.fits(names, member.name) && this.hasOwner(member.object, [])) this.found(element, { kind: "literal", type: "none", value: null, start: element.start, end: element.end });
  }

  /** `T { name: v }`, `{"name": v}`, `T(name=v)`, `T(v)` where the tree says which field is which, `setattr(x, "name", v)`. */
  private constructions(e: Expression, names: Names, local: readonly Clause[], given: Expression | null, under: string | null): void {
    if (e.kind === "construct") {
      // A record within a record goes by its own name, not by that of the whole.
      const isOwned = (): boolean => (under === null ? this.hasOwner(null, e.type === null ? this.declaredTypes() : [e.type]) : this.selector.of === undefined || [e.type, under].some((o) => ownerFits(this.selector.of!, o, this.target.renamed)));
      for (const entry of e.entries)
        if (entry.spread) this.spread(e.type, entry, names, local);
        else if (this.fits(names, entry.key) && (isOwned() || [given, ...e.entries.map((x) => (x.spread ? x.value : null))].some((o) => o !== null && this.hasOwner(o, [])))) this.found(entry, entry.value, local);
      return;
    }
    if (e.kind !== "call") return;
    const callee = lastName(e.callee);
    for (const a of e.args) if (a.name !== null && this.fits(names, a.name) && this.hasOwner(null, [callee])) this.found(a.value, a.value, local);
    const [first, second, third] = e.args.map((a) => a.value);
    // A method of the name, as pytest has one, takes back what it sets.
    if (callee === "setattr" && e.callee.kind === "name" && second !== undefined && third !== undefined && this.hasOwner(first ?? null, []) && this.stringsOf(second).some((key) => this.fits(names, key))) this.found(e, third, local);
    if ((callee === "insert" || callee === "set") && e.args.length === 2 && e.callee.kind === "field") {
      const key = peel(first!);
      if (key.kind === "literal" && key.type === "string" && this.fits(names, String(key.value)) && this.hasOwner(e.callee.object, [])) this.found(e, second!, local);
      // `x.marks.set(id, v)` gives to `marks`, as `x.marks[id] = v` does.
      const member = memberOf(peel(e.callee.object));
      if (member !== null && this.fits(names, member.name) && this.hasOwner(member.object, [])) this.found(e, second!, local);
    }
    this.columns(e, names, local);
    if (callee === null) return;
    // `xs.iter().position(f)` makes no `Position`.
    for (const type of this.target.program.types(callee).filter((t) => t.decl.name === callee && t.module.language === this.activation.fn.module.language)) {
      const constructor = type.methods.find((m) => m.decl.name === "__init__" || m.decl.name === "constructor");
      if (constructor !== undefined) {
        this.constructed(e, type, constructor, names, local);
        continue;
      }
      type.decl.fields.forEach((field, i) => {
        if (!this.fits(names, field.name) || !this.hasOwner(null, [callee]) || e.args.some((a) => a.name === field.name)) return;
        const arg = positionalAt(e, i);
        if (arg !== null) this.found(arg, arg, local);
        else if (field.default !== null && !e.args.some((a) => a.spread)) this.found(e, field.default, local);
      });
    }
  }

  /** `T(v)` by a constructor: what it takes for a parameter that is called as a member of the type is; given no value, its default. */
  private constructed(e: Call, type: TypeInfo, constructor: Fn, names: Names, local: readonly Clause[]): void {
    constructor.decl.params.forEach((p, i) => {
      if (p.kind === "self" || !this.fits(names, p.name) || !type.decl.fields.some((f) => f.name === p.name) || !this.hasOwner(null, [type.decl.name]) || e.args.some((a) => a.spread || a.name === p.name)) return;
      const arg = argumentFor(e, constructor, i);
      if (arg !== null) this.found(arg, arg, local);
      else if (p.default !== null) this.found(e, p.default, local);
    });
  }

  /** `{ ...leg }`: the members that the type of `leg` has, or that a constant is written with. */
  private spread(made: string | null, entry: Entry, names: Names, local: readonly Clause[]): void {
    const constant = entry.value.kind === "name" ? this.target.program.constant(entry.value.name, this.activation.fn.module)?.assign.value : undefined;
    const written = constant?.kind === "call" && lastName(constant.callee) === "freeze" ? constant.args[0]?.value : constant;
    if (written?.kind === "construct" && this.hasOwner(null, [made])) for (const e of written.entries) if (this.fits(names, e.key)) this.found(entry, e.value, local);
    const type = this.target.program.typeOf(entry.value, this.activation.fn);
    // A copy of a thing of the same type keeps what it has: nothing is given.
    if (type === null || made !== null || this.declaredTypes().some((t) => t.includes(type)) || !this.hasOwner(null, [null])) return;
    for (const field of this.target.program.types(type).flatMap((t) => t.decl.fields))
      if (this.fits(names, field.name)) this.found(entry, { kind: "field", object: entry.value, name: field.name, start: entry.start, end: entry.end }, local);
  }

  /** `insert(table, [row], column_names=COLUMNS)`: the value at the place of the column. */
  private columns(e: Call, names: Names, local: readonly Clause[]): void {
    for (const columns of e.args) {
      const index = (this.target.program.literalList(columns.value, this.activation.fn) ?? []).findIndex((c) => c.kind === "literal" && typeof c.value === "string" && this.fits(names, c.value));
      if (index === -1) continue;
      for (const a of e.args) {
        const rows = peel(a.value);
        if (a === columns || rows.kind === "literal") continue;
        const row = rows.kind === "list" && rows.elements.length === 1 ? rows.elements[0]! : rows;
        if (row.kind !== "list" && row.kind !== "name") continue;
        const at: Expression = { kind: "literal", type: "number", value: index, start: row.start, end: row.end };
        const value: Expression = row.kind === "list" ? (row.elements[index] ?? row) : { kind: "index", object: row, index: at, start: row.start, end: row.end };
        if (this.hasOwner(null, [null])) this.found(row.kind === "list" ? value : e, value, local);
      }
    }
  }

  /** What the statement says that its value is: the annotated type, the function's return type. */
  private declaredTypes(): string[] {
    const s = this.node.statement;
    const type = s?.kind === "assign" ? s.type : s?.kind === "return" ? this.activation.fn.decl.returnType : null;
    return type === null || type === undefined ? [] : [type];
  }

  private stringsOf(e: Expression): string[] {
    const found = slice(this.target.program, this.target.budget, e, placeOf(this.activation, this.node), () => false, MAX_KEY_STEPS);
    return found.steps.flatMap((s) => (s.leaf && s.expr.kind === "literal" && typeof s.expr.value === "string" ? [s.expr.value] : []));
  }

  /** The `of` of the selector: an object's name or type, a constructed type, or what the construction is assigned to. */
  private hasOwner(object: Expression | null, types: readonly (string | null)[]): boolean {
    const of = this.selector.of;
    if (of === undefined) return true;
    if (object !== null && isOwner(this.target, object, of, placeOf(this.activation, this.node))) return true;
    if (types.some((t) => ownerFits(of, t === "Self" ? this.activation.fn.decl.owner : t, this.target.renamed))) return true;
    return object === null && this.node.defines.some((d) => ownerFits(of, lastName(d.target), this.target.renamed));
  }

  private passing(e: Call, names: Names, local: readonly Clause[]): void {
    const { to, on } = this.selector;
    if (!this.fits(to, calledName(this.activation, e.callee))) return;
    if (on !== undefined && !(e.callee.kind === "field" && isOwner(this.target, e.callee.object, on, placeOf(this.activation, this.node)))) return;
    const seen = new Set<Expression>();
    for (const fn of this.target.program.resolve(e, this.activation.fn))
      fn.decl.params.forEach((p, i) => {
        const value = p.kind !== "self" && this.fits(names, p.name) ? argumentFor(e, fn, i) : null;
        if (value !== null) seen.add(value);
      });
    for (const a of e.args) if (this.fits(names, a.name) || (a.name === null && names === "/./")) seen.add(a.value);
    for (const value of seen) this.found(value, value, local);
  }

  private calls(e: Call, local: readonly Clause[]): void {
    const { calls, on, class: wanted, through, awaited, lacking, given, used } = this.selector;
    if (through !== undefined && !isThrough(this.target, this.activation, through)) return;
    if (awaited !== undefined && e.awaited !== awaited) return;
    if (used !== undefined && used !== "result" && this.isUsed(e) !== used) return;
    const at = placeOf(this.activation, this.node);
    if (calls !== undefined && !this.fits(calls, calledName(this.activation, e.callee))) return;
    if (on !== undefined && !this.isCalledOn(e, on, at)) return;
    if (wanted !== undefined && !isCallClass(this.target, e, at, wanted)) return;
    if (given !== undefined && !e.args.some((a) => this.fits(given, textOf(this.target.program, at.fn.module, a.value)))) return;
    if (used === "result" && !isTakenForResult(at.fn, this.node, e)) return;
    if (lacking !== undefined && givesArgument(this.target, e, at.fn, lacking) === true) return;
    this.found(e, e, local);
  }

  private isCalledOn({ callee }: Call, on: Names, at: ReturnType<typeof placeOf>): boolean {
    return on === NOTHING ? peel(callee).kind === "name" : callee.kind === "field" && isOwner(this.target, callee.object, on, at);
  }

  /** Something is done with what a call gives: it is not a statement by itself, awaited or not. */
  private isUsed(e: Call): boolean {
    const s = this.node.statement;
    if (s?.kind === "return" && s.value !== null && peel(s.value) === e) return !isForEach(this.activation.fn);
    return !(s?.kind === "expression" && peel(s.expression) === e);
  }

  private divisions(binaries: Evaluations["binaries"], calls: Evaluations["calls"]): void {
    const divisors = [...binaries.map(({ expr, local }) => ({ expr, local, by: divisorOf(expr) })), ...calls.map(({ expr, local }) => ({ expr, local, by: divisorOfCall(expr) }))];
    for (const { expr, local, by } of divisors) if (by !== null && this.isWantedDivisor(by, local)) this.found(expr, by, local);
    for (const by of divisorsOfUpdates(this.node)) if (this.isWantedDivisor(by, [])) this.found(this.node.statement ?? by, by);
  }

  private casts(names: Names): void {
    for (const top of this.node.expressions)
      for (const e of within(top)) if (e.kind === "other" && e.syntax === "cast" && e.children[0] !== undefined && this.fits(names, e.type ?? null)) this.found(e, e.children[0]);
  }

  private isWantedDivisor(by: Expression, local: readonly Clause[]): boolean {
    return this.selector.divides === "any" || !isTestedForZero(this.target, { activation: this.activation, node: this.node, span: by, value: by, local }, by);
  }

  private fills(names: Names): void {
    for (const { value, buffer, at } of fillsAt(this.node)) {
      if (names !== "/./" && !this.fits(names, lastName(buffer))) continue;
      if (this.selector.zeros !== undefined && this.isZeroed(value) !== this.selector.zeros) continue;
      this.found(at, value);
    }
  }

  private isZeroed(value: Expression | null): boolean {
    if (value === null) return false;
    const { steps } = slice(this.target.program, this.target.budget, value, placeOf(this.activation, this.node));
    return steps.some((s) => isZeros(s.expr) && chainOf(s).every(({ via, object }) => !object && /^(start|value|argument|constant|attribute|return)$/.test(via)));
  }

  /** A member of what the located function returns, given where it is made or after. */
  private returned(names: Names): void {
    const s = this.node.statement;
    if (this.node.kind !== "statement" || s?.kind !== "return" || s.value === null) return;
    const { program } = this.target;
    for (const name of memberNamesIn(program, this.activation.fn)) if (this.fits(names, name)) this.found(givenFor(program, name, s.value) ?? s, { kind: "field", object: s.value, name, start: s.value.start, end: s.value.end });
  }

  private reads(e: Expression, names: Names, local: readonly Clause[]): void {
    const member = memberOf(e);
    // Enum members may be strings of their names, and these may go by the names of constants.
    const text = textOf(this.target.program, this.activation.fn.module, e);
    const named = text !== null && /^[A-Z][A-Z0-9_]+$/.test(text) ? text : null;
    const name = member?.name ?? (e.kind === "name" && /^[A-Z]/.test(e.name) ? e.name : named);
    if (!this.fits(names, name) && !this.fits(names, named) && !(name === null && dynamicKeys(e).some((key) => this.stringsOf(key).some((k) => this.fits(names, k))))) return;
    // The target of an assignment is not read.
    if (this.node.defines.some((d) => d.by !== "update" && peel(d.target) === peel(e))) return;
    const of = this.selector.of;
    if (of !== undefined && !(member !== null && isOwner(this.target, member.object, of, placeOf(this.activation, this.node)))) return;
    const written = member === null ? null : lastName(member.object);
    const owner = written === "Self" ? this.activation.fn.decl.owner : written;
    if (this.selector.form !== undefined && !this.typesMade(owner).some((t) => t.decl.form === this.selector.form)) return;
    this.found(e, e, local);
  }

  /** A variable of the module, by its name alone. */
  private globals(names: Names): void {
    const { fn } = this.activation;
    const targets = this.node.defines.map((d) => peel(d.target));
    for (const top of this.node.expressions)
      for (const e of within(top)) if (e.kind === "name" && this.fits(names, e.name) && !boundIn(fn).has(e.name) && this.target.program.constant(e.name, fn.module) !== null && !targets.includes(e)) this.found(e, e);
  }

  /** The types of the tree that are called exactly so. */
  private typesMade(name: string | null): readonly TypeInfo[] {
    return name === null ? [] : this.target.program.types(name).filter((t) => t.decl.name === name);
  }

  private returns(wanted: "any" | "none"): void {
    const s = this.node.statement;
    if (this.node.kind === "statement" && s?.kind === "return") {
      const isNone = s.value === null || (s.value.kind === "literal" && s.value.type === "none");
      if (wanted === "any" || isNone) this.found(s, s.value);
      // Rust does not compile what could run off the end without the value that it promises: a `match` there is exhaustive.
    } else if (this.node.kind === "exit" && wanted === "none" && !(this.activation.fn.module.language === "rust" && this.activation.fn.decl.returnType !== null) && this.node.prev.some((e) => e.from.statement?.kind !== "return")) {
      this.found({ start: this.activation.fn.decl.nameSpan.start, end: this.activation.fn.decl.nameSpan.end }, null);
    }
  }

  /** `T(…)`, `T { … }`, `new T(…)`, `T::new(…)`. */
  private made(e: Expression, names: Names, local: readonly Clause[]): void {
    const type = e.kind === "construct" ? e.type : e.kind === "call" ? madeBy(this.target, e, this.activation) : null;
    if (type === null || !this.fits(names, type === "Self" ? this.activation.fn.decl.owner : type)) return;
    if (this.selector.form === undefined) this.found(e, e, local);
    // What is not one of its members may be answered by the enum itself.
    else if (e.kind === "call" && lastName(e.callee) === type && e.args.length === 1 && this.typesMade(type).some((t) => t.decl.form === this.selector.form && !answersUnknown(this.target.program, t))) this.found(e.args[0]!.value, e.args[0]!.value, local);
  }

  /** `Side[name]`: a member of an enum by a name that is worked out. */
  private named(e: Expression, names: Names, local: readonly Clause[]): void {
    if (e.kind !== "index" || e.object.kind !== "name" || e.index.kind === "literal" || !this.fits(names, e.object.name)) return;
    if (this.typesMade(e.object.name).some((t) => t.decl.form === this.selector.form)) this.found(e.index, e.index, local);
  }

  private omissions(e: Expression, names: Names, local: readonly Clause[], under: string | null): void {
    const { fn } = this.activation;
    const made = e.kind === "construct" ? (e.type ?? (under === null ? wholeType(this.declaredTypes()[0]) : null)) : e.kind === "call" ? madeBy(this.target, e, this.activation) : null;
    const type = made === null ? null : this.target.program.typeIn(made);
    if (type !== null && (omittedBy(this.target, e, this.target.program.types(type), fn, names)?.length ?? 0) > 0) this.found(e, e, local);
  }

  private raises(names: Names): void {
    const s = this.node.statement;
    if (s?.kind !== "raise" || this.node.kind !== "statement") return;
    const type = s.value === null ? null : lastName(s.value.kind === "call" ? s.value.callee : s.value);
    if (names === "/./" || this.fits(names, type)) this.found(s, s.value);
  }

  /** `assert x`, `assert_eq!(a, b)`, `self.assertEqual(a, b)`, `expect(a).toBe(b)`, `with pytest.raises(E)`. */
  private asserted(which: "any" | "vacuous" | "weak"): void {
    const s = this.node.statement;
    const { program } = this.target;
    const isWanted = (test: Expression): boolean =>
      which === "any" || whyVacuous(program, test, this.activation.fn, this.node) !== null || (which === "weak" && (takesAnyException(test) || (asksWhetherThere(test) && assertionsIn(program, this.activation.fn).every(asksWhetherThere))));
    if (s?.kind === "assert" && this.node.kind === "test") {
      if (isWanted(s.test)) this.found(s, s.test);
      return;
    }
    // `reply.assert_called_once`, and no call of it; a comparison without its `assert`.
    if (s?.kind === "expression" && this.node.kind === "statement" && (s.expression.kind === "field" ? isWanted(s.expression) : which !== "any" && isForgotten(s.expression, this.node))) this.found(s, s.expression);
    for (const { expr, local } of evaluationsAt(this.node).calls) if (isAssertion(expr) && isWanted(expr)) this.found(expr, assertedBy(expr) ?? expr, local);
  }

  /** The value is all that the text becomes a part of: `"a" + b`, `"%s" % b`, `"{}".format(b)`, `["a", b].join(" ")`. */
  private texts(wanted: string): void {
    const pattern = patternOf(wanted);
    const { text: source } = this.activation.fn.module;
    const look = (e: Expression, whole: Expression | null): void => {
      const isText = (e.kind === "literal" && (e.type === "string" || e.type === "bytes")) || (e.kind === "other" && e.syntax === "template");
      const text = e.kind === "literal" ? String(e.value) : source.slice(e.start, e.end);
      if (isText && (pattern === null ? text.includes(wanted) : patternFits(pattern, text))) {
        this.found(whole === null ? spanOfText(source, e, pattern) : e, whole ?? e);
        // The pieces of a template are its text, too.
        if (e.kind === "other") return;
      }
      const around = buildsText(e) ? (whole ?? e) : e.kind === "list" || e.kind === "conditional" || (e.kind === "field" && whole !== null) ? whole : null;
      for (const child of childrenOf(e)) look(child, around);
    };
    for (const top of this.node.expressions) look(top, null);
  }

  private comparisons(e: Expression & { kind: "binary" }, local: readonly Clause[]): void {
    if (!/^([<>]=?|[!=]=|-)$/.test(e.op)) return;
    const at = placeOf(this.activation, this.node);
    const is = (x: Expression, source: Selector["compares"]) => source !== undefined && derivesFrom(this.target, x, at, source) === true;
    const { compares, with: other } = this.selector;
    if (isOutOfReach(this.target, this.activation.fn, compares!)) return;
    // What is written out is asked first: it takes no slice.
    const isOther = (b: Expression): boolean => other === undefined || is(b, other);
    const isBoth = (a: Expression, b: Expression): boolean => (b.kind === "literal" ? isOther(b) && is(a, compares) : is(a, compares) && isOther(b));
    if (isBoth(e.left, e.right) || isBoth(e.right, e.left)) this.found(e, e, local);
  }
}

/** A type of which all members are wanted; null for `Partial<T>` and the like. */
const wholeType = (declared: string | undefined): string | null => (declared === undefined || /^(Partial|DeepPartial|Pick|Omit)\b/.test(declared) ? null : declared);

/** What a statement deletes: `del a[i], b[j]`, `delete a[i]`. */
const deletedIn = (top: Expression): readonly Expression[] => (top.kind === "other" && (top.syntax === "del" || top.syntax === "delete") ? top.children.map(peel) : []);

/** Where in a text of several lines what was looked for stands. */
function spanOfText(source: string, e: Expression, pattern: RegExp | null): Span {
  const match = pattern?.exec(source.slice(e.start, e.end));
  return match == null ? e : { start: e.start + match.index, end: e.start + match.index + match[0].length };
}

/** Texts are put together here. */
const buildsText = (e: Expression): boolean => (e.kind === "binary" && (e.op === "+" || e.op === "%")) || (e.kind === "other" && e.syntax === "template") || (e.kind === "call" && /^(format|join|concat)$/.test(lastName(e.callee) ?? ""));

/** The type that a call makes a value of, by its name or by the name of a maker. */
function madeBy(target: Target, e: Call, { fn }: Activation): string | null {
  const callee = peel(e.callee);
  if (callee.kind === "name") return /^[A-Z]/.test(callee.name) || target.program.types(callee.name).some((t) => t.decl.name === callee.name) ? callee.name : null;
  if (callee.kind !== "field") return null;
  if (/^(new|default|create|open|from_\w+|with_\w+)$/.test(callee.name) && callee.object.kind === "name") return callee.object.name === "cls" || callee.object.name === "Self" ? fn.decl.owner : callee.object.name;
  return /^[A-Z]/.test(callee.name) ? callee.name : null;
}

/** `assert x is not None`, `expect(x).toBeDefined()`: any value will do. */
function asksWhetherThere(test: Expression): boolean {
  const e = peel(test);
  const asked = e.kind === "call" ? assertedBy(e) : e;
  const isNone = (x: Expression, op: string): boolean => x.kind === "binary" && x.op === op && x.right.kind === "literal" && x.right.type === "none";
  return asked !== null && (isNone(asked, "!=") || (asked.kind === "unary" && asked.op === "!" && isNone(peel(asked.operand), "==")));
}

/** What a test asserts, itself or by the functions of the tests that it calls. */
function assertionsIn(program: Program, fn: Fn, depth = 0): Expression[] {
  return fn.flow.nodes.flatMap((n) => {
    if (n.statement?.kind === "assert" && n.kind === "test") return [n.statement.test];
    const calls = evaluationsAt(n).calls.map((c) => c.expr);
    const inner = depth > 1 ? [] : calls.flatMap((c) => program.resolve(c, fn).filter((f) => f.isTest && f !== fn).flatMap((f) => assertionsIn(program, f, depth + 1)));
    return [...calls.filter(isAssertion), ...inner];
  });
}

/** Methods of test cases and matchers of test frameworks. */
function isAssertion(e: Call): boolean {
  const name = lastName(e.callee) ?? "";
  // Of a mock it asks nothing, but was meant to.
  if (/^(assert[A-Z]\w*|fail(Unless|If)?|raises|assert_\w+|assert|called_once|(has_)?called_(once_)?with)$/.test(name)) return true;
  if (!/^(to[A-Z]\w*|rejects|resolves|equal|deepEqual|strictEqual|ok|throws)$/.test(name) || e.callee.kind !== "field") return false;
  return within(e.callee.object).some((x) => (x.kind === "call" && lastName(x.callee) === "expect") || (x.kind === "name" && /^(assert|expect|t|chai)$/.test(x.name)));
}

const membersOf = new WeakMap<Module, ReadonlySet<string>>();

/** How members are spelled in the module of a function, in its types and in those that it makes. */
function memberNamesIn(program: Program, { module }: Fn): ReadonlySet<string> {
  let names = membersOf.get(module);
  if (names === undefined) {
    const expressions = module.functions.flatMap((f) => [...expressionsIn(f.body ?? [])]);
    const written = expressions.flatMap((e) => (e.kind === "field" ? [e.name] : e.kind === "construct" ? e.entries.flatMap((x) => x.key ?? []) : e.kind === "call" ? [...e.args.flatMap((a) => a.name ?? []), ...membersMade(program, e)] : []));
    membersOf.set(module, (names = new Set([...written, ...module.types.flatMap((t) => t.fields.map((f) => f.name))])));
  }
  return names;
}

/** The key of a member that is read by a name that is worked out: `row.get(key)`, `row[key]`, `getattr(row, key)`. */
function dynamicKeys(e: Expression): Expression[] {
  if (e.kind === "index") return e.index.kind === "name" ? [e.index] : [];
  if (e.kind !== "call") return [];
  const key = e.callee.kind === "field" && e.callee.name === "get" ? e.args[0]?.value : lastName(e.callee) === "getattr" ? e.args[1]?.value : undefined;
  return key?.kind === "name" ? [key] : [];
}

/** An enum that answers for what it does not know: by `_missing_`, its own or a base's, or as a set of flags, which keeps it. */
const answersUnknown = (program: Program, { decl, methods }: TypeInfo): boolean => methods.some((m) => m.decl.name === "_missing_") || program.inherited(decl.name, "_missing_").length > 0 || decl.bases.some((b) => /(^|\.)IntFlag$/.test(b));
