import type { Assign, Expression, Span, Statement } from "../../model/model.js";
import { assign, binary, call, field, index, name, none, number, other, unary } from "../../model/build.js";
import type { Node } from "../cst.js";
import { literal } from "./literals.js";
import type { Lowering } from "./lowering.js";
import { identifier, lastName, path } from "./paths.js";
import { isPure, type Subject, subjectOf } from "./subject.js";

/** What a pattern asks and binds. Without tests it always matches; several tests are alternatives. */
export interface Match {
  readonly tests: Expression[];
  readonly isIrrefutable: boolean;
  readonly binds: Assign[];
}

/** A pattern tried on a subject. */
export function matchPattern(l: Lowering, pattern: Node, subject: Subject): Match {
  const binds: Assign[] = [];
  const tests: Expression[] = [];
  let isIrrefutable = false;
  for (const [i, alternative] of alternativesOf(pattern).entries()) {
    // The alternatives bind the same names; the first one says from where.
    const test = testOf(l, alternative, subject, i === 0 ? binds : []);
    if (test === null) isIrrefutable = true;
    else tests.push(test);
  }
  return { tests: isIrrefutable ? [] : tests, isIrrefutable, binds };
}

/** Assignments for the names in an irrefutable pattern. */
export function bindPattern(l: Lowering, pattern: Node, value: Expression, out: Statement[], range: Span = value): void {
  let subject: Subject;
  if (isPure(value) && readsItsOwnTargets(pattern, value)) {
    const temporary = l.temporary();
    out.push(assign(value, name(value, temporary), value));
    subject = { make: () => name(value, temporary), parts: null };
  } else subject = subjectOf(l, value, out);
  const { binds } = matchPattern(l, pattern, subject);
  for (const b of binds) out.push({ ...b, start: range.start, end: range.end });
}

/** `(a, b) = (b, a)`: with separate assignments the second would read the new a. */
export function readsItsOwnTargets(targets: Node, value: Expression): boolean {
  if (value.kind !== "list" || value.elements.length < 2) return false;
  const names = new Set(namesIn(targets));
  return value.elements.some((e, i) => i > 0 && readsAny(e, names));
}

function readsAny(e: Expression, names: ReadonlySet<string>): boolean {
  switch (e.kind) {
    case "name":
      return names.has(e.name);
    case "field":
      return readsAny(e.object, names);
    case "index":
      return readsAny(e.object, names) || readsAny(e.index, names);
    case "unary":
      return readsAny(e.operand, names);
    case "binary":
      return readsAny(e.left, names) || readsAny(e.right, names);
    case "list":
      return e.elements.some((x) => readsAny(x, names));
    default:
      return false;
  }
}

function namesIn(pattern: Node): string[] {
  const { tree, index: from } = pattern;
  const found: string[] = [];
  for (let i = from; i < tree.after[from]!; i++) {
    const kind = tree.kindName(i);
    if (kind === "identifier" || kind === "shorthand_field_identifier") found.push(tree.text.slice(tree.starts[i], tree.ends[i]));
  }
  return found;
}

/** The alternatives of `A | B | C`, which the grammar nests to the left. */
export function alternativesOf(pattern: Node): Node[] {
  const found: Node[] = [];
  const open = [pattern];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.kind === "or_pattern" || isParenthesized(node)) open.push(...subpatterns(node).reverse());
    else found.push(node);
  }
  return found;
}

/** The grammar has no node of its own for a pattern in parentheses. */
function isParenthesized(node: Node): boolean {
  if (node.kind !== "tuple_pattern" || node.has(",")) return false;
  const parts = subpatterns(node);
  return parts.length === 1 && !isRest(parts[0]!);
}

/** The patterns among the children, `_` too, which is an anonymous token. */
export function subpatterns(node: Node): Node[] {
  return node.children.filter((c) => (c.isNamed ? c.kind !== "mutable_specifier" && !c.kind.endsWith("comment") : c.kind === "_"));
}

export function allOf(at: Span, tests: readonly (Expression | null)[]): Expression | null {
  return joined(at, "and", tests);
}

/** One of the tests holds; null for no tests. */
export function anyOf(at: Span, tests: readonly Expression[]): Expression | null {
  return joined(at, "or", tests);
}

function joined(at: Span, op: string, tests: readonly (Expression | null)[]): Expression | null {
  let all: Expression | null = null;
  for (const test of tests) if (test !== null) all = all === null ? test : binary(at, op, all, test);
  return all;
}

function testOf(l: Lowering, node: Node, subject: Subject, binds: Assign[]): Expression | null {
  return l.deeper<Expression | null>(node, (e) => e, () => test(l, node, subject, binds));
}

