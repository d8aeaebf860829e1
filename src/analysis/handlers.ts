import type { Call, Expression, FunctionDecl, Handler, Statement, Try } from "../model/model.js";
import type { FlowNode } from "./flow.js";
import { lastName, peel } from "./paths.js";
import type { Fn, Program } from "./program.js";
import { expressionsIn, statementsIn, within } from "./walk.js";

/** An exception, or an error value, that is caught and of which nothing remains. */
export interface Lost {
  node: FlowNode;
  start: number;
  end: number;
  /** Everything is caught, and not only what was expected. */
  broad: boolean;
  /** The function that handles it, where a promise is given one. */
  by: FunctionDecl | null;
  /** What is done about it. */
  body: readonly Statement[];
  /** What may go wrong. */
  tried: readonly Expression[];
}

const BROAD = /^(Exception|BaseException|Error|Throwable)$/;
/** Python: an `Error` is one of a library's. */
const isBroad = ({ module }: Fn, type: string): boolean => BROAD.test(type) && !(module.language === "python" && type === "Error");
/** Calls that tell of an error: log, notify, count, keep, pass on. */
const TELLS = /^(debug|info|warn|warning|error|exception|critical|fatal|log|trace|print|println|eprintln|notify|alert|alarm|report|record|incr|increment|inc|count|observe|capture_exception|captureException|print_exc|format_exc|set_exception|reject|fail|abort|_exit|exit|emit|publish|send|put|put_nowait|append|push)$/;

/** Functions whose result is dropped for what they do, and holds no error: `let _ = Box::from_raw(handle)`. */
const GIVES_NO_ERROR = /^(from_raw|from_raw_parts|take|replace|insert|remove|pop(_\w+)?|swap|leak|into_\w+|clone|split_off|split_to|drain|entry|spawn(_\w+)?|get_or_(create|insert|init|try_init)\w*|fetch_\w+|saturating_\w+|wrapping_\w+)$/;

/** `self.db.insert(row)`: a collection in memory takes what it is given, a database may not. */
const isOfStore = ({ callee }: Call): boolean => callee.kind === "field" && /(^|_)(db|database|conn|connection|pool|client|repo|repository|table)$/i.test(lastName(callee.object) ?? "");

/** Makers of what is used where the real thing cannot be had. */
const STANDS_IN = /memory|null|no_?op|dummy|fake|stub|fallback/i;

/** The handlers of a function that lose what they caught; each once. */
export function lostIn(fn: Fn): Lost[] {
  const found: Lost[] = [];
  const seen = new Set<object>();
  for (const node of fn.flow.nodes) {
    for (let s = node.scope; s !== null; s = s.outer) if (s.statement.kind === "try" && !seen.has(s.statement)) lostByHandlers(fn, s.statement, seen, found);
    const s = node.statement;
    if (s === null || seen.has(s)) continue;
    if (s.kind === "try") lostByHandlers(fn, s, seen, found);
    else if (s.kind === "with") {
      seen.add(s);
      for (const item of s.items) {
        const e = peel(item.value);
        if (e.kind === "call" && lastName(e.callee) === "suppress") found.push({ node, start: e.start, end: e.end, broad: e.args.some((a) => BROAD.test(lastName(a.value) ?? "")), by: null, body: [], tried: [...expressionsIn(s.body)] });
      }
    } else if (s.kind === "assign" || s.kind === "expression" || s.kind === "return") {
      const at = lostByValue(fn, s);
      if (at !== null) {
        seen.add(s);
        const handler = at.kind === "call" ? at.args[0]?.value : undefined;
        const by = handler?.kind === "lambda" ? handler.function : null;
        // Of `fetch(x).catch(() => {})` and `write(x).ok()`, what comes before.
        const tried = s.kind !== "assign" && at.kind === "call" && at.callee.kind === "field" ? at.callee.object : at;
        found.push({ node, start: at.start, end: at.end, broad: true, by, body: by?.body ?? [], tried: [tried] });
      }
    }
  }
  if (fn.module.language === "rust") found.push(...lostByMatch(fn));
  return found.sort((a, b) => a.start - b.start);
}

