import type { Node } from "../../../src/syntax/cst.js";
import type { Edit } from "../edits.js";
import { around, ofKind, type Crate, type RustFile } from "./crate.js";
import { isTestCode, startOf } from "./functions.js";

/** Numbers and words in functions become constants of the module, which have a name. */
export function constants(crate: Crate): { edits: Edit[] } {
  return { edits: crate.files.flatMap((file) => named(crate, file)) };
}

function named(crate: Crate, file: RustFile): Edit[] {
  const names = new Map<string, string>();
  const edits = ofKind(file.root, "float_literal", "string_literal").filter(isWorthAName).map((n): Edit => {
    const name = names.get(n.text) ?? crate.fresh(n.kind === "float_literal" ? "NUMBER" : `TEXT_${n.text.replace(/"/g, "")}`);
    names.set(n.text, name);
    return { file: file.path, start: n.start, end: n.end, parts: [name] };
  });
  const first = file.root.named.find((n) => n.kind.endsWith("_item") && !/^(attribute|inner_attribute|mod)_item$/.test(n.kind));
  if (edits.length === 0 || first === undefined) return [];
  const lines = [...names].map(([literal, name]) => `const ${name}: ${literal.startsWith('"') ? "&str" : "f64"} = ${literal};\n`);
  return [...edits, { file: file.path, start: startOf(first), end: startOf(first), parts: [lines.join("")] }];
}

function isWorthAName(node: Node): boolean {
  const outer = [...around(node)];
  if (!outer.some((n) => n.kind === "function_item") || outer.some((n) => /^(const_item|static_item|attribute_item)$/.test(n.kind)) || isTestCode(node)) return false;
  if (outer.some((n) => n.kind === "token_tree")) return isValueOfJson(node, outer);
  return node.kind === "float_literal" ? !/^[01](\.0)?$/.test(node.text) && !/_?f(32|64)$/.test(node.text) : /^"[A-Z][A-Z0-9_]+"$/.test(node.text);
}

function isValueOfJson(node: Node, outer: readonly Node[]): boolean {
  const macro = outer.find((n) => n.kind === "macro_invocation")!;
  const siblings = node.parent!.children;
  const i = siblings.findIndex((s) => s.index === node.index);
  return macro.field("macro")!.text === "json" && siblings[i - 1]?.kind === ":" && siblings[i + 1]?.kind !== ":" && /^"[A-Z][A-Z0-9_]+"$/.test(node.text);
}
