import type { Node } from "../../../src/syntax/cst.js";
import { attributesOf, implOf } from "./functions.js";
import { ofKind, type Crate } from "./crate.js";

/** What the crate declares: enough to tell the types of most locals. */
export interface Types {
  /** By struct, then by field. */
  fields: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** By `Type.name`, or by name alone. */
  functions: ReadonlyMap<string, Signature>;
  constants: ReadonlyMap<string, string>;
  /** Types that are copied when they are passed on. */
  copied: ReadonlySet<string>;
  compared: ReadonlySet<string>;
}

export interface Signature {
  receiver: string | null;
  returns: string;
}

/** The variables that are known somewhere, with their types; `null` where it is not known. */
export type Env = ReadonlyMap<string, Variable>;

export interface Variable {
  type: string | null;
  isMutable: boolean;
  /** It may hold a borrow of another local. */
  isBorrowed: boolean;
}

export function typesOf(crate: Crate): Types {
  const fields = new Map<string, Map<string, string>>();
  const functions = new Map<string, Signature>();
  const constants = new Map<string, string>();
  const copied = new Set(["f64", "f32", "bool", "usize", "i64", "u64", "i32", "u32", "c_int", "char", "u8"]);
  const compared = new Set<string>();
  for (const { root } of crate.files) {
    for (const item of ofKind(root, "struct_item", "enum_item")) {
      const name = item.field("name")!.text;
      if (attributesOf(item).some((a) => /\bCopy\b/.test(a.text))) copied.add(name);
      if (attributesOf(item).some((a) => /\bPartialEq\b/.test(a.text))) compared.add(name);
      if (item.field("type_parameters") === null) fields.set(name, new Map(ofKind(item, "field_declaration").map((f) => [f.field("name")!.text, f.field("type")!.text])));
    }
    for (const item of ofKind(root, "const_item", "static_item")) constants.set(item.field("name")!.text, item.field("type")!.text);
    for (const fn of ofKind(root, "function_item")) {
      const owner = implOf(fn)?.field("type")?.text ?? null;
      const name = fn.field("name")!.text;
      const returns = (fn.field("return_type")?.text ?? "()").replace(/\bSelf\b/g, owner ?? "Self");
      functions.set(owner === null ? name : `${owner}.${name}`, { receiver: fn.field("parameters")!.named.find((p) => p.kind === "self_parameter")?.text ?? null, returns });
    }
  }
  return { fields, functions, constants, copied, compared };
}

export const bare = (type: string): string => type.replace(/^&\s*(mut\s+)?/, "");

/** The type of an expression; null where it is not known. */
export function typeOf(types: Types, env: Env, owner: string | null, node: Node): string | null {
  const of = (n: Node | null): string | null => (n === null ? null : typeOf(types, env, owner, n));
  switch (node.kind) {
    case "identifier":
      return env.get(node.text)?.type ?? types.constants.get(node.text) ?? null;
    case "self":
      return env.get("self")?.type ?? null;
    case "parenthesized_expression":
      return of(node.named[0]!);
    case "float_literal":
      return "f64";
    case "boolean_literal":
      return "bool";
    case "string_literal":
      return "&str";
    case "struct_expression":
      return node.field("name")!.text.replace(/^Self$/, owner ?? "Self");
    case "scoped_identifier":
      return types.compared.has(node.field("path")?.text ?? "") ? node.field("path")!.text : null;
    case "field_expression": {
      const object = of(node.field("value"));
      return object === null ? null : (types.fields.get(bare(object))?.get(node.field("field")!.text) ?? null);
    }
    case "reference_expression": {
      const inner = of(node.field("value"));
      return inner === null ? null : `&${node.children.some((c) => c.kind === "mutable_specifier") ? "mut " : ""}${inner}`;
    }
    case "unary_expression":
      return node.children[0]!.kind === "!" ? "bool" : node.children[0]!.kind === "*" ? mapped(of(node.named[0]!), bare) : of(node.named[0]!);
    case "binary_expression":
      return /^([=!<>]=?=?|&&|\|\||[<>]=)$/.test(node.field("operator")!.text) ? "bool" : of(node.field("left"));
    case "index_expression":
      return mapped(of(node.named[0]!), (t) => elementOf(t));
    case "macro_invocation":
      return { format: "String", json: "Value", matches: "bool" }[node.field("macro")!.text] ?? null;
    case "if_expression":
      return of(node.field("consequence"));
    case "block":
      return node.named.length === 1 && node.named[0]!.kind !== "expression_statement" ? of(node.named[0]!) : null;
    case "call_expression":
      return typeOfCall(types, env, owner, node);
    default:
      return null;
  }
}

