import type { Node } from "../../../src/syntax/cst.js";
import type { Edit, Part } from "../edits.js";
import { usesOf } from "./bindings.js";
import { around, copyOf, ofKind, within, type Crate, type RustFile } from "./crate.js";
import { attributesOf, functionsOf, implOf, isTestCode } from "./functions.js";
import { isTail, tailOf } from "./places.js";
import { bare, bound, elementOf, typeOf, typesOf, type Env, type Types, type Variable } from "./types.js";

/** A block of fewer statements is worth no function. */
const SMALLEST = 2;

/** Blocks of functions become functions of their own, where the types of all that they use are known. */
export function extract(crate: Crate): { edits: Edit[] } {
  const types = typesOf(crate);
  return { edits: crate.files.filter((f) => f.path.includes("/src/")).flatMap((file) => functionsOf(file).filter(isOrdinary).flatMap((fn) => partsOf(crate, types, file, fn))) };
}

/** No generics, no lifetimes that would have to be written down, no test. */
function isOrdinary(fn: Node): boolean {
  const impl = implOf(fn);
  const signature = fn.tree.text.slice(fn.start, fn.field("body")?.start ?? fn.end);
  const isOfType = impl === null ? fn.parent!.kind === "source_file" : impl.field("type_parameters") === null && impl.field("trait") === null;
  return isOfType && fn.field("body") !== null && fn.field("type_parameters") === null && !/'\w|\bimpl\b|\bconst fn\b/.test(signature) && !isTestCode(fn) && !attributesOf(fn).some((a) => a.text.includes("test"));
}

interface Scene {
  crate: Crate;
  types: Types;
  file: RustFile;
  fn: Node;
  owner: string | null;
}

function partsOf(crate: Crate, types: Types, file: RustFile, fn: Node): Edit[] {
  const owner = implOf(fn)?.field("type")?.text ?? null;
  const scene: Scene = { crate, types, file, fn, owner };
  const edits: Edit[] = [];
  const helpers: Part[] = [];
  visit(scene, fn.field("body")!, parametersOf(scene), (block, env) => {
    const part = blockTaken(scene, block, env);
    if (part === null) return false;
    edits.push({ ...copyOf(file, block), parts: [`{ ${part.call} }`] });
    helpers.push(part.head, copyOf(file, block));
    return true;
  });
  return helpers.length === 0 ? endOf(scene) : [...edits, { file: file.path, start: fn.end, end: fn.end, parts: helpers }];
}

/** The second half of a long body, where nothing else could be taken out of it. */
function endOf(scene: Scene): Edit[] {
  const { file, fn } = scene;
  const body = fn.field("body")!;
  const statements = body.named;
  let env = parametersOf(scene);
  for (const [i, statement] of statements.entries()) {
    const rest = statements.slice(i);
    if (i >= statements.length / 2 && rest.length >= SMALLEST) {
      const part = taken(scene, { nodes: rest, isFinal: true }, env, fn.field("return_type")?.text ?? null);
      const range = { file: file.path, start: statement.start, end: body.end - 1 };
      if (part !== null) return [{ ...range, parts: [`${part.call}\n`] }, { file: file.path, start: fn.end, end: fn.end, parts: [part.head, "{\n", range, "}"] }];
    }
    if (statement.kind === "let_declaration") env = withLet(scene, statement, env);
  }
  return [];
}

/** What is taken out of a function. */
interface Run {
  nodes: readonly Node[];
  /** The function ends with it. */
  isFinal: boolean;
}

const allIn = (run: Run): Node[] => run.nodes.flatMap((n) => [...within(n)]);

/** The uses of a variable in a run; null where they cannot be told. */
function usesIn(run: Run, name: string): Node[] | null {
  const all = run.nodes.map((n) => usesOf(n, name));
  return all.includes(null) ? null : all.flatMap((uses) => uses!);
}

function parametersOf({ fn, owner }: Scene): Env {
  const env = new Map<string, Variable>();
  for (const p of fn.field("parameters")!.named) {
    if (p.kind === "self_parameter") env.set("self", { type: `${/^&\s*(mut )?/.exec(p.text)?.[0] ?? ""}${owner}`, isMutable: p.text.includes("mut"), isBorrowed: false });
    else if (p.kind === "parameter" && p.field("pattern")!.kind === "identifier") env.set(p.field("pattern")!.text, { type: p.field("type")!.text, isMutable: p.children.some((c) => c.kind === "mutable_specifier"), isBorrowed: false });
  }
  return env;
}

