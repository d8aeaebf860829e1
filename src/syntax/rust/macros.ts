import type { Argument, Call, Expression, Span, Statement } from "../../model/model.js";
import { binary, branch, call, name, not, other, positional, span } from "../../model/build.js";
import type { Node } from "../cst.js";
import { conditionSteps, testOf } from "./conditions.js";
import { hasInlineNames, template } from "./format.js";
import { json } from "./json.js";
import type { Lowering } from "./lowering.js";
import { insideTokens, tokensOf, withArguments, withArgumentsIn, withArray, withClosure, withItems, withPattern, withStatements } from "./macro-text.js";
import { identifier, path } from "./paths.js";
import { alternativesOf, anyOf, matchPattern, plainValue, subpatterns } from "./patterns.js";
import { discard } from "./sinks.js";
import { copied, looksOnce, type Subject, subjectOf } from "./subject.js";

const raising = new Set(["panic", "unreachable", "todo", "unimplemented"]);
const asserting: Readonly<Record<string, string | null>> = {
  assert: null, debug_assert: null, assert_eq: "==", debug_assert_eq: "==", assert_ne: "!=", debug_assert_ne: "!=",
};
const formatting = new Set([
  ...raising, "print", "println", "eprint", "eprintln", "write", "writeln", "format_args", "log", "trace", "debug", "info", "warn", "error",
  "anyhow", "eyre", "bail", "ensure",
]);
/** Their text is a program to be made, not one to be run. */
const quoting = new Set(["quote", "quote_spanned", "parse_quote", "parse_quote_spanned"]);

function macroName(node: Node): string {
  const macro = node.field("macro");
  if (macro === null) return "";
  return identifier(macro.kind === "scoped_identifier" ? (macro.field("name") ?? macro) : macro);
}

export function macroStatement(l: Lowering, node: Node, mayBeItems: boolean, out: Statement[]): boolean {
  const title = macroName(node);
  if (raising.has(title)) {
    out.push({ kind: "raise", value: macroCall(l, node, title, out), ...span(node) });
    return true;
  }
  if (Object.hasOwn(asserting, title)) return assertion(l, node, asserting[title]!, out);
  if (title === "bail") {
    out.push({ kind: "return", value: failure(node, macroCall(l, node, title, out)), implicit: false, ...span(node) });
    return true;
  }
  if (title === "ensure") return ensure(l, node, out);
  return mayBeItems && itemsIn(l, node, title, out);
}

/** `bail!` and `ensure!` return an error. */
function failure(at: Span, error: Expression): Expression {
  return call(at, name(at, "Err"), [positional(error)]);
}

function assertion(l: Lowering, node: Node, op: string | null, out: Statement[]): boolean {
  const { args, formats } = argumentsOf(l, node, out);
  const values = args.map((a) => a.value);
  const test = op === null ? values[0] : values[0] !== undefined && values[1] !== undefined ? binary(node, op, values[0], values[1]) : undefined;
  if (test === undefined) return false;
  const rest = op === null ? 1 : 2;
  const format = formats.get(rest);
  const message = args[rest] === undefined ? null : format === undefined || args.length === rest + 1 && !hasInlineNames(format) ? args[rest].value : template(l, format, format, args.slice(rest + 1));
  out.push({ kind: "assert", test, message, ...span(node) });
  return true;
}

function ensure(l: Lowering, node: Node, out: Statement[]): boolean {
  const all = macroCall(l, node, "ensure", out);
  const test = all.args[0];
  if (test === undefined) return false;
  const error = failure(node, { ...all, args: all.args.slice(1) });
  out.push(branch(node, not(test.value, test.value), [{ kind: "return", value: error, implicit: false, ...span(node) }]));
  return true;
}