const mapped = (type: string | null, f: (type: string) => string | null): string | null => (type === null ? null : f(type));

/** `T` of `Vec<T>`, `&[T]`, `Option<T>`; with the reference through which it is seen. */
export function elementOf(type: string): string | null {
  return /^(?:Vec|Option|VecDeque)<(.*)>$/s.exec(bare(type))?.[1] ?? /^\[(.*)\]$/s.exec(bare(type))?.[1] ?? null;
}

const referenceOf = (type: string): string => /^&\s*(mut\s+)?/.exec(type)?.[0] ?? "";

function typeOfCall(types: Types, env: Env, owner: string | null, call: Node): string | null {
  const callee = call.field("function")!;
  if (callee.kind === "identifier") return types.functions.get(callee.text)?.returns ?? (callee.text === "Some" ? null : null);
  if (callee.kind === "scoped_identifier") {
    const type = (callee.field("path")?.text ?? "").replace(/^Self$/, owner ?? "Self");
    const name = callee.field("name")!.text;
    return types.functions.get(`${type}.${name}`)?.returns ?? (name === "default" && types.fields.has(type) ? type : null);
  }
  if (callee.kind !== "field_expression") return null;
  const object = typeOf(types, env, owner, callee.field("value")!);
  const name = callee.field("field")!.text;
  if (object === null) return null;
  const own = types.functions.get(`${bare(object)}.${name}`);
  if (own !== undefined) return own.returns === "Self" ? bare(object) : own.returns;
  return ofStandardMethod(object, name);
}

function ofStandardMethod(object: string, name: string): string | null {
  if (name === "clone" || name === "to_owned") return bare(object) === "str" ? "String" : bare(object);
  if (name === "to_string") return "String";
  if (/^(is_\w+|contains\w*)$/.test(name)) return "bool";
  if (/^(max|min|abs|clamp)$/.test(name)) return bare(object) === "f64" ? "f64" : null;
  if (name === "len") return "usize";
  const element = elementOf(object);
  if (element === null) return null;
  if (name === "as_ref" || name === "get" || name === "as_deref") return name === "as_deref" ? null : `Option<&${element}>`;
  if (name === "as_mut") return `Option<&mut ${element}>`;
  if (name === "unwrap_or_default" || name === "unwrap_or") return element;
  if (name === "iter") return `&Vec<${element}>`;
  if (name === "iter_mut") return `&mut Vec<${element}>`;
  return null;
}

/** The variables that a pattern binds when a value of that type meets it. */
export function bound(pattern: Node, type: string | null, isBorrowed: boolean): [string, Variable][] {
  if (pattern.kind === "mut_pattern") return bound(pattern.named.at(-1)!, type, isBorrowed).map(([n, v]) => [n, { ...v, isMutable: true }]);
  if (pattern.kind === "identifier") return [[pattern.text, { type, isMutable: false, isBorrowed: isBorrowed || (type ?? "&").startsWith("&") }]];
  if (pattern.kind === "tuple_struct_pattern" && pattern.field("type")!.text === "Some") {
    const inner = type === null ? null : elementOf(type);
    const seen = inner === null || inner.startsWith("&") ? inner : referenceOf(type!) + inner;
    return bound(pattern.named.at(-1)!, seen, true);
  }
  return ofKind(pattern, "identifier", "shorthand_field_identifier").map((n) => [n.text, { type: null, isMutable: false, isBorrowed: true }]);
}
