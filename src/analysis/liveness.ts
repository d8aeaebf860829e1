import type { Call, Expression, Module, TypeDecl } from "../model/model.js";
import type { Known } from "./kleene.js";
import { areRelated, isTypeName, ownerOf } from "./members.js";
import { identifiersIn, literally } from "./names.js";
import { lastName, peel } from "./paths.js";
import type { Fn, Program, TypeInfo } from "./program.js";
import { stemOf } from "./stems.js";
import { referencesIn, type Reference } from "./references.js";
import { isBoundIn } from "./scopes.js";

/** Whether something that is declared is used, and by what. */
export interface Use {
  is: Known;
  why: string;
}

const used = (why: string): Use => ({ is: true, why });
const unsure = (why: string): Use => ({ is: undefined, why });

/** Decorators and attributes that only say how a function is made, and hand it to nobody. */
const PLAIN_IN_PYTHON = /^(staticmethod|classmethod|(functools\.)?(lru_cache|cache|wraps|total_ordering)|(functools\.)?(cached_)?property|([\w.]*\.)?(setter|getter)|(typing\.)?override|(abc\.)?abstractmethod|(typing\.)?(final|no_type_check|overload|runtime_checkable)|(contextlib\.)?(async)?contextmanager|(dataclasses\.)?dataclass|deprecated)$/;
const PLAIN_ELSEWHERE = /^(override|private|protected|public|static|readonly|abstract|async|get|set|inline|must_use|allow|doc|cold|cfg|cfg_attr|deprecated|derive|repr|non_exhaustive|track_caller|warn|expect|serde|default|unsafe|const|trait|impl)$/;

/** Whether a decorator or attribute is one of these. `@default("host")` of Python registers what `#[default]` of Rust only marks. */
export const isPlain = (name: string, { language }: Module): boolean => (language === "python" ? PLAIN_IN_PYTHON : PLAIN_ELSEWHERE).test(name);
/** Names that a language or its frameworks call by themselves. */
const CALLED_BY_NAME = /^(main|constructor|__\w+__|\[Symbol\.\w+\]|setUp\w*|tearDown\w*|setup_(method|class|module|function)|teardown_(method|class|module|function)|pytest_\w+|_jupyter_\w+|_(repr|ipython)_\w+_|_(missing|generate_next_value|ignore|order)_|toString|toJSON|valueOf|then)$/;
const TEST_NAME = /^test(_|[A-Z]|$)/;
/** Bases that call nothing back. */
const INERT_BASES = /^(object|Protocol|ABC|Generic|Enum|IntEnum|StrEnum|str|int|float|dict|list|tuple|NamedTuple|TypedDict|Exception|ValueError|RuntimeError|Error|Clone|Copy|Debug|PartialEq|Eq|Hash|Default|Serialize|Deserialize|Send|Sync|Unpin)$/;

/** Bases of Python's own that call what they have themselves, by these names. */
const OWN_NAMES: readonly [RegExp, RegExp][] = [
  [/^(Simple|Lifo|Priority)?Queue$/, /^(_?(init|qsize|put|get)|put_nowait|get_nowait|join|task_done|empty|full|shutdown)$/],
  [/^(Thread|Process|Timer)$/, /^_?(run|start|join|name|daemon|ident|pid|is_alive|stop|delete|bootstrap|set_\w+|cancel|terminate|kill|close)$/],
  [/^(deque|OrderedDict|defaultdict|Counter|UserDict|UserList|set|frozenset|bytes|bytearray|complex|BaseException|OSError|IOError|TypeError|KeyError|AttributeError|LookupError|IndexError|ImportError|NotImplementedError|StopIteration|Warning|UserWarning|local|Flag|IntFlag|date|datetime|timedelta|Decimal|Path|PurePath)$/, /^_|^(copy|keys|values|items|get|pop\w*|clear|update|setdefault|append\w*|extend\w*|insert|remove|index|count|sort|reverse|add|discard|union|move_to_end|most_common|format|encode|decode|join|with_segments)$/],
];

/** A base from outside may call a method of this name. */
const mayCall = (base: string, name: string): boolean => OWN_NAMES.find(([bases]) => bases.test(base))?.[1].test(name) ?? true;