/** A macro whose text is items (`lazy_static!`, `thread_local!`) or, in braces, statements. */
function itemsIn(l: Lowering, node: Node, title: string, out: Statement[]): boolean {
  const tokens = tokensOf(node);
  if (tokens === null || quoting.has(title) || insideTokens(tokens).length < 3) return false;
  const isBraced = isBraces(tokens);
  if (title === "cfg_if") {
    for (const arm of insideTokens(tokens).filter(isBraces)) withItems(l, arm, (nodes) => l.parts.items(l, nodes, out));
    return true;
  }
  const isTop = node.parent?.kind === "source_file" || node.parent?.kind === "declaration_list" || node.parent?.parent?.kind === "source_file";
  if (!isBraced && !isTop) return false;
  // What is written in `ffi_fn! { … }` becomes what that makes of it.
  const made = { name: title, text: `${title}!`, ...span(node) };
  if (withItems(l, tokens, (nodes) => (l.inScope(l.owner, [made], () => l.parts.items(l, nodes, out)), true)) === true) return true;
  if (!isBraced || isTop) return false;
  const body: Statement[] = [];
  if (withStatements(l, tokens, (block) => (l.parts.block(l, block, discard, body), true)) !== true) return false;
  out.push({ kind: "block", label: title, body, ...span(node) });
  return true;
}

export function macroValue(l: Lowering, node: Node, out: Statement[]): Expression {
  const title = macroName(node);
  const tokens = tokensOf(node);
  if (tokens === null || quoting.has(title)) return other(node, "macro");
  switch (title) {
    case "vec": {
      const list = withArray(l, tokens, (array) => l.parts.expression(l, array, out));
      if (list !== null) return { ...list, ...span(node) };
      break;
    }
    case "json": {
      const value = json(l, node, tokens, out);
      if (value !== null) return value;
      break;
    }
    case "matches": {
      const test = matches(l, node, tokens, out);
      if (test !== null) return test;
      break;
    }
    case "format": {
      const { args, formats } = argumentsOf(l, node, out);
      const format = formats.get(0);
      if (format !== undefined) return template(l, node, format, args.slice(1));
      break;
    }
  }
  const found = macroCall(l, node, title, out);
  return found.args.length === 0 && insideTokens(tokens).length > 0 ? other(node, "macro") : found;
}

/** A call of the macro. A format string that takes variables by name becomes a template with its arguments. */
function macroCall(l: Lowering, node: Node, title: string, out: Statement[]): Call {
  const macro = node.field("macro");
  const { args, formats } = argumentsOf(l, node, out);
  const [at, format] = formatting.has(title) ? ([...formats].find(([, f]) => hasInlineNames(f)) ?? []) : [];
  const shown = at === undefined || format === undefined ? args : [...args.slice(0, at), positional(template(l, format, format, args.slice(at + 1)))];
  return { ...call(node, macro === null ? name(node, title) : path(l, macro), shown), macro: true };
}

interface Arguments {
  readonly args: Argument[];
  /** The arguments that are string literals, by position. */
  readonly formats: ReadonlyMap<number, Node>;
}

function argumentsOf(l: Lowering, node: Node, out: Statement[]): Arguments {
  const tokens = tokensOf(node);
  if (tokens === null) return { args: [], formats: new Map() };
  const formats = new Map<number, Node>();
  const all = withArguments(l, tokens, (nodes) =>
    nodes.map((n, i) => {
      if (n.kind === "string_literal" || n.kind === "raw_string_literal") formats.set(i, n);
      return argument(l, n, out);
    }),
  );
  return { args: all ?? somePieces(l, tokens, out), formats };
}

/** `name = value` in a macro is a named argument, not an assignment. */
function argument(l: Lowering, node: Node, out: Statement[]): Argument {
  const left = node.kind === "assignment_expression" ? node.field("left") : null;
  const right = left === null ? null : node.field("right");
  if (left?.kind === "identifier" && right !== null) return { name: identifier(left), value: l.parts.expression(l, right, out), spread: false };
  return positional(l.parts.expression(l, node, out));
}

/** So many pieces of a macro that do not parse: it is not made of expressions. */
const GIVE_UP = 20;

