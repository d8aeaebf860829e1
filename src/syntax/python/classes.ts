import type { Attribute, Expression, TypeDecl } from "../../model/model.js";
import { span } from "../../model/build.js";
import type { Node } from "../cst.js";
import { isExported, withoutDoc } from "./functions.js";
import type { Lowering } from "./lowering.js";
import { docOf, stringLiteral } from "./literals.js";
import { lastSegment, parts, partsIn } from "./nodes.js";
import { copy, isPure } from "./pure.js";

/** A class: its form, fields and variants. Its methods are functions, and what else runs in its body follows its declaration. */
export function classDefinition(c: Lowering, node: Node, attributes: Attribute[]): void {
  const nameNode = node.field("name");
  const className = nameNode?.text ?? "";
  const list = node.field("superclasses");
  const bases = list === null ? [] : parts(list).filter((p) => p.kind !== "keyword_argument" && p.kind !== "dictionary_splat").map(lastSegment);
  const isEnum = bases.some((b) => /Enum$|^(?:Int)?Flag$/.test(b) || c.enums.has(b));
  if (isEnum) c.enums.add(className);
  const { doc, rest } = withoutDoc(node.field("body"));
  const declared: TypeDecl = {
    kind: "type", form: formOf(isEnum, bases), name: className, nameSpan: span(nameNode ?? { start: node.start, end: node.start }), bases,
    fields: [], variants: [], attributes, doc, exported: isExported(c, className), ...span(node),
  };
  c.types.push(declared);
  c.emit({ kind: "declare", declaration: declared, ...span(node) });
  const scope = {
    ...c.scope, kind: "class" as const, className, exported: declared.exported, receiver: null, isProtocol: declared.form === "interface",
  };
  c.inScope(scope, () => {
    for (const statement of rest) member(c, statement, declared);
  });
}

function formOf(isEnum: boolean, bases: readonly string[]): TypeDecl["form"] {
  if (isEnum) return "enum";
  return bases.includes("Protocol") || bases.includes("TypedDict") ? "interface" : "class";
}

/** One statement of a class body: the assignments to plain names declare fields or variants. */
function member(c: Lowering, statement: Node, type: TypeDecl): void {
  const inside = statement.kind === "expression_statement" ? parts(statement) : [];
  const assigned = inside.length === 1 && inside[0]!.kind === "assignment" ? inside[0]! : null;
  const targets = assigned === null ? null : targetsOf(assigned);
  if (assigned === null || targets === null) return c.statement(statement);
  const values = valuesOf(c, targets);
  targets.names.forEach((group, g) => {
    group.forEach((name, i) => declareMember(type, assigned, name.text, targets.type, values === null ? null : values(g, i)));
  });
}

function declareMember(type: TypeDecl, at: Node, name: string, annotation: string | null, value: Expression | null): void {
  const isVariant = type.form === "enum" && value !== null && !/^_.*_$/.test(name);
  if (isVariant) type.variants.push({ name, value, attributes: [], ...span(at) });
  else {
    type.fields.push({ name, type: annotation, default: defaultOf(value), attributes: optionsOf(value), ...span(at) });
    if (value !== null) (type.evaluated ??= []).push(value);
  }
}

/** What `field(default=x, repr=False)` says of a member beside its default. */
function optionsOf(value: Expression | null): Attribute[] {
  if (value?.kind !== "call" || !/^(field|Field|attrib|ib)$/.test(lastNameOf(value.callee) ?? "")) return [];
  return value.args.flatMap((a): Attribute[] => (a.name === null || a.value.kind !== "literal" || a.name.startsWith("default") ? [] : [{ name: a.name, text: `${a.name}=${String(a.value.value)}`, start: a.value.start, end: a.value.end }]));
}

const lastNameOf = (callee: Expression): string | null => (callee.kind === "name" || callee.kind === "field" ? callee.name : null);

interface Targets {
  /** `a = b, c = v` has the groups `a` and `b, c`. */
  names: Node[][];
  type: string | null;
  value: Node | null;
}

/** The names that a class-level assignment declares; null where it assigns to anything else. */
function targetsOf(assigned: Node): Targets | null {
  const names: Node[][] = [];
  let value: Node | null = assigned;
  while (value?.kind === "assignment") {
    const left: Node | null = value.field("left");
    const group = left === null ? [] : left.kind === "pattern_list" || left.kind === "tuple_pattern" ? parts(left) : [left];
    if (group.length === 0 || group.some((n) => n.kind !== "identifier")) return null;
    names.push(group);
    value = value.field("right");
  }
  return { names, type: assigned.field("type")?.text ?? null, value };
}

