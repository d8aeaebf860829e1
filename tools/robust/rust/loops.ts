import type { Node } from "../../../src/syntax/cst.js";
import type { Edit } from "../edits.js";
import { copyOf, ofKind, within, type Crate, type RustFile } from "./crate.js";

/** `any` and `all` of an iterator become loops. */
export function loops(crate: Crate): { edits: Edit[] } {
  return { edits: crate.files.flatMap((file) => ofKind(file.root, "call_expression").flatMap((call) => loopOf(crate, file, call) ?? [])) };
}

function loopOf(crate: Crate, file: RustFile, call: Node): Edit | null {
  const callee = call.field("function")!;
  const closure = call.field("arguments")!.named[0];
  if (callee.kind !== "field_expression" || closure?.kind !== "closure_expression") return null;
  const kind = callee.field("field")!.text;
  const [pattern] = closure.field("parameters")!.named;
  const body = closure.field("body")!;
  if ((kind !== "any" && kind !== "all") || pattern === undefined || [...within(body)].some((n) => /^(return_expression|try_expression)$/.test(n.kind))) return null;
  const found = crate.fresh("found");
  const [start, test, set] = kind === "any" ? ["false", ["if ", copyOf(file, body)], "true"] as const : ["true", ["if !(", copyOf(file, body), ")"], "false"] as const;
  const parts = [`({ let mut ${found} = ${start}; for `, copyOf(file, pattern), " in ", copyOf(file, callee.field("value")!), " { ", ...test, ` { ${found} = ${set}; break; } } ${found} })`];
  return { file: file.path, start: call.start, end: call.end, parts };
}
