import type { Expression, Handler, Span, Statement } from "../../model/model.js";
import { branch, call, name, not, other, positional, span } from "../../model/build.js";
import type { Node } from "../cst.js";
import { classDefinition, literalAlias, typeAlias } from "./classes.js";
import { branchForEach, branchOn, isDisjunction, partsOf, wholeOf } from "./conditions.js";
import { attributesOf, functionDefinition } from "./functions.js";
import { importStatement } from "./imports.js";
import type { Lowering } from "./lowering.js";
import { lastSegment, parts, partsIn, startsAsync, unwrap } from "./nodes.js";
import { matchStatement } from "./switches.js";
import { assignment, assignTo, augmentedAssignment, loopTarget, sink } from "./targets.js";
import { blockOf } from "./blocks.js";

/** Writes what one statement means; nested ones through {@link Lowering.statement}, which keeps count of the depth. */
export function lowerStatement(c: Lowering, node: Node): void {
  const kind = node.kind;
  switch (kind) {
    case "expression_statement":
      return expressionStatement(c, node);
    case "return_statement": {
      const value = parts(node)[0];
      const use = (v: Expression | null) => c.emit({ kind: "return", value: v, implicit: false, ...span(node) });
      return value === undefined ? use(null) : sink(c, node, value, use);
    }
    case "if_statement":
      return ifStatement(c, node);
    case "for_statement":
      return forStatement(c, node);
    case "while_statement":
      return whileStatement(c, node);
    case "try_statement":
      return tryStatement(c, node);
    case "with_statement":
      return withStatement(c, node);
    case "match_statement":
      return matchStatement(c, node);
    case "function_definition":
      return functionDefinition(c, node, []);
    case "class_definition":
      return classDefinition(c, node, []);
    case "decorated_definition": {
      const definition = node.field("definition");
      if (definition?.kind === "class_definition") classDefinition(c, definition, attributesOf(node));
      else if (definition?.kind === "function_definition") functionDefinition(c, definition, attributesOf(node));
      return;
    }
    case "type_alias_statement":
      return typeAlias(c, node);
    case "import_statement":
    case "import_from_statement":
    case "future_import_statement":
      return importStatement(c, node);
    case "raise_statement": {
      const value = parts(node).find((p) => p.index !== node.field("cause")?.index);
      return c.emit({ kind: "raise", value: value === undefined ? null : c.expression(value), ...span(node) });
    }
    case "assert_statement": {
      const [test, message] = parts(node);
      return c.emit({ kind: "assert", test: c.expressionOf(node, test), message: message === undefined ? null : c.expression(message), ...span(node) });
    }
    case "break_statement":
    case "continue_statement":
      return c.emit({ kind: kind === "break_statement" ? "break" : "continue", ...span(node) });
    case "pass_statement":
    case "global_statement":
    case "nonlocal_statement":
    case "comment":
      return;
    case "delete_statement": {
      const only = parts(node)[0];
      const deleted = only?.kind === "expression_list" ? parts(only) : only === undefined ? [] : [only];
      return evaluate(c, node, other(node, "del", deleted.map((d) => c.expression(d))));
    }
    case "print_statement":
    case "exec_statement":
      return oldStatement(c, node, kind === "print_statement" ? "print" : "exec");
    case "block":
      for (const inner of parts(node)) c.statement(inner);
      return;
    case "ERROR":
      return brokenStatement(c, node);
    default:
      return evaluate(c, node, c.expression(node));
  }
}

function evaluate(c: Lowering, at: Span, expression: Expression): void {
  c.emit({ kind: "expression", expression, ...span(at) });
}

function expressionStatement(c: Lowering, node: Node): void {
  const inside = parts(node);
  const only = inside[0];
  if (only === undefined) return;
  if (inside.length > 1 || node.has(",")) {
    const elements = inside.map((n) => c.expression(n));
    return evaluate(c, node, { kind: "list", syntax: "tuple", elements, ...span(node) });
  }
  switch (only.kind) {
    case "assignment":
      if (c.scope.kind !== "module" || !literalAlias(c, only)) assignment(c, only);
      return;
    case "augmented_assignment":
      return augmentedAssignment(c, only);
    default:
      // A string or number that stands alone, `...` and what was already written in front do nothing more.
      sink(c, node, only, (value) => {
        const isWritten = value.kind === "name" && (value.name.startsWith("$") || unwrap(only).kind === "named_expression");
        if (!isWritten && value.kind !== "literal" && !(value.kind === "other" && value.syntax === "ellipsis")) evaluate(c, node, value);
      });
  }
}