/** The value of the `i`-th name of the `g`-th group; null where none is assigned. */
function valuesOf(c: Lowering, targets: Targets): ((g: number, i: number) => Expression) | null {
  if (targets.value === null) return null;
  const value = c.expression(targets.value);
  const count = targets.names.reduce((n, group) => n + group.length, 0);
  if (count === 1) return () => value;
  const single = targets.names.length === 1 ? targets.names[0]!.length : 0;
  if (single > 0 && value.kind === "list" && value.syntax !== "set" && value.elements.length === single) return (_, i) => value.elements[i]!;
  const held = isPure(value) ? value : c.hold(value);
  return (g, i) => (targets.names[g]!.length === 1 ? copy(held) : elementOf(held, i));
}

function elementOf(held: Expression, i: number): Expression {
  const at = span(held);
  return { kind: "index", object: copy(held), index: { kind: "literal", type: "number", value: i, ...at }, ...at };
}

/** A dataclass's `field(default=v)` is `v`, `field(default_factory=f)` is `f()`; other options alone are no default. */
function defaultOf(value: Expression | null): Expression | null {
  if (value?.kind !== "call") return value;
  if (lastNameOf(value.callee) !== "field" || value.args.some((a) => a.name === null)) return value;
  const given = (name: string) => value.args.find((a) => a.name === name)?.value;
  const fixed = given("default");
  if (fixed !== undefined) return fixed;
  const factory = given("default_factory");
  if (factory === undefined) return null;
  const body = factory.kind === "lambda" ? (factory.function.body ?? []) : [];
  const only = body[0];
  if (body.length === 1 && only?.kind === "return" && only.value !== null) return only.value;
  return { kind: "call", callee: factory, args: [], awaited: false, macro: false, ...span(value) };
}

/** `type X = …`. One of string literals is an enum, as such a type is in TypeScript. */
export function typeAlias(c: Lowering, node: Node): void {
  const left = node.field("left");
  const right = node.field("right");
  declareAlias(c, node, left === null ? null : firstIdentifier(left), right === null ? null : literalsOf(right));
}

/** `Side = Literal["BUY", "SELL"]` declares a type. False for any other assignment. */
export function literalAlias(c: Lowering, assigned: Node): boolean {
  const left = assigned.field("left");
  const right = assigned.field("right");
  const literals = left?.kind === "identifier" && right?.kind === "subscript" ? literalsOf(right) : null;
  if (literals === null || literals.length === 0) return false;
  declareAlias(c, assigned, left, literals);
  return true;
}

function declareAlias(c: Lowering, at: Node, nameNode: Node | null, literals: readonly Node[] | null): void {
  const aliasName = nameNode?.text ?? "";
  const variants = (literals ?? []).map((n) => {
    const value = stringLiteral(c, n);
    return { name: value.kind === "literal" ? String(value.value) : "", value, attributes: [], ...span(n) };
  });
  const declared: TypeDecl = {
    kind: "type", form: variants.length > 0 ? "enum" : "alias", name: aliasName, nameSpan: span(nameNode ?? { start: at.start, end: at.start }),
    bases: [], fields: [], variants, attributes: [], doc: null, exported: isExported(c, aliasName), ...span(at),
  };
  c.types.push(declared);
  c.emit({ kind: "declare", declaration: declared, ...span(at) });
}

/** The strings of `Literal["a", "b"]`, also as a type; null for anything else. */
function literalsOf(node: Node): Node[] | null {
  if (node.kind !== "subscript") {
    const inner = node.kind === "type" ? parts(node)[0] : node;
    if (inner?.kind !== "generic_type") return null;
    const [generic, list] = parts(inner);
    return generic?.text === "Literal" && list !== undefined ? allStrings(parts(list).map((t) => parts(t)[0] ?? t)) : null;
  }
  const value = node.field("value");
  return value !== null && value.kind !== "call" && lastSegment(value) === "Literal" ? allStrings(partsIn(node, "subscript")) : null;
}

const allStrings = (nodes: Node[]): Node[] | null => (nodes.every((n) => n.kind === "string" && docOf(n) !== null) ? nodes : null);

function firstIdentifier(node: Node): Node | null {
  let n: Node | undefined = node;
  while (n !== undefined && n.kind !== "identifier") n = parts(n)[0];
  return n ?? null;
}
