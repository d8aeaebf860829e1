import type { Module, Span } from "../../model/model.js";

/** A repair that can be written by itself. */
export interface Repair {
  /** What it does, for the reader. */
  desc: string;
  edits: readonly { start: number; end: number; text: string }[];
}

/** A repair for a place, or null where it would not surely be right. */
export type Repairer = (module: Module, at: Span) => Repair | null;
