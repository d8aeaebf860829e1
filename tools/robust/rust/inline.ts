import type { Node } from "../../../src/syntax/cst.js";
import type { Edit, Part } from "../edits.js";
import { namesBoundIn, usesOf } from "./bindings.js";
import { around, within, type Crate, type RustFile } from "./crate.js";
import { functionsOf, implOf, isPrivate, isTestCode, startOf } from "./functions.js";
import { isPlace } from "./places.js";

/** Private functions are put where they are called. */
export function inline(crate: Crate): { edits: Edit[] } {
  const taken = new Set<string>();
  return {
    edits: crate.files.flatMap((file) => functionsOf(file).flatMap((fn) => {
      const calls = callsOf(crate, file, fn);
      const callers = calls.map(callerOf);
      if (calls.length === 0 || !isPlain(crate, fn) || [fn, ...callers].some((n) => n === null || taken.has(keyOf(file, n))) || !calls.every((c) => fits(fn, c))) return [];
      for (const n of [fn, ...callers]) taken.add(keyOf(file, n));
      return [...calls.map((c) => put(crate, file, fn, c)), { file: file.path, start: startOf(fn), end: fn.end, parts: [] }];
    })),
  };
}

const keyOf = (file: RustFile, node: Node | null): string => `${file.path}:${node?.index}`;

const callerOf = (call: Node): Node | null => [...around(call)].find((n) => n.kind === "function_item") ?? null;

/** All calls of a function; none where it is spoken of otherwise, in another file, or where another has its name. */
function callsOf(crate: Crate, file: RustFile, fn: Node): Node[] {
  const name = fn.field("name")!.text;
  const calls: Node[] = [];
  // An attribute may name it: `#[serde(default = "…")]`.
  if (crate.files.some((f) => f.text.includes(`"${name}"`))) return [];
  for (const other of crate.files)
    for (const n of within(other.root)) {
      if (n.text !== name || !/^(identifier|field_identifier|shorthand_field_identifier)$/.test(n.kind) || (other === file && n.index === fn.field("name")!.index)) continue;
      const callee = n.parent!.kind === "call_expression" ? n : n.parent!;
      const call = callee.parent!.kind === "call_expression" && callee.parent!.field("function")!.index === callee.index ? callee.parent : callee.kind === "call_expression" ? callee : n.parent!.kind === "call_expression" ? n.parent : null;
      if (call === null || other !== file || (n.parent!.kind === "field_expression" && n.parent!.field("field")!.index !== n.index)) return [];
      calls.push(call);
    }
  return calls;
}

/** A private function with simple parameters, which ends at its end and nowhere else. */
function isPlain(crate: Crate, fn: Node): boolean {
  const body = fn.field("body");
  const parameters = fn.field("parameters")!.named;
  return (
    body !== null && isPrivate(fn) && !fn.children.some((c) => c.kind === "visibility_modifier" || c.kind === "function_modifiers") && !isTestCode(fn) && !crate.named.has(fn.field("name")!.text) &&
    fn.field("type_parameters") === null && implOf(fn)?.field("type_parameters") == null && !/\bimpl\b|'\w/.test(fn.tree.text.slice(fn.start, body.start)) &&
    parameters.every((p) => p.kind === "self_parameter" || (p.kind === "parameter" && p.field("pattern")!.kind === "identifier")) &&
    ![...within(body)].some((n) => /^(return_expression|try_expression|closure_expression)$/.test(n.kind) || (n.kind === "macro_invocation" && /^(return|try)$/.test(n.field("macro")!.text)))
  );
}

/** The call can be taken apart: a place before the dot, as many arguments as parameters, and no name that would mean something else. */
function fits(fn: Node, call: Node): boolean {
  const caller = callerOf(call)!;
  if (caller.index === fn.index || isTestCode(call)) return false;
  const receiver = receiverOf(call);
  const body = fn.field("body")!;
  const self = fn.field("parameters")!.named.find((p) => p.kind === "self_parameter");
  if ((self === undefined) !== (receiver === null) || (receiver !== null && !isPlace(receiver))) return false;
  // `self` by itself is a reference, where the receiver may be none.
  if (self?.text.includes("&") && [...within(body)].some((n) => n.kind === "self" && n.parent!.kind !== "field_expression" && !isInMacroField(n))) return false;
  if (argumentsOf(call).length !== fn.field("parameters")!.named.length - (self === undefined ? 0 : 1)) return false;
  const [inner, outer] = [namesBoundIn(fn), namesBoundIn(caller)];
  const free = [...within(body)].filter((n) => n.kind === "identifier" && !inner.has(n.text)).map((n) => n.text);
  return !free.some((n) => outer.has(n)) && !(receiver !== null && inner.has(/^\w+/.exec(receiver.text)![0])) && [...inner].every((n) => usesOf(fn, n) !== null);
}

function isInMacroField(n: Node): boolean {
  const siblings = n.parent!.children;
  return n.parent!.kind === "token_tree" && siblings[siblings.findIndex((s) => s.index === n.index) + 1]?.kind === ".";
}

function receiverOf(call: Node): Node | null {
  const callee = call.field("function")!;
  return callee.kind === "field_expression" ? callee.field("value")! : null;
}

const argumentsOf = (call: Node): Node[] => call.field("arguments")!.named;

function put(crate: Crate, file: RustFile, fn: Node, call: Node): Edit {
  const body = fn.field("body")!;
  const receiver = receiverOf(call);
  const parameters = fn.field("parameters")!.named.filter((p) => p.kind === "parameter");
  const names = new Map(parameters.map((p) => [p.field("pattern")!.text, crate.fresh("value")]));
  const replaced = [...within(body)].flatMap((n): { node: Node; text: string }[] => (n.kind === "self" && receiver !== null ? [{ node: n, text: receiver.text }] : n.text === "Self" && implOf(fn) !== null ? [{ node: n, text: implOf(fn)!.field("type")!.text }] : []));
  for (const [name, to] of names) for (const n of usesOf(body, name)!) replaced.push({ node: n, text: n.parent!.kind === "shorthand_field_initializer" ? `${name}: ${to}` : to });
  const parts: Part[] = [];
  let at = body.start + 1;
  for (const { node, text } of replaced.filter((r, i) => replaced.findIndex((o) => o.node.index === r.node.index) === i).sort((a, b) => a.node.start - b.node.start)) {
    if (node.start < at) continue;
    parts.push({ file: file.path, start: at, end: node.start }, text);
    at = node.end;
  }
  parts.push({ file: file.path, start: at, end: body.end });
  const mutable = (p: Node): string => (p.children.some((c) => c.kind === "mutable_specifier") ? "mut " : "");
  const lets = parameters.length === 0 ? "" : ` let (${parameters.map((p) => `${mutable(p)}${names.get(p.field("pattern")!.text)!},`).join(" ")}): (${parameters.map((p) => `${p.field("type")!.text.replace(/\bSelf\b/g, implOf(fn)?.field("type")?.text ?? "Self")},`).join(" ")}) = (`;
  const values: Part[] = parameters.length === 0 ? [] : [...argumentsOf(call).flatMap((a): Part[] => [{ file: file.path, start: a.start, end: a.end }, ", "]), "); "];
  const isBare = /^(expression_statement|let_declaration|arguments|field_initializer|assignment_expression)$/.test(call.parent!.kind);
  return { file: file.path, start: call.start, end: call.end, parts: [isBare ? "{" : "({", lets, ...values, ...parts, isBare ? "" : ")"] };
}
