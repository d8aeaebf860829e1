import type { Expression } from "../model/model.js";
import type { Atom } from "../analysis/facts.js";
import type { Budget } from "../analysis/budget.js";
import type { Program } from "../analysis/program.js";
import type { At, Slice } from "../analysis/slice.js";
import type { Answer } from "./conditions.js";
import type { Renamed } from "./names.js";
import type { Origin } from "./origins.js";
import type { Guard, Source } from "./rule.js";

/** What a rule is judged with. */
export interface Target {
  program: Program;
  budget: Budget;
  renamed: Renamed;
  /** What was found to hold at other places than the judged one, by the condition that asks. */
  elsewhere: Map<object, Answer>;
  /** Slices that were made for the rule, by their value: conditions ask for the same ones again. */
  slices: Map<Expression, { at: At; source: Source; found: Slice }[]>;
  /** What of its source was found in a slice. */
  origins: Map<Slice, { source: Source; origins: readonly Origin[] }>;
  /** What a test says of a guard: it stands before many places. */
  said: Map<Atom, { at: At; guard: Guard; says: boolean | undefined }[]>;
}
