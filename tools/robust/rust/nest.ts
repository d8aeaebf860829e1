import type { Node } from "../../../src/syntax/cst.js";
import type { Edit, Part } from "../edits.js";
import { copyOf, ofKind, type Crate, type RustFile } from "./crate.js";
import { negated } from "./negation.js";
import { diverges } from "./places.js";

/** What follows an early return is nested instead. */
export function nest(crate: Crate): { edits: Edit[] } {
  return { edits: crate.files.flatMap((file) => ofKind(file.root, "block").flatMap((block) => block.named.slice(0, -1).flatMap((s) => nested(file, block, s) ?? []))) };
}

function nested(file: RustFile, block: Node, statement: Node): Edit | null {
  const rest: Part[] = [" {", { file: file.path, start: statement.end, end: block.end - 1 }, "}\n"];
  const edit = (parts: Part[]): Edit => ({ file: file.path, start: statement.start, end: block.end - 1, parts });
  const alternative = statement.field("alternative");
  if (statement.kind === "let_declaration" && alternative !== null)
    return edit(["if let ", copyOf(file, statement.field("pattern")!), " = ", copyOf(file, statement.field("value")!), ...rest.slice(0, 2), "} else ", copyOf(file, alternative), "\n"]);
  const guard = statement.kind === "expression_statement" ? statement.named[0]! : statement;
  if (guard.kind !== "if_expression" || guard.field("alternative") !== null || !diverges(guard.field("consequence")!)) return null;
  const condition = guard.field("condition")!;
  if (isSilent(block, guard.field("consequence")!) && !condition.kind.startsWith("let_")) return edit(["if ", ...negated(file, condition), ...rest]);
  return edit([copyOf(file, guard), " else", ...rest]);
}

/** The guard only ends what would end after the rest anyway. */
function isSilent(block: Node, guarded: Node): boolean {
  const only = guarded.named.length === 1 ? guarded.named[0]!.text.replace(/;$/, "") : "";
  const parent = block.parent!;
  return (only === "return" && parent.kind === "function_item" && parent.field("return_type") === null) || (only === "continue" && /^(for|while|loop)_expression$/.test(parent.kind));
}
