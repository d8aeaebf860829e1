import { createHash } from "node:crypto";
import type { Place } from "../audit/result.js";

/** The text of a line of the target, from 1; undefined where there is none. */
export type LineAt = (file: string, line: number) => string | undefined;

/**
 * What tells one thing that is reported from all others, and is the same as long as its flaw, file, symbol and the text of its line stay,
 * wherever in the file the line is; those that share all of these are told apart by their order.
 */
export function fingerprinting(lineAt: LineAt): (id: string, place: Pick<Place, "file" | "line"> | null, symbol: string) => string {
  const seen = new Map<string, number>();
  return (id, place, symbol) => {
    const line = place === null ? "" : (lineAt(place.file, place.line) ?? "").replace(/\s+/g, " ").trim();
    const hash = createHash("sha256").update(JSON.stringify([id, place?.file ?? "", symbol, line])).digest("hex").slice(0, 32);
    const number = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, number);
    return `${hash}:${number}`;
  };
}
