import type { Attribute, Expression, Span } from "../model/model.js";
import type { Fn, TypeInfo } from "../analysis/program.js";
import { namesIn } from "../analysis/mentions.js";
import { canonical, identifiersIn } from "../analysis/names.js";
import { lastName } from "../analysis/paths.js";
import { fit } from "./names.js";
import { activationOf, type Activation, type Region, type Target } from "./region.js";
import type { Names } from "./rule.js";
import type { Site } from "./site.js";

interface Declared {
  name: string;
  span: Span;
  value: Expression | null;
  /** What it is said to hold, as written; of an undeclared member, what it is first given. */
  type: string | null;
}

/** The types that a place is of: the located ones, or those that own its functions. */
function typesOf(target: Target, region: Region): readonly TypeInfo[] {
  if (region.types !== undefined) return region.types;
  const found = region.roots.flatMap(({ fn }) => (fn.decl.owner === null ? [] : target.program.types(fn.decl.owner).filter((t) => t.module === fn.module)));
  return [...new Set(found)];
}

/** What a type declares, its inherited members too. */
function membersOf(target: Target, t: TypeInfo, seen = new Set<TypeInfo>()): Declared[] {
  if (seen.has(t)) return [];
  seen.add(t);
  const { decl } = t;
  const own: Declared[] = [
    ...decl.fields.map((f) => ({ name: f.name, span: f, value: f.default, type: f.type ?? madeIn(f.default) })),
    ...decl.variants.map((v) => ({ name: v.name, span: v, value: v.value, type: null })),
    ...t.methods.map((m) => ({ name: m.decl.name, span: m.decl.nameSpan, value: null, type: null })),
    ...t.methods.filter((m) => m.decl.name === "__init__" || m.decl.name === "constructor").flatMap((m) => assignedBy(m)),
  ];
  return [...own, ...decl.bases.flatMap((b) => target.program.types(b).flatMap((base) => membersOf(target, base, seen)))];
}

/** Members that a constructor gives to `self`. */
const assignedBy = (fn: Fn): Declared[] =>
  fn.flow.nodes.flatMap((n) => n.defines.flatMap((d) => (d.target.kind === "field" && d.target.object.kind === "name" && d.target.object.name === "self" ? [{ name: d.target.name, span: d.target, value: d.value, type: madeIn(d.value) }] : [])));

/** What a value says of its type: `Lock` of `threading.Lock()`, `threadId` of what holds that. */
const madeIn = (value: Expression | null): string | null => (value?.kind === "construct" ? value.type : value === null ? null : lastName(value));

/** Does a declared type name one of these, by itself or by what the tree's types in it hold? */
function isTyped(target: Target, type: string | null, names: Names, depth = 0): boolean {
  if (type === null || depth > 3) return false;
  return identifiersIn(type).some((n) => fit(names, n, target.renamed) !== null || target.program.types(n).some((t) => typesIn(t).some((inner) => isTyped(target, inner, names, depth + 1))));
}

/** Is all that a declared type names one of these, but for what stands aside: that it may be missing, where it lies? */
export function isTypedOnly(type: string | null, names: Names, aside: RegExp): boolean {
  const parts = identifiersIn(type ?? "").filter((n) => !aside.test(n));
  return parts.length > 0 && parts.every((n) => fit(names, n) !== null);
}

const HOLDERS = /^(Option(al)?|Union|None|undefined|null|Vec|Arc|Rc|Box|Cow|static|a)$/;

/** What a type is made of, as written: the types of its members, and what an alias stands for. */
const typesIn = ({ decl, module }: TypeInfo): (string | null)[] => [...decl.fields.map((f) => f.type), decl.form === "alias" ? module.text.slice(decl.nameSpan.end, decl.end) : null];

