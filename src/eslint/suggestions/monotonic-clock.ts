import { childrenOf, expressionsIn, expressionsOf, statementsIn } from "../../analysis/walk.js";
import type { Assign, Expression, FunctionDecl, Language, Module, Statement } from "../../model/model.js";
import { functionAround } from "./function-around.js";
import type { Repairer } from "./repair.js";

/** The clock of the wall and the one to measure by, which counts the same units from another start. */
const CLOCKS: Partial<Record<Language, { on: string; name: string; text: string }>> = {
  python: { on: "time", name: "time", text: "time.monotonic" },
  typescript: { on: "Date", name: "now", text: "performance.now" },
};

/** What a value is: an instant of the clock, the time between two of them, or anything else. */
type Kind = "instant" | "duration" | "other";

/**
 * All readings of the wall clock in a function as readings of the monotonic one. Only where none leaves the function: each is kept in a
 * variable, compared with another one of these, or taken from it.
 */
export const monotonicClock: Repairer = (module, at) => {
  const clock = CLOCKS[module.language as Language];
  const fn = functionAround(module, at);
  if (clock === undefined || fn?.body == null) return null;
  const isReading = (e: Expression): boolean => e.kind === "call" && e.args.length === 0 && e.callee.kind === "field" && e.callee.name === clock.name && e.callee.object.kind === "name" && e.callee.object.name === clock.on;
  const all = [...expressionsIn(fn.body)];
  const readings = all.filter(isReading);
  const instants = instantsIn(fn.body, isReading);
  if (readings.length === 0 || instants === null || !all.some((e) => e.start === at.start && e.end === at.end) || isSeenInside(module, fn, all, [...instants, `${clock.on}.${clock.name}`])) return null;
  if (!isKept(fn, new Kinds(isReading, instants))) return null;
  return { desc: `Measure by \`${clock.text}()\``, edits: readings.map((e) => ({ start: e.start, end: e.kind === "call" ? e.callee.end : e.end, text: clock.text })) };
};

class Kinds {
  constructor(
    private readonly isReading: (e: Expression) => boolean,
    private readonly instants: ReadonlySet<string>,
  ) {}

  of(e: Expression): Kind {
    if (this.isReading(e) || (e.kind === "name" && this.instants.has(e.name))) return "instant";
    if (e.kind !== "binary" || (e.op !== "+" && e.op !== "-")) return "other";
    const [left, right] = [this.of(e.left), this.of(e.right)];
    if (left === "instant" && right === "instant") return e.op === "-" ? "duration" : "other";
    return left === "instant" || (right === "instant" && e.op === "+") ? "instant" : "other";
  }
}

/** No instant goes anywhere but into a variable, a comparison with another one, or a difference of two. */
function isKept(fn: FunctionDecl, kinds: Kinds): boolean {
  const stays = (e: Expression, isFine: boolean): boolean => {
    if (kinds.of(e) === "instant" && !isFine) return false;
    if (kinds.of(e) === "instant" && e.kind !== "binary") return true;
    const isOfInstants = e.kind === "binary" && (kinds.of(e) !== "other" || (/^[<>]=?$/.test(e.op) && kinds.of(e.left) === kinds.of(e.right)));
    return childrenOf(e).every((child) => stays(child, isOfInstants));
  };
  return [...statementsIn(fn.body!)].every((s) => expressionsOf(s).every((e) => stays(e, s.kind === "assign" && s.target.kind === "name")));
}

/** The variables that hold instants and nothing else; null where one holds something else as well. */
function instantsIn(body: readonly Statement[], isReading: (e: Expression) => boolean): ReadonlySet<string> | null {
  const names = new Set<string>();
  const kinds = new Kinds(isReading, names);
  const assigns = [...statementsIn(body)].filter((s): s is Assign => s.kind === "assign");
  const isInstant = ({ value, op }: Assign): boolean => (op === null ? kinds.of(value) === "instant" : /^[+-]$/.test(op) && kinds.of(value) === "other");
  for (let before = -1; before < names.size; ) {
    before = names.size;
    for (const s of assigns) if (s.target.kind === "name" && s.op === null && isInstant(s)) names.add(s.target.name);
  }
  return assigns.every((s) => s.target.kind !== "name" || !names.has(s.target.name) || isInstant(s)) ? names : null;
}

/** One of these is a parameter, another scope's, or stands in a function within. */
function isSeenInside({ functions, text }: Module, fn: FunctionDecl, all: readonly Expression[], words: readonly string[]): boolean {
  const inner = [...functions.filter((f) => f !== fn && fn.start <= f.start && f.end <= fn.end), ...all.filter((e) => e.kind === "lambda")].map((f) => text.slice(f.start, f.end));
  const scoped = /\b(global|nonlocal)\b/.test(text.slice(fn.start, fn.end));
  return scoped || words.some((word) => fn.params.some((p) => p.name === word) || inner.some((x) => x.includes(word)));
}
