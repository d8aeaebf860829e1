import type { Import } from "../../model/model.js";
import { span } from "../../model/build.js";
import type { Node } from "../cst.js";
import { identifier } from "./paths.js";

/** The leaves of a `use` or `extern crate`, with their paths dotted. */
export function importsOf(node: Node): Import[] {
  if (node.kind === "extern_crate_declaration") {
    const crate = node.field("name");
    const alias = node.field("alias");
    return crate === null ? [] : [{ from: identifier(crate), name: null, as: alias === null ? null : identifier(alias), ...span(node) }];
  }
  const found: Import[] = [];
  const argument = node.field("argument");
  if (argument !== null) leaves(argument, [], found, 0);
  const isPublic = node.children.some((c) => c.kind === "visibility_modifier");
  return found.map((i) => (isPublic && i.name === "*" ? { ...i, handsOn: true } : i));
}

/** More nesting than anybody writes. */
const DEPTH = 100;

function leaves(node: Node, prefix: readonly string[], found: Import[], depth: number): void {
  if (depth > DEPTH) return;
  switch (node.kind) {
    case "use_list":
      for (const child of node.named) leaves(child, prefix, found, depth + 1);
      return;
    case "scoped_use_list": {
      const path = node.field("path");
      const list = node.field("list");
      if (list !== null) leaves(list, [...prefix, ...segments(path)], found, depth + 1);
      return;
    }
    case "use_wildcard":
      found.push({ from: [...prefix, ...segments(node.named[0] ?? null)].join("."), name: "*", as: null, ...span(node) });
      return;
    case "use_as_clause": {
      const alias = node.field("alias");
      const path = [...prefix, ...segments(node.field("path"))];
      found.push(leaf(node, path, alias === null ? null : identifier(alias)));
      return;
    }
    case "ERROR":
      return;
    default:
      found.push(leaf(node, [...prefix, ...segments(node)], null));
  }
}

/** `a::b` is b from a; `a` alone and `a::{self}` are the module a. */
function leaf(at: Node, path: readonly string[], alias: string | null): Import {
  const parts = path.length > 1 && path.at(-1) === "self" ? path.slice(0, -1) : null;
  if (parts !== null) return { from: parts.join("."), name: null, as: alias, ...span(at) };
  if (path.length === 1) return { from: path[0]!, name: null, as: alias, ...span(at) };
  return { from: path.slice(0, -1).join("."), name: path.at(-1) ?? null, as: alias, ...span(at) };
}

function segments(path: Node | null): string[] {
  const found: string[] = [];
  for (let node = path; node !== null; ) {
    if (node.kind !== "scoped_identifier") {
      found.push(identifier(node));
      break;
    }
    const last = node.field("name");
    if (last !== null) found.push(identifier(last));
    node = node.field("path");
  }
  return found.reverse();
}
