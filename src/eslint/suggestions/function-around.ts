import type { FunctionDecl, Module, Span } from "../../model/model.js";

/** The innermost function with a name around a place; null at the top level. */
export const functionAround = (module: Module, at: Span): FunctionDecl | null => module.functions.findLast((f) => f.start <= at.start && at.end <= f.end) ?? null;
