import type { Node } from "../../../src/syntax/cst.js";
import type { Edit, Part } from "../edits.js";
import { copyOf, ofKind, type Crate, type RustFile } from "./crate.js";
import { negated } from "./negation.js";
import { diverges, insideOf, tailOf } from "./places.js";

/** What is nested stands after an early return, or an early `continue`, instead. */
export function returnEarly(crate: Crate): { edits: Edit[] } {
  return { edits: crate.files.flatMap((file) => ofKind(file.root, "block").flatMap((block) => flattened(file, block) ?? [])) };
}

function flattened(file: RustFile, block: Node): Edit | null {
  const last = block.named.at(-1);
  const node = last?.kind === "expression_statement" && last.children.at(-1)!.kind !== ";" ? last.named[0]! : last;
  if (node?.kind !== "if_expression" || node.field("condition")!.kind === "let_chain") return null;
  const parts = node.field("alternative") === null ? withoutElse(file, block, node) : withElse(file, block, node);
  return parts === null ? null : { file: file.path, start: node.start, end: node.end, parts };
}

/** What ends the block as its end would; null where nothing does. */
function wayOut(block: Node): "return" | "continue" | null {
  const parent = block.parent!;
  if (parent.kind === "function_item") return "return";
  return /^(for|while|loop)_expression$/.test(parent.kind) ? "continue" : null;
}

function withoutElse(file: RustFile, block: Node, node: Node): Part[] | null {
  const way = wayOut(block);
  const condition = node.field("condition")!;
  if (way === null || (way === "return" && block.parent!.field("return_type") !== null)) return null;
  const body: Part = { file: file.path, ...insideOf(node.field("consequence")!) };
  if (condition.kind !== "let_condition") return ["if ", ...negated(file, condition), ` { ${way}; }\n`, body];
  const value = condition.field("value")!;
  const [open, close] = value.text.endsWith("}") ? ["(", ")"] : ["", ""];
  return ["let ", copyOf(file, condition.field("pattern")!), ` = ${open}`, copyOf(file, value), `${close} else { ${way}; };\n`, body];
}

function withElse(file: RustFile, block: Node, node: Node): Part[] | null {
  const way = wayOut(block);
  const consequence = node.field("consequence")!;
  const other = node.field("alternative")!.named[0]!;
  const rest: Part = other.kind === "block" ? { file: file.path, ...insideOf(other) } : copyOf(file, other);
  const head: Part[] = ["if ", copyOf(file, node.field("condition")!), " "];
  if (diverges(consequence)) return [...head, copyOf(file, consequence), "\n", rest];
  if (way === null) return null;
  const isValued = way === "return" && block.parent!.field("return_type") !== null;
  const tail = tailOf(consequence);
  if (!isValued) return [...head, "{", { file: file.path, ...insideOf(consequence) }, `${tail === null || tail.text.endsWith("}") ? "" : ";"} ${way}; }\n`, rest];
  if (tail === null) return null;
  return [...head, "{", { file: file.path, start: consequence.start + 1, end: tail.start }, "return ", copyOf(file, tail), "; }\n", rest];
}
