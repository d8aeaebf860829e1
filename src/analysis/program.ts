import type { Assign, Call, Expression, FunctionDecl, Import, Module, TypeDecl } from "../model/model.js";
import { CallIndex, type CallPlace } from "./call-index.js";
import { Namesakes } from "./namesakes.js";
import { buildFlow, conditionsPassed, factsAtNodes, type Flow, type FlowNode } from "./flow.js";
import type { Facts } from "./facts.js";
import { canonical, identifiersIn } from "./names.js";
import { lastName, peel } from "./paths.js";
import { purposeOf, roleOf, type Purpose } from "./roles.js";
import { stemOf } from "./stems.js";
import { childrenOf, within } from "./walk.js";
import { wholesIn } from "./wholes.js";

/** A function in its program. Module-level code is a function too, named `<module>`. */
export class Fn {
  private around: { fn: Fn; node: FlowNode } | null = null;
  private built: Flow | null = null;
  private facts: readonly (Facts | null)[] | null = null;
  private testCode: boolean | null = null;
  private passed: readonly (Facts | null)[] | null = null;
  constructor(
    private readonly program: Program,
    readonly id: number,
    readonly module: Module,
    readonly decl: FunctionDecl,
    /** The function that it is written in, and the node there; null for methods and top-level functions. */
    private readonly writtenIn: { fn: Fn; node: FlowNode | null } | null,
  ) {}

  /** The function that it is written in, and the node there. Null for methods and top-level functions. */
  get outer(): { fn: Fn; node: FlowNode } | null {
    if (this.writtenIn !== null && this.around === null) this.around = { fn: this.writtenIn.fn, node: this.writtenIn.node ?? declaringNode(this.writtenIn.fn.flow, this.decl) };
    return this.around;
  }

  get flow(): Flow {
    return (this.built ??= buildFlow(this.decl.body ?? [], (e) => this.program.literalList(e, this), this.outer === null || this.module.language !== "rust" ? null : runOnSuccessOf(this.decl, this.outer.node)));
  }
  /** What holds at a node whenever it is reached; null where it cannot be reached. */
  factsAt(node: FlowNode): Facts | null {
    return (this.facts ??= factsAtNodes(this.flow))[node.id] ?? null;
  }
  /** What was found to hold on every way to a node, though it may have changed since; null where it cannot be reached. */
  passedAt(node: FlowNode): Facts | null {
    return (this.passed ??= conditionsPassed(this.flow))[node.id] ?? null;
  }
  /** Code of the tests: by its file, or by an attribute (`#[cfg(test)]`, `#[test]`). */
  get isTest(): boolean {
    return (this.testCode ??= roleOf(this.module.path) === "test" || this.decl.attributes.some((a) => (a.name === "cfg" && /\btest\b/.test(a.text)) || a.name === "test") || (this.outer?.fn.isTest ?? false));
  }
  /** What it is there for; null for copies and what is generated. */
  get purpose(): Purpose | null {
    const purpose = purposeOf(this.module.path);
    return purpose !== null && this.isTest ? "test" : purpose;
  }
  /** `process_intent`, `KernelStateView.refresh`. */
  get symbol(): string {
    const own = this.decl.name === "" ? "<lambda>" : this.decl.name;
    return this.decl.owner === null ? own : `${this.decl.owner}.${own}`;
  }
}

/** Methods of `Option` and `Result` that run a closure where there is something; iterators have some of these names too. */
const ON_SUCCESS = /^(and_then|map|filter|inspect|map_or|map_or_else|is_some_and|is_ok_and)$/;
const ITERATES = /^(iter|iter_mut|into_iter|chars|bytes|lines|split|split_whitespace|keys|values|values_mut|enumerate|zip|windows|chunks|drain|rev|skip|take|filter|filter_map|flat_map|range|cloned|copied)$/;

/** `ptr.as_ref()`: of a pointer, too, there is something only where it is not null. */
export const isLentOut = (e: Expression): boolean => e.kind === "call" && /^as_(ref|mut|deref)$/.test(lastName(e.callee) ?? "");

/** What has to hold for a closure to be run: `admits(stage)?` in `admits(stage).and_then(|()| …)`, `size > 0` in `(size > 0).then(|| …)`. */
function runOnSuccessOf(decl: FunctionDecl, node: FlowNode): Expression | null {
  for (const top of node.expressions)
    for (const e of within(top)) {
      if (e.kind !== "call" || e.callee.kind !== "field" || !(ON_SUCCESS.test(e.callee.name) || e.callee.name === "then") || !e.args.some((a) => a.value.kind === "lambda" && a.value.function === decl)) continue;
      const receiver = peel(e.callee.object);
      if (e.callee.name === "then") return receiver;
      const { start, end } = receiver;
      return isLentOut(e.callee.object) || (receiver.kind === "call" && !ITERATES.test(lastName(receiver.callee) ?? "")) ? { kind: "unary", op: "?", operand: receiver, start, end } : null;
    }
  return null;
}

export interface TypeInfo {
  module: Module;
  decl: TypeDecl;
  methods: Fn[];
}

/** Functions outside the tree that run what they are given: with the rest of the arguments, on this thread or another. */
const RUNNERS = /^(to_thread|run_in_executor|run_sync|run_in_threadpool|spawn_blocking|submit|partial|call_soon|call_soon_threadsafe|call_later|create_task|ensure_future|spawn|Thread|Timer|map|bind|call|apply|setTimeout|setImmediate|queueMicrotask|nextTick|wait_for|retry)$/;

/** Names that belong to the languages' own containers: no evidence for a method of the tree unless the receiver's type is known. */
const COMMON = new Set([
  "get", "items", "keys", "values", "append", "push", "insert", "pop", "update", "copy", "clone", "map", "filter", "len", "format", "join", "split", "strip",
  "read", "write", "close", "send", "add", "remove", "clear", "find", "next", "iter", "sort", "extend", "index", "count", "set", "has", "delete", "then", "catch", "new",
  "default", "from", "into", "unwrap", "run", "start", "stop", "put", "result", "wait", "cancel", "lock", "encode", "decode", "is_some", "is_none", "to_string",
]);

/** A place where a function of the tree may be called. */
export type CallSite = CallPlace<Fn>;

/** Types that Python has itself: `list(x)` is none of the tree's `List`. */
const OF_PYTHON = /^(bool|bytes|dict|filter|float|frozenset|int|list|map|object|range|set|slice|str|tuple|type)$/;