/** What calls the function without the tree saying so: a framework, the language, the C ABI; or null. */
function rootOf(program: Program, fn: Fn): string | null {
  const { decl } = fn;
  if (decl.name === "<module>") return "it runs at import";
  if (CALLED_BY_NAME.test(decl.name)) return `\`${decl.name}\` is called by the language`;
  if (fn.isTest && (TEST_NAME.test(decl.name) || decl.attributes.some((a) => /(^|::|\.)test$/.test(a.name)))) return "it is a test";
  const registering = decl.attributes.find((a) => !isPlain(a.name, fn.module));
  if (registering !== undefined) return `\`${registering.text}\` registers it`;
  const above = outsideBases(program, fn);
  return fn.module.language === "rust" && decl.owner !== null && above.length > 0 && isOfTrait(fn) ? `a trait outside the tree may call it` : null;
}

/** What calls a function of Rust without its name: an attribute, the language, or a trait. */
export const calledUnnamed = (program: Program, fn: Fn): string | null => rootOf(program, fn) ?? (isOfTrait(fn) || program.types(fn.decl.owner ?? "").some((t) => t.decl.form === "trait" && t.module === fn.module) ? "it is of a trait" : null);

/** The attribute by which a type is given to others, as `#[pyclass]`; or null. */
export const handedOver = ({ decl, module }: TypeInfo): string | null => decl.attributes.find((a) => !isPlain(a.name, module))?.text ?? null;

/** A base of its type, from outside, may call the method. */
export const isCalledAbove = (program: Program, fn: Fn): boolean => outsideBases(program, fn).some((b) => mayCall(b, fn.decl.name));

/** The bases of a method's type, and theirs in turn, that are not in the tree and may call it. */
function outsideBases(program: Program, fn: Fn): string[] {
  return fn.decl.owner === null ? [] : program.types(fn.decl.owner).filter((t) => t.module.language === fn.module.language).flatMap((t) => outsideBasesOf(program, t));
}

const outsideKnown = new WeakMap<TypeDecl, string[]>();

/** The bases of a type, and theirs in turn, that are not in the tree and may call what it has. */
function outsideBasesOf(program: Program, type: TypeInfo, depth = 0): string[] {
  let known = outsideKnown.get(type.decl);
  if (known === undefined) {
    known = type.decl.bases.flatMap((base) => {
      if (INERT_BASES.test(base)) return [];
      const inTree = isBaseOutside(program, type, base) ? [] : program.types(base).filter((t) => t.decl !== type.decl);
      return inTree.length === 0 ? [base] : depth > 6 ? [] : inTree.flatMap((t) => outsideBasesOf(program, t, depth + 1));
    });
    outsideKnown.set(type.decl, known);
  }
  return known;
}

/** `class Pool(pool.Pool)` of an imported module builds on that one, whatever else of the name is in the tree. */
function isBaseOutside(program: Program, { module, decl }: TypeInfo, base: string): boolean {
  if (module.language !== "python") return false;
  const heading = module.text.slice(decl.nameSpan.end, decl.nameSpan.end + 400);
  const root = new RegExp(`^\\s*\\([^:]*?\\b(\\w+)(?:\\.\\w+)*\\.${literally(base)}\\b`).exec(heading)?.[1] ?? base;
  return isImportedFromOutside(program, root, program.topLevel(module));
}