/** Rust: `match call() { Err(_) => {} … }`, `if let Ok(()) = call() { … }` and nothing else. What the error is, nothing asks. */
function lostByMatch(fn: Fn): Lost[] {
  const given = fn.flow.nodes.flatMap((node) => node.defines.flatMap((d) => (d.target.kind === "name" ? [{ node, name: d.target.name, at: d.target.start }] : [])));
  /** What a name was given last before it is asked. */
  const madeAt = (test: Expression | undefined, variant: string): FlowNode | undefined => {
    if (test?.kind !== "binary" || test.op !== "is" || test.left.kind !== "name" || test.right.kind !== "name" || test.right.name !== variant) return undefined;
    const { name, start } = test.left;
    const node = given.reduce<(typeof given)[number] | null>((last, g) => (g.name === name && (g.at <= start || name.startsWith("$")) && (last === null || g.at > last.at) ? g : last), null)?.node;
    return node?.statement?.kind === "assign" && peel(node.statement.value).kind === "call" ? node : undefined;
  };
  // A variable may be answered with, or asked again, until something else goes by its name.
  const isReadAfter = ({ left }: Expression & { kind: "binary" }, end: number): boolean => {
    if (left.kind !== "name" || left.name.startsWith("$")) return false;
    const anew = Math.min(...given.filter((g) => g.name === left.name && g.at >= end).map((g) => g.at));
    return [...expressionsIn(fn.decl.body ?? [])].some((e) => e.kind === "name" && e.name === left.name && e.start >= end && e.start < anew);
  };
  // `if let Err(_) = f()` binds nothing, and so asks `f()` itself.
  const askedAt = (test: Expression, s: Statement): FlowNode | undefined =>
    test.kind === "binary" && test.op === "is" && peel(test.left).kind === "call" && lastName(test.right) === "Err" ? fn.flow.nodes.find((n) => n.statement === s) : undefined;
  return [...statementsIn(fn.decl.body ?? [])].flatMap((s): Lost[] => {
    if (s.kind === "switch")
      return s.cases.flatMap((c) => {
        const node = c.guard === null && (c.body.length === 0 || goesOn(c.body)) && c.tests.length === 1 ? madeAt(c.tests[0], "Err") : undefined;
        return node === undefined || isReadAfter(c.tests[0] as Expression & { kind: "binary" }, s.end) || (c.body.length > 0 && node.expressions.some(isAsked)) ? [] : [{ node, start: c.start, end: c.end, broad: true, by: null, body: c.body, tried: node.expressions }];
      });
    // Whether a variable holds an error may be asked for other reasons.
    if (s.kind === "branch" && s.test.kind === "binary" && s.test.left.kind === "name" && !s.test.left.name.startsWith("$")) return [];
    const unasked = s.kind === "branch" && s.then.length === 0 && s.otherwise.length === 0 ? (madeAt(s.test, "Err") ?? askedAt(s.test, s)) : undefined;
    if (unasked !== undefined) return [{ node: unasked, start: s.start, end: s.end, broad: true, by: null, body: [], tried: unasked.expressions }];
    const node = s.kind === "branch" && s.otherwise.length === 0 ? madeAt(s.test, "Ok") : undefined;
    // A value that is wanted only if it is there is another matter.
    const isUsed = s.kind === "branch" && s.then[0]?.kind === "assign" && s.then[0].declares;
    return node === undefined || isUsed ? [] : [{ node, start: s.start, end: s.end, broad: true, by: null, body: [], tried: node.expressions }];
  });
}

/** `Err(_) => continue` */
const goesOn = (body: readonly Statement[]): boolean => body.length === 1 && body[0]!.kind === "continue";

/** What is read, looked up or turned into something to see whether it is that: what is not is left out. */
const ASKED = /^(parse\w*|try_\w+|from_(str|utf8|slice|bytes)\w*|to_str|strip_\w+|next\w*|recv\w*|get(_mut|_ref|_or\w*)?|find\w*|var(_os)?|first|last|downcast\w*|upgrade|read_dir|metadata|symlink_metadata|file_type|decode\w*|as_\w+|into_\w+|binary_search\w*|lookup\w*|poll\w*|accept|wait|timeout|lock|compile|canonicalize)$/;

const isAsked = (e: Expression): boolean => {
  const x = peel(e);
  return x.kind === "call" && (x.macro || ASKED.test(lastName(x.callee) ?? "") || (x.callee.kind === "field" && /^(ok_or|map_err|unwrap_or|and_then|await|map)$/.test(x.callee.name) && isAsked(x.callee.object)));
};

function lostByHandlers(fn: Fn, s: Try, seen: Set<object>, found: Lost[]): void {
  seen.add(s);
  for (const h of s.handlers) {
    if (!losesCaught(h)) continue;
    const node = fn.flow.nodes.find((n) => n.scope?.handler === h) ?? fn.flow.nodes.find((n) => n.statement === s || n.scope?.statement === s) ?? fn.flow.entry;
    found.push({ node, start: h.start, end: h.end, broad: h.types.length === 0 || h.types.some((t) => isBroad(fn, t)), by: null, body: h.body, tried: [...expressionsIn(s.body)] });
  }
}