function test(l: Lowering, node: Node, subject: Subject, binds: Assign[]): Expression | null {
  const equals = (value: Expression) => binary(node, "==", subject.make(), value);
  const inner = (child: Node | undefined) => (child === undefined ? null : testOf(l, child, subject, binds));
  switch (node.kind) {
    case "_":
    case "remaining_field_pattern":
      return null;
    case "identifier": {
      const text = identifier(node);
      // By convention an upper-case name is a constant or a variant, any other a new binding.
      if (/^_*\p{Lu}/u.test(text)) return equals(path(l, node));
      if (text !== "_") binds.push(assign(node, name(node, text), subject.make(), true));
      return null;
    }
    case "scoped_identifier":
    case "generic_pattern":
      return equals(path(l, node));
    case "mut_pattern":
    case "ref_pattern":
    case "reference_pattern":
      return inner(subpatterns(node)[0]);
    case "captured_pattern": {
      const [bound, rest] = subpatterns(node);
      if (bound !== undefined) binds.push(assign(bound, name(bound, identifier(bound)), subject.make(), true));
      return inner(rest);
    }
    case "or_pattern": {
      const { tests, isIrrefutable, binds: found } = matchPattern(l, node, subject);
      binds.push(...found);
      return isIrrefutable ? null : anyOf(node, tests);
    }
    case "range_pattern":
      return rangeTest(l, node, subject);
    case "tuple_pattern": {
      const parts = subpatterns(node);
      if (isParenthesized(node)) return inner(parts[0]);
      return allOf(node, elementTests(l, parts, subject, binds));
    }
    case "slice_pattern":
      return sliceTest(l, node, subject, binds);
    case "tuple_struct_pattern":
      return variantTest(l, node, subject, binds);
    case "struct_pattern":
      return structTest(l, node, subject, binds);
    case "negative_literal":
    case "integer_literal":
    case "float_literal":
    case "string_literal":
    case "raw_string_literal":
    case "char_literal":
    case "boolean_literal":
      return equals(constant(l, node));
    default:
      return equals(other(node, node.kind));
  }
}

function constant(l: Lowering, node: Node): Expression {
  switch (node.kind) {
    case "negative_literal": {
      const digits = node.named[0];
      return unary(node, "-", digits === undefined ? other(node, "ERROR") : literal(digits));
    }
    case "identifier":
    case "scoped_identifier":
    case "self":
    case "crate":
    case "super":
    case "metavariable":
      return path(l, node);
    default:
      return literal(node);
  }
}

/** A pattern that names one plain value, as that value; else null. */
export function plainValue(l: Lowering, node: Node): Expression | null {
  switch (node.kind) {
    case "identifier":
      return /^_*\p{Lu}/u.test(node.text) ? path(l, node) : null;
    case "scoped_identifier":
    case "negative_literal":
    case "integer_literal":
    case "float_literal":
    case "string_literal":
    case "raw_string_literal":
    case "char_literal":
    case "boolean_literal":
      return constant(l, node);
    default:
      return null;
  }
}

function rangeTest(l: Lowering, node: Node, subject: Subject): Expression | null {
  const low = node.field("left");
  const high = node.field("right");
  return allOf(node, [
    low === null ? null : binary(node, ">=", subject.make(), constant(l, low)),
    high === null ? null : binary(node, node.has("..") ? "<" : "<=", subject.make(), constant(l, high)),
  ]);
}

/** Elements in their places. After a `..` they are counted from the end. */
function elementTests(l: Lowering, patterns: readonly Node[], subject: Subject, binds: Assign[]): (Expression | null)[] {
  let isAfterRest = false;
  return patterns.map((p, i) => {
    if (isRest(p)) {
      isAfterRest = true;
      return null;
    }
    const parts = subject.parts;
    const position = isAfterRest ? i - patterns.length : i;
    const part = parts?.at(position) ?? { make: () => index(p, subject.make(), number(p, position)), parts: null };
    return testOf(l, p, part, binds);
  });
}

function isRest(node: Node): boolean {
  return node.kind === "remaining_field_pattern" || (node.kind === "captured_pattern" && node.has("remaining_field_pattern"));
}

function sliceTest(l: Lowering, node: Node, subject: Subject, binds: Assign[]): Expression | null {
  const patterns = subpatterns(node);
  const hasRest = patterns.some(isRest);
  const length = call(node, field(node, subject.make(), "len"));
  const size = binary(node, hasRest ? ">=" : "==", length, number(node, hasRest ? patterns.length - 1 : patterns.length));
  const captured = patterns.find((p) => p.kind === "captured_pattern" && isRest(p));
  const elements = elementTests(l, patterns, subject, binds);
  if (captured !== undefined) {
    const bound = subpatterns(captured)[0]!;
    binds.push(assign(bound, name(bound, identifier(bound)), index(captured, subject.make(), other(captured, "range")), true));
  }
  return allOf(node, [size, ...elements]);
}

function variantTest(l: Lowering, node: Node, subject: Subject, binds: Assign[]): Expression | null {
  const type = node.field("type");
  const patterns = subpatterns(node).filter((p) => p.index !== type?.index);
  const variant = type === null ? "" : lastName(l, type);
  if (variant === "Some" && patterns.length === 1)
    return allOf(node, [binary(node, "!=", subject.make(), none(node)), testOf(l, patterns[0]!, subject, binds)]);
  const inside: Subject = { make: () => subject.make(), parts: null };
  return allOf(node, [isVariant(node, subject, type, variant), ...elementTests(l, patterns, inside, binds)]);
}

function structTest(l: Lowering, node: Node, subject: Subject, binds: Assign[]): Expression | null {
  const type = node.field("type");
  const tests: (Expression | null)[] = [isVariant(node, subject, type, type === null ? "" : lastName(l, type))];
  for (const child of node.children) {
    if (child.kind !== "field_pattern") continue;
    const label = child.field("name");
    if (label === null) continue;
    const text = identifier(label);
    const value = () => (label.kind === "integer_literal" ? index(label, subject.make(), number(label, Number(text))) : field(label, subject.make(), text));
    const pattern = child.field("pattern");
    if (pattern === null) binds.push(assign(child, name(label, text), value(), true));
    else tests.push(testOf(l, pattern, { make: value, parts: null }, binds));
  }
  return allOf(node, tests);
}

/** `Self { … }` is no question: the subject has that type. */
function isVariant(node: Node, subject: Subject, type: Node | null, variant: string): Expression | null {
  if (type === null || type.text === "Self") return null;
  return binary(node, "is", subject.make(), name(type, variant));
}
