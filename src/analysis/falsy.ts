import type { Expression, Statement } from "../model/model.js";
import { divisorOf, divisorOfCall } from "./divisors.js";
import type { FlowNode } from "./graph.js";
import { canonical } from "./names.js";
import { isNumber, natureOf } from "./numbers.js";
import { isSamePath, lastName, memberOf, peel } from "./paths.js";
import type { Fn, Program } from "./program.js";
import { expressionsIn, expressionsOf, statementsIn, within } from "./walk.js";

/** What is asked by its truth alone, and of which a zero goes the way of what is not there. */
export interface Falsy {
  asked: Expression;
  /** By what it is known: its last name, or the key that it is looked up by. */
  name: string;
  /** Something else is taken without it, and it is not only passed over. */
  isReplaced: boolean;
  /** What stands in for it itself. */
  instead: Expression | null;
  /** What is done with it, or stands in for it, says that it is a number. */
  isUsedAsNumber: boolean;
  /** It is stored, or passed on, under its own name. */
  isHandedOn: boolean;
}

const known = new WeakMap<FlowNode, readonly Falsy[]>();

/** Where a zero is not what is missing, though both are asked by one question: `x or 30`, `x * 2 if x else d`, `if x: …`, `if not x: x = 30`. */
export function falsyAt(node: FlowNode): readonly Falsy[] {
  let found = known.get(node);
  if (found === undefined) known.set(node, (found = find(node)));
  return found;
}

/** Whether what is asked is a number for all that is said of it, and may be missing. */
export function isMissable(program: Program, { asked, name, isReplaced, instead, isUsedAsNumber, isHandedOn }: Falsy, fn: Fn, node: FlowNode, numeric: boolean): boolean {
  const { is, mayBeMissing } = natureOf(program, asked, fn, node);
  if (instead !== null && isMoment(instead)) return false;
  if (numeric) return mayBeMissing && (is === "number" || (is === "unknown" && (isUsedAsNumber || (instead !== null && natureOf(program, instead, fn, node).is === "number"))));
  // What replaces it says by itself that it may be missing; of a thing that is always there only its zero can be meant.
  if (is === "other" || (instead !== null && natureOf(program, instead, fn, node).is === "other")) return false;
  // What is found under a key that is not its name may be a record.
  if (!isReplaced && !isUsedAsNumber && !isHandedOn && !fn.decl.params.some((p) => p.name === name)) return false;
  return mayBeMissing || (isReplaced && is === "unknown") || isOption(asked);
}

/** A point in time is no number. */
const isMoment = (e: Expression): boolean => within(e).some((x) => /^(time|time_ns|(utc_?)?now|monotonic|perf_counter)$/.test(lastName(x) ?? ""));

/** What was given on a command line, or was not. */
const isOption = (e: Expression): boolean => e.kind === "field" && /^(args|options|opts|parsed_args|arguments)$/.test(lastName(e.object) ?? "");

function find(node: FlowNode): Falsy[] {
  const s = node.statement;
  const found: Falsy[] = [];
  const conditions = new Set<Expression>();
  const isTest = node.kind === "test" && s?.kind === "branch";
  if (isTest) found.push(...inBranch(s));
  const look = (e: Expression): void => {
    if (e.kind === "binary" && e.op === "or") found.push(...inChain(e));
    else if (e.kind === "conditional") found.push(...inConditional(e));
    // `bool(x or y)` asks whether there is any.
    else if (e.kind === "call" && /^(bool|Boolean|any|all)$/.test(lastName(e.callee) ?? "")) for (const a of e.args) for (const c of connected(a.value)) conditions.add(c);
  };
  for (const top of node.expressions) {
    // Of a condition the parts that are conditions by themselves are no values.
    if (node.kind === "test") for (const c of connected(top)) conditions.add(c);
    for (const e of within(top)) if (!conditions.has(e)) look(e);
  }
  return found;
}

/** A condition, and those that it is made of. */
function connected(e: Expression): Expression[] {
  if (e.kind === "unary" && e.op === "!") return [e, ...connected(e.operand)];
  if (e.kind === "binary" && /^(and|or)$/.test(e.op)) return [e, ...connected(e.left), ...connected(e.right)];
  return [e];
}