/** All modules of a target, with what is needed to look from one into another. */
export class Program {
  /** All but lambdas, in the order of modules and source. */
  readonly functions: Fn[] = [];
  private readonly inModule = new Map<Module, Fn[]>();
  private readonly byName = new Map<string, Fn[]>();
  private readonly typesByName = new Map<string, TypeInfo[]>();
  private readonly byDecl = new Map<FunctionDecl, Fn>();
  private readonly moduleFns = new Map<Module, Fn>();
  private readonly constants = new Map<Module, Map<string, Assign>>();
  /** Functions that are members of object literals. */
  private readonly members = new Set<Fn>();
  private readonly calls = new CallIndex<Fn>(this);
  private readonly byStem = new Map<string, Module[]>();
  private readonly attributes = new Map<string, Map<string, { fn: Fn; node: FlowNode; value: Expression }[]>>();
  private readonly callersOf = new Map<Fn, readonly CallSite[]>();
  private readonly calledInProduction = new Map<string, Map<Fn, CallSite[]>>();
  private readonly calledInTests = new Map<string, Map<Fn, CallSite[]>>();
  private readonly handedOver = new Map<Call, readonly Call[]>();
  private readonly calledParameters = new Map<Fn, Map<string, boolean>>();
  private readonly resolved = new Map<Call, Fn[]>();
  private readonly refusing = new Map<Fn, boolean>();
  private readonly constantsNamed = new Map<string, { module: Module; assign: Assign }[]>();
  private readonly importsByName = new Map<Module, Map<string, Import>>();
  private readonly imported = new Map<Import, readonly Module[]>();
  private readonly inWhole = new Map<Module, ReadonlySet<Module>>();
  private readonly byLanguage = new Map<Module["language"], { list: readonly Module[]; set: ReadonlySet<Module> }>();
  private parts: Map<Module, Module[]> | null = null;
  private resolving = 0;
  private fileNames: ReadonlySet<string> | null = null;
  private readonly methodsOf = new Map<string, Fn[]>();
  private readonly above = new Map<string, readonly string[]>();
  private readonly namesakesOf = new Map<string, Namesakes<Fn>>();
  private derived: Map<string, TypeInfo[]> | null = null;
  private gettersByName: Map<string, Fn[]> | null = null;
  private wholes: ReadonlyMap<Module, readonly Module[]> | null = null;
  /** What was found so far for the question that is being answered. */
  private typing: Map<Expression, Typed> | null = null;
  private readonly typed = new Map<Expression, { fn: Fn; type: string | null }>();

  constructor(readonly modules: readonly Module[]) {
    for (const module of modules) this.addModule(module);
    for (const fn of this.functions) this.attach(fn);
  }

  /** A method belongs to its type, which may stand in another file: `impl TradeSlot` in ledger.rs. */
  private attach(fn: Fn): void {
    if (fn.decl.owner !== null) for (const t of this.types(fn.decl.owner)) if (t.module.language === fn.module.language) t.methods.push(fn);
  }

  private addModule(module: Module): void {
    push(this.byStem, stemOf(module), module);
    const body: FunctionDecl = {
      kind: "function", name: "<module>", nameSpan: { start: 0, end: 0 }, owner: null, params: [], returnType: null, isAsync: false, isGenerator: false,
      exported: false, attributes: [], doc: module.doc, body: module.body, start: 0, end: module.text.length,
    };
    this.moduleFns.set(module, this.register(module, body, null));
    const constants = new Map<string, Assign>();
    for (const s of module.body) {
      const key = s.kind === "assign" ? lastName(s.target) : null;
      if (key !== null) constants.set(key, s as Assign);
    }
    for (const [name, assign] of constants) push(this.constantsNamed, name, { module, assign });
    this.constants.set(module, constants);
    for (const decl of module.types) {
      const key = canonical(decl.name);
      push(this.typesByName, key, { module, decl, methods: [] });
    }
    const around: FunctionDecl[] = [];
    for (const decl of module.functions) {
      while (around.length > 0 && around[around.length - 1]!.end <= decl.start) around.pop();
      const outer = around[around.length - 1];
      const fn = this.register(module, decl, outer === undefined || decl.owner !== null ? null : outer);
      push(this.byName, canonical(decl.name), fn);
      if (isMember(module, decl)) this.members.add(fn);
      around.push(decl);
    }
  }

  private register(module: Module, decl: FunctionDecl, outer: FunctionDecl | null): Fn {
    const around = outer === null ? null : (this.byDecl.get(outer) ?? null);
    const fn = new Fn(this, this.byDecl.size, module, decl, around === null ? null : { fn: around, node: null });
    this.functions.push(fn);
    push(this.inModule, module, fn);
    this.byDecl.set(decl, fn);
    return fn;
  }

  /** All functions of a module with its top-level code, but lambdas. */
  functionsIn(module: Module): readonly Fn[] {
    return this.inModule.get(module) ?? [];
  }

  /** The lambda as a function, written at that node. */
  lambda(decl: FunctionDecl, fn: Fn, node: FlowNode): Fn {
    let known = this.byDecl.get(decl);
    if (known === undefined) {
      known = new Fn(this, this.byDecl.size, fn.module, decl, { fn, node });
      this.byDecl.set(decl, known);
    }
    return known;
  }

  /** It stands under a key of an object literal: what has the object may call it. */
  isLiteralMember(fn: Fn): boolean {
    return this.members.has(fn);
  }

  fnOf(decl: FunctionDecl): Fn | null {
    return this.byDecl.get(decl) ?? null;
  }

  topLevel(module: Module): Fn {
    return this.moduleFns.get(module)!;
  }

  /** Functions by name; those spelt exactly so where there are any, else across case styles and underscores. */
  named(name: string): readonly Fn[] {
    return this.namesakes(name).all;
  }

  private namesakes(name: string): Namesakes<Fn> {
    let known = this.namesakesOf.get(name);
    if (known === undefined) this.namesakesOf.set(name, (known = new Namesakes(exactFirst(this.byName.get(canonical(name)) ?? [], (f) => f.decl.name === name))));
    return known;
  }

  /** Functions by name, in any of its spellings. */
  spelt(name: string): readonly Fn[] {
    return this.byName.get(canonical(name)) ?? [];
  }

  types(name: string): TypeInfo[] {
    const found = exactFirst(this.typesByName.get(canonical(name)) ?? [], (t) => t.decl.name === name);
    return OF_PYTHON.test(name) ? found.filter((t) => t.decl.name === name) : found;
  }

