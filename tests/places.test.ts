import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { loadCatalog } from "../src/catalog/load.js";

/** Where a flaw stands in `audited`, and what `repaired` does instead. */
interface PlaceOfFlaw {
  audited: { file: string; symbol: string; snippet: string; shows: string };
  repaired: string;
}

const pink = fileURLToPath(new URL("../fixtures/pink/", import.meta.url));
const places = parse(readFileSync(join(pink, "places.yaml"), "utf8")) as Record<string, PlaceOfFlaw>;

/** What building and testing leave. */
const MADE = new Set(["target", "__pycache__", ".hypothesis", ".pytest_cache"]);

/** The text files of a tree, by their path in it. */
function filesOf(tree: string): string[] {
  const found: string[] = [];
  const walk = (inner: string): void => {
    for (const entry of readdirSync(join(tree, inner), { withFileTypes: true })) {
      const path = inner === "" ? entry.name : `${inner}/${entry.name}`;
      if (MADE.has(entry.name)) continue;
      if (entry.isDirectory()) walk(path);
      else if (entry.name !== "Cargo.lock") found.push(path);
    }
  };
  walk("");
  return found;
}

describe("places.yaml", () => {
  it("has every flaw, in the order of the catalogue", () => {
    expect(Object.keys(places)).toEqual(loadCatalog().flaws.map((f) => f.id));
  });

  it.each(Object.entries(places))("%s stands where it says", (_, { audited, repaired }) => {
    const path = join(pink, "audited", audited.file);
    expect(existsSync(path), audited.file).toBe(true);
    expect(readFileSync(path, "utf8").split(audited.snippet).length - 1, `occurrences of ${JSON.stringify(audited.snippet)} in ${audited.file}`).toBe(1);
    for (const line of [audited.shows, repaired]) expect(line.trim()).toMatch(/^[^\n]{10,}$/);
  });
});

describe.each(["audited", "repaired"])("%s", (name) => {
  // Names of files and of tests that the analysis itself gives.
  const given = /test_flaws|Flaw \d|flaw_\d|flaw\d/gi;
  const hint = /\b(flaws?|bugs?|buggy|fixme|todo|xxx|hack|intentional(ly)?|deliberate(ly)?|on purpose|vulnerab\w+|used to be|previously|(was|were) (fixed|wrong|broken)|bugfix)\b|\b[A-T]([1-9]|[12]\d|3[0-6])\b(?=[^\w(<\[]|$)/i;
  it("tells nowhere what is wrong or was mended", () => {
    const told = filesOf(join(pink, name)).flatMap((file) =>
      readFileSync(join(pink, name, file), "utf8").split("\n").flatMap((line, i) => {
        const found = hint.exec(line.replace(given, ""));
        return found === null ? [] : [`${file}:${i + 1}: ${found[0]}: ${line.trim().slice(0, 100)}`];
      }),
    );
    expect(told).toEqual([]);
  });
});
