import type { Node } from "../../../src/syntax/cst.js";
import type { Edit, Part } from "../edits.js";
import { copyOf, ofKind, type Crate, type RustFile } from "./crate.js";
import { isTestCode } from "./functions.js";

/** A struct made from its default, and an object of `json!`, are filled line by line. */
export function stepwise(crate: Crate): { edits: Edit[] } {
  return {
    edits: crate.files.flatMap((file) => [
      ...ofKind(file.root, "struct_expression").flatMap((n) => structOf(crate, file, n) ?? []),
      ...ofKind(file.root, "macro_invocation").filter((n) => n.field("macro")!.text === "json" && !isTestCode(n)).flatMap((n) => objectOf(crate, file, n) ?? []),
    ]),
  };
}

function structOf(crate: Crate, file: RustFile, node: Node): Edit | null {
  const entries = node.field("body")!.named;
  const base = entries.find((e) => e.kind === "base_field_initializer")?.named[0];
  // Another base may be what the fields look at.
  if (base?.kind !== "call_expression" || !/::(default|new)$/.test(base.field("function")!.text)) return null;
  const made = crate.fresh("made");
  const steps = entries.filter((e) => e.kind.endsWith("field_initializer") && e.kind !== "base_field_initializer").flatMap((e): Part[] => {
    const name = e.field("field")?.text ?? e.text;
    return [`${made}.${name} = `, copyOf(file, e.field("value") ?? e), ";\n"];
  });
  return { file: file.path, start: node.start, end: node.end, parts: [open(node), `let mut ${made} = `, copyOf(file, base), ";\n", ...steps, made, close(node)] };
}

function objectOf(crate: Crate, file: RustFile, macro: Node): Edit | null {
  const object = macro.named.at(-1)!.named[0];
  if (object?.kind !== "token_tree" || object.children[0]!.kind !== "{") return null;
  const entries = entriesOf(object);
  if (entries === null || entries.length < 2) return null;
  const made = crate.fresh("made");
  const steps = entries.flatMap(({ key, value }): Part[] => [`${made}.insert(`, copyOf(file, key), ".to_string(), json!(", { file: file.path, ...value }, "));\n"]);
  return { file: file.path, start: macro.start, end: macro.end, parts: [open(macro), `let mut ${made} = serde_json::Map::new();\n`, ...steps, `serde_json::Value::Object(${made})`, close(macro)] };
}

/** The pairs of an object; null where a key is no text. */
function entriesOf(object: Node): { key: Node; value: { start: number; end: number } }[] | null {
  const entries: { key: Node; value: { start: number; end: number } }[] = [];
  let tokens: Node[] = [];
  for (const token of [...object.children.slice(1, -1), null]) {
    if (token !== null && token.kind !== ",") tokens.push(token);
    else if (tokens.length > 0) {
      if (tokens.length < 3 || tokens[0]!.kind !== "string_literal" || tokens[1]!.kind !== ":") return null;
      entries.push({ key: tokens[0]!, value: { start: tokens[2]!.start, end: tokens.at(-1)!.end } });
      tokens = [];
    }
  }
  return entries;
}

const isBare = (node: Node): boolean => /^(arguments|let_declaration|field_initializer|assignment_expression)$/.test(node.parent!.kind);
const open = (node: Node): string => (isBare(node) ? "{\n" : "({\n");
const close = (node: Node): string => (isBare(node) ? "\n}" : "\n})");