  /** The type's methods of that name, its own before inherited ones, then those of types derived from it. */
  methods(typeName: string, method: string): Fn[] {
    const key = `${typeName}.${method}`;
    let known = this.methodsOf.get(key);
    if (known === undefined) this.methodsOf.set(key, (known = this.findMethods(typeName, method)));
    return known;
  }

  /**
   * The name of a type and of all that it builds on, nearest first. By names alone: where many types are called `Transport` and build on another
   * `Transport`, each name is looked at once.
   */
  buildsOn(typeName: string): readonly string[] {
    let known = this.above.get(typeName);
    if (known === undefined) {
      const names = new Set([typeName]);
      for (const name of names) for (const t of this.types(name)) for (const base of t.decl.bases) names.add(base);
      this.above.set(typeName, (known = [...names]));
    }
    return known;
  }

  /** The types that name it as one they build on. */
  derivedFrom(typeName: string): readonly TypeInfo[] {
    if (this.derived === null) {
      this.derived = new Map();
      for (const list of this.typesByName.values()) for (const t of list) for (const base of new Set(t.decl.bases.map(canonical))) push(this.derived, base, t);
    }
    return this.derived.get(canonical(typeName)) ?? [];
  }

  /** The methods of one declaration of a type under a name, in any of its spellings. */
  private methodsNamed(type: TypeInfo, name: string): readonly Fn[] {
    let known = this.methodsByName.get(type);
    // Methods that stand in other files are attached one by one.
    if (known?.size !== type.methods.length) {
      this.methodsByName.set(type, (known = { size: type.methods.length, byName: new Map() }));
      for (const m of type.methods) push(known.byName, canonical(m.decl.name), m);
    }
    return known.byName.get(canonical(name)) ?? [];
  }

  private readonly methodsByName = new WeakMap<TypeInfo, { size: number; byName: Map<string, Fn[]> }>();

  private ownMethods(typeName: string, method: string): Fn[] {
    return exactFirst(this.types(typeName).flatMap((t) => this.methodsNamed(t, method)), (m) => m.decl.name === method);
  }

  /** What a type has from those above it. What others make of these is none of its own. */
  inherited(typeName: string, method: string, seen = new Set<string>()): Fn[] {
    if (seen.has(canonical(typeName)) || seen.size > 8) return [];
    seen.add(canonical(typeName));
    return this.types(typeName).flatMap((t) => t.decl.bases.flatMap((b) => {
      const real = this.ownMethods(b, method).filter((m) => !isSignature(m));
      return real.length > 0 ? real : this.inherited(b, method, seen);
    }));
  }

  private findMethods(typeName: string, method: string): Fn[] {
    const infos = this.types(typeName);
    const own = this.ownMethods(typeName, method);
    const real = own.filter((m) => !isSignature(m));
    if (real.length > 0) return real;
    const inherited = this.inherited(typeName, method);
    if (inherited.length > 0) return inherited;
    const derived = this.derivedFrom(typeName).flatMap((t) => this.methodsNamed(t, method).filter((m) => !isSignature(m)));
    if (derived.length > 0 || own.length === 0) return derived;
    if (!infos.some((t) => isAbstract(t.decl, t.methods))) return own;
    // A protocol that is implemented by its shape alone.
    const shaped = this.named(method).filter((f) => f.decl.owner !== null && !isSignature(f) && infos.some((t) => t.module.language === f.module.language));
    return shaped.length <= 6 ? shaped : [];
  }

  /** The module-level assignment of a name as seen from a module: its own, else the one that is imported. */
  constant(name: string, from: Module): { module: Module; assign: Assign } | null {
    const own = this.constants.get(from)?.get(name);
    if (own !== undefined) return { module: from, assign: own };
    const imported = this.importNamed(name, from);
    if (imported === undefined) return this.constantOfAll(name, from);
    for (const module of this.importedBy(imported, from)) {
      const there = this.constants.get(module)?.get(imported.name!);
      if (there !== undefined) return { module, assign: there };
    }
    return null;
  }

  /** One that comes with all of another module: `use super::*`, `from limits import *`. Of several nothing is known. */
  private constantOfAll(name: string, from: Module): { module: Module; assign: Assign } | null {
    const named = this.constantsNamed.get(name);
    if (named === undefined) return null;
    const modules = this.modulesInWhole(from);
    const found = named.filter(({ module }) => modules.has(module) && roleOf(module.path) === roleOf(from.path));
    return found.length === 1 ? found[0]! : null;
  }

  /** The modules of which one has everything by `*`. */
  private modulesInWhole(from: Module): ReadonlySet<Module> {
    let known = this.inWhole.get(from);
    if (known === undefined) {
      const lists = from.imports.filter((i) => i.name === "*").map((i) => this.importedBy(i, from));
      const all = this.ofLanguage(from.language);
      this.inWhole.set(from, (known = lists.includes(all.list) ? all.set : new Set(lists.flat())));
    }
    return known;
  }

  /** The import that gives a module this name. */
  private importNamed(name: string, from: Module): Import | undefined {
    let known = this.importsByName.get(from);
    if (known === undefined) {
      this.importsByName.set(from, (known = new Map<string, Import>()));
      for (const i of from.imports) if (i.name !== null && !known.has(i.as ?? i.name)) known.set(i.as ?? i.name, i);
    }
    return known.get(name);
  }

  private ofLanguage(language: Module["language"]): { list: readonly Module[]; set: ReadonlySet<Module> } {
    let known = this.byLanguage.get(language);
    if (known === undefined) {
      const list = this.modules.filter((m) => m.language === language);
      this.byLanguage.set(language, (known = { list, set: new Set(list) }));
    }
    return known;
  }

  /** A name that a file has of an enum whose variants it imports: `use Stage::*`, `use Stage::Closed`. */
  isVariant(name: string, from: Module): boolean {
    return from.language === "rust" && from.imports.some((i) => (i.name === "*" || (i.as ?? i.name) === name) && this.types(lastSegment(i.from)).some((t) => t.decl.variants.some((v) => v.name === name)));
  }

  /** A member of a type that is a constant (`Kernel::MAX`), in its file. */
  typeConstant(typeName: string, name: string): { module: Module; assign: Assign } | null {
    for (const t of this.types(typeName))
      for (const s of t.module.body)
        if (s.kind === "assign" && s.target.kind === "field" && s.target.name === name && lastName(s.target.object) === t.decl.name) return { module: t.module, assign: s };
    return null;
  }

