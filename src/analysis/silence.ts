import type { Expression, Module, Span, Statement } from "../model/model.js";
import type { FlowNode } from "./flow.js";
import type { Lost } from "./handlers.js";
import { lastName, peel } from "./paths.js";
import type { Fn, Program } from "./program.js";
import { bodiesOf, statementsIn, within } from "./walk.js";

/** What fails while something is ended was on its way out. */
const TIDIES = /^_?(a?close(_\w+)?|cancel|kill(pg)?|terminate|unlink(Sync)?|remove(Sync|_file|_dir\w*)?|rm(tree|dir|Sync)?|shut(down)?|stop|disconnect|release\w*|flush|clean_?up|un(subscribe|register|watch|mount|bind|ref)|__a?exit__|destroy|dispose|join|abort|discard|collect|tear_?down|detach|deregister|quit|end|rollback|reset|restore\w*|wait|clear|\w+_shut_?down|\w*close(handle)?|\w*free)$/i;

/** What is tried to see whether it can be done at all. */
const PROBES = /^(import_module|__import__|require|is_installed|find_spec|version|isatty|getpreferredencoding|resolve|isdir|exists(Sync)?|accessSync|stat|hasattr|setlocale)$/;

const ENDS = /^(__del__|drop|__a?exit__|finali[sz]e|__repr__|__str__|_?repr)$/i;

/** Rust: what a function that ends something drops is on its way out, too. */
const ENDS_RUST = /^_?(close|shut_?down|clean_?up|tear_?down|dispose|destroy)\w*$/;

/** Whoever asks is answered: what fails is a no. */
const ASKS = /^_?(is|has|can|should|check|verify|validate|exists|supports|needs|matches|ping|detect)(_|[A-Z]|$)/;

/** Rust: sending to one who may have gone, setting what may be set, and writing into memory may fail unasked. */
const MAY_FAIL = /^((Re)?SetEvent|(try_|blocking_)?send(_\w+)?|set(_\w+)?|write_(str|fmt)|push(_str)?|notify\w*|(try_)?init|install|get_or_(insert|init)|await|(try_)?recv|lock|subscribe)$/;

/** `.ok();` is said on purpose: it counts only where something was to last. */
const LASTS = /^(write|sync|rename|copy|save|persist|commit|execute|create_dir|store|insert|upload|publish)(_\w+)?$/;

/** Nothing at all is done about what is lost, nobody says why, and what is tried is work. */
export function isSilent(program: Program, fn: Fn, { node, tried, body, start, end }: Lost): boolean {
  const isSaid = fn.module.language === "rust" && fn.module.text.slice(start, end).endsWith(".ok()");
  if (isSaid && !tried.some((e) => e.kind === "call" && LASTS.test(lastName(e.callee) ?? ""))) return false;
  if (around(fn).some(({ decl, module }) => ENDS.test(decl.name) || (module.language === "rust" && ENDS_RUST.test(decl.name))) || (ASKS.test(fn.decl.name) && body.some(answersNo)) || isInHandler(node, start)) return false;
  if (givesNoError(program, fn, tried) || isOneOfMany(fn, start) || isRefusedNext(fn, start) || isBestEffort(fn, start)) return false;
  return body.every(doesNothing) && isWork(fn.module, tried) && !isExplained(fn.module, { start, end });
}

/** The function, and those that it stands in. */
function around(fn: Fn): Fn[] {
  const found: Fn[] = [];
  for (let f: Fn | null = fn; f !== null; f = f.outer?.fn ?? null) found.push(f);
  return found;
}

const answersNo = (s: Statement): boolean => s.kind === "return" && s.value?.kind === "literal" && s.value.value === false;

/** What is undone because something else has failed: that one goes on its way. */
function isInHandler(node: FlowNode, start: number): boolean {
  for (let s = node.scope; s !== null; s = s.outer) if (s.handler !== null && s.handler !== undefined && s.handler.start < start && start < s.handler.end) return true;
  return false;
}

/** Rust: a function of the tree, or a parser's optional token, whose answer is no `Result`. */
function givesNoError(program: Program, fn: Fn, tried: readonly Expression[]): boolean {
  const [only, ...more] = tried;
  const call = only === undefined || more.length > 0 ? null : peel(only);
  if (fn.module.language !== "rust" || call?.kind !== "call") return false;
  const callees = program.resolve(call, fn);
  return callees.length > 0 && callees.every(({ decl }) => !/Result|Future|Self/.test(decl.returnType ?? ""));
}

const MANY = 4;

