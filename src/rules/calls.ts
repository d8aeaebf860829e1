import type { Call, Expression } from "../model/model.js";
import { canonical, isDistinctive } from "../analysis/names.js";
import { reachingDefinitions } from "../analysis/definitions.js";
import { within } from "../analysis/walk.js";
import { lastName, pathOf, peel } from "../analysis/paths.js";
import type { Fn, Program } from "../analysis/program.js";
import { slice, type At, type Step } from "../analysis/slice.js";
import { isAwaitedElsewhere } from "./awaited-elsewhere.js";
import { isOutOfReach } from "./mentioned.js";
import type { Target } from "./region.js";
import type { CallClass } from "./rule.js";

/** What waits by itself, whoever calls it: it sleeps, asks a server, or runs a command to its end. */
const WAITS: readonly RegExp[] = [
  /^(time\.sleep|(std\.)?thread\.sleep|sleepSync|execSync|execFileSync|spawnSync|readFileSync|writeFileSync|Atomics\.wait|deasync|deasync\.loopWhile|loopWhile)$/,
  /^(requests|httpx|subprocess)\.(get|post|put|delete|request|run|call|check_call|check_output)$/,
  /(^|\.)urlopen$/,
];

/** Functions known by their full name, for the three languages. */
const BY_NAME: Record<CallClass, readonly RegExp[]> = {
  blocking: [
    ...WAITS,
    /^asyncio\.run$|\.run_until_complete$|(^|\.)block_on$|^concurrent\.futures\.wait$|^futures\.wait$/,
  ],
  "thread-hop": [/(^|\.)(to_thread|run_in_executor|run_sync|spawn_blocking|block_in_place|run_in_threadpool)$/],
  log: [/(^|\.)(log|logger|logging|tracing|console|_log|_logger|LOG|LOGGER|warnings)\.(debug|info|warning|warn|error|exception|critical|log|trace)$/, /^(print|println|eprintln|dbg|info|warn|error|debug|trace)$/],
  notify: [/(^|\.)(notify|notifier|alert|alarm|pager|send_alert|send_notification|capture_exception|captureException|\w*alerts?|\w*notifier)(\.\w+)?$/],
  metric: [/(^|\.)_?(metrics?|stats|statsd|prometheus|meter|telemetry)\.\w+$/, /(^|\.)(incr|increment|observe|set_gauge|gauge|histogram|counter|record_metric)$/],
  ffi: [/(^|\.)_?(lib|dll|cdll|native|rust|exports|wasm|kernel_lib|ffi)\.\w+$/, /(^|\.)dita_\w+$/],
  http: [/(^|\.)_?(session|client|http|requests|httpx|aiohttp|axios|reqwest|agent|pool)\.(get|post|put|patch|delete|request|fetch|urlopen|execute|ws_connect)$/, /^(fetch|urlopen|got|axios|ky)$/, /(^|\.)urlopen$/],
  env: [/^(os\.)?(getenv|environ\.get)$/, /^(std\.)?env\.var(_os)?$/, /(^|\.)process\.env\.\w+$/],
  coroutine: [],
  "wall-clock": [/^(time\.time|time\.time_ns|datetime\.now|datetime\.utcnow|datetime\.datetime\.now|datetime\.datetime\.utcnow|Date\.now|SystemTime\.now|Utc\.now|Local\.now)$/],
  "monotonic-clock": [/^(time\.monotonic|time\.monotonic_ns|time\.perf_counter|performance\.now|Instant\.now)$/, /(^|\.)loop\.time$/],
  spawn: [/(^|\.)(create_task|ensure_future|spawn|start_soon)$/],
};

/** What is called on a thing that is a metric by its name counts, whatever it is called. */
const METRICS = BY_NAME.metric[0]!;

/** A tree's own `account.observe(slot)`: it is called as a metric is, and belongs to something else. */
function isOfOther({ program }: Target, call: Call, at: At): boolean {
  const callees = program.resolve(call, at.fn);
  return callees.length > 0 && callees.every(({ decl }) => decl.owner !== null && !/metric|stat|gauge|counter|histogram|telemetry|meter|monitor/i.test(decl.owner));
}

/** Where a future or a thread that runs elsewhere comes from: waiting for it blocks. */
const FUTURES = ["submit", "run_coroutine_threadsafe", "schedule", "call_async", "Thread"];

