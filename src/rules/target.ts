import type { Expression } from "../model/model.js";
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
