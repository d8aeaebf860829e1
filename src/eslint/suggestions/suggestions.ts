import type { Rule } from "eslint";
import type { Module, Span } from "../../model/model.js";

/** A repair that can be written by itself. */
export interface Repair {
  /** What it does, for the reader. */
  desc: string;
  edits: readonly { start: number; end: number; text: string }[];
}

/** A repair for a place, or null where it would not surely be right. */
export type Repairer = (module: Module, at: Span) => Repair | null;

const REPAIRERS: Readonly<Record<string, Repairer>> = {};

/** What ESLint may offer at a place of a family's mistake. */
export function suggestionsAt(family: string, module: Module, at: Span): Rule.SuggestionReportDescriptor[] {
  const repair = Object.hasOwn(REPAIRERS, family) ? REPAIRERS[family]!(module, at) : null;
  if (repair === null) return [];
  return [{ desc: repair.desc, fix: (fixer) => repair.edits.map(({ start, end, text }) => fixer.replaceTextRange([start, end], text)) }];
}
