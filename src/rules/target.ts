import type { Budget } from "../analysis/budget.js";
import type { Program } from "../analysis/program.js";
import type { Renamed } from "./names.js";

/** What a rule is judged with. */
export interface Target {
  program: Program;
  budget: Budget;
  renamed: Renamed;
}
