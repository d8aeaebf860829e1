import type { Span } from "../model/model.js";
import type { Fn } from "../analysis/program.js";
import type { Answer } from "./conditions.js";
import type { Condition } from "./rule.js";

/** One thing on which it rests that a flaw is absent. */
export interface Ground {
  /**
   * `sound`: what the rule calls sound holds there. `not-flawed`: what it calls flawed does not. `nothing-there`: nothing of what it judges
   * is in the place where the flaw would live, and that is good. `gone`: the place itself is gone, and the flaw can live nowhere else.
   */
  because: "sound" | "not-flawed" | "nothing-there" | "gone";
  /** Null where it is gone. */
  at: { fn: Fn; span: Span } | null;
  symbol: string;
  /** What was seen there, for a person. */
  seen: string;
  /** The condition of the rule that holds, in its own words; null where none is asked. */
  holds: string | null;
}

const LONGEST = 240;

/** What an answer looked at, on one line. */
export const seenBy = ({ notes }: Answer): string => short([...new Set(notes)].join("; "));

/** A condition as the rule has it, on one line. */
export const written = (condition: Condition): string => short(JSON.stringify(condition));

const short = (text: string): string => (text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`);