/** Nothing in the handler raises, tells of the error or hands it on. */
function losesCaught(h: Handler): boolean {
  for (const s of statementsIn(h.body)) if (s.kind === "raise") return false;
  for (const e of expressionsIn(h.body)) {
    if (h.name !== null && e.kind === "name" && e.name === h.name) return false;
    if (e.kind === "call" && TELLS.test(lastName(e.callee) ?? "")) return false;
  }
  return !h.body.some(answersWithError);
}

/** `return Outcome(accepted=False, reason=…)`: the caller is told. A plain constant tells nothing. */
function answersWithError(s: Statement): boolean {
  if (s.kind !== "return" || s.value === null) return false;
  const v = peel(s.value);
  return (v.kind === "call" && v.args.length > 0 && /error|err|fail|reject|outcome|result|response|receipt|unavailable/i.test(lastName(v.callee) ?? "")) || (v.kind === "construct" && v.entries.some((x) => /err|reason|status|code|fail|ok/i.test(x.key ?? "")));
}

/** Rust: `let _ = fallible();`, `fallible().ok();`. TypeScript: `.catch(() => {})`. */
function lostByValue(fn: Fn, s: Statement): Expression | null {
  if (fn.module.language === "rust") {
    if (s.kind === "assign" && s.target.kind === "name" && s.target.name === "_" && s.type !== "()") {
      const value = peel(s.value);
      return value.kind === "call" && !isPassedOn(s.value) && !value.macro && !(GIVES_NO_ERROR.test(lastName(value.callee) ?? "") && !isOfStore(value)) ? s.value : null;
    }
    if (s.kind === "expression" && s.expression.kind === "call" && s.expression.callee.kind === "field" && /^(ok|unwrap_or_default)$/.test(s.expression.callee.name) && s.expression.args.length === 0) return s.expression;
    return null;
  }
  if (fn.module.language !== "typescript") return null;
  const top = s.kind === "assign" || s.kind === "return" ? s.value : s.kind === "expression" ? s.expression : null;
  if (top === null) return null;
  for (const e of within(top))
    if (e.kind === "call" && e.callee.kind === "field" && e.callee.name === "catch") {
      const by = e.args[0]?.value;
      if (by?.kind === "name" && /^_?(noop|ignore\w*|swallow\w*|doNothing|nothing)$/i.test(by.name)) return e;
      if (by?.kind !== "lambda" || by.function.body === null) continue;
      const handler: Handler = { types: [], name: by.function.params[0]?.name ?? null, body: by.function.body, start: e.start, end: e.end };
      const body = by.function.body;
      // A call may tell of it; what makes a thing to use instead does not.
      const returnsCall = body.some((x) => x.kind === "return" && x.value?.kind === "call" && !STANDS_IN.test(lastName(x.value.callee) ?? ""));
      if (losesCaught(handler) && !returnsCall) return e;
    }
  return null;
}

/** `f()?`, `f().unwrap()`: an error goes on its way. */
const isPassedOn = (e: Expression): boolean => (e.kind === "unary" && (e.op === "?" || isPassedOn(e.operand))) || (e.kind === "call" && e.callee.kind === "field" && (/^(unwrap|expect)$/.test(e.callee.name) || isValueOf(e)));

/** `f()?.into_inner()`: a value of what went well, and no result any more. */
const isValueOf = (e: Call): boolean => e.callee.kind === "field" && /^(into_\w+|as_\w+|to_\w+|len|clone)$/.test(e.callee.name) && isPassedOn(e.callee.object);

/** Of what a function does, what tells somebody; what it keeps for itself does not. */
const TELLS_SOMEBODY = /^(debug|info|warn|warning|error|exception|critical|fatal|log|print|println|eprintln|notify|alert|alarm|report|capture_exception|captureException|abort|exit)$/;

/** A function of the tree that is called there tells of it: `_fall_back(error)`, `self._note("no plane")`. */
export function isToldElsewhere(program: Program, fn: Fn, { body }: Lost): boolean {
  const tells = (callee: Fn): boolean => [...expressionsIn(callee.decl.body ?? [])].some((e) => e.kind === "call" && TELLS_SOMEBODY.test(lastName(e.callee) ?? ""));
  return [...expressionsIn(body)].some((e) => e.kind === "call" && program.resolve(e, fn).some((callee) => callee.decl.name !== "__init__" && callee.decl.name !== "constructor" && tells(callee)));
}
