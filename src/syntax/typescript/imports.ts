import type { Expression, Span, Statement } from "../../model/model.js";
import { assign, name } from "../../model/build.js";
import { declareClass } from "./classes.js";
import { declareFunction } from "./functions.js";
import type { Lowering } from "./lowering.js";
import { sink } from "./patterns.js";
import { at, bare, functionOf, keyOf, staticString, type Node, type NodeOf } from "./tree.js";

const assertModules = new Set(["assert", "node:assert", "assert/strict", "node:assert/strict"]);

function add(l: Lowering, from: string, imported: string | null, local: string | null, where: Span, erased = false): void {
  l.imports.push({ from, name: imported, as: local === imported ? null : local, ...where, ...(erased ? { erased } : {}) });
  const isAssert = imported === null || ["default", "strict", "ok"].includes(imported);
  if (isAssert && local !== null && assertModules.has(from)) l.asserts.add(local);
}

const wordOf = (node: NodeOf<"Identifier" | "Literal">): string => (node.type === "Identifier" ? node.name : String(node.value));

export function importDeclaration(l: Lowering, node: NodeOf<"ImportDeclaration">): void {
  const from = node.source.value;
  if (node.specifiers.length === 0) add(l, from, null, null, at(node));
  for (const s of node.specifiers) {
    const erased = node.importKind === "type" || (s.type === "ImportSpecifier" && s.importKind === "type");
    const imported = s.type === "ImportSpecifier" ? wordOf(s.imported) : s.type === "ImportDefaultSpecifier" ? "default" : null;
    add(l, from, imported, s.local.name, at(s), erased);
  }
}

export function importEquals(l: Lowering, node: NodeOf<"TSImportEqualsDeclaration">): void {
  const target = node.moduleReference;
  if (target.type === "TSExternalModuleReference") return add(l, target.expression.value, null, node.id.name, at(node));
  l.emit(assign(at(node), name(at(node.id), node.id.name), l.expression(target), true));
}

/** `const x = require("m")`, `const { a } = await import("m")`: as an import, if it is one; nothing is left to run. */
export function importingVariable(l: Lowering, target: Node, init: Node): boolean {
  let value = bare(init);
  let part: string | null = null;
  if (value.type === "MemberExpression" && !value.computed) {
    part = keyOf(value.property, false);
    value = bare(value.object);
  }
  if (value.type === "AwaitExpression") value = bare(value.argument);
  const from = importSource(value);
  if (from === null) return false;
  if (target.type === "Identifier") {
    add(l, from, part, target.name, at(init));
    return true;
  }
  if (target.type !== "ObjectPattern" || part !== null || !target.properties.every(isPlainProperty)) return false;
  for (const p of target.properties) {
    if (p.type === "Property" && p.value.type === "Identifier") add(l, from, keyOf(p.key, false), p.value.name, at(p));
  }
  return true;
}

const isPlainProperty = (p: Node): boolean => p.type === "Property" && !p.computed && p.value.type === "Identifier";

function importSource(node: Node): string | null {
  if (node.type === "ImportExpression") return staticString(node.source);
  const isRequire = node.type === "CallExpression" && node.callee.type === "Identifier" && node.callee.name === "require" && node.arguments.length === 1;
  return isRequire ? staticString(node.arguments[0]) : null;
}

export function exportDeclaration(l: Lowering, node: NodeOf<"ExportNamedDeclaration" | "ExportAllDeclaration" | "ExportDefaultDeclaration">): void {
  if (node.type === "ExportAllDeclaration") {
    const as = node.exported === null ? null : wordOf(node.exported);
    l.imports.push({ from: node.source.value, name: null, as, ...at(node), ...(as === null ? { handsOn: true } : {}) });
    return;
  }
  if (node.type === "ExportDefaultDeclaration") return exporting(l, () => exportDefault(l, node.declaration, at(node)));
  const declaration = node.declaration;
  if (declaration) return exporting(l, () => l.statements([declaration]));
  for (const s of node.specifiers) {
    if (node.source) l.imports.push({ from: node.source.value, name: wordOf(s.local), as: wordOf(s.exported) === wordOf(s.local) ? null : wordOf(s.exported), ...at(s) });
    else l.exports.add(wordOf(s.local));
  }
}

/** Marks what `run` declares as exported. */
function exporting(l: Lowering, run: () => void): void {
  const mark = l.out.length;
  run();
  for (const s of l.out.slice(mark)) if (s.kind === "declare") s.declaration.exported = true;
}

/** `export default …` and `export = …`: a nameless value is called `default`. */
export function exportDefault(l: Lowering, node: Node, where: Span): void {
  const word: Span = { start: where.start, end: where.start };
  const fn = functionOf(node);
  if (fn !== null) return declareFunction(l, fn, { name: "default", nameSpan: word, range: at(fn) }, where);
  switch (node.type) {
    case "FunctionDeclaration":
    case "TSDeclareFunction":
      return declareFunction(l, node, { name: node.id?.name ?? "default", nameSpan: node.id ? at(node.id) : word, range: at(node) }, where);
    case "ClassDeclaration":
      return declareClass(l, node, { name: node.id?.name ?? "default", nameSpan: node.id ? at(node.id) : word }, where);
    case "Identifier":
      l.exports.add(node.name);
      return;
    case "TSInterfaceDeclaration":
    case "TSEnumDeclaration":
    case "TSTypeAliasDeclaration":
    case "TSModuleDeclaration":
    case "VariableDeclaration":
      return l.statements([node]);
    default:
      sink(l, node, where, (value) => l.emit(assign(where, name(word, "default"), value, true)));
  }
}

/** The exports that are known only when the whole file is read: by name, and CommonJS's; also the methods of exported types. */
export function markExported(l: Lowering, body: readonly Statement[]): void {
  const names = new Set(l.exports);
  for (const s of body) {
    if (s.kind !== "assign") continue;
    const direct = s.target.kind === "field" ? s.target : null;
    if (direct === null || !isExports(direct) && !isExports(direct.object)) continue;
    if (s.value.kind === "name") names.add(s.value.name);
    if (s.value.kind === "construct" && isExports(direct)) for (const e of s.value.entries) if (e.value.kind === "name") names.add(e.value.name);
  }
  const types = new Set<string>();
  for (const s of body) {
    if (s.kind !== "declare") continue;
    if (names.has(s.declaration.name)) s.declaration.exported = true;
    if (s.declaration.kind === "type" && s.declaration.exported) types.add(s.declaration.name);
  }
  for (const f of l.functions) {
    const isHidden = f.name.startsWith("#") || f.attributes.some((a) => a.name === "private" || a.name === "protected");
    if (f.owner !== null && types.has(f.owner) && !isHidden) f.exported = true;
  }
}

/** `exports` or `module.exports`. */
const isExports = (e: Expression): boolean =>
  (e.kind === "name" && e.name === "exports") || (e.kind === "field" && e.name === "exports" && e.object.kind === "name" && e.object.name === "module");
