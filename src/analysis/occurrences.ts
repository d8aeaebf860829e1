import type { Call, Expression } from "../model/model.js";
import type { FlowNode } from "./flow.js";
import { lastName } from "./paths.js";
import type { Fn, Program } from "./program.js";
import { childrenOf, within } from "./walk.js";

/** An expression and what it stands in, from the inside out. */
export interface Occurrence {
  expr: Expression;
  around: readonly Expression[];
}

/** The expressions of a node that are wanted, the outermost first; what stands in a wanted one is not looked at. */
export function occurrencesIn(node: FlowNode, isWanted: (e: Expression) => boolean): Occurrence[] {
  const found: Occurrence[] = [];
  const visit = (expr: Expression, around: readonly Expression[]): void => {
    if (isWanted(expr)) found.push({ expr, around });
    else for (const child of childrenOf(expr)) visit(child, [expr, ...around]);
  };
  for (const top of node.expressions) visit(top, []);
  return found;
}

/** The calls, where a lambda is written, that are given it as an argument. */
export function callsGiven({ outer, decl }: Fn): Call[] {
  return (outer?.node.expressions ?? []).flatMap((top) => within(top).filter((e): e is Call => e.kind === "call" && e.args.some((a) => a.value.kind === "lambda" && a.value.function === decl)));
}

/** An expression at its place in the program. */
export interface Placed<E extends Expression = Expression> {
  fn: Fn;
  node: FlowNode;
  expr: E;
}

const calls = new WeakMap<Program, readonly Placed<Call>[]>();
const functions = new WeakMap<Program, readonly Fn[]>();

/** All functions of the tree, those of its lambdas too. */
export function allFunctions(program: Program): readonly Fn[] {
  let known = functions.get(program);
  if (known === undefined) functions.set(program, (known = program.functions.flatMap((fn) => program.withLambdas(fn))));
  return known;
}

const callsOf = new WeakMap<Fn, readonly Placed<Call>[]>();

/** The calls of a function and of its lambdas, with those of functions that are handed to others. The same list at every asking. */
export function callsIn(program: Program, fn: Fn): readonly Placed<Call>[] {
  let known = callsOf.get(fn);
  if (known === undefined) {
    const found: Placed<Call>[] = [];
    for (const f of program.withLambdas(fn))
      for (const node of f.flow.nodes)
        for (const top of node.expressions)
          for (const e of within(top)) if (e.kind === "call") for (const expr of [e, ...program.handed(e, f)]) found.push({ fn: f, node, expr });
    callsOf.set(fn, (known = found));
  }
  return known;
}

/** All calls of the tree, with those of functions that are handed to others. */
export function allCalls(program: Program): readonly Placed<Call>[] {
  let known = calls.get(program);
  if (known === undefined) calls.set(program, (known = program.functions.flatMap((fn) => callsIn(program, fn))));
  return known;
}

const callsByName = new WeakMap<Program, ReadonlyMap<string, readonly Placed<Call>[]>>();

/** All calls of the tree by the last name of what is called. */
export function callsOfNames(program: Program): ReadonlyMap<string, readonly Placed<Call>[]> {
  let known = callsByName.get(program);
  if (known === undefined) {
    const found = new Map<string, Placed<Call>[]>();
    for (const call of allCalls(program)) {
      const name = lastName(call.expr.callee);
      if (name === null) continue;
      const list = found.get(name);
      if (list === undefined) found.set(name, [call]);
      else list.push(call);
    }
    callsByName.set(program, (known = found));
  }
  return known;
}
