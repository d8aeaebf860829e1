import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { audit } from "../src/audit/audit.js";
import { baselineOf, renderBaseline } from "../src/audit/baseline.js";
import { DEFAULT_POLICY, gated } from "../src/audit/gate.js";
import type { AuditResult } from "../src/audit/result.js";
import { loadCatalog } from "../src/catalog/load.js";
import type { Texts } from "../tools/robust/edits.js";
import { namesOfCatalog } from "../tools/robust/named.js";
import { randomOf, shuffled } from "../tools/robust/random.js";
import { apply } from "../tools/robust/rewrite.js";
import { REWRITES } from "../tools/robust/rewrites.js";
import { readTree, TREES, writeTree, type TreeName } from "../tools/robust/trees.js";

/** Another seed asks for other flaws, and does the rewrites in another order. */
const SEED = Number(process.env["FLAWGATE_SEED"] ?? 1);
/** Each case asks for one of so many parts of the flaws. */
const PARTS = 8;
const RECIPES = [["reformat", "rename"], ["reorder", "refolder", "rename", "reformat"]];

const catalog = loadCatalog();
const hasPython = spawnSync("python3", ["--version"]).status === 0;
const scratch = mkdtempSync(join(tmpdir(), "flawgate-unchanged-"));
afterAll(() => {
  rmSync(scratch, { recursive: true });
});

/** Locals get other names; functions may be named in a rule, and keep theirs. */
const namesIn = (texts: Texts): ReadonlySet<string> => new Set([...namesOfCatalog(), ...[...texts.values()].flatMap((text) => [...text.matchAll(/\b(?:fn|def)\s+(\w+)/g)].map(([, name]) => name!))]);

function rewritten(texts: Texts, recipe: readonly string[], seed: number): Texts {
  const context = { seed, named: namesIn(texts) };
  return recipe.reduce((now, name) => apply(REWRITES.find((r) => r.name === name)!, now, context).texts, texts);
}

async function audited(texts: Texts, index: number): Promise<AuditResult> {
  const path = mkdtempSync(join(scratch, "tree-"));
  writeTree(texts, path);
  return audit({ path, only: "flaws", shard: { index, of: PARTS } });
}

describe.runIf(hasPython)("a tree that means the same", { timeout: 240_000 }, () => {
  const draws = TREES.flatMap((tree, i) => {
    const random = randomOf(SEED * 7919 + i);
    const index = 1 + Math.floor(random() * PARTS);
    return [{ tree, index, recipes: RECIPES.map((recipe) => shuffled(recipe, random)) }];
  });

  it.each<{ tree: TreeName; index: number; recipes: string[][] }>(draws)("$tree, part $index: passes against its baseline, which stays as it is", async ({ tree, index, recipes }) => {
    const texts = readTree(tree);
    const before = await audited(texts, index);
    const content = baselineOf(before, "", null, null);
    expect(Object.values(content.flaws).filter(({ status }) => status !== "unknown").length).toBeGreaterThan(20);
    for (const recipe of recipes) {
      const changed = rewritten(texts, recipe, SEED);
      expect([...changed].filter(([path, text]) => texts.get(path) !== text).length, recipe.join(", ")).toBeGreaterThan(20);
      const after = await audited(changed, index);
      const { gate } = gated(after, { policy: DEFAULT_POLICY, baseline: { file: "flawgate.baseline.json", content }, catalog, today: "2027-01-31", waived: { expired: [], idle: [] }, idleIgnores: [], changed: null });
      expect({ recipe, failures: gate.failures, notices: gate.notices.filter(({ kind }) => kind !== "other-catalog") }).toEqual({ recipe, failures: [], notices: [] });
      // Places are symbols: neither lines nor paths are in it.
      expect(renderBaseline(baselineOf(after, "", null, content)), recipe.join(", ")).toBe(renderBaseline(content));
    }
  });
});
