import type { Call } from "../model/model.js";
import type { Fn, Program } from "../analysis/program.js";
import { lastName } from "../analysis/paths.js";
import { within } from "../analysis/walk.js";
import { isCallClass } from "./calls.js";
import type { Target } from "./region.js";

/** Does a function run on the thread of an event loop? Unknown where nothing of the tree that is asynchronous leads to it. */
export function runsOnEventLoop(target: Target, fn: Fn): { is: boolean | undefined; why: string } {
  const seen = new Set<Fn>();
  const queue: Fn[] = [fn];
  let hop: string | null = null;
  while (queue.length > 0) {
    const at = queue.shift()!;
    if (seen.has(at)) continue;
    seen.add(at);
    if (at.decl.isAsync) return { is: true, why: `the coroutine \`${at.symbol}\` leads here` };
    const handedOver = handOver(target, at);
    hop ??= handedOver;
    for (const site of target.program.callers(at)) queue.push(site.fn);
    // A lambda runs where it is made, unless it is handed to a thread.
    if (at.decl.name === "" && at.outer !== null && handedOver === null) queue.push(at.outer.fn);
  }
  if (hop !== null) return { is: false, why: `it is handed to another thread by \`${hop}\`` };
  return { is: undefined, why: `no coroutine was found that leads to \`${fn.symbol}\`` };
}

/** The call that hands a function to another thread, as `f` or in a lambda; null where none does. */
function handOver(target: Target, fn: Fn): string | null {
  for (const call of hopsOf(target))
    for (const a of call.args) if (a.value.kind === "lambda" ? a.value.function === fn.decl : a.value.kind !== "call" && lastName(a.value) === fn.decl.name) return lastName(call.callee);
  return null;
}

const hops = new WeakMap<Program, Call[]>();

/** All calls of the program that run what they are given on another thread. */
function hopsOf(target: Target): Call[] {
  let known = hops.get(target.program);
  if (known !== undefined) return known;
  known = [];
  for (const fn of target.program.functions)
    for (const node of fn.flow.nodes)
      for (const top of node.expressions)
        for (const e of within(top)) if (e.kind === "call" && (isCallClass(target, e, { fn, node, frame: null }, "thread-hop") || isExecutorSubmit(e))) known.push(e);
  hops.set(target.program, known);
  return known;
}

/** `executor.submit(f)`, `Thread(target=f)`. */
const isExecutorSubmit = (call: Call): boolean =>
  (call.callee.kind === "field" && call.callee.name === "submit" && call.args.length > 0) || lastName(call.callee) === "Thread" || lastName(call.callee) === "Worker";
