import type { Call } from "../model/model.js";
import type { CallSite, Fn } from "../analysis/program.js";
import { callsGiven } from "../analysis/occurrences.js";
import { lastName, peel } from "../analysis/paths.js";
import { within } from "../analysis/walk.js";
import { isCallClass, knownCallees } from "./calls.js";
import type { Target } from "./region.js";

/** Of a family, each further call on the way down from the coroutine makes it less sure that this is what runs. */
const NEAR = 3;

/** Does a function run on the thread of an event loop? Unknown where nothing of the tree that is asynchronous leads to it. */
export function runsOnEventLoop(target: Target, fn: Fn): { is: boolean | undefined; why: string } {
  const seen = new Set<Fn>();
  const queue: { at: Fn; far: number }[] = [{ at: fn, far: 0 }];
  let hop: string | null = null;
  const ends: Fn[] = [];
  while (queue.length > 0) {
    const { at, far } = queue.shift()!;
    if (seen.has(at) || (target.anywhere === true && far > NEAR)) continue;
    seen.add(at);
    if (at.decl.isAsync || isOldCoroutine(at)) return { is: true, why: `the coroutine \`${at.symbol}\` leads here` };
    if (answersRequests(target, at)) return { is: true, why: `\`${at.symbol}\` answers a request on the loop` };
    const callers = target.program.callers(at).filter((s) => target.anywhere !== true || s.by !== null || isRunBy(target, at, s));
    if (callers.length === 0 && (at.decl.name !== "" || at.outer === null)) ends.push(at);
    for (const site of callers) {
      if (site.by !== null && isListening(target, site.by, site.fn)) continue;
      if (site.by === null || !isHop(target, site.by, site.fn, 0)) queue.push({ at: site.fn, far: far + 1 });
      else hop ??= lastName(site.by.callee);
    }
    // A lambda runs where it is made, unless it is handed to a thread.
    if (at.decl.name === "" && at.outer !== null) {
      const around = at.outer;
      const [to] = callsGiven(at);
      if (to !== undefined && isListening(target, to, around.fn)) continue;
      if (to !== undefined && isHop(target, to, around.fn, 0)) hop ??= lastName(to.callee);
      else queue.push({ at: around.fn, far });
    }
  }
  // Anywhere, who asks for a loop may do so to refuse one.
  if (hop === null && target.anywhere !== true && [...seen].some((f) => asksForLoop(target, f))) return { is: true, why: "the code itself provides for being called on a running loop" };
  if (hop !== null) return { is: false, why: `it is handed to another thread by \`${hop}\`` };
  if (ends.length > 0 && ends.every((f) => f.decl.name === "<module>")) return { is: false, why: "it is run from the top level of its module" };
  return { is: undefined, why: `no coroutine was found that leads to \`${fn.symbol}\`` };
}

/** A generator that a decorator makes a coroutine: `@gen.coroutine`, `@inlineCallbacks`. */
const isOldCoroutine = ({ decl, module }: Fn): boolean => module.language === "python" && decl.attributes.some(({ name }) => /(^|\.)(coroutine|inlineCallbacks)$/.test(name));

/** A handler of Tornado, asynchronous or not, runs on its loop. */
function answersRequests({ program }: Target, { decl, module }: Fn): boolean {
  if (module.language !== "python" || decl.owner === null || !/^(get|post|put|patch|delete|head|prepare|on_message|open)$/.test(decl.name)) return false;
  return program.buildsOn(decl.owner).some((name) => program.types(name).some((t) => t.decl.bases.some((b) => /(^|\.)(RequestHandler|WebSocketHandler)$/.test(b)) && t.module.imports.some((i) => i.from.startsWith("tornado"))));
}

/** The call runs the function, and not another one of its name: what is awaited gives something to await, and a generator runs where it is gone through. */
function isRunBy(target: Target, callee: Fn, { call, fn, node }: CallSite): boolean {
  const { decl } = callee;
  const known = knownCallees(target, call, { fn, node, frame: null });
  if (!known.includes(callee)) return false;
  if (decl.isAsync) return true;
  if (decl.isGenerator) return fn.flow.nodes.some((n) => n.defines.some((d) => d.by === "element" && d.value !== null && peel(d.value) === call));
  if (!call.awaited || /Future|Promise|Awaitable|Coroutine|Deferred/.test(decl.returnType ?? "")) return true;
  return fn.module.language !== "rust" && !known.some((f) => f.decl.isAsync);
}

/** Runs what it is given at once, while the one who gives it waits. */
const AT_ONCE = /^(map|forEach|filter|reduce|reduceRight|some|every|find\w*|flatMap|sort|toSorted|from|replace|replaceAll|Promise|then|catch|finally|race|all|run\w*|with\w*|retry|call|apply)$/;

/** Of a family: a listener of JavaScript does not run for the one that registers it, who could await nothing in it. */
const isListening = (target: Target, { callee }: Call, { module }: Fn): boolean => target.anywhere === true && module.language === "typescript" && !AT_ONCE.test(lastName(callee) ?? "");

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
