import type { Expression, Param, Span } from "../model/model.js";
import { evaluationsAt } from "./evaluations.js";
import type { FlowNode } from "./flow.js";
import type { Fn, Program } from "./program.js";
import { within } from "./walk.js";

/** `&mut *p`: a raw pointer made a reference through which may be written. */
export interface Borrow {
  at: Span;
  pointer: Expression;
}

/** Told by its text alone: may anything be found in a function? */
export const mayBorrow = ({ module, decl }: Fn): boolean =>
  module.language === "rust" && (decl.attributes.some((a) => a.name === "extern") || decl.params.some(isRaw) || /&mut\s+\*/.test(module.text.slice(decl.start, decl.end)));

const isRaw = ({ type }: Param): boolean => type?.startsWith("*mut ") === true;

/** The raw pointers that a node makes references for writing, or writes through; at the entry, those that C hands over as such. */
export function borrowsAt(program: Program, fn: Fn, node: FlowNode): Borrow[] {
  const made = node.expressions.flatMap((top) => within(top).flatMap((e) => (e.kind === "unary" && e.op === "&mut" ? throughPointer(e.operand, e) : [])));
  const written = node.defines.flatMap((d) => (d.target.kind === "field" ? ofParameter(fn, throughPointer(d.target.object, d.target)) : []));
  const called = evaluationsAt(node).calls.flatMap(({ expr }) => {
    const borrows = expr.callee.kind === "field" ? ofParameter(fn, throughPointer(expr.callee.object, expr)) : [];
    return borrows.length > 0 && program.resolve(expr, fn).some((f) => /^&\s*('\w+\s+)?mut\s/.test(f.decl.params[0]?.type ?? "") && f.decl.params[0]?.kind === "self") ? borrows : [];
  });
  const isForC = node === fn.flow.entry && fn.decl.attributes.some((a) => a.name === "extern");
  const given = isForC ? fn.decl.params.filter(isForWriting).map((p): Borrow => ({ at: p, pointer: { kind: "name", name: p.name, start: p.start, end: p.end } })) : [];
  return [...given, ...made, ...written, ...called];
}

const throughPointer = (e: Expression, at: Span): Borrow[] => (e.kind === "unary" && e.op === "*" ? [{ at, pointer: e.operand }] : []);

/** Of a raw pointer, and not of a box. */
const ofParameter = ({ decl }: Fn, borrows: Borrow[]): Borrow[] => borrows.filter(({ pointer: p }) => p.kind === "name" && decl.params.some((param) => p.name === param.name && isRaw(param)));

/** `&mut T` of a type of the tree's own: not a number, a text or a pointer that is to be filled in. */
const isForWriting = ({ type }: Param): boolean => type !== null && /^(Option<\s*)?&\s*('\w+\s+)?mut\s+(self$|(\w+::)*(?!MaybeUninit|Option|String|Vec)[A-Z])/.test(type);
