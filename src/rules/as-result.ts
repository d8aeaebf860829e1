import type { Call, Expression } from "../model/model.js";
import type { FlowNode } from "../analysis/flow.js";
import { occurrencesIn, type Occurrence } from "../analysis/occurrences.js";
import { lastName, peel } from "../analysis/paths.js";
import type { Fn } from "../analysis/program.js";
import { conditionsAt } from "./within-expression.js";

/** What a coroutine has itself. */
const OF_COROUTINES = /^(send|throw|close|__await__|cr_\w+|then|catch|finally)$/;
/** Whoever asks this does not take it for what it gives. */
const ASKS_FOR_COROUTINE = /^(isawaitable|iscoroutine\w*|isfuture|hasattr|isinstance|maybe_\w+)$/;
/** Makes something of what it is given that no coroutine is. */
const CONVERTS = /^(str|int|float|len|list|dict|set|tuple|sorted|sum|min|max|format|dumps|escape|range|Decimal|Path|humanize_\w+|json_response|JSONResponse)$/;

/**
 * Is the call taken for what it gives only when it is awaited? A member or an element of it is asked for, it is a side of an operation or a condition, by
 * itself or by the variable that has it; or a coroutine returns it, and who awaits that has a coroutine in hand; or it is the answer of a route.
 */
export function isTakenForResult(fn: Fn, node: FlowNode, call: Call): boolean {
  if (call.awaited) return false;
  for (const o of occurrencesIn(node, (e) => e === call)) if (isResult(o, node, true)) return true;
  const s = node.statement;
  const isValue = (e: Expression | null): boolean => e !== null && peel(e) === call;
  if (s?.kind === "return" && isValue(s.value)) return (fn.decl.isAsync || answersRoute(fn)) && !/Awaitable|Coroutine|Future|Task|Promise/.test(fn.decl.returnType ?? "");
  const given = node.defines.find((d) => isValue(d.value));
  if (given === undefined) return false;
  if (given.by === "element" || given.target.kind === "list") return true;
  return given.by === "assign" && given.target.kind === "name" && isVariableTaken(node, given.target.name);
}

/** `@router.get("/…")`: what it returns is the answer. */
const answersRoute = ({ decl }: Fn): boolean => decl.attributes.some(({ name }) => /\.(get|post|put|patch|delete|route|api_route)$/.test(name));

/** The variable is used so before it is given something else. */
function isVariableTaken(from: FlowNode, name: string): boolean {
  const isIt = (e: Expression): boolean => e.kind === "name" && e.name === name;
  const gives = (n: FlowNode): boolean => n.defines.some((d) => isIt(d.target));
  const reached = new Set<FlowNode>(from.next.map((e) => e.to));
  let isTaken = false;
  let isAsked = false;
  let isPassed = false;
  for (const at of reached) {
    for (const o of occurrencesIn(at, isIt)) {
      if (at.defines.some((d) => d.target === o.expr)) continue;
      const [up] = o.around;
      if (up?.kind === "unary" && up.op === "await") return false;
      if (up?.kind === "call" && ASKS_FOR_COROUTINE.test(lastName(up.callee) ?? "")) return false;
      if (isResult(o, at, false)) isTaken = true;
      else if (isCondition(o.expr, at)) isAsked = true;
      else isPassed = true;
    }
    if (!gives(at)) for (const { to } of at.next) reached.add(to);
  }
  // Whether there is one may be asked before it is handed on.
  return isTaken || (isAsked && !isPassed);
}

function isResult({ expr, around }: Occurrence, node: FlowNode, itself: boolean): boolean {
  const up = around[0];
  switch (up?.kind) {
    case "field":
      return up.object === expr && !OF_COROUTINES.test(up.name);
    case "index":
      return up.object === expr;
    case "binary": {
      // There may be none yet.
      const isAboutPresence = [up.left, up.right].some((e) => e.kind === "literal" && e.type === "none");
      return /^(-|\*|\*\*|\/|\/\/|%|<|<=|>|>=)$/.test(up.op) || (itself && !isAboutPresence && /^(==|in|\+)$/.test(up.op)) || (itself && isCondition(expr, node));
    }
    case "other":
      return up.syntax === "template";
    case "call":
      return CONVERTS.test(lastName(up.callee) ?? "");
    default:
      return itself && isCondition(expr, node);
  }
}

/** It is asked by its truth: `if f():`, `not f()`, `a and f()` where that is. */
const isCondition = (e: Expression, node: FlowNode): boolean => conditionsAt(node).some(({ start, end }) => e.start === start && e.end === end);
