import type { FunctionDecl, Import, Module, Span, TypeDecl } from "../model/model.js";
import type { Known } from "./kleene.js";
import { hasMember, isForeign, isPlain, useOfFunction, type Use } from "./liveness.js";
import { areRelated, ownerOf } from "./members.js";
import { identifiersIn, literally } from "./names.js";
import { lastName, peel } from "./paths.js";
import type { Fn, Program, TypeInfo } from "./program.js";
import { stemOf } from "./stems.js";
import { referencesIn, type Reference } from "./references.js";
import { roleOf } from "./roles.js";
import { within } from "./walk.js";

export type DeclaredKind = "function" | "type" | "field" | "variant" | "import";

/** Something that a module declares. */
export type Declared = { name: string; module: Module; span: Span } & (
  | { kind: "function"; fn: Fn }
  | { kind: "type"; type: TypeInfo }
  | { kind: "field" | "variant"; type: TypeInfo }
  | { kind: "import"; import: Import }
);

/** What is not to count as a use. */
export interface Ignored {
  /** What the package's own door gives to others: `index.ts`, `lib.rs`, `__init__.py`. */
  exports: boolean;
  /** A type that annotations alone speak of. */
  annotations: boolean;
}

const unsure = (why: string): Use => ({ is: undefined, why });
const isTestModule = (m: Module): boolean => roleOf(m.path) === "test";

/** All that a module declares: its functions with those of its types, types, their fields and variants, imports. */
export function declaredIn(program: Program, module: Module): Declared[] {
  const types = module.types.flatMap((decl) => program.types(decl.name).filter((t) => t.decl === decl));
  return [
    ...module.functions.flatMap((decl): Declared[] => {
      const fn = program.fnOf(decl);
      return fn === null || decl.name === "" ? [] : [{ kind: "function", name: decl.name, module, span: decl.nameSpan, fn }];
    }),
    ...types.flatMap((type): Declared[] => [
      { kind: "type", name: type.decl.name, module, span: type.decl.nameSpan, type },
      ...type.decl.fields.map((f): Declared => ({ kind: "field", name: f.name, module, span: f, type })),
      ...type.decl.variants.map((v): Declared => ({ kind: "variant", name: v.name, module, span: v, type })),
    ]),
    ...module.imports.flatMap((i): Declared[] => {
      const name = boundBy(i, module);
      return name === null ? [] : [{ kind: "import", name, module, span: i, import: i }];
    }),
  ];
}

/** The name that an import gives to its module; null where it gives none, or all. */
function boundBy(i: Import, module: Module): string | null {
  if (i.as !== null) return i.as;
  if (i.name !== null) return i.name === "*" ? null : i.name;
  // `import "./x"` runs a file; `import a.b` binds `a`; `use a::{self}` binds `a`.
  return module.language === "typescript" ? null : module.language === "python" ? (i.from.split(".")[0] ?? null) : (i.from.split(".").at(-1) ?? null);
}

/** Is what is declared used by anything outside itself that runs? */
export function useOf(program: Program, declared: Declared, ignored: Ignored): Use {
  const use = inTree(program, declared, ignored);
  if (use.is !== false || ignored.exports || declared.kind === "import" || declared.kind === "variant" || declared.kind === "field") return use;
  const door = doorOf(program, declared);
  return door === null ? use : unsure(`\`${door}\` exports it, and who uses it from outside is not known`);
}

function inTree(program: Program, d: Declared, ignored: Ignored): Use {
  switch (d.kind) {
    case "function":
      return useOfFunction(program, d.fn);
    case "type":
      return useOfType(program, d.type, ignored);
    case "field":
      // `__slots__` and the like are read by the language.
      return /^__\w+__$/.test(d.name) ? { is: true, why: "the language reads it" } : useOfMember(program, d, (r) => !r.isWritten, "read");
    case "variant":
      return useOfMember(program, d, () => true, "named");
    case "import":
      return useOfImport(program, d.name, d.import, d.module);
  }
}

