import type { Node } from "../../../src/syntax/cst.js";
import type { Part } from "../edits.js";
import { copyOf, type RustFile } from "./crate.js";

/** The opposite of a condition, as somebody would write it. */
export function negated(file: RustFile, condition: Node): Part[] {
  if (condition.kind === "unary_expression" && condition.children[0]!.kind === "!") return [copyOf(file, condition.named[0]!)];
  const sign = condition.kind === "binary_expression" ? condition.field("operator")! : null;
  if (sign !== null && /^[=!]=$/.test(sign.text)) return [{ file: file.path, start: condition.start, end: sign.start }, sign.text === "==" ? "!=" : "==", { file: file.path, start: sign.end, end: condition.end }];
  return /^(identifier|call_expression|field_expression|macro_invocation|parenthesized_expression)$/.test(condition.kind) ? ["!", copyOf(file, condition)] : ["!(", copyOf(file, condition), ")"];
}