/** The statements of Python 2: a call with the values; `print >>f, x` names the stream `file`. */
function oldStatement(c: Lowering, node: Node, callee: string): void {
  const args = parts(node).map((p) => {
    if (p.kind !== "chevron") return positional(c.expression(p));
    return { name: "file", value: c.expressionOf(p, parts(p)[0]), spread: false };
  });
  const word = { start: node.start, end: Math.min(node.end, node.start + callee.length) };
  evaluate(c, node, call(node, name(word, callee), args));
}

/** What the parser could not place: the statements inside keep their places, the rest is kept as an expression. */
function brokenStatement(c: Lowering, node: Node): void {
  const rest: Expression[] = [];
  for (const inner of parts(node)) {
    if (inner.kind === "block" || inner.kind.endsWith("_statement") || inner.kind.endsWith("_definition")) c.statement(inner);
    else rest.push(c.expression(inner));
  }
  if (rest.length > 0) evaluate(c, node, other(node, "ERROR", rest));
}

function ifStatement(c: Lowering, node: Node): void {
  const [otherwise] = node.fieldAll("alternative").filter((a) => a.kind === "else_clause");
  const arms = [node, ...node.fieldAll("alternative").filter((a) => a.kind === "elif_clause")];
  ifArms(c, arms, 0, otherwise ?? null);
}

function ifArms(c: Lowering, arms: readonly Node[], i: number, otherwise: Node | null): void {
  const arm = arms[i]!;
  const at = { start: arm.start, end: arms[0]!.end };
  const test = arm.field("condition");
  const body = arm.field("consequence");
  const isLast = i === arms.length - 1;
  const then = () => blockOf(c, body);
  const rest = () => c.collect(() => {
    if (!isLast) c.within(arms[i + 1]!, () => ifArms(c, arms, i + 1, otherwise), (deep) => evaluate(c, deep, deep));
    else if (otherwise !== null) c.emitAll(blockOf(c, otherwise.field("body")));
  });
  if (test === null) return c.emit(branch(at, c.expressionOf(arm, null), then(), rest()));
  if (isLast && otherwise === null && isDisjunction(test) && isJump(body)) return branchForEach(c, at, test, then);
  branchOn(c, at, test, then, rest);
}

/** A block that does nothing but leave: it may be written twice. */
function isJump(body: Node | null): boolean {
  const [only, second] = body === null ? [] : parts(body);
  if (only === undefined || second !== undefined) return false;
  return only.kind === "break_statement" || only.kind === "continue_statement" || only.kind === "raise_statement" || only.kind === "return_statement";
}

function otherwiseOf(c: Lowering, node: Node): Statement[] {
  const clause = node.field("alternative") ?? parts(node).find((p) => p.kind === "else_clause") ?? null;
  return clause === null ? [] : blockOf(c, clause.field("body"));
}

function forStatement(c: Lowering, node: Node): void {
  const iterable = c.expressionOf(node, node.field("right"));
  const { target, binds } = loopTarget(c, node);
  const body = [...binds, ...blockOf(c, node.field("body"))];
  c.emit({ kind: "loop", style: "for", target, iterable, test: null, body, otherwise: otherwiseOf(c, node), ...span(node) });
}

/** A `while` whose test needs statements is an endless loop that tests and leaves. */
function whileStatement(c: Lowering, node: Node): void {
  const condition = node.field("condition");
  // With an `else` the test stays whole: its statements must be written once.
  const head = condition === null ? [] : node.field("alternative") === null ? partsOf(c, condition, "and") : [wholeOf(c, condition)];
  const only = head[0];
  const body = node.field("body");
  const loop = (style: "while" | "infinite", test: Expression | null, inside: Statement[], otherwise: Statement[]) =>
    c.emit({ kind: "loop", style, target: null, iterable: null, test, body: inside, otherwise, ...span(node) });
  if (only === undefined) return loop("while", c.expressionOf(node, null), blockOf(c, body), otherwiseOf(c, node));
  if (head.length === 1 && only.before.length === 0) {
    const isEndless = only.test.kind === "literal" && (only.test.value === true || only.test.value === 1);
    return loop(isEndless ? "infinite" : "while", isEndless ? null : only.test, blockOf(c, body), otherwiseOf(c, node));
  }
  const leave = (part: (typeof head)[number]): Statement[] => [
    ...part.before,
    branch(part.test, not(part.test, part.test), [...otherwiseOf(c, node), { kind: "break", ...span(part.test) }]),
  ];
  loop("infinite", null, [...head.flatMap(leave), ...blockOf(c, body)], []);
}

