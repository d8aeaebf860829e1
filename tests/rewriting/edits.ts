import type { Span } from "../../src/model/model.js";

/** A piece of a text and what to put there. */
export interface Edit extends Span {
  text: string;
}

/** The text with the edits made; of several at the same place the first, and none within another. */
export function edited(text: string, edits: readonly Edit[]): string {
  let out = "";
  let at = 0;
  for (const e of [...edits].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (e.start < at) continue;
    out += text.slice(at, e.start) + e.text;
    at = e.end;
  }
  return out + text.slice(at);
}
