import type { Rule } from "eslint";
import type { Module, Span } from "../../model/model.js";
import { denyUnknownFields } from "./deny-unknown-fields.js";
import { keptTask } from "./kept-task.js";
import { monotonicClock } from "./monotonic-clock.js";
import { nullGuard } from "./null-guard.js";
import type { Repairer } from "./repair.js";

/** By the family whose mistake they mend. */
const REPAIRERS: Readonly<Record<string, Repairer>> = { "cstr-no-null-guard": nullGuard, "fire-and-forget-task": keptTask, "serde-no-deny-unknown": denyUnknownFields, "wallclock-deadline": monotonicClock };

/** A flaw may ask for more than its family does of one place: that somebody looks at the exception as well, that each type is mended. */
const NOT_OF_FLAWS = new Set(["fire-and-forget-task", "serde-no-deny-unknown"]);

/** What ESLint may offer at a place of a family's mistake, or of a flaw that is an instance of it. */
export function suggestionsAt(family: string, by: "family" | "flaw", module: Module, at: Span): Rule.SuggestionReportDescriptor[] {
  const isOffered = Object.hasOwn(REPAIRERS, family) && (by === "family" || !NOT_OF_FLAWS.has(family));
  const repair = isOffered ? REPAIRERS[family]!(module, at) : null;
  if (repair === null) return [];
  return [{ desc: repair.desc, fix: (fixer) => repair.edits.map(({ start, end, text }) => fixer.replaceTextRange([start, end], text)) }];
}