  /** A list literal, or the module's or type's constant that is one: what a loop over it runs through. */
  literalList(e: Expression, from: Fn): readonly Expression[] | null {
    const x = asList(e);
    if (x.kind === "list") return x.elements;
    const record = x.kind === "call" ? recordIterated(x) : null;
    if (record !== null) return this.literalEntries(record.of, record.by, from);
    if (x.kind === "name") {
      const constant = this.constant(x.name, from.module)?.assign.value;
      const list = constant === undefined ? null : asList(constant);
      return list?.kind === "list" ? list.elements : null;
    }
    if (x.kind !== "field" || x.object.kind !== "name") return null;
    const owner = x.object.name === "self" || x.object.name === "Self" || x.object.name === "cls" ? ownerAround(from) : x.object.name;
    if (owner === null) return null;
    const value = this.typeConstant(owner, x.name)?.assign.value ?? this.types(owner).flatMap((t) => t.decl.fields.filter((f) => f.name === x.name && f.default !== null))[0]?.default;
    const list = value == null ? null : asList(value);
    return list?.kind === "list" ? list.elements : null;
  }

  /** The pairs, keys or values of a record that is written out under a name: `LIMITS.items()`, `Object.keys(LIMITS)`. */
  private literalEntries(of: string, by: string, from: Fn): readonly Expression[] | null {
    const record = this.constant(of, from.module)?.assign.value;
    if (record?.kind !== "construct" || record.entries.length === 0 || record.entries.some((x) => x.spread || x.key === null)) return null;
    return record.entries.map(({ key, value, start, end }): Expression => {
      const name: Expression = { kind: "literal", type: "string", value: key, start, end };
      return by === "keys" ? name : by === "values" ? value : { kind: "list", syntax: "tuple", elements: [name, value], start, end };
    });
  }

  /** The modules that a module is a part of, itself first. */
  private wholesOf(module: Module): readonly Module[] {
    this.wholes ??= wholesIn(this.modules, (i, from) => this.modulesOf(i, from));
    return this.wholes.get(module) ?? [module];
  }

  /** What a module goes by: its own name, and the names of what it is a part of. */
  stemsOf(module: Module): string[] {
    return this.wholesOf(module).map(stemOf);
  }

  /** The modules that an import may speak of, and their parts. */
  private importedBy(i: Import, from: Module): readonly Module[] {
    let known = this.imported.get(i);
    if (known === undefined) {
      const named = this.modulesOf(i, from);
      const isAll = named.length === 0 || named === this.ofLanguage(from.language).list;
      this.imported.set(i, (known = isAll ? named : [...new Set(named.flatMap((m) => [m, ...this.partsOf(m)]))]));
    }
    return known;
  }

  /** The modules that are parts of a module. */
  private partsOf(module: Module): readonly Module[] {
    if (this.parts === null) {
      this.parts = new Map();
      for (const m of this.modules) for (const whole of this.wholesOf(m)) if (whole !== m) push(this.parts, whole, m);
    }
    return this.parts.get(module) ?? [];
  }

  /** What a module has by imports: its own, and where it uses all of the module around it, that one's. */
  private importsSeenIn(module: Module): readonly Import[] {
    const usesAround = module.language === "rust" && module.imports.some((i) => i.name === "*" && i.from === "super");
    return usesAround ? this.wholesOf(module).flatMap((m) => m.imports) : module.imports;
  }

  private modulesOf(i: Import, from: Module): readonly Module[] {
    const stem = lastSegment(i.from);
    const anywhere = stem === "" || stem === "crate" || stem === "super" || stem === "self";
    return anywhere ? this.ofLanguage(from.language).list : (this.byStem.get(stem) ?? []).filter((m) => m.language === from.language);
  }

  /**
   * The calls that a call makes by being given a function: `run_in_executor(None, f, x)` and a tree's own `self._on_lane(f, x)` call `f(x)`.
   * They are the same objects at every asking.
   */
  handed(call: Call, from: Fn): readonly Call[] {
    let known = this.handedOver.get(call);
    if (known !== undefined) return known;
    this.handedOver.set(call, []); // a function that hands itself on
    known = this.handedBy(call, from);
    this.handedOver.set(call, known);
    return known;
  }

  private handedBy(call: Call, from: Fn): Call[] {
    const name = lastName(call.callee);
    const found: Call[] = [];
    call.args.forEach((a, i) => {
      const f = peel(a.value);
      const mayBeFunction = f.kind === "name" ? !f.name.startsWith("$") : f.kind === "field" && (from.module.language !== "rust" || (f.object.kind === "name" && /^[A-Z]/.test(f.object.name)));
      if (!mayBeFunction || a.spread) return;
      // `f.call(part)`: it is `f` that is run, and `part` is its `this`.
      if (i === 0 && from.module.language === "typescript" && /^(call|apply|bind)$/.test(name ?? "") && call.callee.kind === "field") return;
      const runs = (name !== null && RUNNERS.test(name)) || this.resolve(call, from).some((t) => this.callsItsParameter(t, call, i));
      if (runs) found.push({ kind: "call", callee: f, args: call.args.slice(i + 1), awaited: call.awaited, macro: false, start: f.start, end: f.end });
    });
    return found;
  }

  /** The function calls, or hands on, what it is given as that argument. */
  private callsItsParameter(fn: Fn, call: Call, argument: number): boolean {
    const offset = fn.decl.params[0]?.kind === "self" ? 1 : 0;
    const name = call.args[argument]!.name ?? fn.decl.params[argument + offset]?.name;
    if (name === undefined || fn.decl.body === null) return false;
    let ofFn = this.calledParameters.get(fn);
    if (ofFn === undefined) this.calledParameters.set(fn, (ofFn = new Map<string, boolean>()));
    let known = ofFn.get(name);
    if (known === undefined) ofFn.set(name, (known = this.callsWhatIsNamed(fn, name)));
    return known;
  }

  private callsWhatIsNamed(fn: Fn, name: string): boolean {
    const isIt = (e: Expression): boolean => e.kind === "name" && e.name === name;
    const usesIt = (f: Fn, depth: number): boolean =>
      f.flow.nodes.some((node) =>
        node.expressions.some((top) => {
          for (const e of within(top)) {
            if (e.kind === "lambda" && depth < 2 && usesIt(this.lambda(e.function, f, node), depth + 1)) return true;
            if (e.kind !== "call") continue;
            if (isIt(peel(e.callee))) return true;
            if (e.args.some((a) => isIt(peel(a.value)) || (a.value.kind === "call" && a.value.args.some((x) => isIt(peel(x.value))))) && RUNNERS.test(lastName(e.callee) ?? "")) return true;
            if (this.handed(e, f).some((h) => isIt(peel(h.callee)))) return true;
          }
          return false;
        }),
      );
    return usesIt(fn, 0);
  }

