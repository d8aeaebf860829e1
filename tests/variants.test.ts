import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { audit } from "../src/audit/audit.js";

type Spot = [file: string, line: number, lastLine?: number];

const ROOT = fileURLToPath(new URL("../fixtures/variants/", import.meta.url));
const places = JSON.parse(readFileSync(`${ROOT}places.json`, "utf8")) as Record<string, Record<string, Spot[]>>;

/** What the rules cannot tell yet. It may be unknown; it may never be clear. */
const UNKNOWN = new Set(["typed-typescript A12", "typed A2"]);
/** Found, but shown further than three lines from every place that its author marked: the condition stands in a table of flags. */
const ELSEWHERE = new Set(["typed A9", "typed-typescript A9"]);

/** What is repaired, and not known to be: an event whose kind goes through `partial`, a bridge to the loop that is not entered on a thread by every way. */
const NOT_KNOWN_REPAIRED = new Set(["typed A9", "methods A11", "inline A11", "plain A11"]);

describe.each(Object.keys(places))("%s", (tree) => {
  const spots = places[tree]!;

  it("has every flaw found where it is", async () => {
    const { flaws } = await audit({ path: `${ROOT}${tree}/flawed` });
    for (const [id, marked] of Object.entries(spots)) {
      const name = `${tree} ${id}`;
      const flaw = flaws.find((f) => f.id === id)!;
      expect(`${name} ${flaw.status}`).toBe(`${name} ${UNKNOWN.has(name) ? "unknown" : "open"}`);
      const isNear = flaw.findings.some((f) => marked.some(([file, line, last]) => f.file === file && f.line >= line - 3 && f.line <= (last ?? line) + 3));
      if (flaw.status === "open") expect(`${name} ${isNear ? "there" : "elsewhere"}`).toBe(`${name} ${ELSEWHERE.has(name) ? "elsewhere" : "there"}`);
    }
  });

  it("is clear when it is repaired", async () => {
    const { flaws } = await audit({ path: `${ROOT}${tree}/repaired` });
    expect(Object.keys(spots).map((id) => `${id} ${flaws.find((f) => f.id === id)!.status}`)).toEqual(Object.keys(spots).map((id) => `${id} ${NOT_KNOWN_REPAIRED.has(`${tree} ${id}`) ? "unknown" : "clear"}`));
  });
});
