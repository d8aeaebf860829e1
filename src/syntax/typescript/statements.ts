import type { Expression, Handler, Span, Statement, With } from "../../model/model.js";
import { assign, branch, name, none } from "../../model/build.js";
import { declareClass } from "./classes.js";
import { declareFunction } from "./functions.js";
import { exportDeclaration, exportDefault, importDeclaration, importEquals, importingVariable } from "./imports.js";
import { frame, jump, within } from "./jumps.js";
import { labeled, loop } from "./loops.js";
import type { Lowering } from "./lowering.js";
import { effect } from "./operators.js";
import { bind, bindNode, sink, typeText } from "./patterns.js";
import { switchStatement } from "./switches.js";
import { at, bare, functionOf, wordSpan, type Node, type NodeOf } from "./tree.js";
import { declareType } from "./types.js";

/** Lowers statements in order; what follows a `using` becomes the body of its `with`. */
export function lowerStatements(l: Lowering, nodes: readonly Node[]): void {
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i]!;
    if (node.type === "VariableDeclaration" && (node.kind === "using" || node.kind === "await using")) return using(l, node, nodes.slice(i + 1));
    lowerStatement(l, node);
  }
}

function lowerStatement(l: Lowering, node: Node): void {
  const here = at(node);
  switch (node.type) {
    case "ExpressionStatement":
      if (node.directive === "use strict" || assertion(l, node)) return;
      return effect(l, node.expression, here);
    case "VariableDeclaration":
      return variables(l, node);
    case "ReturnStatement":
      if (node.argument === null) return l.emit({ kind: "return", value: null, implicit: false, ...here });
      return sink(l, node.argument, here, (value) => l.emit({ kind: "return", value, implicit: false, ...here }));
    case "IfStatement": {
      const test = l.expression(node.test);
      const then = l.body(node.consequent);
      return l.emit(branch(here, test, then, node.alternate === null ? [] : l.body(node.alternate)));
    }
    case "ThrowStatement":
      return l.emit({ kind: "raise", value: l.expression(node.argument), ...here });
    case "BlockStatement":
      return l.emit({ kind: "block", label: null, body: l.body(node), ...here });
    case "WhileStatement":
    case "DoWhileStatement":
    case "ForStatement":
    case "ForOfStatement":
    case "ForInStatement":
      return loop(l, node);
    case "SwitchStatement":
      return switchStatement(l, node);
    case "LabeledStatement":
      return labeled(l, node);
    case "BreakStatement":
    case "ContinueStatement":
      return jump(l, node);
    case "TryStatement":
      return tryStatement(l, node);
    case "FunctionDeclaration":
    case "TSDeclareFunction":
      return declareFunction(l, node, { name: node.id?.name ?? "", nameSpan: node.id ? at(node.id) : here, range: here }, here);
    case "ClassDeclaration":
      return declareClass(l, node, { name: node.id?.name ?? "", nameSpan: node.id ? at(node.id) : here }, here);
    case "TSInterfaceDeclaration":
    case "TSEnumDeclaration":
    case "TSTypeAliasDeclaration":
      return declareType(l, node, here);
    case "TSModuleDeclaration":
      if (!node.body) return;
      return l.emit({ kind: "block", label: "namespace", body: l.collect(() => l.statements(node.body?.body ?? [])), ...here });
    case "ImportDeclaration":
      return importDeclaration(l, node);
    case "TSImportEqualsDeclaration":
      return importEquals(l, node);
    case "ExportNamedDeclaration":
    case "ExportAllDeclaration":
    case "ExportDefaultDeclaration":
      return exportDeclaration(l, node);
    case "TSExportAssignment":
      return exportDefault(l, node.expression, here);
    case "WithStatement": {
      effect(l, node.object, at(node.object));
      return l.emit({ kind: "block", label: "with", body: l.body(node.body), ...here });
    }
    case "EmptyStatement":
    case "TSNamespaceExportDeclaration":
      return;
    default:
      l.emit({ kind: "expression", expression: l.expression(node), ...here });
  }
}