/** Is this a call of the class? Undefined where it depends on what it is called on. */
export function isCallClass(target: Target, call: Call, at: At, wanted: CallClass): boolean {
  const name = dottedName(call.callee);
  // `tokio::time::sleep(d).await` gives its thread away while it waits.
  if (wanted === "blocking" && at.fn.module.language === "rust" && (call.awaited || /^time\.sleep$|\btime\.sleep$/.test(name ?? ""))) return false;
  if (name !== null && BY_NAME[wanted].some((p) => p.test(name))) {
    // A method of the tree that goes by the name of a library is no native call.
    if (wanted === "ffi") return !target.program.resolve(call, at.fn).some((f) => f.decl.body !== null);
    return wanted !== "metric" || METRICS.test(name) || !isOfOther(target, call, at);
  }
  if (wanted === "coroutine") {
    const callees = target.anywhere === true ? knownCallees(target, call, at) : target.program.resolve(call, at.fn);
    if (callees.length === 0) return target.anywhere === true && isAwaitedElsewhere(target.program, call, at);
    return callees.every((f) => f.decl.isAsync && !f.decl.isGenerator && (target.anywhere !== true || !isStartedByDecorator(target.program, f)));
  }
  return wanted === "blocking" && (isWaitForFuture(target, call, at) || (target.anywhere === true && at.fn.decl.isAsync && leadsToBlocking(target, call, at)));
}

/** Of a family: a coroutine of Python calls a plain function of another file that waits, where nobody who looks at that file sees the loop. */
function leadsToBlocking(target: Target, call: Call, at: At): boolean {
  if (at.fn.module.language !== "python" || call.awaited) return false;
  const callees = knownCallees(target, call, at);
  return callees.length > 0 && callees.every((f) => f.module !== at.fn.module && waitsIn(target, f, 0));
}

const waiting = new WeakMap<Fn, boolean>();

function waitsIn(target: Target, fn: Fn, depth: number): boolean {
  if (fn.decl.isAsync || fn.decl.isGenerator || fn.decl.body === null) return false;
  const known = waiting.get(fn);
  if (known !== undefined || depth > 2) return known ?? false;
  waiting.set(fn, false); // where it calls itself
  const waits = fn.flow.nodes.some((node) =>
    node.expressions.some((top) => within(top).some((e) => {
      if (e.kind !== "call" || e.awaited) return false;
      const name = dottedName(e.callee);
      if (name !== null && WAITS.some((p) => p.test(name))) return true;
      const next = name === null || !/^(self\.)?\w+$/.test(name) ? [] : knownCallees(target, e, { fn, node, frame: null });
      return next.length > 0 && next.every((f) => waitsIn(target, f, depth + 1));
    })),
  );
  waiting.set(fn, waits);
  return waits;
}

/** A decorator may start the coroutine itself, or make a plain function of it: `@background_task`, `@sync_compatible`. Not where the tree's own makes a coroutine again. */
const isStartedByDecorator = (program: Program, { module, decl }: Fn): boolean =>
  module.language === "python" && decl.attributes.some(({ name }) => STARTS.test(name) && !/(^|\.)(wraps|asynccontextmanager|async_(?!dispatch)\w+|asyncio)$/.test(name) && !makesCoroutine(program, name.split(".").at(-1)!));

const STARTS = /background|task|process|sync|thread|schedul|wrap|fire|spawn|callback|command|job|flow|hook/i;

const makers = new WeakMap<Program, Map<string, boolean>>();

/** What the decorator of the tree puts in the place of a function is a coroutine, too. */
function makesCoroutine(program: Program, name: string): boolean {
  let known = makers.get(program);
  if (known === undefined) makers.set(program, (known = new Map<string, boolean>()));
  let makes = known.get(name);
  if (makes === undefined) {
    const decorators = [...program.named(name).filter(({ decl }) => decl.owner === null && decl.name === name), ...program.types(name).flatMap((t) => t.methods.filter(({ decl }) => decl.name === "__call__"))];
    const made = program.functions.filter((f) => f.outer !== null && decorators.includes(f.outer.fn));
    known.set(name, (makes = made.length > 0 && made.every((f) => f.decl.isAsync)));
  }
  return makes;
}

/** What goes by the name of a type of the tree was made by something that has another: `server = HTTPServer(app)`, `subscription = await socket.receive_json()`. */
function isMadeOtherwise(program: Program, object: Expression, { fn, node }: At, type: string): boolean {
  const path = pathOf(object);
  if (path === null) return false;
  const given = [
    ...reachingDefinitions(fn.flow, path, node).definitions.map((d) => d.definition.value),
    ...(path.root === "self" && path.members.length === 1 && fn.decl.owner !== null ? program.attributeWrites(fn.decl.owner, path.members[0]!).map((w) => w.value) : []),
  ];
  return given.some((value) => {
    const made = value === null ? null : peel(value);
    return made?.kind === "call" && canonical(lastName(made.callee) ?? "") !== type;
  });
}

/**
 * The functions that a call runs, as far as that is no guess by the name alone: what has that very name in the tree and is called by it, is one
 * of a module, or a method of something whose type is known.
 */
