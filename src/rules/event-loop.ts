import type { Call } from "../model/model.js";
import type { Fn } from "../analysis/program.js";
import { callsGiven } from "../analysis/occurrences.js";
import { lastName } from "../analysis/paths.js";
import { within } from "../analysis/walk.js";
import { isCallClass, isOfKnownObject } from "./calls.js";
import type { Target } from "./region.js";

/** Does a function run on the thread of an event loop? Unknown where nothing of the tree that is asynchronous leads to it. */
export function runsOnEventLoop(target: Target, fn: Fn): { is: boolean | undefined; why: string } {
  const seen = new Set<Fn>();
  const queue: Fn[] = [fn];
  let hop: string | null = null;
  const ends: Fn[] = [];
  while (queue.length > 0) {
    const at = queue.shift()!;
    if (seen.has(at)) continue;
    seen.add(at);
    if (at.decl.isAsync) return { is: true, why: `the coroutine \`${at.symbol}\` leads here` };
    // Of a family, who calls it by its name alone may call another one.
    const callers = target.program.callers(at).filter((s) => target.anywhere !== true || s.by !== null || isOfKnownObject(target, s.call, { fn: s.fn, node: s.node, frame: null }));
    if (callers.length === 0 && (at.decl.name !== "" || at.outer === null)) ends.push(at);
    for (const site of callers) {
      if (site.by === null || !isHop(target, site.by, site.fn, 0)) queue.push(site.fn);
      else hop ??= lastName(site.by.callee);
    }
    // A lambda runs where it is made, unless it is handed to a thread.
    if (at.decl.name === "" && at.outer !== null) {
      const around = at.outer;
      const [to] = callsGiven(at);
      if (to !== undefined && isHop(target, to, around.fn, 0)) hop ??= lastName(to.callee);
      else queue.push(around.fn);
    }
  }
  if (hop === null && [...seen].some((f) => asksForLoop(target, f))) return { is: true, why: "the code itself provides for being called on a running loop" };
  if (hop !== null) return { is: false, why: `it is handed to another thread by \`${hop}\`` };
  if (ends.length > 0 && ends.every((f) => f.decl.name === "<module>")) return { is: false, why: "it is run from the top level of its module" };
  return { is: undefined, why: `no coroutine was found that leads to \`${fn.symbol}\`` };
}

/** A synchronous function that looks for a running loop, itself or by a function it calls, expects to be called on one. */
function asksForLoop(target: Target, fn: Fn, depth = 0): boolean {
  return fn.flow.nodes.some((n) =>
    n.expressions.some((top) =>
      [...within(top)].some(
        (e) =>
          e.kind === "call" &&
          (/^(get_running_loop|_get_running_loop|is_running)$/.test(lastName(e.callee) ?? "") || (depth === 0 && target.program.resolve(e, fn).some((f) => !f.decl.isAsync && asksForLoop(target, f, 1)))),
      ),
    ),
  );
}

/** The call runs what it is given on another thread: by itself, or because the tree's function that it calls does. */
function isHop(target: Target, call: Call, fn: Fn, depth: number): boolean {
  if (isCallClass(target, call, { fn, node: fn.flow.entry, frame: null }, "thread-hop") || isExecutorSubmit(call)) return true;
  if (depth >= 3) return false;
  // `partial(f, x)` runs where the function that makes it sends it.
  const bodies = lastName(call.callee) === "partial" ? [fn] : target.program.resolve(call, fn);
  return bodies.some((body) => body.flow.nodes.some((n) => n.expressions.some((top) => [...within(top)].some((e) => e.kind === "call" && e !== call && isHop(target, e, body, depth + 1)))));
}

/** `executor.submit(f)`, `Thread(target=f)`, `thread::spawn(f)`. */
const isExecutorSubmit = ({ callee, args }: Call): boolean =>
  (callee.kind === "field" && ((callee.name === "submit" && args.length > 0) || (callee.name === "spawn" && within(callee.object).some((e) => /^(thread|Builder)$/.test(lastName(e) ?? ""))))) || /^(Thread|Worker|Process|Timer)$/.test(lastName(callee) ?? "");