/** `x or d`: each but the last. */
function inChain(e: Expression & { kind: "binary" }): Falsy[] {
  const asked = peel(e.left);
  const tail = asked.kind === "binary" && asked.op === "or" ? asked.right : asked;
  const name = nameOf(tail);
  if (name === null || isFalse(e.right) || isTruthValue(e.right)) return [];
  return [{ asked: tail, name, isReplaced: true, instead: e.right, isUsedAsNumber: isWrittenNumber(e.right), isHandedOn: false }];
}

/** `x * 2 if x else d`. */
function inConditional(e: Expression & { kind: "conditional" }): Falsy[] {
  return leavesOf(e.test).flatMap(({ asked, name, holds, all }): Falsy[] => {
    const [used, instead] = holds ? [e.then, e.otherwise] : [e.otherwise, e.then];
    if (isNumber(instead, 0) || isTruthValue(instead) || isMoment(instead) || isComparedIn(all, asked)) return [];
    const use = useIn(within(used), asked);
    return use.isKept ? [{ asked, name, isReplaced: true, instead: isSamePath(used, asked) ? instead : null, isUsedAsNumber: use.isNumber || isWrittenNumber(instead), isHandedOn: true }] : [];
  });
}

function inBranch(s: Statement & { kind: "branch" }): Falsy[] {
  return leavesOf(s.test).flatMap(({ asked, name, holds, all }): Falsy[] => {
    if (isComparedIn(all, asked)) return [];
    const [there, missing] = holds ? [s.then, s.otherwise] : [s.otherwise, s.then];
    const given = givenTo(missing, asked);
    if (given !== null) return isFalse(given) ? [] : [{ asked, name, isReplaced: true, instead: given, isUsedAsNumber: isWrittenNumber(given), isHandedOn: true }];
    // `if x: if x > 0: …`
    const [only] = there.length === 1 ? there : [];
    if (only?.kind === "branch" && isComparedIn(only.test, asked)) return [];
    if (missing.some((m) => expressionsOf(m).some(isMoment))) return [];
    const use = useIn([...expressionsIn(there)], asked);
    if (!(use.isKept || within(all).some((e) => e.kind === "binary" && isReached(e, asked))) || isAddedUp(there, asked)) return [];
    return [{ asked, name, isReplaced: false, instead: null, isUsedAsNumber: use.isNumber, isHandedOn: isStored(there, asked, name) }];
  });
}

/** What is asked by itself in a condition, so that the way taken without it is the one for what is missing. */
function leavesOf(test: Expression, holds = true, all: Expression = test): { asked: Expression; name: string; holds: boolean; all: Expression }[] {
  const e = peel(test);
  if (e.kind === "unary" && e.op === "!") return leavesOf(e.operand, !holds, all);
  if (e.kind === "binary" && e.op === (holds ? "and" : "or")) return [...leavesOf(e.left, holds, all), ...leavesOf(e.right, holds, all)];
  const name = nameOf(e);
  return name === null ? [] : [{ asked: e, name, holds, all }];
}

/** The name of a thing that is there or not; null of anything else, and of a constant, which somebody has thought about. */
function nameOf(e: Expression): string | null {
  const key = e.kind === "call" && /^_?get(_\w+)?$/.test(lastName(e.callee) ?? "") ? e.args[0]?.value : undefined;
  const name = e.kind === "name" ? e.name : (memberOf(e)?.name ?? (key?.kind === "literal" && typeof key.value === "string" ? key.value : null));
  return name === null || /^[A-Z][A-Z0-9_]*$/.test(name) ? null : name;
}

const isFalse = (e: Expression): boolean => {
  const x = peel(e);
  return x.kind === "literal" && (x.value === null || x.value === false || x.value === "" || isNumber(x, 0));
};
const isTruthValue = (e: Expression): boolean => e.kind === "literal" && e.type === "boolean";

/** A number that is written out, or stands in for a key that is not there. */
const isWrittenNumber = (e: Expression): boolean => {
  const x = peel(e);
  if (x.kind === "literal") return x.type === "number";
  const fallback = memberOf(x)?.fallback;
  return fallback != null && isWrittenNumber(fallback);
};

/** The condition compares it as well, or says what it is: it is known to be more than there. That a count has come up to it, `most and n >= most`, says nothing of the kind. */
const isComparedIn = (all: Expression, asked: Expression): boolean => within(all).some((e) => ((e.kind === "binary" && /^([<>]=?|[!=]=|in|is|%|\/)$/.test(e.op) && !isReached(e, asked)) || (e.kind === "call" && e !== peel(asked))) && within(e).some((x) => isSamePath(x, asked)));