/** The module by which a package gives a declaration to others; for a method, where nothing in the tree uses its type. */
function doorOf(program: Program, d: Declared): string | null {
  const owner = d.kind === "function" ? d.fn.decl.owner : null;
  const [type] = owner === null ? [] : program.types(owner);
  if (type !== undefined && useOfType(program, type, { exports: true, annotations: false }).is !== false) return null;
  const name = owner ?? d.name;
  const exported = d.kind === "function" ? d.fn.decl.exported : d.kind === "type" && d.type.decl.exported;
  if (!exported) return null;
  const isDoor = (m: Module): boolean => m.language === d.module.language && /(^|\/)(index\.[cm]?[jt]sx?|lib\.rs|__init__\.py)$/.test(m.path);
  const gives = (m: Module): boolean => m === d.module || m.imports.some((i) => (i.name === name || i.name === "*" || (i.name === null && m.language === "typescript")) && (i.from.split(/[./:]+/).includes(stemOf(d.module)) || i.name === name));
  return program.modules.find((m) => isDoor(m) && gives(m))?.path ?? null;
}

/** `def __getattr__(name)` of a Python module: what it gives, it exports. */
const isModuleDoor = (decl: FunctionDecl): boolean => decl.name === "__getattr__" && decl.owner === null;

function useOfType(program: Program, { module, decl }: TypeInfo, ignored: Ignored): Use {
  const { byName, annotated, declaring } = referencesIn(program);
  const tests = ignored.annotations ? (byName.get(decl.name) ?? []).filter(isTypeTest) : [];
  const counts = (m: Module): boolean => m.language === module.language && (!isTestModule(m) || isTestModule(module)) && (m === module || program.types(decl.name).length === 1 || m.imports.some((i) => i.name === decl.name));
  for (const r of byName.get(decl.name) ?? []) {
    if (!counts(r.fn.module) || (ignored.exports && isModuleDoor(r.fn.decl)) || (r.fn.isTest && !isTestModule(module)) || r.isWritten || isOwn(program, r.fn, decl) || tests.includes(r)) continue;
    return { is: true, why: `\`${r.fn.symbol}\` uses it` };
  }
  const registering = registrationOf(program, decl, module);
  if (registering !== null) return registering;
  const bearer = program.modules.find((m) => counts(m) && declaring.get(m)!.has(decl.name) && !(m === module && decl.bases.includes(decl.name)));
  if (bearer !== undefined) return { is: true, why: `${bearer.path} builds on it` };
  const speaker = program.modules.find((m) => counts(m) && annotated.get(m)!.has(decl.name));
  if (speaker === undefined) {
    // A union, a type argument, a cast.
    const aside = (m: Module): Span[] => [...m.imports, ...(m === module ? [decl] : []), ...(ignored.exports ? [...exportListsIn(program, m), ...m.functions.filter(isModuleDoor)] : []), ...tests.filter((r) => r.fn.module === m).map((r) => r.expr)];
    const byPath = program.modules.find((m) => counts(m) && new RegExp(`["'][\\w./]*\\b${literally(stemOf(module))}[:.]${literally(decl.name)}["']`).test(m.text));
    if (byPath !== undefined) return { is: true, why: `${byPath.path} has it by its path` };
    const mention = program.modules.find((m) => counts(m) && isMentioned(m, decl.name, aside(m)));
    return mention === undefined ? { is: false, why: `nothing uses \`${decl.name}\`` } : isDescriptive(decl, module) ? { is: true, why: `${mention.path} speaks of it` } : unsure(`${mention.path} mentions it`);
  }
  // What is only described, and what is made by reading data, is used by its annotation.
  if (isDescriptive(decl, module)) return { is: true, why: `${speaker.path} speaks of it` };
  return ignored.annotations ? { is: false, why: `nothing makes a \`${decl.name}\`, it only stands in annotations` } : unsure(`\`${decl.name}\` stands in annotations alone`);
}

/** `isinstance(x, T)`, `x instanceof T`: asks whether somebody has made one, and makes none. */
const isTypeTest = ({ node, expr }: Reference): boolean => node.expressions.some((top) => within(top).some((e) => e.kind === "binary" && e.op === "is" && within(e.right).includes(expr)));