/** Goes through the blocks of a function with the variables that are known there; `take` says whether a block was taken out whole. */
function visit(scene: Scene, block: Node, outer: Env, take: (block: Node, env: Env) => boolean): void {
  let env = outer;
  for (const statement of block.named) {
    enter(scene, statement, env, take);
    if (statement.kind === "let_declaration") env = withLet(scene, statement, env);
  }
}

function withLet({ types, owner }: Scene, statement: Node, env: Env): Env {
  const value = statement.field("value");
  const type = statement.field("type")?.text ?? (value === null ? null : typeOf(types, env, owner, value));
  const isMutable = statement.children.some((c) => c.kind === "mutable_specifier");
  return new Map([...env, ...bound(statement.field("pattern")!, type, false).map(([n, v]): [string, Variable] => [n, { ...v, isMutable: v.isMutable || isMutable }])]);
}

function enter(scene: Scene, node: Node, env: Env, take: (block: Node, env: Env) => boolean): void {
  if (node.kind === "closure_expression" || node.kind.endsWith("_item") || node.kind === "macro_invocation") return;
  if (node.kind === "block") {
    if (!take(node, env)) visit(scene, node, env, take);
    return;
  }
  const own = new Map([...env, ...bindingsOf(scene, node, env)]);
  for (const child of node.named) enter(scene, child, child.index === node.field("alternative")?.index ? env : own, take);
}

/** What a branch, an arm or a loop makes known within it. */
function bindingsOf({ types, owner }: Scene, node: Node, env: Env): [string, Variable][] {
  if (node.kind === "if_expression" || node.kind === "while_expression")
    return ofKind(node.field("condition")!, "let_condition").flatMap((c) => bound(c.field("pattern")!, typeOf(types, env, owner, c.field("value")!), true));
  if (node.kind === "for_expression") {
    const type = typeOf(types, env, owner, node.field("value")!);
    const element = type === null ? null : elementOf(type);
    return bound(node.field("pattern")!, element === null ? null : `${/^&\s*(mut )?/.exec(type!)?.[0] ?? ""}${element}`, true);
  }
  if (node.kind === "match_arm") return ofKind(node.field("pattern")!, "identifier", "shorthand_field_identifier").filter((n) => /^[a-z]/.test(n.text)).map((n) => [n.text, { type: null, isMutable: false, isBorrowed: true }]);
  return [];
}

/** What takes the place of what is taken out, and the head of the function that it becomes. */
interface Taken {
  call: string;
  head: string;
}

/** Null where a block cannot be a function. */
function blockTaken(scene: Scene, block: Node, env: Env): Taken | null {
  const { fn } = scene;
  if (block.index === fn.field("body")!.index || block.named.length < SMALLEST || /^(unsafe_block|let_declaration)$/.test(block.parent!.kind)) return null;
  const run: Run = { nodes: [block], isFinal: isTail(block) };
  if (allIn(run).some((n) => isJumpOut(block, n) || (!run.isFinal && /^(return|try)_expression$/.test(n.kind)))) return null;
  const returns = run.isFinal ? (fn.field("return_type")?.text ?? null) : valueOf(scene, block, env);
  return returns === undefined ? null : taken(scene, run, env, returns);
}

/** Null where a type is not known, or a borrow is in the way. */
function taken(scene: Scene, run: Run, env: Env, returns: string | null): Taken | null {
  const { crate, fn, owner } = scene;
  const given = argumentsOf(scene, run, env);
  if (given === null) return null;
  const name = crate.fresh("part");
  const others = given.filter((g) => g.name !== "self");
  const isMethod = others.length < given.length;
  const callee = isMethod ? `self.${name}` : owner === null ? name : `Self::${name}`;
  const receiver = isMethod ? [fn.field("parameters")!.named.find((p) => p.kind === "self_parameter")!.text] : [];
  const modifiers = fn.children.some((c) => c.kind === "function_modifiers" && c.text.includes("unsafe")) ? "unsafe " : "";
  const head = `\n\n${modifiers}fn ${name}(${[...receiver, ...others.map((g) => g.parameter)].join(", ")})${returns === null ? "" : ` -> ${returns}`} `;
  return { call: `${callee}(${others.map((g) => g.argument).join(", ")})`, head };
}

