import type { Expression, Span, Statement } from "../../model/model.js";
import { assign, binary, branch, call, field, index, name, number, other, positional, span, unary } from "../../model/build.js";
import type { Node } from "../cst.js";
import type { Lowering } from "./lowering.js";
import { parts } from "./nodes.js";
import { copy } from "./pure.js";
import { elementAt } from "./targets.js";

/** When a pattern matches (null: always), and the assignments of the names that it binds. */
export interface Match {
  test: Expression | null;
  binds: Statement[];
}

/** A pattern of the grammar, which has no node for `_` and writes a minus beside the number. */
interface Pattern {
  node: Node;
  isWildcard: boolean;
  isNegative: boolean;
}

/** What a `case` tests of the subject: one match for each alternative at its top, all with the same bindings. */
export function caseMatches(c: Lowering, clause: Node, subject: Expression): { tests: (Expression | null)[]; binds: Statement[] } {
  const patterns = patternsIn(clause, "case_pattern");
  const first = patterns[0];
  if (first === undefined) return { tests: [other(clause, "missing")], binds: [] };
  if (patterns.length > 1 || clause.has(",")) {
    const { test, binds } = sequence(c, clause, patterns, subject);
    return { tests: [test], binds };
  }
  const [top, names] = topOf(first);
  const matches = (top.node.kind === "union_pattern" ? patternsIn(top.node) : [top]).map((p) => match(c, p, subject));
  const binds = [...commonBinds(top.node, matches), ...names.map((n) => bind(c, n, subject))];
  return { tests: matches.map((m) => m.test), binds };
}

/** The pattern under parentheses and `as`, with the names that `as` gives. */
function topOf(pattern: Pattern): [Pattern, Node[]] {
  const names: Node[] = [];
  let top = pattern;
  for (;;) {
    const kind = top.isWildcard ? "" : top.node.kind;
    const inside: Pattern[] = kind === "case_pattern" || kind === "as_pattern" || isGroup(top.node) ? patternsIn(top.node) : [];
    if (kind === "as_pattern" && inside[1] !== undefined) names.push(inside[1].node);
    if (inside[0] === undefined) return [top, names];
    top = inside[0];
  }
}

/** `(p)` is `p`; `(p,)` is a sequence. */
function isGroup(node: Node): boolean {
  return node.kind === "tuple_pattern" && parts(node).length === 1 && !node.has(",");
}

function patternsIn(node: Node, kind?: string): Pattern[] {
  const found: Pattern[] = [];
  let isNegative = false;
  for (const child of node.children) {
    if (child.isNamed) {
      if (child.kind === "comment" || child.kind === "line_continuation" || (kind !== undefined && child.kind !== kind)) continue;
      found.push({ node: child, isWildcard: false, isNegative });
    } else if (child.kind === "_") found.push({ node: child, isWildcard: true, isNegative: false });
    isNegative = child.kind === "-";
  }
  return found;
}

function match(c: Lowering, pattern: Pattern, subject: Expression): Match {
  if (pattern.isWildcard) return { test: null, binds: [] };
  return c.within(pattern.node, () => matchNode(c, pattern, subject), (deep) => ({ test: deep, binds: [] }));
}

function matchNode(c: Lowering, { node, isNegative }: Pattern, subject: Expression): Match {
  switch (node.kind) {
    case "case_pattern":
      return matchFirst(c, node, subject);
    case "as_pattern": {
      const [inner, alias] = patternsIn(node);
      if (inner === undefined || alias === undefined) return matchFirst(c, node, subject);
      const { test, binds } = match(c, inner, subject);
      return { test, binds: [...binds, bind(c, alias.node, subject)] };
    }
    case "dotted_name": {
      const path = parts(node);
      return path.length === 1 ? { test: null, binds: [bind(c, path[0]!, subject)] } : equal(node, subject, pathOf(c, node));
    }
    case "union_pattern":
      return union(node, patternsIn(node).map((p) => match(c, p, subject)));
    case "list_pattern":
      return sequence(c, node, patternsIn(node), subject);
    case "tuple_pattern":
      return isGroup(node) && parts(node)[0]?.kind !== "splat_pattern" ? matchFirst(c, node, subject) : sequence(c, node, patternsIn(node), subject);
    case "dict_pattern":
      return mapping(c, node, subject);
    case "class_pattern":
      return classPattern(c, node, subject);
    default: {
      const value = c.expression(node);
      return equal(node, subject, isNegative ? unary(node, "-", value) : value);
    }
  }
}

function matchFirst(c: Lowering, node: Node, subject: Expression): Match {
  const inner = patternsIn(node)[0];
  return inner === undefined ? { test: null, binds: [] } : match(c, inner, subject);
}

function equal(at: Span, subject: Expression, value: Expression): Match {
  return { test: binary(at, "==", copy(subject), value), binds: [] };
}

function bind(c: Lowering, node: Node, subject: Expression): Statement {
  return assign(node, c.expression(node), copy(subject));
}

function pathOf(c: Lowering, node: Node): Expression {
  const [first, ...rest] = parts(node);
  if (first === undefined) return other(node, "missing");
  return rest.reduce((path, part) => field({ start: node.start, end: part.end }, path, part.text), c.expression(first));
}