/** `retries >= max_retries`: of those that count, none allowed is not as many as one likes. */
const isReached = (e: Expression & { kind: "binary" }, asked: Expression): boolean =>
  /^[<>]=?$/.test(e.op) && /(^|_)(retries|attempts|depth)$/.test(lastName(asked) ?? "") && [[e.left, e.right], [e.right, e.left]].some(([own, other]) => isSamePath(own!, asked) && peel(other!).kind !== "literal");

/** What the statements give to the thing itself. */
function givenTo(body: readonly Statement[], asked: Expression): Expression | null {
  for (const s of body) if (s.kind === "assign" && s.op === null && isSamePath(s.target, asked)) return s.value;
  return null;
}

/** Of zero nothing comes here in any case: it is waited for, added, shown. */
const ABSORBS = /^((async_)?sleep|wait|pause|delay|range|repeat|debug|info|warn(ing)?|error|exception|log|print|trace|isinstance|hasattr|kill|killpg|close|waitpid|clear(Timeout|Interval)|cancel\w*)$/;

/** Is it more than asked about: given, passed on, worked with, so that it makes a difference whether there is one? */
function useIn(all: readonly Expression[], asked: Expression): { isKept: boolean; isNumber: boolean } {
  const idle = new Set<Expression>();
  let isNumber = false;
  for (const e of all) {
    const by = e.kind === "binary" ? divisorOf(e) : e.kind === "call" ? divisorOfCall(e) : null;
    // By zero nothing is divided.
    if (by !== null && within(by).some((x) => isSamePath(x, asked))) return { isKept: false, isNumber: true };
    if (e.kind === "binary" && /^([<>]=?|[!=]=|in|is|and|or)$/.test(e.op)) for (const side of [e.left, e.right]) if (isSamePath(side, asked)) idle.add(side);
    if (e.kind === "binary" && /^([<>]=?|[-*/+]|\/\/|\*\*|%)$/.test(e.op)) for (const [side, other] of [[e.left, e.right], [e.right, e.left]] as const) isNumber ||= isSamePath(side, asked) && isNumberOrScaled(other);
    if (e.kind === "call" && ABSORBS.test(lastName(e.callee) ?? "")) for (const a of e.args) for (const x of within(a.value)) idle.add(x);
    // `x.real`: what has members is no number; what is called is a function.
    if ((e.kind === "field" || e.kind === "index") && isSamePath(e.object, asked)) return { isKept: false, isNumber: false };
    if (e.kind === "call" && isSamePath(e.callee, asked) && e.callee !== peel(asked) && peel(e.callee).kind !== "call") return { isKept: false, isNumber: false };
  }
  return { isKept: all.some((e) => isSamePath(e, asked) && !idle.has(e)), isNumber };
}

/** `row["seed"] = seed`, `self._seed = seed`, `draw(seed=seed)`, `{"seed": seed}` */
function isStored(body: readonly Statement[], asked: Expression, name: string): boolean {
  const isName = (n: string | null): boolean => n !== null && canonical(n) === canonical(name);
  for (const s of statementsIn(body)) if (s.kind === "assign" && memberOf(s.target) !== null && isName(lastName(s.target)) && within(s.value).some((e) => isSamePath(e, asked))) return true;
  const parts = [...expressionsIn(body)].flatMap((e) => (e.kind === "call" ? e.args.map((a) => [a.name, a.value] as const) : e.kind === "construct" ? e.entries.map((x) => [x.key, x.value] as const) : []));
  return parts.some(([key, value]) => isName(key) && within(value).some((e) => isSamePath(e, asked)));
}

const isNumberOrScaled = (e: Expression): boolean => within(e).some((x) => x.kind === "literal" && x.type === "number") || (e.kind === "call" && /^(time|monotonic|perf_counter|now|len|int|float)$/.test(lastName(e.callee) ?? ""));

/** `if x: total += x` */
const isAddedUp = (body: readonly Statement[], asked: Expression): boolean => {
  const uses = [...statementsIn(body)].filter((s) => expressionsOf(s).some((top) => within(top).some((e) => isSamePath(e, asked))));
  return uses.length > 0 && uses.every((s) => s.kind === "assign" && (s.op === "+" || s.op === "-" || (s.op === null && s.value.kind === "binary" && /^[-+]$/.test(s.value.op) && isSamePath(s.value.left, s.target))));
};
