import type { Entry, Expression, Statement } from "../../model/model.js";
import { none } from "../../model/build.js";
import type { Node } from "../cst.js";
import type { Lowering } from "./lowering.js";
import { insideOf, insideTokens, withRewritten } from "./macro-text.js";

/**
 * `json!({ "key": value })` as a construct. The objects in its text become arrays, `["key", value]`, of the same length, which
 * parse as an expression; what the text had there tells objects and arrays apart afterwards.
 */
export function json(l: Lowering, invocation: Node, tokens: Node, out: Statement[]): Expression | null {
  const [only, more] = insideTokens(tokens);
  if (only?.kind !== "token_tree" || more !== undefined) return null;
  const piece = insideOf(tokens);
  const characters = l.text.slice(piece.start, piece.end).split("");
  rewrite(only, piece.start, characters, 0);
  const value = withRewritten(l, piece, characters.join(""), "fn f(){", "\n}", (node) => lower(l, node, out, 0));
  return value === null ? null : { ...value, start: invocation.start, end: invocation.end };
}

/** More nesting than anybody writes. */
const DEPTH = 100;

function rewrite(tree: Node, offset: number, characters: string[], depth: number): void {
  const open = tree.tree.text[tree.start];
  if (depth > DEPTH || (open !== "{" && open !== "[")) return;
  const isObject = open === "{";
  if (isObject) {
    characters[tree.start - offset] = "[";
    characters[tree.end - 1 - offset] = "]";
  }
  let isKey = isObject;
  let value: Node[] = [];
  const endValue = () => {
    if (value.length === 1 && value[0]!.kind === "token_tree") rewrite(value[0]!, offset, characters, depth + 1);
    value = [];
  };
  for (const token of insideTokens(tree)) {
    if (token.kind === ",") {
      endValue();
      isKey = isObject;
    } else if (isKey) {
      if (token.kind !== ":") continue;
      characters[token.start - offset] = ",";
      isKey = false;
    } else value.push(token);
  }
  endValue();
}

function lower(l: Lowering, node: Node, out: Statement[], depth: number): Expression {
  if (node.kind === "identifier" && node.text === "null") return none(node);
  if (node.kind !== "array_expression" || node.field("length") !== null || depth > DEPTH) return l.parts.expression(l, node, out);
  const elements = node.named.filter((n) => n.kind !== "attribute_item");
  if (l.text[node.start] !== "{")
    return { kind: "list", syntax: "list", elements: elements.map((e) => lower(l, e, out, depth + 1)), start: node.start, end: node.end };
  const entries: Entry[] = [];
  for (let i = 0; i + 1 < elements.length; i += 2) {
    const key = l.parts.expression(l, elements[i]!, out);
    const isName = key.kind === "literal" && typeof key.value === "string";
    const value = lower(l, elements[i + 1]!, out, depth + 1);
    entries.push({ key: isName ? String(key.value) : null, computed: isName ? null : key, value, spread: false, start: key.start, end: value.end });
  }
  return { kind: "construct", type: null, entries, start: node.start, end: node.end };
}
