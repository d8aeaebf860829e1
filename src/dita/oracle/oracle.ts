/** The oracle: what must be true after an input, worked out in the most naive way. */
import type { RefusalCode } from "../contracts/diagnostics.js";
import { command } from "./commands.js";
import type { Input, Notes } from "./notes.js";
import { venueSays } from "./venue-says.js";

/** Takes the next input; the code if it must be refused, which changes nothing. */
export function tellOracle(notes: Notes, input: Input): RefusalCode | null {
  notes.doubts = [];
  notes.ends = [];
  return "action" in input ? command(notes, input) : venueSays(notes, input);
}