/** Rust: so many different things are tried of one object that it is seen what it can do: `let _ = socket.gso(); let _ = socket.gro(); …`. */
function isOneOfMany(fn: Fn, start: number): boolean {
  if (fn.module.language !== "rust") return false;
  const dropped = [...statementsIn(fn.decl.body ?? [])].flatMap((s) => {
    const call = s.kind === "assign" && s.target.kind === "name" && s.target.name === "_" ? peel(s.value) : null;
    return call?.kind === "call" && call.callee.kind === "field" ? [{ start: s.start, end: s.end, on: lastName(call.callee.object), name: call.callee.name }] : [];
  });
  const ours = dropped.find((d) => d.start <= start && start < d.end);
  return ours !== undefined && ours.on !== null && new Set(dropped.flatMap((d) => (d.on === ours.on ? [d.name] : []))).size >= MANY;
}

/** The `try` is announced as one that may fail, by the line before it or by what documents the function. */
function isBestEffort(fn: Fn, start: number): boolean {
  const { text } = fn.module;
  const announced = [...statementsIn(fn.decl.body ?? [])].some((s) => s.kind === "try" && s.start < start && start < s.end && SAYS.test(/^[ \t]*(?:#|\/\/).*$/m.exec(lineBefore(text, s.start))?.[0] ?? ""));
  return announced || SAYS.test(fn.decl.doc ?? "");
}

const SAYS = /best[- ]effort|may fail|if possible|not critical|non-?fatal|never (raises|throws|fails)|(errors|failures|exceptions) are (ignored|swallowed)|silently/i;

const lineBefore = (text: string, at: number): string => {
  const end = text.lastIndexOf("\n", at);
  return text.slice(text.lastIndexOf("\n", end - 1) + 1, end);
};

/** The next statement after the `try` raises: nothing went on. */
function isRefusedNext(fn: Fn, start: number): boolean {
  const isNext = (list: readonly Statement[]): boolean => {
    const i = list.findIndex((s) => s.kind === "try" && s.start < start && start < s.end);
    return i !== -1 && list[i + 1]?.kind === "raise";
  };
  const body = fn.decl.body ?? [];
  return isNext(body) || [...statementsIn(body)].some((s) => bodiesOf(s).some(isNext));
}

/** `pass`, `continue`, `return None`, `return []`, `found = None`. */
function doesNothing(s: Statement): boolean {
  if (s.kind === "break" || s.kind === "continue") return true;
  if (s.kind === "assign") return s.target.kind === "name" && isNothing(peel(s.value));
  if (s.kind === "return") return s.value === null || isBlank(peel(s.value));
  return s.kind === "expression" && s.expression.kind === "literal";
}

/** `None`, `[]`, `{}`: as if there had been nothing to find. */
const isNothing = (e: Expression): boolean => (e.kind === "literal" ? e.type === "none" : isBlank(e));

function isBlank(e: Expression): boolean {
  switch (e.kind) {
    case "literal":
      return e.type !== "string" || e.value === "";
    case "list":
      return e.elements.every(isBlank);
    case "construct":
      return e.entries.length === 0;
    case "unary":
      return isBlank(peel(e.operand));
    default:
      return e.kind === "name" && e.name === "undefined";
  }
}

/** Something of it is neither tidying up nor a question, and it does not begin with an end. */
function isWork({ language }: Module, tried: readonly Expression[]): boolean {
  const calls = tried.flatMap((top) => within(top).flatMap((e) => (e.kind === "call" ? [{ name: lastName(e.callee) ?? "", macro: e.macro }] : [])));
  const [first] = calls;
  if (first === undefined) return tried.length > 0;
  if (language === "rust" && (first.macro || MAY_FAIL.test(first.name))) return false;
  return !TIDIES.test(first.name) && calls.some(({ name }) => !TIDIES.test(name) && !PROBES.test(name));
}

/** What comments say to tools, and not to people. */
const TO_TOOLS = /noqa\S*(:?\s*[A-Z]+\d+,?)*|pylint:\s*\S+|pragma:?\s*\S+(\s+\S+)?|type:\s*\S+|eslint-\S+\s*\S*|istanbul.*|c8.*|nosec\S*|biome-ignore\s*\S*|@ts-\S+|flaw:.*|flawgate-\S+.*/gi;

/** Whoever wrote it did not know either. */
const ASKS_BACK = /\b(TODO|FIXME|XXX|HACK)\b|\?\s*$/;

/** A comment at the place, or on the line before it, says why. */
function isExplained({ text, language }: Module, { start, end }: Span): boolean {
  const from = text.lastIndexOf("\n", text.lastIndexOf("\n", start - 1) - 1) + 1;
  const lineEnd = text.indexOf("\n", end);
  const around = text.slice(from, lineEnd === -1 ? undefined : lineEnd);
  const comments = around.match(language === "python" ? /#.*$/gm : /\/\/.*$|\/\*[\s\S]*?(\*\/|$(?![\s\S]))/gm) ?? [];
  return comments.some((c) => !ASKS_BACK.test(c) && (c.replace(TO_TOOLS, "").match(/[a-z]{2,}/gi) ?? []).length >= 2);
}