/** A decorator of the tree may keep the class that it is given; one from outside may as well. */
function registrationOf(program: Program, decl: TypeDecl, module: Module): Use | null {
  const found = module.language === "rust" ? undefined : decl.attributes.find((a) => !isPlain(a.name, module));
  if (found === undefined) return null;
  const name = found.name.split(".").at(-1)!;
  return program.functions.some((f) => f.decl.name === name && f.module.language === module.language) ? { is: true, why: `\`${found.text}\` registers it` } : unsure(`\`${found.text}\`, which is not in the tree, may register it`);
}

/** Where a module only says what it gives to others: `__all__`, `export { … }`. */
function exportListsIn(program: Program, module: Module): Span[] {
  if (module.language === "typescript") return [...module.text.matchAll(/\bexport\s+(type\s+)?\{[^{}]*\}/g)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
  return program.topLevel(module).flow.nodes.flatMap((n) => (n.statement !== null && n.statement !== undefined && n.defines.some((d) => lastName(d.target) === "__all__") ? [n.statement] : []));
}

const isDescriptive = (decl: TypeDecl, module: Module): boolean => decl.form === "interface" || decl.form === "alias" || decl.form === "trait" || module.language === "rust";

const isOwn = (program: Program, fn: Fn, decl: TypeDecl): boolean => {
  for (let at: Fn | null = fn; at !== null; at = at.outer?.fn ?? null) if (at.decl.owner !== null && program.types(at.decl.owner).some((t) => t.decl === decl)) return true;
  return false;
};

/** A field or a variant: taken from a thing of its type; unknown where the thing has no known type, or is used as a whole. */
function useOfMember(program: Program, d: Declared & { type: TypeInfo }, isUse: (r: Reference) => boolean, how: string): Use {
  const { decl, module } = d.type;
  const { byName, strings } = referencesIn(program);
  const counts = (r: Reference): boolean => r.fn.module.language === module.language && (!r.fn.isTest || isTestModule(module));
  let open: Use | null = null;
  for (const r of byName.get(d.name) ?? []) {
    if (!counts(r) || !isUse(r)) continue;
    const is = takenFrom(program, r, decl, d.kind === "variant");
    if (is === true) return { is, why: `\`${r.fn.symbol}\` has it ${how}` };
    if (is === undefined) open ??= unsure(`\`${r.fn.symbol}\` takes \`${d.name}\` from something of which the type is not known`);
  }
  if (open !== null) return open;
  if ((strings.get(d.name) ?? []).some(counts)) return unsure(`\`${d.name}\` stands in a string of code`);
  const whole = (byName.get(decl.name) ?? []).some((r) => counts(r) && !isOwn(program, r.fn, decl) && isWhole(r, d.kind));
  const serialised = d.kind === "field" && decl.attributes.some((a) => /\bSerialize\b/.test(a.text));
  return whole || serialised ? unsure(`\`${decl.name}\` is used as a whole`) : { is: false, why: `\`${decl.name}.${d.name}\` is never ${how}` };
}

function takenFrom(program: Program, r: Reference, decl: TypeDecl, isVariant: boolean): Known {
  if (r.object === null) return isVariant && r.fn.module.language === "rust" && r.fn.module.imports.some((i) => i.from.split(".").at(-1) === decl.name) ? true : false;
  const x = peel(r.object);
  if (isVariant) {
    const space = lastName(x);
    return space === decl.name || (space === "Self" && isOwnName(r.fn, decl)) || (space === "self" && isOwnName(r.fn, decl));
  }
  const owner = ownerOf(program, r.object, r.fn);
  if (owner !== null) return areRelated(program, owner, decl.name) || (hasMember(program, owner, nameOf(r)) ? false : undefined);
  return isForeign(program, r.object, r.fn) ? false : undefined;
}

const nameOf = (r: Reference): string => lastName(r.expr) ?? "";

const isOwnName = (fn: Fn, decl: TypeDecl): boolean => fn.decl.owner === decl.name;

/** `list(Stage)`, `for s in Stage`, `Object.values(Stage)`, `Stage(value)`, `Stage[name]`: any of its variants may be meant. */
function isWhole(r: Reference, kind: DeclaredKind): boolean {
  if (kind !== "variant" || r.expr.kind !== "name") return false;
  const { expr } = r;
  if (r.isCalled) return true;
  const isPart = (top: typeof expr | Reference["expr"]): boolean => top === expr;
  return r.node.expressions.some((top) => isPart(top)) || r.node.expressions.some((top) => wholeArgument(top, expr));
}

function wholeArgument(top: Reference["expr"], name: Reference["expr"]): boolean {
  if (top.kind === "call") return top.args.some((a) => a.value === name || wholeArgument(a.value, name)) || wholeArgument(top.callee, name);
  if (top.kind === "index") return top.object === name;
  if (top.kind === "unary") return wholeArgument(top.operand, name);
  return top.kind === "field" && wholeArgument(top.object, name);
}

function useOfImport(program: Program, name: string, i: Import, module: Module): Use {
  const line = module.text.slice(i.start, (module.text + "\n").indexOf("\n", i.end));
  if (i.from === "__future__" || (i.as !== null && i.as === i.name) || /noqa|eslint-disable/i.test(line)) return { is: true, why: "it is kept on purpose" };
  if (/(^|\/)(__init__\.py|index\.[cm]?[jt]sx?|lib\.rs|mod\.rs)$/.test(module.path)) return unsure("it may be imported from here");
  const { byName, annotated, declaring, strings } = referencesIn(program);
  const isHere = (r: Reference): boolean => r.fn.module === module;
  if ((byName.get(name) ?? []).some(isHere) || annotated.get(module)!.has(name) || declaring.get(module)!.has(name) || (strings.get(name) ?? []).some(isHere)) return { is: true, why: "the module uses it" };
  if (exportListsIn(program, module).some((s) => module.language === "typescript" && isWithin(module, name, s))) return { is: true, why: "the module exports it" };
  if (isMentioned(module, name, [i, ...module.imports], isCalledAt)) return { is: true, why: "the module calls it" };
  const isNamed = isMentioned(module, name, [i, ...module.imports]);
  // A macro or a type argument; or, in Rust, a trait whose methods are called.
  if (isNamed) return module.language === "rust" ? { is: true, why: "the module uses it" } : unsure("the module mentions it");
  return module.language === "rust" && /^[A-Z]/.test(name) ? unsure(`\`${name}\` may be a trait whose methods are called`) : { is: false, why: `nothing in ${module.path} uses \`${name}\`` };
}

const words = new WeakMap<Module, Map<string, number[]>>();

/** The word stands in the text of a module, aside from those places, comments and docstrings. */
export function isMentioned(module: Module, name: string, aside: readonly Span[], how: (text: string, start: number, end: number) => boolean = () => true): boolean {
  let known = words.get(module);
  if (known === undefined) words.set(module, (known = wordsOf(module)));
  return (known.get(name) ?? []).some((at) => !aside.some((s) => s.start <= at && at < s.end) && how(module.text, at, at + name.length));
}

/** `field(…)` in the body of a dataclass, which its model has as the default alone. */
const isCalledAt = (text: string, start: number, end: number): boolean => text[end] === "(" && !/(\.|\b(def|class|fn|function)\s+)$/.test(text.slice(Math.max(0, start - 12), start));

/** The word stands in that part of a module. */
const isWithin = (module: Module, name: string, { start, end }: Span): boolean => identifiersIn(module.text.slice(start, end)).includes(name);

/** Where each word of the code stands. */
function wordsOf(module: Module): Map<string, number[]> {
  const found = new Map<string, number[]>();
  const apart = module.language === "python" ? /("""|''')[\s\S]*?\1|#.*$/gm : /\/\*[\s\S]*?(\*\/|$(?![\s\S]))|\/\/.*$/gm;
  const code = module.text.replace(apart, (text) => " ".repeat(text.length));
  for (const { 0: word, index } of code.matchAll(/[\w$]+/g)) {
    const list = found.get(word);
    if (list === undefined) found.set(word, [index]);
    else list.push(index);
  }
  return found;
}
