import type { Call } from "../model/model.js";
import { callsOfNames, type Placed } from "../analysis/occurrences.js";
import { lastName, pathOf, peel } from "../analysis/paths.js";
import type { Fn, Program } from "../analysis/program.js";
import type { At } from "../analysis/slice.js";
import { printExpression } from "../model/print.js";
import { isTakenForResult } from "./as-result.js";

/** What is started or over may be waited for, and need not be. */
const NEED_NOT = /^(cancel|start|stop_soon|schedule\w*|submit|spawn|emit|put|notify|apply_async|(add|create|run)_\w*(task|job)|call_\w+)$/;

/**
 * In a coroutine of Python, where nothing is known of what is called: is it a coroutine by how the tree goes about it? The same method of what goes by the same
 * name is awaited wherever else it is called.
 */
export function isAwaitedElsewhere(program: Program, call: Call, { fn, node }: At): boolean {
  const callee = peel(call.callee);
  if (callee.kind !== "field" || fn.module.language !== "python" || !fn.decl.isAsync || NEED_NOT.test(callee.name)) return false;
  const name = ownerName(call);
  // What is kept may be awaited later.
  const isStatement = node.statement?.kind === "expression" && peel(node.statement.expression) === call;
  if (name === null || !(isStatement || isTakenForResult(fn, node, call))) return false;
  // What stands elsewhere may go by the same name and be another; not what both import.
  const object = peel(callee.object);
  const isImported = ({ module }: Fn): boolean => object.kind === "name" && module.imports.some((i) => (i.as ?? i.name ?? i.from) === object.name);
  const isLike = (c: Placed<Call>): boolean => c.expr !== call && isWritten(c.expr) && ((c.fn.module === fn.module && (c.fn.decl.owner === fn.decl.owner || pathOf(callee)?.root !== "self")) || (isImported(fn) && isImported(c.fn) && !c.fn.isTest)) && ownerName(c.expr) === name;
  const like = (callsOfNames(program).get(callee.name) ?? []).filter(isLike);
  if (like.length === 0) return false;
  // Some function of that name that waits for nothing may be it, and so may one that gives a task.
  if (program.resolve(call, fn).some((f) => !f.decl.isAsync || f.decl.isGenerator)) return false;
  const awaited = like.filter((c) => c.expr.awaited);
  const path = printExpression(callee);
  return (like.length - awaited.length) * 4 <= awaited.length && (awaited.length > 1 || printExpression(peel(awaited[0]!.expr.callee)) === path);
}

/** No call that another one makes of what it is given. */
const isWritten = ({ callee, end }: Call): boolean => end > callee.end;

function ownerName({ callee }: Call): string | null {
  const e = peel(callee);
  if (e.kind !== "field") return null;
  const object = peel(e.object);
  return lastName(object.kind === "call" ? object.callee : object);
}
