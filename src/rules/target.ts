import type { Expression } from "../model/model.js";
import { Evaluator } from "../analysis/evaluate.js";
import type { Budget } from "../analysis/budget.js";
import type { Program } from "../analysis/program.js";
import type { At, Slice } from "../analysis/slice.js";
import type { Renamed } from "./names.js";
import type { Source } from "./rule.js";

/** What a rule is judged with. */
export interface Target {
  program: Program;
  budget: Budget;
  renamed: Renamed;
  /** A family is looked for in a whole tree: what would have to be followed from far away is not. */
  anywhere?: true;
  /** Slices that were made for the rule, by their value: conditions ask for the same ones again. */
  slices: Map<Expression, { at: At; source: Source; found: Slice }[]>;
}

const evaluators = new WeakMap<Target, Evaluator>();

/** What is true with nothing assumed: `force or has_orders()` is `has_orders()` where `force` is not passed. */
export function unassumed(target: Target): Evaluator {
  let known = evaluators.get(target);
  if (known === undefined) evaluators.set(target, (known = new Evaluator(target.program, target.budget, { given: () => undefined })));
  return known;
}