export function knownCallees({ program }: Target, call: Call, at: At): Fn[] {
  const { fn } = at;
  const callee = peel(call.callee);
  const name = lastName(callee);
  const isImportedAs = (as: string): boolean => fn.module.imports.some((i) => (i.as ?? i.name ?? i.from) === as);
  const named = program.resolve(call, fn).filter(({ decl }) => decl.name === name || decl.owner === name || name === "super" || (callee.kind === "name" && (decl.name === "" || fn.module.imports.some((i) => i.as === name && i.name === decl.name))));
  if (callee.kind !== "field") return callee.kind === "name" ? named : [];
  const object = peel(callee.object);
  if (lastName(object.kind === "call" ? object.callee : object) === "super") return fn.decl.owner === null ? [] : program.inherited(fn.decl.owner, callee.name);
  const type = isCollection(program, object, fn) ? null : program.typeOf(object, fn);
  if (type !== null) return named.filter((f) => f.decl.owner === type || program.methods(type, callee.name).includes(f));
  if (object.kind === "name" && isImportedAs(object.name)) return named.filter((f) => f.decl.owner === null);
  // `self.home.api.check_state()`, of a `HomeApi` and nothing else: a name that says what it means, on what is called as its type is.
  const receiver = canonical(lastName(object.kind === "call" ? object.callee : object) ?? "");
  // `server.stop()`, where `Server` is a name of the module.
  const isNamedAs = ({ decl, isTest }: Fn): boolean => !isTest && decl.owner !== null && receiver.length >= 4 && canonical(decl.owner) === receiver;
  const isSeen = ({ decl, module }: Fn): boolean => module === fn.module || isImportedAs(decl.owner ?? "");
  const ofIts = named.length > 0 ? named.filter(isNamedAs) : program.named(callee.name).filter((f) => f.module.language === fn.module.language && isNamedAs(f) && isSeen(f));
  if (ofIts.length > 0) return isMadeOtherwise(program, object, at, receiver) ? [] : ofIts;
  const isMeant = ({ decl, isTest }: Fn): boolean => !isTest && decl.owner !== null && receiver.length >= 3 && canonical(decl.owner).endsWith(receiver);
  return isDistinctive(callee.name) && named.length > 0 && named.every(isMeant) ? named : [];
}

/** `reactions: list[Reaction]`: what is called on it is the list's. */
function isCollection(program: Program, object: Expression, fn: Fn): boolean {
  const owner = object.kind === "field" ? program.typeOf(object.object, fn) : null;
  const name = lastName(object);
  const written = owner === null || name === null ? [] : program.attributeWrites(owner, name).map(({ node: { statement } }) => (statement?.kind === "assign" ? statement.type : null));
  const declared = owner === null ? [fn.decl.params.find((p) => p.name === name)?.type] : [program.types(owner).flatMap((t) => t.decl.fields).find((f) => f.name === name)?.type, ...written];
  return declared.some((type) => /^\W*(Optional\[|Final\[|ClassVar\[)?(typing\.|collections\.)?(list|dict|set|frozenset|tuple|deque|defaultdict|OrderedDict|Sequence|Mutable\w+|Mapping|Iterable|Collection|Counter)\b/i.test(type ?? ""));
}

/** `.result()`, `.join()`, `.get()`, `.recv()` on what `submit` or the like has returned, without an `await`. */
function isWaitForFuture(target: Target, call: Call, at: At): boolean {
  if (call.awaited || call.callee.kind !== "field" || !/^(result|exception|join|get|recv|wait)$/.test(call.callee.name)) return false;
  // A future is asked for no key: at most for how long to wait.
  if (call.args.some((a) => a.value.kind === "literal" && a.value.type === "string")) return false;
  if (isOutOfReach(target, at.fn, { call: FUTURES })) return false;
  const makesFuture = (s: Step): boolean => s.expr.kind === "call" && FUTURES.includes(lastName(s.expr.callee) ?? "");
  const from = slice(target.program, target.budget, call.callee.object, at, makesFuture);
  return from.steps.some((s) => s.expr.kind === "call" && makesFuture(s) && s.via !== "opaque" && !isAwaited(s.expr, from.steps.map((x) => x.expr)));
}

function isAwaited(call: Call, around: readonly Expression[]): boolean {
  return call.awaited || around.some((e) => e.kind === "call" && e.awaited && e.args.some((a) => peel(a.value) === call));
}

/** `asyncio.run`, `self.loop.time`; null where the callee is no path. */
function dottedName(callee: Expression): string | null {
  const e = peel(callee);
  if (e.kind === "name") return e.name;
  if (e.kind !== "field") return null;
  const object = dottedName(e.object);
  return object === null ? `.${e.name}` : `${object}.${e.name}`;
}
