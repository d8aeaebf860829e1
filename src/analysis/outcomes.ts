import type { Call, Expression } from "../model/model.js";
import { reachingDefinitions } from "./definitions.js";
import { returnsOf, type FlowNode } from "./flow.js";
import { outcomeOf, presenceTest } from "./library.js";
import { pathOf, peel } from "./paths.js";
import type { Fn, Program } from "./program.js";

const MAX_DEPTH = 3;

/** A test of how a call of the tree came out. */
export interface OutcomeTest {
  call: Call;
  /** Where it was called: where the variable that is tested was given the result. */
  node: FlowNode;
  /** What the test is true of: `Ok` and `Some`, or `Err` and none. */
  succeeds: boolean;
  /** What a returned value is, where that is known: `true` for `Ok`, `Some` and what is something. */
  outcomeOf: (program: Program, value: Expression | null, fn: Fn) => boolean | undefined;
}

/** `check(x)?`, `if let Err(e) = check(x)`, `check(x).is_ok()`, `match found { None => … }`: null for any other test. */
export function outcomeTest(test: Expression, fn: Fn, node: FlowNode): OutcomeTest | null {
  const asked = askedOf(test);
  if (asked === null) return null;
  const value = peel(asked.value);
  const outcomeOf = asked.ofNone ? presenceIn : outcomeIn;
  if (value.kind === "call") return { call: value, node, succeeds: asked.succeeds, outcomeOf };
  const path = pathOf(value);
  const [only, ...others] = path === null ? [] : reachingDefinitions(fn.flow, path, node).definitions;
  const made = only?.definition.value == null || only.rest.length > 0 || only.definition.by !== "assign" ? null : peel(only.definition.value);
  return made?.kind === "call" && others.length === 0 ? { call: made, node: only!.node, succeeds: asked.succeeds, outcomeOf } : null;
}

function askedOf(test: Expression): { value: Expression; succeeds: boolean; ofNone?: true } | null {
  if (test.kind === "unary" && test.op === "?") return { value: test.operand, succeeds: true };
  const e = peel(test);
  if (e.kind === "binary" && e.op === "is" && e.right.kind === "name") {
    if (/^(Ok|Some)$/.test(e.right.name)) return { value: e.left, succeeds: true };
    return /^(Err|None)$/.test(e.right.name) ? { value: e.left, succeeds: false } : null;
  }
  if (e.kind === "binary" && /^[!=]=$/.test(e.op) && e.right.kind === "literal" && e.right.type === "none") return { value: e.left, succeeds: e.op === "!=", ofNone: true };
  const presence = presenceTest(e);
  return presence === null ? null : { value: presence.value, succeeds: presence.present };
}

/** Is a returned value something, and not none? */
function presenceIn(program: Program, value: Expression | null, fn: Fn): boolean | undefined {
  const known = outcomeIn(program, value, fn);
  const e = value === null ? null : peel(value);
  if (known !== undefined || e === null) return known;
  if (e.kind === "literal") return e.type !== "none";
  // A member of an enum, a thing that is made.
  const made = e.kind === "call" ? e.callee : e.kind === "field" ? e.object : null;
  return /^(construct|list|lambda)$/.test(e.kind) || (made?.kind === "name" && program.types(made.name).length > 0) || undefined;
}

/** Methods of a `Result` or an `Option` whose result goes on where what they are called on does. */
const KEEPING = /^(map|map_err|ok_or|ok_or_else|ok|inspect|inspect_err|context|with_context)$/;

/** What `?` makes of a returned value, as `outcomeOf` says it, also where a function of the tree makes it: `return refuse(code)`, `step(x).map_err(f)`. */
function outcomeIn(program: Program, value: Expression | null, fn: Fn, depth = 0): boolean | undefined {
  const known = outcomeOf(value);
  if (known !== undefined || value === null || depth > MAX_DEPTH || (value.kind === "unary" && value.op === "?")) return known;
  const call = peel(value);
  if (call.kind !== "call") return undefined;
  if (call.callee.kind === "field" && KEEPING.test(call.callee.name)) return outcomeIn(program, call.callee.object, fn, depth + 1);
  return agreed(program.resolve(call, fn).filter((f) => f.decl.body !== null).map((f) => outcomeFrom(program, f, depth + 1)));
}

const outcomesKnown = new WeakMap<Fn, (boolean | null | undefined)[]>();

/** What a function comes out as whatever it is given; null where it returns nothing at all. */
function outcomeFrom(program: Program, fn: Fn, depth: number): boolean | null | undefined {
  let known = outcomesKnown.get(fn);
  if (known === undefined) outcomesKnown.set(fn, (known = []));
  if (!(depth in known)) {
    const returns = returnsOf(fn.flow);
    known[depth] = returns.length === 0 ? null : agreed(returns.map((r) => outcomeIn(program, r.statement.value, fn, depth)));
  }
  return known[depth];
}

function agreed(all: readonly (boolean | null | undefined)[]): boolean | undefined {
  const outcomes = all.filter((o) => o !== null);
  return outcomes.length > 0 && outcomes.every((o) => o === outcomes[0]) ? outcomes[0] : undefined;
}
