import type { Expression, Span } from "../model/model.js";
import type { FlowNode } from "./flow.js";
import { within } from "./walk.js";

/** `&mut *p`: a raw pointer made a reference through which may be written. */
export interface Borrow {
  at: Span;
  pointer: Expression;
}

/** The raw pointers that a node makes references for writing. */
export function borrowsAt({ expressions }: FlowNode): Borrow[] {
  return expressions.flatMap((top) =>
    within(top).flatMap((e) => {
      const operand = e.kind === "unary" && e.op === "&mut" ? e.operand : null;
      return operand?.kind === "unary" && operand.op === "*" ? [{ at: e, pointer: operand.operand }] : [];
    }),
  );
}