/** Where the whole does not parse as arguments: what parses between its commas, semicolons and arrows. */
function somePieces(l: Lowering, tokens: Node, out: Statement[]): Argument[] {
  const found: Argument[] = [];
  let piece: Node[] = [];
  let isCode = false;
  let failed = 0;
  const end = () => {
    const argument = piece.length === 0 || failed >= GIVE_UP ? null : somePiece(l, piece, isCode, out);
    if (argument !== null) found.push(argument);
    else if (piece.length > 0) failed++;
    piece = [];
    isCode = false;
  };
  for (const token of insideTokens(tokens)) {
    if (token.kind === "," || token.kind === ";" || token.kind === "=>") {
      end();
      isCode = token.kind === "=>";
    } else {
      piece.push(token);
      if (piece.length === 1 && isBraces(token)) end();
    }
  }
  end();
  return found;
}

function isBraces(token: Node): boolean {
  return token.kind === "token_tree" && token.tree.text[token.start] === "{";
}

/** `name = %value`, `name: value`, `pattern = value`; what is in braces or behind an arrow runs some other time. */
function somePiece(l: Lowering, piece: Node[], isCode: boolean, out: Statement[]): Argument | null {
  const sign = isCode ? -1 : piece.findIndex((t) => t.kind === "=" || t.kind === ":");
  const label = sign === 1 && piece[0]!.kind === "identifier" ? identifier(piece[0]!) : null;
  let tokens = sign < 0 ? piece : piece.slice(sign + 1);
  if (tokens[0]?.kind === "%" || tokens[0]?.kind === "?") tokens = tokens.slice(1);
  const [first] = tokens;
  const last = tokens.at(-1);
  if (first === undefined || last === undefined) return null;
  const range = { start: first.start, end: last.end };
  const value = isCode || (tokens.length === 1 && isBraces(first))
    ? withClosure(l, range, (closure) => l.parts.closure(l, closure))
    : withArgumentsIn(l, range, ([only]) => (only === undefined ? null : l.parts.expression(l, only, out)));
  return value === null ? null : { name: label, value, spread: false };
}

/** `matches!(x, A | B)`: `x in [A, B]`; patterns that ask for more are tests. */
function matches(l: Lowering, node: Node, tokens: Node, out: Statement[]): Expression | null {
  const inside = insideTokens(tokens);
  const comma = inside.findIndex((t) => t.kind === ",");
  const last = inside.at(-1)?.kind === "," ? inside.at(-2) : inside.at(-1);
  const first = inside[comma + 1];
  if (comma <= 0 || first === undefined || last === undefined || last.end <= first.start) return null;
  const valueRange = { start: inside[0]!.start, end: inside[comma - 1]!.end };
  return withPattern(l, { start: first.start, end: last.end }, (head) => {
    const condition = head.field("condition");
    const pattern = subpatterns(head).find((p) => p.index !== condition?.index);
    if (pattern === undefined) return null;
    const plain = condition === null ? plainAlternatives(l, pattern) : null;
    const once = plain !== null || (condition === null && looksOnce(pattern));
    const subject = withArgumentsIn(l, valueRange, ([only]) => (only === undefined ? null : subjectOf(l, l.parts.expression(l, only, out), out, once)));
    if (subject === null) return null;
    if (plain?.length === 1) return binary(node, "==", subject.make(), plain[0]!);
    if (plain !== null) return binary(node, "in", subject.make(), { kind: "list", syntax: "list", elements: plain, ...span(pattern) });
    return guarded(l, node, pattern, condition, subject, out);
  });
}

function plainAlternatives(l: Lowering, pattern: Node): Expression[] | null {
  const values = alternativesOf(pattern).map((p) => plainValue(l, p));
  return values.every((v) => v !== null) ? values : null;
}

function guarded(l: Lowering, node: Node, pattern: Node, condition: Node | null, subject: Subject, out: Statement[]): Expression {
  const { tests, binds } = matchPattern(l, pattern, subject);
  const test = anyOf(pattern, tests);
  if (condition === null) return test === null ? { kind: "literal", type: "boolean", value: true, ...span(node) } : { ...test, ...span(node) };
  const kept = l.renames;
  l.renames = new Map(kept);
  for (const b of binds) if (b.target.kind === "name") l.renames.set(b.target.name, () => copied(b.value));
  const steps = conditionSteps(l, condition);
  l.renames = kept;
  for (const s of steps) out.push(...s.pre);
  const guard = testOf(condition, steps);
  return test === null ? guard : binary(node, "and", test, guard);
}