  /** The functions of the tree that a call may run. Empty where the callee is not in the tree, or not known. */
  resolve(call: Call, from: Fn): Fn[] {
    const known = this.resolved.get(call);
    if (known !== undefined) return known;
    // Types are found by resolving calls, and calls by types: where that goes in circles nothing is known.
    if (this.resolving > 12) return [];
    this.resolving++;
    try {
      // A kept copy is not what runs, but for what is kept with it; that calls its own.
      const kept = roleOf(from.module.path) === "backup";
      // Nor does what runs call the tests: what they put in the place of something else is called by them.
      const isMeant = (f: Fn): boolean => f.module.language === from.module.language && (kept || roleOf(f.module.path) !== "backup") && (from.isTest || !f.isTest);
      const all = this.resolveAnew(call, from).filter(isMeant);
      const beside = kept ? all.filter((f) => f.module === from.module) : [];
      const found = beside.length > 0 ? beside : all;
      if (this.resolving === 1) this.resolved.set(call, found);
      return found;
    } finally {
      this.resolving--;
    }
  }

  private resolveAnew(call: Call, from: Fn): Fn[] {
    const callee = peel(call.callee);
    if (callee.kind === "lambda") return [this.lambda(callee.function, from, from.flow.entry)];
    if (callee.kind === "name") {
      const named = this.resolveName(callee.name, from);
      return named.length > 0 ? named : this.heldBy(callee.name, call, from);
    }
    if (callee.kind === "index") return this.inTable(callee.object, call, from);
    if (callee.kind !== "field") return [];
    const object = peel(callee.object);
    if (object.kind === "name") {
      const typeName = object.name === "Self" || object.name === "cls" ? from.decl.owner : object.name;
      if (typeName !== null && this.types(typeName).some((t) => t.decl.name === typeName)) return this.methods(typeName, callee.name);
      const asModule = this.importsSeenIn(from.module).find((i) => (i.as ?? i.name ?? lastSegment(i.from)) === object.name);
      if (asModule !== undefined) {
        const stem = lastSegment(asModule.name ?? asModule.from);
        const there = this.namesakes(callee.name).freeIn(stem, (module) => this.stemsOf(module));
        if (there.length > 0) return [...there];
        if (!this.isOfTree(asModule)) return []; // `threading.Event()` is no method of ours that is called like it
      }
    }
    if (object.kind === "call" && lastName(object.callee) === "super" && from.decl.owner !== null)
      return this.types(from.decl.owner).flatMap((t) => t.decl.bases.flatMap((b) => this.methods(b, callee.name)));
    const type = this.typeOf(object, from);
    if (type !== null) {
      const methods = this.methods(type, callee.name);
      // What an interface promises may be kept by an object literal, or by a class that does not say so.
      if (methods.length > 0 || this.types(type).some((t) => t.decl.form !== "interface" && t.decl.form !== "alias" && t.decl.form !== "trait")) return methods;
    } else if (object.kind === "name" && this.types(object.name).length > 0) {
      // A variable of which no more is known than that it is called like a type.
      return this.methods(object.name, callee.name);
    }
    // An `impl` of a type that is declared by a macro, or in a file that is not there.
    const implemented = type === null || this.types(type).length > 0 ? [] : this.namesakes(callee.name).of(type).filter((f) => f.module.language === from.module.language && f.decl.body !== null);
    if (implemented.length > 0) return implemented;
    if (COMMON.has(callee.name) || this.isRunnerOfLibrary(call, from)) return [];
    // What a type holds (`self.backend`) is seldom another of its own kind.
    const own = ownerAround(from);
    return fewOf(this.named(callee.name), 4, (f) => f.module.language === from.module.language && (f.decl.owner === null ? this.members.has(f) : f.decl.owner !== own) && f.decl.body !== null && (from.isTest || !f.isTest));
  }

  /** `executor.submit(asyncio.run, x)`: what is given is a function of a library, so it is a library that runs it. */
  private isRunnerOfLibrary(call: Call, from: Fn): boolean {
    const given = call.args[0] === undefined ? null : peel(call.args[0].value);
    if (given?.kind !== "field" || given.object.kind !== "name" || !RUNNERS.test(lastName(call.callee) ?? "")) return false;
    const space = given.object.name;
    return from.module.imports.some((i) => i.name === null && (i.as ?? i.from) === space);
  }