function tryStatement(c: Lowering, node: Node): void {
  const clauses = parts(node);
  const body = blockOf(c, node.field("body"));
  const handlers = clauses.filter((p) => p.kind === "except_clause").map((p) => handler(c, p));
  const last = clauses.find((p) => p.kind === "finally_clause");
  const otherwise = otherwiseOf(c, node);
  const inFinally = last === undefined ? [] : blockOf(c, blockIn(last));
  c.emit({ kind: "try", body, handlers, otherwise, finally: inFinally, ...span(node) });
}

const blockIn = (node: Node): Node | null => parts(node).find((p) => p.kind === "block") ?? null;

/** `except T`, `except (T, U) as e`, `except T, e` (Python 2), `except* T`. */
function handler(c: Lowering, node: Node): Handler {
  const values = partsIn(node, "value");
  let caught = values[0];
  let alias = node.field("alias") ?? values[1] ?? null;
  if (caught?.kind === "as_pattern") {
    alias = caught.field("alias");
    caught = parts(caught)[0];
  }
  const body = blockOf(c, blockIn(node));
  const types = caught === undefined ? [] : typesIn(caught);
  return { types, name: alias === null ? null : lastSegment(alias), body, ...span(node) };
}

function typesIn(node: Node): string[] {
  const inner = unwrap(node);
  return inner.kind === "tuple" ? parts(inner).map(lastSegment) : [lastSegment(inner)];
}

function withStatement(c: Lowering, node: Node): void {
  const clause = parts(node).find((p) => p.kind === "with_clause");
  const items = clause === undefined ? [] : withItems(clause);
  const body = node.field("body");
  withFrom(c, node, items, 0, null, () => blockOf(c, body));
}

interface WithItem {
  value: Node;
  target: Node | null;
}

function withItems(clause: Node): WithItem[] {
  return parts(clause).flatMap((item) => {
    const value = item.kind === "with_item" ? item.field("value") : item;
    if (value === null) return [];
    // `with (open(a) as f, open(b)):` may have been read as a tuple.
    const inner = value.kind === "tuple" || value.kind === "parenthesized_expression" ? parts(value) : [value];
    const hasAlias = inner.some((p) => p.kind === "as_pattern");
    return (hasAlias ? inner : [value]).map((p) => {
      const expression = p.kind === "as_pattern" ? parts(p)[0] : p;
      const alias = p.kind === "as_pattern" ? p.field("alias") : null;
      return { value: expression ?? p, target: alias === null ? null : (parts(alias)[0] ?? null) };
    });
  });
}

/**
 * The items from `i` on; `first` is the value of item `i`, where it is lowered already. One whose value needs statements of its own
 * opens a `with` inside that of the items before it.
 */
function withFrom(c: Lowering, node: Node, items: readonly WithItem[], i: number, first: Expression | null, body: () => Statement[]): void {
  const lowered: { value: Expression; target: Expression | null }[] = [];
  const binds: Statement[] = [];
  let inside: Statement[] | null = null;
  for (let k = i; k < items.length && inside === null; k++) {
    const item = items[k]!;
    const { before, value } = k === i && first !== null ? { before: [], value: first } : c.apart(() => c.expression(item.value));
    if (before.length > 0 && k > i)
      inside = [...before, ...c.collect(() => c.within(item.value, () => withFrom(c, node, items, k, value, body), (deep) => evaluate(c, deep, deep)))];
    else {
      c.emitAll(before);
      lowered.push({ value, target: targetOf(c, item, binds) });
    }
  }
  const statements = [...binds, ...(inside ?? body())];
  c.emit({ kind: "with", items: lowered, isAsync: startsAsync(node), body: statements, ...span(node) });
}

function targetOf(c: Lowering, item: WithItem, binds: Statement[]): Expression | null {
  const { target } = item;
  if (target === null) return null;
  const kind = unwrap(target).kind;
  if (kind !== "tuple" && kind !== "list") return c.expression(target);
  const whole = c.temporary(target);
  for (const bind of c.collect(() => assignTo(c, target, target, { ...whole }))) binds.push(bind);
  return whole;
}