/** A `break` or a `continue` of a loop around the block. */
const isJumpOut = (block: Node, n: Node): boolean => /^(break|continue)_expression$/.test(n.kind) && !isOfLoopIn(block, n);

function isOfLoopIn(block: Node, jump: Node): boolean {
  for (const outer of around(jump)) {
    if (outer.index === block.index) return false;
    if (/^(for|while|loop)_expression$/.test(outer.kind)) return true;
  }
  return false;
}

/** The type of a block that is no function's end; null for none, undefined where it is not known. */
function valueOf({ types, owner }: Scene, block: Node, env: Env): string | null | undefined {
  const tail = tailOf(block);
  if (tail === null) return null;
  if (block.parent!.kind === "for_expression" || isStatement(block)) return null;
  const type = typeOf(types, env, owner, tail);
  return type === null || type.includes("&") ? undefined : type;
}

/** The branch whose block it is stands for itself. */
function isStatement(block: Node): boolean {
  for (const outer of around(block)) {
    if (outer.kind === "expression_statement") return true;
    if (!/^(if_expression|else_clause|match_arm|match_block|match_expression)$/.test(outer.kind)) return false;
  }
  return false;
}

interface Given {
  name: string;
  parameter: string;
  argument: string;
}

/** What is passed to the function of a block; null where a type is not known or a borrow would be in the way. */
function argumentsOf(scene: Scene, run: Run, env: Env): Given[] | null {
  const used = [...env].filter(([name]) => (name === "self" ? allIn(run).some((n) => n.kind === "self") : usesIn(run, name)?.length !== 0));
  const given: Given[] = [];
  for (const [name, variable] of used) {
    const one = usesIn(run, name) === null ? null : passed(scene, run, name, variable);
    if (one === null) return null;
    given.push(one);
  }
  const borrowed = used.filter(([, v]) => v.isBorrowed && v.type?.startsWith("&"));
  const isShared = (type: string): boolean => type.startsWith("&") && !type.startsWith("&mut");
  const others = used.filter(([, v]) => !borrowed.some(([, b]) => b === v) && !scene.types.copied.has(bare(v.type ?? "")) && !isShared(v.type ?? ""));
  return borrowed.length > 0 && others.length > 0 ? null : given;
}

function passed({ types }: Scene, run: Run, name: string, { type, isMutable }: Variable): Given | null {
  const { isFinal } = run;
  if (type === null || /'\w|\bimpl\b|\bSelf\b/.test(type)) return null;
  if (name === "self") return { name, parameter: "self", argument: "self" };
  if (type.startsWith("&")) return { name, parameter: `${name}: ${type}`, argument: name };
  const isWritten = isMutable && allIn(run).some((n) => isWrite(n, name));
  if (types.copied.has(type)) return isWritten && !isFinal ? null : { name, parameter: `${isWritten ? "mut " : ""}${name}: ${type}`, argument: name };
  if (isFinal) return { name, parameter: `${isMutable ? "mut " : ""}${name}: ${type}`, argument: name };
  return usesIn(run, name)!.every((n) => isOnlySeen(types, n, type)) ? { name, parameter: `${name}: ${isMutable ? "&mut " : "&"}${type}`, argument: `${isMutable ? "&mut " : "&"}${name}` } : null;
}

const isWrite = (n: Node, name: string): boolean => /^(compound_)?assignment_expr(ession)?$/.test(n.kind) && n.field("left")!.text === name;

/** A use that works on a reference, too: a field that is copied, set or looked at, a method that borrows. */
function isOnlySeen(types: Types, n: Node, type: string): boolean {
  const parent = n.parent!;
  if (parent.kind === "token_tree" || (parent.kind === "reference_expression" && !parent.children.some((c) => c.kind === "mutable_specifier"))) return true;
  if (parent.kind !== "field_expression") return false;
  const outer = parent.parent!;
  const field = parent.field("field")!.text;
  if (outer.kind === "call_expression" && outer.field("function")!.index === parent.index) return types.functions.get(`${type}.${field}`)?.receiver?.startsWith("&") ?? false;
  if (outer.kind === "field_expression" || outer.kind === "reference_expression" || outer.kind === "token_tree") return true;
  if (outer.kind.includes('assignment_expr') && outer.field("left")!.index === parent.index) return true;
  return types.copied.has(types.fields.get(type)?.get(field) ?? "");
}
