import type { Expression } from "../model/model.js";
import { returnsOf } from "./flow.js";
import { outcomeOf } from "./library.js";
import { peel } from "./paths.js";
import type { Fn, Program } from "./program.js";

const MAX_DEPTH = 3;

/** Methods of a `Result` or an `Option` whose result goes on where what they are called on does. */
const KEEPING = /^(map|map_err|ok_or|ok_or_else|ok|inspect|inspect_err|context|with_context)$/;

/** What `?` makes of a returned value, as `outcomeOf` says it, also where a function of the tree makes it: `return refuse(code)`, `step(x).map_err(f)`. */
export function outcomeIn(program: Program, value: Expression | null, fn: Fn, depth = 0): boolean | undefined {
  const known = outcomeOf(value);
  if (known !== undefined || value === null || depth > MAX_DEPTH || (value.kind === "unary" && value.op === "?")) return known;
  const call = peel(value);
  if (call.kind !== "call") return undefined;
  if (call.callee.kind === "field" && KEEPING.test(call.callee.name)) return outcomeIn(program, call.callee.object, fn, depth + 1);
  const callees = program.resolve(call, fn).filter((f) => f.decl.body !== null);
  const outcomes = callees.flatMap((f) => returnsOf(f.flow).map((r) => outcomeIn(program, r.statement.value, f, depth + 1)));
  return outcomes.length > 0 && outcomes.every((o) => o === outcomes[0]) ? outcomes[0] : undefined;
}