function variables(l: Lowering, node: NodeOf<"VariableDeclaration">): void {
  for (const d of node.declarations) {
    const where = node.declarations.length === 1 ? at(node) : at(d);
    const init: Node | null = d.init;
    if (init === null) {
      if (!node.declare && node.kind !== "const" && d.id.type === "Identifier") uninitialised(l, d.id, where);
      continue;
    }
    variable(l, d.id, init, at(d), where);
  }
}

function uninitialised(l: Lowering, target: NodeOf<"Identifier">, where: Span): void {
  const nothing: Span = { start: where.end, end: where.end };
  l.emit({ ...assign(where, name(wordSpan(target), target.name), none(nothing), true), type: typeText(l, target) });
}

function variable(l: Lowering, target: Node, init: Node, range: Span, where: Span): void {
  if (importingVariable(l, target, init)) return;
  if (target.type === "Identifier") {
    const fn = functionOf(init);
    if (fn !== null) return declareFunction(l, fn, { name: target.name, nameSpan: wordSpan(target), range }, where);
    const inner = bare(init);
    if (inner.type === "ClassExpression") return declareClass(l, inner, { name: target.name, nameSpan: wordSpan(target) }, where);
  }
  bindNode(l, target, init, where, true);
}

function using(l: Lowering, node: NodeOf<"VariableDeclaration">, rest: readonly Node[]): void {
  const items: With["items"] = node.declarations.map((d) => ({
    value: d.init === null ? none(at(d)) : l.expression(d.init),
    target: d.id.type === "Identifier" ? name(wordSpan(d.id), d.id.name) : l.expression(d.id),
  }));
  const body = within(l, frame("try", []), () => l.statements(rest));
  l.emit({ kind: "with", items, isAsync: node.kind === "await using", body, start: node.range[0], end: rest.at(-1)?.range[1] ?? node.range[1] });
}

function tryStatement(l: Lowering, node: NodeOf<"TryStatement">): void {
  const clause = node.handler;
  const handlers: Handler[] = [];
  const passed = frame("try", []);
  const body = within(l, passed, () => l.statements(node.block.body));
  within(l, passed, () => clause && handlers.push(handler(l, clause)));
  const last: Statement[] = node.finalizer === null ? [] : l.body(node.finalizer);
  l.emit({ kind: "try", body, handlers, otherwise: [], finally: last, ...at(node) });
}

function handler(l: Lowering, node: NodeOf<"CatchClause">): Handler {
  const { param } = node;
  if (param === null) return { types: [], name: null, body: l.body(node.body), ...at(node) };
  if (param.type === "Identifier") return { types: [], name: param.name, body: l.body(node.body), ...at(node) };
  const caught: Expression = l.temporary(at(param));
  const binds = l.collect(() => bind(l, param, caught, at(param), true));
  return { types: [], name: caught.kind === "name" ? caught.name : null, body: [...binds, ...l.body(node.body)], ...at(node) };
}

/** `assert(x)` and `assert.ok(x)` of node:assert. */
function assertion(l: Lowering, node: NodeOf<"ExpressionStatement">): boolean {
  if (node.expression.type !== "CallExpression") return false;
  const { callee, arguments: args } = node.expression;
  const isOk = callee.type === "MemberExpression" && callee.property.type === "Identifier" && callee.property.name === "ok";
  const root = isOk ? callee.object : callee;
  if (root.type !== "Identifier" || !l.asserts.has(root.name)) return false;
  const [test, message] = args;
  if (test === undefined || test.type === "SpreadElement" || message?.type === "SpreadElement") return false;
  const lowered = l.expression(test);
  l.emit({ kind: "assert", test: lowered, message: message === undefined ? null : l.expression(message), ...at(node) });
  return true;
}