function union(at: Span, matches: readonly Match[]): Match {
  const tests = matches.map((m) => m.test);
  return { test: tests.includes(null) ? null : joined(at, "or", tests), binds: commonBinds(at, matches) };
}

/** The bindings of alternatives: the same ones once; where they differ, a branch chooses by the alternatives' tests. */
function commonBinds(at: Span, matches: readonly Match[]): Statement[] {
  const [first, ...rest] = matches;
  if (first === undefined) return [];
  const last = first.test === null || rest.length === 0 || rest.every((m) => sameBinds(m.binds, first.binds));
  if (last) return first.binds;
  const test = first.test;
  return test === null ? first.binds : [branch(at, copy(test), first.binds, commonBinds(at, rest))];
}

function sameBinds(a: readonly Statement[], b: readonly Statement[]): boolean {
  const text = (s: Statement) => (s.kind === "assign" ? JSON.stringify([s.target, s.value], (k, v: unknown) => (k === "start" || k === "end" ? 0 : v)) : "");
  return a.length === b.length && a.every((s, i) => s.kind === "assign" && text(s) === text(b[i]!));
}

function joined(at: Span, op: "and" | "or", tests: readonly (Expression | null)[]): Expression | null {
  return tests.reduce((all, test) => (all === null || test === null ? (all ?? test) : binary(at, op, all, test)), null);
}

/** Tests that belong together: all must hold. */
function both(at: Span, own: Expression | null, inner: readonly Match[]): Match {
  return { test: joined(at, "and", [own, ...inner.map((m) => m.test)]), binds: inner.flatMap((m) => m.binds) };
}

function sequence(c: Lowering, at: Node, patterns: readonly Pattern[], subject: Expression): Match {
  const star = patterns.findIndex((p) => innermost(p).kind === "splat_pattern");
  const count = patterns.length;
  if (subject.kind === "list" && star < 0 && subject.elements.length === count)
    return both(at, null, patterns.map((p, i) => match(c, p, subject.elements[i]!)));
  const length = call(at, name(at, "len"), [positional(copy(subject))]);
  const test = binary(at, star < 0 ? "==" : ">=", length, number(at, star < 0 ? count : count - 1));
  const inner = patterns.map((p, i) => {
    const element = elementAt(subject, subject, i, count, star);
    return i === star ? rest(c, innermost(p), element) : match(c, p, element);
  });
  return both(at, test, inner);
}

const innermost = (p: Pattern): Node => topOf(p)[0].node;

/** `*xs` takes what is left; `*_` drops it. */
function rest(c: Lowering, node: Node, value: Expression): Match {
  const target = parts(node)[0];
  return { test: null, binds: target === undefined ? [] : [bind(c, target, value)] };
}

/** `{"a": p, **rest}`: the key is there and its value matches; a test of the value says that the key is there. */
function mapping(c: Lowering, node: Node, subject: Expression): Match {
  const keys = keysOf(node);
  const inner: Match[] = [];
  for (const p of patternsIn(node)) {
    if (p.node.kind === "splat_pattern") inner.push(rest(c, p.node, subject));
    const found = keys.get(p.node.index);
    if (found === undefined) continue;
    const key = found.node.kind === "dotted_name" ? pathOf(c, found.node) : c.expression(found.node);
    const signed = found.isNegative ? unary(found.node, "-", key) : key;
    const value = match(c, p, index(found.node, copy(subject), copy(signed)));
    inner.push({ test: value.test ?? binary(found.node, "in", signed, copy(subject)), binds: value.binds });
  }
  if (inner.every((m) => m.test === null)) return both(node, binary(node, "is", copy(subject), name(node, "dict")), inner);
  return both(node, null, inner);
}

/** For each value of a mapping pattern, by the index of its node: its key. */
function keysOf(node: Node): Map<number, Pattern> {
  const id = node.tree.fieldId("key");
  const found = new Map<number, Pattern>();
  let key: Pattern | null = null;
  for (const p of patternsIn(node)) {
    if (node.tree.fields[p.node.index] === id && p.node.kind !== "case_pattern") key = p;
    else if (p.node.kind === "case_pattern" && key !== null) {
      found.set(p.node.index, key);
      key = null;
    }
  }
  return found;
}

// `int(n)` and the like bind the subject itself.
const selfMatching = new Set(["bool", "bytearray", "bytes", "dict", "float", "frozenset", "int", "list", "set", "str", "tuple"]);

function classPattern(c: Lowering, node: Node, subject: Expression): Match {
  const [typeNode] = parts(node);
  if (typeNode === undefined) return { test: other(node, "missing"), binds: [] };
  const type = pathOf(c, typeNode);
  const isSelf = type.kind === "name" && selfMatching.has(type.name);
  let position = 0;
  const inner = patternsIn(node, "case_pattern").map((p): Match => {
    const keyword = innermost(p);
    if (keyword.kind !== "keyword_pattern") {
      const i = position++;
      return match(c, p, isSelf && i === 0 ? subject : index(p.node, copy(subject), number(p.node, i)));
    }
    const [named, value] = patternsIn(keyword);
    if (named === undefined) return { test: null, binds: [] };
    const element = field(named.node, copy(subject), named.node.text);
    return value === undefined ? { test: null, binds: [] } : match(c, value, element);
  });
  return both(node, binary(span(node), "is", copy(subject), type), inner);
}