  /** The import may be of a file of the tree: by a relative path, or by the name of a file or folder that it has. */
  private isOfTree(i: Import): boolean {
    if (/^(\.|#|@\/|~|crate|self|super)/.test(i.from)) return true;
    const asked = new Set([...i.from.split(/[./:]+/), i.name]);
    this.fileNames ??= new Set(this.modules.flatMap((m) => [stemOf(m), ...m.path.split("/").slice(0, -1)]));
    return [...asked].some((name) => name !== null && this.fileNames!.has(name));
  }

  private resolveName(name: string, from: Fn): Fn[] {
    const namesakes = this.namesakes(name);
    const isSpeltSo = (f: Fn): boolean => f.decl.name === name;
    const candidates = namesakes.freeOf(from.module).filter(isSpeltSo);
    for (let at: Fn | null = from; at !== null; at = at.outer?.fn ?? null) {
      const nested = candidates.filter((c) => c.outer?.fn === at);
      if (nested.length > 0) return nested;
    }
    const own = candidates.filter((c) => c.outer === null);
    if (own.length > 0) return own;
    const imported = this.importsSeenIn(from.module).find((i) => (i.as ?? i.name) === name);
    if (imported?.name != null) {
      const modules = this.importedBy(imported, from.module);
      const isAny = modules === this.ofLanguage(from.module.language).list;
      const sakes = this.namesakes(imported.name);
      const there = (isAny ? sakes.all.filter((f) => f.decl.owner === null && f.module.language === from.module.language) : sakes.freeOfAny(modules)).filter((f) => f.outer === null);
      if (there.length > 0) return there;
    }
    if (this.types(name).length > 0) return this.constructorsOf(name);
    return fewOf(namesakes.all, 2, (f) => isSpeltSo(f) && f.decl.owner === null && f.module.language === from.module.language && f.outer === null);
  }

  /** The functions that a variable may hold: `for stage in (self._sync, self._act): stage()`, `act = self._exit if … else self._enter`. */
  private heldBy(name: string, call: Call, from: Fn): Fn[] {
    const given = from.flow.nodes.flatMap((node) => node.defines.filter((d) => d.target.kind === "name" && d.target.name === name && d.value !== null).map((d) => ({ ...d, node })));
    const closures = given.flatMap((d) => {
      if (d.by === "assign") return d.value?.kind === "lambda" ? [this.lambda(d.value.function, from, d.node)] : [];
      if (d.by !== "element") return [];
      // `for (const guard of GUARDS) guard(x)`
      const list = peel(d.value!);
      const constant = list.kind === "name" ? this.constant(list.name, from.module) : null;
      const top = constant === null ? null : this.topLevel(constant.module);
      return (this.literalList(list, from) ?? []).flatMap((e) => (e.kind === "lambda" ? [this.lambda(e.function, top ?? from, top?.flow.entry ?? d.node)] : []));
    });
    const values = given.flatMap((d): readonly Expression[] => {
      const value = peel(d.value!);
      if (d.by === "element") return this.literalList(value, from) ?? [];
      return d.by !== "assign" ? [] : value.kind === "conditional" ? [value.then, value.otherwise] : [value];
    });
    const isFunction = (e: Expression): boolean => e.kind === "field" || (e.kind === "name" && e.name !== name);
    const tabled = values.map(peel).flatMap((e) => (e.kind === "index" ? this.inTable(e.object, call, from) : e.kind === "call" && e.callee.kind === "field" && e.callee.name === "get" ? this.inTable(e.callee.object, call, from) : []));
    return [...new Set([...closures, ...tabled, ...values.map(peel).filter(isFunction).flatMap((callee) => this.resolve({ ...call, callee }, from))])];
  }

  /** The functions of a dispatch table that is written out: `HANDLERS[kind](event)`, `self._handlers.get(kind)`. Any of them may be meant. */
  private inTable(table: Expression, call: Call, from: Fn): Fn[] {
    const e = peel(table);
    const member = e.kind === "field" && e.object.kind === "name" && e.object.name === "self" ? e.name : null;
    const places: { fn: Fn; node: FlowNode; value: Expression | null }[] = [];
    const given = (fn: Fn, is: (target: Expression) => boolean): void => {
      for (const node of fn.flow.nodes) for (const d of node.defines) if (d.by === "assign" && is(d.target)) places.push({ fn, node, value: d.value });
    };
    if (e.kind === "name") {
      given(from, (t) => t.kind === "name" && t.name === e.name);
      const constant = places.length > 0 ? null : this.constant(e.name, from.module);
      const top = constant === null ? null : this.topLevel(constant.module);
      if (top !== null) places.push({ fn: top, node: top.flow.entry, value: constant!.assign.value });
    } else if (member !== null) {
      for (const t of this.types(ownerAround(from) ?? "")) {
        for (const field of t.decl.fields) if (field.name === member) places.push({ fn: from, node: from.flow.entry, value: field.default });
        for (const m of this.constructorsOf(t.decl.name)) given(m, (x) => x.kind === "field" && x.name === member && x.object.kind === "name" && x.object.name === "self");
      }
    }
    const entries = places.flatMap(({ fn, node, value }) => {
      const written = value === null ? null : peel(value);
      const values = written?.kind === "construct" ? written.entries.map((x) => x.value) : written?.kind === "list" ? written.elements : [];
      return values.map((x) => ({ fn, node, value: peel(x) }));
    });
    const found = new Set<Fn>();
    // One by one: in a large tree the entries of a table may each be many functions.
    for (const { fn, node, value } of entries) {
      if (value.kind === "lambda") found.add(this.lambda(value.function, fn, node));
      else if (value.kind === "name" || value.kind === "field") for (const f of this.resolve({ ...call, callee: value }, fn)) found.add(f);
    }
    return [...found];
  }

  private constructorsOf(typeName: string): Fn[] {
    return this.types(typeName).flatMap((t) => t.methods.filter((m) => m.decl.name === "__init__" || m.decl.name === "constructor"));
  }

  /** The functions that the calls of a node run in any case, where that is known; not coroutines that nobody awaits there. */
  certainCalls(node: FlowNode, from: Fn): readonly { call: Call; callees: Fn[] }[] {
    let known = this.certain.get(node);
    if (known === undefined) this.certain.set(node, (known = this.certainCallsIn(node, from)));
    return known;
  }

  private readonly certain = new Map<FlowNode, readonly { call: Call; callees: Fn[] }[]>();

  private certainCallsIn(node: FlowNode, from: Fn): { call: Call; callees: Fn[] }[] {
    return node.expressions.flatMap((top) => [...evaluatedIn(top)]).flatMap((call) => {
      const callees = this.resolve(call, from);
      return callees.length > 0 && callees.every((f) => f.decl.body !== null && !f.decl.isGenerator && (!f.decl.isAsync || call.awaited)) ? [{ call, callees }] : [];
    });
  }

  /** Does the function end by an exception of its own making in some case, itself or by what it calls? */
  mayRefuse(fn: Fn, depth = 0): boolean {
    let known = this.refusing.get(fn);
    if (known !== undefined) return known;
    if (depth > 3) return false;
    this.refusing.set(fn, false); // where it calls itself
    known = fn.flow.raised.prev.length > 0 || fn.flow.nodes.some((node) => this.certainCalls(node, fn).some(({ callees }) => callees.every((f) => this.mayRefuse(f, depth + 1))));
    this.refusing.set(fn, known);
    return known;
  }

  /** The methods that work out a member when it is read: TypeScript's `get`, Python's properties. */
  getters(e: Expression & { kind: "field" }, from: Fn): Fn[] {
    if (this.gettersByName === null) {
      this.gettersByName = new Map();
      for (const f of [...this.byName.values()].flat()) if (isGetter(f.decl) && f.decl.body !== null) push(this.gettersByName, f.decl.name, f);
    }
    const named = (this.gettersByName.get(e.name) ?? []).filter((f) => f.module.language === from.module.language);
    if (named.length === 0) return [];
    const type = this.typeOf(e.object, from);
    if (type === null) return [];
    return this.methods(type, e.name).filter((f) => named.includes(f));
  }

  /** The name of the tree's type that an expression has, as far as annotations and constructions tell; else null. */
  typeOf(e: Expression, fn: Fn, depth = 0): string | null {
    if (depth > 6) return null;
    const x = peel(e);
    const isFirst = this.typing === null;
    const known = isFirst ? this.typed.get(x) : undefined;
    if (known?.fn === fn) return known.type;
    const typing = (this.typing ??= new Map<Expression, Typed>());
    // Within one question an expression is asked for once, unless it was from deeper down, where less can be followed.
    const level = depth + this.resolving * 8;
    const asked = typing.get(x);
    if (asked !== undefined && (asked.type !== null || asked.level <= level)) return asked.type;
    typing.set(x, { type: null, level });
    try {
      const type = this.findType(x, e, fn, depth);
      typing.set(x, { type, level });
      if (isFirst && level === 0) this.typed.set(x, { fn, type });
      return type;
    } finally {
      if (isFirst) this.typing = null;
    }
  }

  private findType(x: Expression, e: Expression, fn: Fn, depth: number): string | null {
    switch (x.kind) {
      case "name": {
        if (x.name === "self" || x.name === "Self" || x.name === "cls") return ownerAround(fn);
        for (let at: Fn | null = fn; at !== null; at = at.outer?.fn ?? null) {
          const param = at.decl.params.find((p) => p.name === x.name);
          if (param !== undefined) return param.type === null ? null : this.typeIn(param.type);
          for (const node of at.flow.nodes)
            for (const d of node.defines)
              if (d.target.kind === "name" && d.target.name === x.name) {
                const declared = node.statement?.kind === "assign" && node.statement.type !== null ? this.typeIn(node.statement.type) : null;
                const type = declared ?? (d.value === null || d.value === e ? null : this.typeOf(d.value, at, depth + 1));
                if (type !== null) return type;
              }
        }
        const constant = this.constant(x.name, fn.module);
        return constant === null ? null : this.typeOf(constant.assign.value, this.topLevel(constant.module), depth + 1);
      }
      case "construct":
        return x.type === null ? null : x.type === "Self" ? ownerAround(fn) : this.typeIn(x.type);
      case "field": {
        const owner = this.typeOf(x.object, fn, depth + 1);
        return owner === null ? null : this.typeOfField(owner, x.name, depth);
      }
      case "index": {
        return this.typeOf(x.object, fn, depth + 1);
      }
      case "call": {
        const callee = peel(x.callee);
        if (callee.kind === "name" && this.types(callee.name).length > 0) return this.types(callee.name)[0]!.decl.name;
        if (callee.kind === "field" && callee.object.kind === "name" && /^(new|default|from\w*|create|open)$/.test(callee.name)) {
          const made = callee.object.name === "Self" ? ownerAround(fn) : this.typeIn(callee.object.name);
          if (made !== null) return made;
        }
        const targets = depth > 3 ? [] : this.resolve(x, fn);
        // Which of several signatures is meant depends on what is given.
        if (new Set(targets.filter(isOverload).map((t) => t.decl.returnType)).size > 1) return null;
        for (const target of targets)
          if (target.decl.returnType !== null) {
            const type = /\bSelf\b/.test(target.decl.returnType) ? target.decl.owner : this.typeIn(target.decl.returnType);
            if (type !== null) return type;
          }
        // `xs.get(i)`, `xs.iter().next()`: an element's type is that of its container.
        return callee.kind === "field" && /^(get|first|last|next|nth|get_or_insert\w*|entry|or_insert\w*|or_default)$/.test(callee.name)
          ? this.typeOf(callee.object, fn, depth + 1) : null;
      }
      case "conditional":
        return this.typeOf(x.then, fn, depth + 1) ?? this.typeOf(x.otherwise, fn, depth + 1);
      case "binary":
        return x.op === "or" || x.op === "??" ? (this.typeOf(x.left, fn, depth + 1) ?? this.typeOf(x.right, fn, depth + 1)) : null;
      default:
        return null;
    }
  }

  private typeOfField(owner: string, field: string, depth: number): string | null {
    for (const t of this.types(owner)) {
      const declared = t.decl.fields.find((f) => f.name === field);
      if (declared?.type != null) {
        const type = this.typeIn(declared.type);
        if (type !== null) return type;
      }
      if (declared?.default != null) {
        const type = this.typeOf(declared.default, t.methods[0] ?? this.topLevel(t.module), depth + 1);
        if (type !== null) return type;
      }
      for (const m of t.methods) {
        if (m.decl.name === field && m.decl.returnType !== null) return this.typeIn(m.decl.returnType);
        if (m.decl.name !== "__init__" && m.decl.name !== "constructor" && m.decl.name !== "__post_init__") continue;
        for (const node of m.flow.nodes)
          for (const d of node.defines)
            if (d.target.kind === "field" && d.target.name === field && d.value !== null) {
              // `self.tree: Optional[Tree] = None`
              const said = node.statement?.kind === "assign" && node.statement.type !== null ? this.typeIn(node.statement.type) : null;
              const type = said ?? this.typeOf(d.value, m, depth + 1);
              if (type !== null) return type;
            }
      }
    }
    return null;
  }

  /** The first of the tree's types that an annotation names: `Option<&mut TradeSlot>` is `TradeSlot`. */
  typeIn(annotation: string): string | null {
    for (const id of identifiersIn(annotation)) {
      const known = this.types(id);
      if (known.length > 0) return known[0]!.decl.name;
    }
    return null;
  }

  /** Where the methods of a type assign `self.name`. */
  attributeWrites(owner: string, name: string): readonly { fn: Fn; node: FlowNode; value: Expression }[] {
    let ofType = this.attributes.get(owner);
    if (ofType === undefined) {
      ofType = new Map();
      this.attributes.set(owner, ofType);
      for (const t of this.types(owner)) {
        const top = this.topLevel(t.module);
        for (const f of t.decl.fields) if (f.default !== null) push(ofType, f.name, { fn: top, node: top.flow.entry, value: f.default });
      }
      for (const fn of this.types(owner).flatMap((t) => t.methods))
        for (const node of fn.flow.nodes)
          for (const d of node.defines) {
            const target = peel(d.target);
            if (target.kind === "field" && target.object.kind === "name" && target.object.name === "self" && d.value !== null) push(ofType, target.name, { fn, node, value: d.value });
          }
    }
    return ofType.get(name) ?? [];
  }

  /** The calls in the tree that may run a function; those of tests only for a function of the tests. */
  callers(fn: Fn): readonly CallSite[] {
    let known = this.callersOf.get(fn);
    if (known === undefined) {
      // A constructor is called by the name of its type.
      const { name, owner } = fn.decl;
      const names = owner !== null && (name === "__init__" || name === "constructor") ? [owner, "super", name] : [name];
      known = names.flatMap((n) => this.calledBy(n, fn.isTest).get(fn) ?? []);
      this.callersOf.set(fn, known);
    }
    return known;
  }

  /** The calls of one name by what they may run, those in tests too or not: each is resolved once, however many functions have the name. */
  private calledBy(name: string, tests: boolean): ReadonlyMap<Fn, readonly CallSite[]> {
    const ofName = tests ? this.calledInTests : this.calledInProduction;
    let known = ofName.get(name);
    if (known === undefined) {
      ofName.set(name, (known = new Map<Fn, CallSite[]>()));
      for (const site of this.callsNamed(name)) {
        if (site.fn.isTest && !tests) continue;
        for (const fn of new Set(this.resolve(site.call, site.fn))) {
          const sites = known.get(fn);
          if (sites === undefined) known.set(fn, [site]);
          else sites.push(site);
        }
      }
    }
    return known;
  }

  /** All calls whose callee has that last name, whatever they resolve to. */
  callsNamed(name: string): readonly CallSite[] {
    return this.calls.named(name);
  }

  /** A function and the lambdas in it, those of lambdas too. */
  withLambdas(fn: Fn): readonly Fn[] {
    const known = this.lambdasOf.get(fn);
    if (known !== undefined) return known;
    const all = new Set([fn]);
    for (const at of all)
      for (const node of at.flow.nodes) for (const top of node.expressions) for (const e of within(top)) if (e.kind === "lambda") all.add(this.lambda(e.function, at, node));
    const found = [...all];
    this.lambdasOf.set(fn, found);
    return found;
  }

  private readonly lambdasOf = new Map<Fn, readonly Fn[]>();
}

/** What one question has found of an expression's type, and how deep in the question it was asked for. */
interface Typed {
  type: string | null;
  level: number;
}

/** Where a function is declared in the one around it. */
function declaringNode(flow: Flow, decl: FunctionDecl): FlowNode {
  return flow.nodes.find((n) => (n.statement?.kind === "declare" ? n.statement.declaration === decl : n.statement !== null && n.statement.start <= decl.start && decl.end <= n.statement.end && hasLambda(n, decl))) ?? flow.entry;
}

/** The record whose pairs, keys or values a call gives one after the other, and which of them. */
function recordIterated(e: Call): { of: string; by: string } | null {
  if (e.callee.kind !== "field") return null;
  const { object, name } = e.callee;
  const of = object.kind === "name" && object.name === "Object" ? e.args[0]?.value : e.args.length === 0 ? object : undefined;
  return of?.kind === "name" && /^(items|entries|keys|values)$/.test(name) ? { of: of.name, by: name } : null;
}

/** `frozenset({…})`, `new Set([…])` and `list((…))` as the list that they are made of. */
function asList(e: Expression): Expression {
  const x = peel(e);
  return x.kind === "call" && x.args.length === 1 && /^(frozenset|set|tuple|list|Set|freeze|from)$/.test(lastName(x.callee) ?? "") ? peel(x.args[0]!.value) : x;
}

/** A function that stands under a key of an object literal: `{ submit(order) { … } }`, `{ submit: async (order) => … }`. */
const isMember = (module: Module, decl: FunctionDecl): boolean =>
  module.language === "typescript" && decl.owner === null && /^\s*(\(|<|:)/.test(module.text.slice(decl.nameSpan.end, decl.nameSpan.end + 12)) && !/\bfunction\b[\s*]*$/.test(module.text.slice(Math.max(0, decl.nameSpan.start - 12), decl.nameSpan.start));

const hasLambda = (node: FlowNode, decl: FunctionDecl): boolean => node.expressions.some((top) => [...within(top)].some((e) => e.kind === "lambda" && e.function === decl));

/** A method without a body of its own: a protocol's, an abstract one. */
export function isSignature({ decl, module }: Fn): boolean {
  if (decl.body === null) return true;
  // Only Python has to write something where a body is missing; elsewhere an empty one does nothing.
  if (decl.body.length === 0) return module.language === "python";
  return decl.body.every(
    (s) => s.kind === "raise" || (s.kind === "expression" && (s.expression.kind === "literal" || s.expression.kind === "other")) || (s.kind === "return" && s.value === null),
  );
}

const isOverload = ({ decl }: Fn): boolean => decl.attributes.some((a) => /(^|\.)overload$/.test(a.name));

/** A type that others implement: an interface, a trait, a Python class that says so. */
const isAbstract = (t: TypeDecl, methods: readonly Fn[]): boolean =>
  t.form === "interface" || t.form === "trait" || t.bases.some((b) => /^(Protocol|ABC)$/.test(b)) || methods.some((m) => m.decl.attributes.some((a) => a.name.endsWith("abstractmethod")));

/** The file or module that an import names last: `a.b` and `./a/b.js` are `b`. */
const lastSegment = (from: string): string => from.replace(/(\/index)?(\.d)?\.[cm]?[jt]sx?$|\/index$/, "").split(/[./:]+/).filter((x) => x !== "").at(-1) ?? "";

/** The calls in an expression that are made whenever it is evaluated. */
function* evaluatedIn(e: Expression): Generator<Call> {
  if (e.kind === "call") yield e;
  const sure = e.kind === "conditional" ? [e.test] : e.kind === "binary" && /^(and|or|\?\?)$/.test(e.op) ? [e.left] : childrenOf(e);
  for (const child of sure) yield* evaluatedIn(child);
}

/** A method of Python that runs where a member is read. */
export const isProperty = (decl: FunctionDecl): boolean => decl.attributes.some(({ name }) => /(^|\.)(cached_)?property$/.test(name));

const isGetter = (decl: FunctionDecl): boolean => decl.attributes.some(({ name }) => name === "get") || isProperty(decl);

export function ownerAround(fn: Fn): string | null {
  for (let at: Fn | null = fn; at !== null; at = at.outer?.fn ?? null) if (at.decl.owner !== null) return at.decl.owner;
  return null;
}

/** Those that are wanted, where they are at most so many: else none, as nobody knows which is meant. */
function fewOf(all: readonly Fn[], most: number, isWanted: (fn: Fn) => boolean): Fn[] {
  const found: Fn[] = [];
  for (const fn of all) if (isWanted(fn) && found.push(fn) > most) return [];
  return found;
}

function exactFirst<T>(all: T[], isExact: (x: T) => boolean): T[] {
  const exact = all.filter(isExact);
  return exact.length > 0 ? exact : all;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
