import type { Expression, Module } from "../model/model.js";
import { reachingDefinitions } from "./definitions.js";
import type { FlowNode } from "./graph.js";
import { identifiersIn } from "./names.js";
import { lastName, memberOf, peel } from "./paths.js";
import type { Fn, Program } from "./program.js";

/** What is known of a value: whether it is a number or something else, and whether it may be missing. */
export interface Nature {
  is: "number" | "other" | "unknown";
  mayBeMissing: boolean;
}

/** Is it this number, written out? */
export const isNumber = (e: Expression, n: number): boolean => e.kind === "literal" && e.type === "number" && Number(e.value) === n;

const NUMBERS = /^(int|float|complex|Decimal|Fraction|Real|Integral|Rational|Supports(Int|Float)|number|bigint|u?int(8|16|32|64)|float(16|32|64)|timedelta)$/;
const MISSING = /^(None|NoneType|Optional|undefined|null)$/;
/** They say nothing of what is in them. */
const WRAPPERS = /^(Union|typing|t|builtins|decimal|np|numpy|Annotated|Final|ClassVar|Required|NotRequired|Mapped|Awaitable|Coroutine|Any|readonly)$/;

const MAX_DEPTH = 4;
const UNKNOWN: Nature = { is: "unknown", mayBeMissing: false };
const NONE: Nature = { is: "unknown", mayBeMissing: true };
const NUMBER: Nature = { is: "number", mayBeMissing: false };
const OTHER: Nature = { is: "other", mayBeMissing: false };

/** What annotations, and what is written out, tell of a value. */
export function natureOf(program: Program, e: Expression, fn: Fn, node: FlowNode, depth = 0): Nature {
  if (depth > MAX_DEPTH) return UNKNOWN;
  const x = peel(e);
  const of = (value: Expression, at: Fn = fn, there: FlowNode = node): Nature => natureOf(program, value, at, there, depth + 1);
  switch (x.kind) {
    case "literal":
      return x.type === "number" ? NUMBER : x.type === "none" ? NONE : OTHER;
    case "construct":
    case "list":
    case "lambda":
      return OTHER;
    case "unary":
      return x.op === "-" || x.op === "+" || x.op === "~" ? NUMBER : x.op === "!" ? OTHER : UNKNOWN;
    case "binary":
      if (/^(and|or|\?\?)$/.test(x.op)) return x.op === "and" ? UNKNOWN : { ...either([of(x.left), of(x.right)]), mayBeMissing: of(x.right).mayBeMissing };
      return /^([<>]=?|[!=]=|in|is)$/.test(x.op) ? OTHER : x.op === "-" || x.op === "/" || x.op === "//" || x.op === "**" ? either([of(x.left), of(x.right)]) : UNKNOWN;
    case "conditional":
      return either([of(x.then), of(x.otherwise)]);
    case "other":
      return x.syntax === "template" ? OTHER : UNKNOWN;
    case "name":
      return natureOfName(program, x.name, fn, node, depth);
    case "call":
      return natureOfCall(program, x, fn, node, depth);
    case "field":
      return natureOfMember(program, x, fn, depth);
    case "index":
      return UNKNOWN;
  }
}

function natureOfName(program: Program, name: string, fn: Fn, node: FlowNode, depth: number): Nature {
  const { definitions, entry } = reachingDefinitions(fn.flow, { root: name, members: [] }, node);
  const found = definitions.map(({ node: at, definition: { value, by }, rest }): Nature => {
    const said = at.statement?.kind === "assign" && at.statement.type !== null ? natureIn(program, at.statement.type, fn.module) : UNKNOWN;
    if (said.is !== "unknown") return said;
    return by === "assign" && rest.length === 0 && value !== null ? natureOf(program, value, fn, at, depth + 1) : UNKNOWN;
  });
  if (entry !== null) {
    const param = fn.decl.params.find((p) => p.name === name);
    if (param !== undefined) found.push(param.kind === "rest" || param.kind === "keywords" ? OTHER : natureOfDeclared(program, param, fn.module));
    else if (fn.outer !== null) found.push(natureOfName(program, name, fn.outer.fn, fn.outer.node, depth + 1));
    else if (found.length === 0) {
      const constant = program.constant(name, fn.module);
      if (constant !== null) found.push(natureOf(program, constant.assign.value, program.topLevel(constant.module), node, MAX_DEPTH));
    }
  }
  return either(found);
}

/** What a declaration says, and what its default adds. */
function natureOfDeclared(program: Program, { type, default: value }: { type: string | null; default: Expression | null }, module: Module): Nature {
  const said = type === null ? UNKNOWN : natureIn(program, type, module);
  const isNone = value?.kind === "literal" && value.type === "none";
  if (said.is !== "unknown") return { is: said.is, mayBeMissing: said.mayBeMissing || isNone };
  return isNone ? NONE : value?.kind === "literal" ? (value.type === "number" ? NUMBER : OTHER) : said;
}