/** A method of a Rust `impl Trait for T`: its text says which. */
function isOfTrait(fn: Fn): boolean {
  const before = fn.module.text.slice(0, fn.decl.start);
  const heading = before.slice(before.lastIndexOf("\nimpl") + 1);
  return /^impl\b[^{]*\bfor\b/.test(heading);
}

/** Is a function used by anything that is itself used? Tests use only what is of the tests. */
export function useOfFunction(program: Program, fn: Fn, seen: ReadonlySet<Fn> = new Set()): Use {
  const known = usesKnown.get(fn);
  if (known !== undefined) return known;
  const use = useAside(program, fn, seen);
  // That it is used is true whoever asks: what was left aside is used, where the way leads through that.
  if (use.is === true || seen.size === 0) usesKnown.set(fn, use);
  return use;
}

const usesKnown = new WeakMap<Fn, Use>();

/** As `useOfFunction`, by others than those that were seen. */
function useAside(program: Program, fn: Fn, seen: ReadonlySet<Fn>): Use {
  const root = rootOf(program, fn);
  if (root !== null) return used(root);
  const inner = new Set(seen).add(fn);
  let open: Use | null = null;
  for (const r of referencesTo(program, fn)) {
    if (r.is === false || (r.by.fn.isTest && !fn.isTest)) continue;
    const by = enclosing(r.by.fn);
    if (inner.has(by)) continue;
    const live = isLiveUser(program, by, fn, inner);
    if (live === true && r.is === true) return used(`\`${by.symbol}\` uses it`);
    if (live !== false) open ??= unsure(r.is === true ? `\`${by.symbol}\` uses it, and whether that runs is not known` : `\`${by.symbol}\` uses something called \`${fn.decl.name}\`, of which the type is not known`);
  }
  if (open !== null) return open;
  if (fn.decl.owner === null && isDeclaredWith(program, fn)) return used("a declaration is made with it");
  const caller = outsideBases(program, fn).find((b) => mayCall(b, fn.decl.name));
  if (caller !== undefined) return unsure(`\`${caller}\`, which is not in the tree, may call it`);
  if (fn.isTest && fixtureUse(program, fn)) return used("tests ask for it as a fixture");
  if (program.isLiteralMember(fn)) return unsure("what is given its object may call it");
  return { is: false, why: `nothing that runs uses \`${fn.symbol}\`` };
}

/** A decorator, a base or an annotation of its module, or of one that imports it, names it: `@cached(key=_key)`, `Annotated[int, AfterValidator(_check)]`. */
function isDeclaredWith(program: Program, { decl, module }: Fn): boolean {
  const { annotated, declaring } = referencesIn(program);
  return [module, ...importing(program, decl.name)].some((m) => annotated.get(m)!.has(decl.name) || declaring.get(m)!.has(decl.name));
}

const importers = new WeakMap<Program, Map<string, Set<Module>>>();

/** The modules that import something of that name. */
function importing(program: Program, name: string): ReadonlySet<Module> {
  let byName = importers.get(program);
  if (byName === undefined) {
    importers.set(program, (byName = new Map<string, Set<Module>>()));
    for (const m of program.modules)
      for (const i of m.imports)
        if (i.name !== null) {
          const there = byName.get(i.name);
          if (there === undefined) byName.set(i.name, new Set([m]));
          else there.add(m);
        }
  }
  return byName.get(name) ?? NO_MODULES;
}

const NO_MODULES: ReadonlySet<Module> = new Set();

/** Something that can be reached from outside is taken as running; what only stands in for the same method is not. */
function isLiveUser(program: Program, by: Fn, of: Fn, seen: ReadonlySet<Fn>): Known {
  if (rootOf(program, by) !== null) return true;
  const isSame = by.decl.name === of.decl.name;
  if (!isSame && (by.decl.exported || isExportedBelow(program, by))) return true;
  return seen.size > 12 ? undefined : useOfFunction(program, by, seen).is;
}

/** A public method of a type that is not: those that build on it bring it out. */
function isExportedBelow(program: Program, { decl: { owner, name }, module }: Fn): boolean {
  if (owner === null || module.language !== "python" || name.startsWith("_")) return false;
  const types = new Set([owner]);
  for (const type of types)
    for (const { decl } of program.derivedFrom(type)) {
      if (decl.exported) return true;
      types.add(decl.name);
    }
  return false;
}

const enclosing = (fn: Fn): Fn => {
  let at = fn;
  while (at.outer !== null && at.decl.name === "") at = at.outer.fn;
  return at;
};

const fixtureUse = (program: Program, fn: Fn): boolean => fn.decl.attributes.some((a) => a.name.includes("fixture")) && program.functions.some((f) => f.decl.params.some((p) => p.name === fn.decl.name));

/** Where a function is named, and whether it is that function which is meant. */
function referencesTo(program: Program, fn: Fn): readonly ReferenceTo[] {
  let known = referencesKnown.get(fn);
  if (known === undefined) referencesKnown.set(fn, (known = findReferencesTo(program, fn)));
  return known;
}

interface ReferenceTo {
  by: Reference;
  is: Known;
}

const referencesKnown = new WeakMap<Fn, readonly ReferenceTo[]>();

function findReferencesTo(program: Program, fn: Fn): ReferenceTo[] {
  const { byName, strings, beginnings } = referencesIn(program);
  const inLanguage = (r: Reference): boolean => r.fn.module.language === fn.module.language;
  const named = (byName.get(fn.decl.name) ?? []).filter((r) => inLanguage(r) && !r.isWritten).map((by) => ({ by, is: meansFunction(program, by, fn) }));
  // `getattr(self, name)` over a table of names; `__all__` lists names and uses none.
  const dynamic = fn.decl.owner === null && fn.module.language !== "python" ? [] : (strings.get(fn.decl.name) ?? []).filter((r) => inLanguage(r) && !isExportList(r)).map((by) => ({ by, is: undefined }));
  const puzzled = beginnings.filter(({ text, by }) => inLanguage(by) && fn.decl.name.startsWith(text)).map(({ by }) => ({ by, is: undefined }));
  return [...named, ...dynamic, ...puzzled];
}

const isExportList = (r: Reference): boolean => r.node.defines.some((d) => lastName(d.target) === "__all__");

/** Does a reference mean the function? By what it resolves to, then by the type that it is taken from; never by the name alone. */
function meansFunction(program: Program, { expr, object, fn: from, isOperand, inBodyOf }: Reference, fn: Fn): Known {
  // `row["price"]` of Python and `row.get("price")` give an entry of a record, and no method.
  if (expr.kind === "call" || (expr.kind === "index" && from.module.language === "python")) return false;
  if (isOperand && object !== null && !fn.decl.attributes.some((a) => /(^|[._])property$|^get$/.test(a.name))) return false;
  const asCall: Call = { kind: "call", callee: expr, args: [], awaited: false, macro: false, start: expr.start, end: expr.end };
  if (program.isLiteralMember(fn)) return object !== null || undefined;
  if (object === null) {
    if (inBodyOf !== undefined && inBodyOf === fn.decl.owner && from.module === fn.module) return true;
    if (fn.decl.owner !== null || isBoundIn(from, fn.decl.name, fn)) return false;
    const found = program.resolve(asCall, from);
    return found.includes(fn) || (found.length === 0 && from.module === fn.module);
  }
  const x = peel(object);
  if (fn.decl.owner === null) {
    const found = expr.kind === "field" ? program.resolve(asCall, from) : [];
    if (found.includes(fn)) return true;
    // `module.f`, `crate::codec::f`
    return x.kind === "name" || x.kind === "field" ? lastName(x) === stemOf(fn.module) || (from.module === fn.module && /^(self|crate|super)$/.test(lastName(x) ?? "") && from.module.language === "rust") : false;
  }
  const owner = ownerOf(program, object, from) ?? (x.kind === "call" && lastName(x.callee) === "super" ? from.decl.owner : null);
  if (owner !== null) return areRelated(program, owner, fn.decl.owner) || areMixed(program, owner, fn.decl.owner) || keepsPromise(program, owner, fn) || (hasMember(program, owner, fn.decl.name) || (program.types(owner).length === 0 && isForeign(program, object, from)) ? false : undefined);
  return isForeign(program, object, from) ? false : undefined;
}

/** A type builds on both of them: what one calls on itself may be the other's. */
const areMixed = (program: Program, a: string, b: string): boolean => program.derivedFrom(a).some((t) => areRelated(program, t.decl.name, b) && !areRelated(program, a, b));

/** The type is a protocol that has such a method and is implemented by shape alone. */
const keepsPromise = (program: Program, type: string, fn: Fn): boolean => program.methods(type, fn.decl.name).includes(fn);

/** The type, or one that it builds on, has a method or field of that name: it is that one which is meant. */
export function hasMember(program: Program, type: string, name: string): boolean {
  return program.buildsOn(type).some((each) => program.types(each).some((t) => t.methods.some((m) => m.decl.name === name) || t.decl.fields.some((f) => f.name === name)));
}

/** The value comes from outside the tree: made by a call of an imported or built-in thing, or of an imported module itself. */
export function isForeign(program: Program, object: Expression, fn: Fn, depth = 0): boolean {
  if (depth > 4) return false;
  const x = peel(object);
  switch (x.kind) {
    case "literal":
      return x.value !== null;
    case "list":
      return true;
    case "name": {
      if (x.name === "self") return false;
      if (isImportedFromOutside(program, x.name, fn)) return true;
      for (let at: Fn | null = fn; at !== null; at = at.outer?.fn ?? null) {
        const param = at.decl.params.find((p) => p.name === x.name);
        if (param !== undefined) return param.type !== null && isForeignType(program, param.type, at);
        const values = at.flow.nodes.flatMap((n) => n.defines.filter((d) => d.target.kind === "name" && d.target.name === x.name).map((d) => (d.by === "element" && d.value !== null ? takenFrom(d.value, at) : d.value)));
        if (values.length > 0) return areForeign(program, values.map((value) => ({ fn: at, value })), depth);
      }
      const constant = program.constant(x.name, fn.module);
      return constant !== null && isForeign(program, constant.assign.value, program.topLevel(constant.module), depth + 1);
    }
    case "call": {
      if (program.resolve(x, fn).length > 0 || isTypeName(program, lastName(x.callee) ?? "")) return false;
      const callee = peel(x.callee);
      // It is what it was, whatever it is said to be.
      if (lastName(callee) === "cast" && fn.module.language === "python" && x.args[1] !== undefined) return isForeign(program, x.args[1].value, fn, depth + 1);
      if (callee.kind === "name") return isImportedFromOutside(program, callee.name, fn) || /^(open|list|dict|set|str|Map|Set|Array|Date|AbortController|vec)$/.test(callee.name);
      return callee.kind === "field" && isForeign(program, callee.object, fn, depth + 1);
    }
    case "field": {
      if (isForeign(program, x.object, fn, depth + 1)) return true;
      const owner = ownerOf(program, x.object, fn);
      if (owner === null) return false;
      const writes = program.attributeWrites(owner, x.name);
      const declared = program.types(owner).flatMap((t) => t.decl.fields).find((f) => f.name === x.name)?.type ?? null;
      if (declared !== null && isForeignType(program, declared, fn)) return true;
      return areForeign(program, writes, depth);
    }
    default:
      return false;
  }
}

/** What a collection has its elements from: `xs` of `list(xs)`, and of a variable that was given that. */
function takenFrom(e: Expression, fn: Fn, depth = 0): Expression {
  const x = peel(e);
  if (x.kind === "name" && depth < 3) {
    const given = fn.flow.nodes.flatMap((n) => n.defines.filter((d) => d.by === "assign" && d.target.kind === "name" && d.target.name === x.name && d.value !== null).map((d) => d.value!));
    return given.length === 1 && given[0] !== e ? takenFrom(given[0]!, fn, depth + 1) : e;
  }
  const [first] = x.kind === "call" && x.callee.kind === "name" && /^(list|set|tuple|sorted|reversed|enumerate|Set)$/.test(x.callee.name) ? x.args : [];
  return first === undefined ? e : takenFrom(first.value, fn, depth + 1);
}

const WRAPPERS = /^(Optional|Union|Final|ClassVar|Annotated|Literal|typing|t|None|null|undefined|void)$/;

/** An annotation that names things from outside alone, and no variable that stands for a type. */
function isForeignType(program: Program, annotation: string, fn: Fn): boolean {
  if (program.typeIn(annotation) !== null || /\b(Any|object|any|unknown|Self)\b/.test(annotation)) return false;
  const names = identifiersIn(annotation).filter((n) => !WRAPPERS.test(n));
  return names.length > 0 && names.every((n) => !/^_?[A-Z]{1,2}\d?$|_co$|_contra$|T$/.test(n) && program.constant(n, fn.module) === null && !(fn.module.language === "python" && fn.module.imports.some((i) => (i.as ?? i.name) === n) && !isImportedFromOutside(program, n, fn)));
}

/** All that a name is given; that it is nothing at first says nothing of what comes then. */
function areForeign(program: Program, given: readonly { fn: Fn; value: Expression | null }[], depth: number): boolean {
  const things = given.filter(({ value }) => value === null || !(peel(value).kind === "literal" && (peel(value) as { value: unknown }).value === null));
  return things.length > 0 && things.every(({ fn, value }) => value !== null && isForeign(program, value, fn, depth + 1));
}

function isImportedFromOutside(program: Program, name: string, fn: Fn): boolean {
  const found = fn.module.imports.find((i) => (i.as ?? i.name ?? i.from.split(/[./:]/)[0]) === name);
  if (found === undefined) return fn.module.language === "rust" && /^(std|core|alloc|tokio|serde_json)$/.test(name);
  if (/^(\.|crate|self|super)/.test(found.from)) return false;
  const stems = stemsIn(program);
  return ![...found.from.split(/[./:]+/), found.name].some((part) => part !== null && stems.has(part));
}

const stemsKnown = new WeakMap<Program, ReadonlySet<string>>();

function stemsIn(program: Program): ReadonlySet<string> {
  let known = stemsKnown.get(program);
  if (known === undefined) stemsKnown.set(program, (known = new Set(program.modules.map(stemOf))));
  return known;
}