/** What a place declares under one of the names: members of its types; of whole files also functions, types and top-level names. */
export function declarationsIn(target: Target, region: Region, names: Names, typed?: Names, only = false): Site[] {
  const site = (activation: Activation, d: Declared): Site => ({ activation, node: activation.fn.flow.entry, span: { start: d.span.start, end: d.span.end }, value: d.value, local: [] });
  const fits = ({ name, type }: Declared): boolean => fit(names, name, target.renamed) !== null && (typed === undefined || (only ? isTypedOnly(type, typed, HOLDERS) : isTyped(target, type, typed)));
  target.budget.spend(region.roots.length);
  if (region.broad !== true)
    return typesOf(target, region).flatMap((t) => {
      const activation = region.roots.find((r) => r.fn.module === t.module) ?? activationOf(target.program.topLevel(t.module));
      return membersOf(target, t).filter(fits).map((d) => site(activation, d));
    });
  const modules = new Set(region.roots.map((r) => r.fn.module));
  return [...modules].flatMap((m) => {
    const activation = activationOf(target.program.topLevel(m));
    const top = activation.fn.flow.nodes.flatMap((n) => n.defines.flatMap((d): Declared[] => (d.target.kind === "name" ? [{ name: d.target.name, span: d.target, value: d.value, type: madeIn(d.value) }] : [])));
    const declared: Declared[] = [
      ...m.functions.map((f) => ({ name: f.name, span: f.nameSpan, value: null, type: null })),
      ...m.types.flatMap((t) => [{ name: t.name, span: t.nameSpan, value: null, type: null }, ...t.fields.map((f) => ({ name: f.name, span: f, value: f.default, type: f.type ?? madeIn(f.default) })), ...t.variants.map((v) => ({ name: v.name, span: v, value: v.value, type: null }))]),
    ];
    return [...declared, ...top].filter(fits).map((d) => site(activation, d));
  });
}

/** The attributes and decorators of a place: of its functions, and of its types where it is one. */
export function attributesOf(region: Region): readonly Attribute[] {
  if (region.types !== undefined) return region.types.flatMap((t) => [...t.decl.attributes, ...t.decl.fields.flatMap((f) => f.attributes), ...t.decl.variants.flatMap((v) => v.attributes)]);
  return region.roots.flatMap(({ fn: { decl } }) => (decl.isAsync ? [...decl.attributes, { name: "async", text: "async", ...decl.nameSpan }] : decl.attributes));
}

/** The attributes of the member that a place declares; null where the place is no member's declaration. */
export function memberAttributes({ activation: { fn }, span }: Site): readonly Attribute[] | null {
  const member = fn.module.types.flatMap((t) => [...t.fields, ...t.variants]).find((m) => m.start === span.start && m.end === span.end);
  return member?.attributes ?? null;
}

/** The types that those of a place build on: their bases, and the traits that they implement. */
export function basesOf(target: Target, region: Region): readonly string[] {
  return typesOf(target, region).flatMap((t) => t.decl.bases);
}

/** What documents a place: doc comments and docstrings of its functions and of their types. */
export function documentationOf(target: Target, region: Region): readonly string[] {
  const types = typesOf(target, region);
  return [...region.roots.map((r) => r.fn.decl.doc), ...types.map((t) => t.decl.doc)].filter((d) => d !== null);
}

/** Which of the names a place lacks: as members of its types; where it is a function, as words of its code. */
export function missingFrom(target: Target, region: Region, names: readonly string[]): string[] {
  const has = region.types !== undefined
    ? new Set(region.types.flatMap((t) => membersOf(target, t).map((d) => canonical(d.name))))
    : new Set(region.activations.flatMap(({ fn }) => [...namesIn(fn)].map(canonical)));
  return names.filter((n) => !has.has(canonical(n)));
}

/** The names of the members that the types of a place declare: variants of an enum, else fields and methods that are not private. */
export function memberNamesOf(region: Region): string[] {
  return (region.types ?? []).flatMap((t) => {
    if (t.decl.variants.length > 0) return t.decl.variants.map((v) => v.name);
    return [...t.decl.fields.map((f) => f.name), ...t.methods.map((m) => m.decl.name)].filter((n) => !n.startsWith("_") && n !== "constructor");
  });
}