function natureOfCall(program: Program, e: Expression & { kind: "call" }, fn: Fn, node: FlowNode, depth: number): Nature {
  const name = lastName(e.callee) ?? "";
  const callee = peel(e.callee);
  if (callee.kind === "field" && /^(total_seconds|timestamp)$/.test(name)) return NUMBER;
  if (callee.kind === "name" && /^(int|float|len|abs|round|sum|Decimal|Number|parseInt|parseFloat)$/.test(callee.name)) return NUMBER;
  if (callee.kind === "name" && /^(str|bool|list|dict|set|tuple|bytes|sorted|String|Boolean)$/.test(callee.name)) return OTHER;
  // A column of a table that is declared as a member.
  if (/^(Float|Double|Decimal|Numeric|(Small|Big|Positive)*Integer|Int)Field$/.test(name)) return { is: "number", mayBeMissing: e.args.some((a) => /^(null|allow_none|default)$/.test(a.name ?? "") && a.value.kind === "literal" && (a.value.value === true || a.value.value === null)) };
  if (/^_?[A-Z]\w*[a-z]/.test(name) && callee.kind !== "index") return OTHER;
  // What a table has under a key, and what it gives where there is none.
  const member = memberOf(e);
  const fallback = member !== null ? member.fallback : callee.kind === "field" && /^(get|pop)$/.test(name) && (e.args.length === 1 || e.args.length === 2) ? (e.args[1]?.value ?? null) : undefined;
  if (fallback !== undefined) {
    if (fallback === null) return callee.kind === "field" && callee.name === "pop" ? UNKNOWN : NONE;
    const otherwise = natureOf(program, fallback, fn, node, depth + 1);
    return { is: otherwise.is, mayBeMissing: otherwise.mayBeMissing };
  }
  const callees = depth > 2 ? [] : program.resolve(e, fn);
  return callees.length === 0 ? UNKNOWN : either(callees.map((f) => (f.decl.returnType === null ? UNKNOWN : natureIn(program, f.decl.returnType, f.module))));
}

function natureOfMember(program: Program, e: Expression & { kind: "field" }, fn: Fn, depth: number): Nature {
  const owner = program.typeOf(e.object, fn);
  // A slice that does not say where it begins has nothing there.
  if (owner === null) return /^(start|stop)$/.test(e.name) && /^(sl|slc|slice|s|k|key|i|ind|idx|index|item)$/.test(lastName(e.object) ?? "") ? { is: "number", mayBeMissing: true } : UNKNOWN;
  const types = program.types(owner).filter((t) => t.module.language === fn.module.language);
  const declared = types.flatMap((t) => t.decl.fields).find((f) => f.name === e.name);
  if (declared?.type != null) return natureOfDeclared(program, declared, types[0]!.module);
  const getter = program.methods(owner, e.name)[0];
  if (getter?.decl.returnType != null) return natureIn(program, getter.decl.returnType, getter.module);
  const writes = program.attributeWrites(owner, e.name);
  const annotated = writes.map((w) => w.node.statement).find((s) => s?.kind === "assign" && s.type !== null && lastName(s.target) === e.name);
  if (annotated?.kind === "assign" && annotated.type !== null) return natureIn(program, annotated.type, types[0]!.module);
  const { is, mayBeMissing } = either(writes.map((w) => natureOf(program, w.value, w.fn, w.node, depth + 1)));
  // Nobody has it from the start.
  const isMade = writes.some((w) => /^(<module>|__init__|__new__|__post_init__|constructor|set_?up)$/i.test(w.fn.decl.name));
  return { is, mayBeMissing: mayBeMissing || (writes.length > 0 && !isMade) };
}

/** What an annotation says: `Optional[int]`, `float | None`, `number | undefined`; and what it stands for, of `StreamId = int`. */
function natureIn(program: Program, annotation: string, module: Module, depth = 0): Nature {
  const parts = identifiersIn(annotation.replace(/\bdatetime\.(?=timedelta)/g, "")).filter((n) => !WRAPPERS.test(n));
  const named = parts.filter((n) => !MISSING.test(n));
  const isNumeric = (n: string): boolean => {
    if (NUMBERS.test(n)) return true;
    const alias = depth > 1 ? null : program.constant(n, module);
    return alias !== null && natureIn(program, alias.module.text.slice(alias.assign.value.start, alias.assign.value.end), alias.module, depth + 1).is === "number";
  };
  return { is: named.length === 0 ? "unknown" : !/\[\]|=>|\{/.test(annotation) && named.every(isNumeric) ? "number" : "other", mayBeMissing: named.length < parts.length };
}

/** Of several that it may be: a number where some are and none is anything else. */
function either(all: readonly Nature[]): Nature {
  const kinds = new Set(all.map((n) => n.is));
  return { is: kinds.has("other") ? "other" : kinds.has("number") ? "number" : "unknown", mayBeMissing: all.some((n) => n.mayBeMissing) };
}
