import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, vi } from "vitest";
import type { Reproductions } from "../src/audit/reproductions.js";
import type { Diagnosis } from "../src/audit/reproductions-diagnosis.js";
import { moveTree } from "./moved-tree/moved-tree.js";
import { base, flawgate, missing, why } from "./reproduce-trees.js";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** Some of each kind: what a kernel does, its memory, rows, planes, loops, configuration, imports, manifests, tests. */
const SAMPLE = ["A1", "A5", "A11", "E8", "E10", "F10", "F25", "G19", "H1", "H16", "H21", "I18", "J16", "K19", "K20", "L12", "N1", "N9", "O1", "P2", "Q1", "T5"];

describe.skipIf(missing.length > 0)(`reproductions on a tree that is laid out otherwise${why}`, { timeout: 15 * 60_000 }, () => {
  const moved = (tree: string): string => {
    const folder = join(base, `moved-${tree}`);
    moveTree(join(ROOT, "fixtures/pink", tree), folder);
    vi.stubEnv("XDG_CACHE_HOME", join(ROOT, "node_modules/.cache/flawgate"));
    return folder;
  };

  it.each([
    ["audited", "triggered"],
    ["repaired", "not-triggered"],
  ])("say of the %s one what they say of it where it was", async (tree, verdict) => {
    const { code, out, err } = await flawgate(["reproduce", moved(tree), ...SAMPLE, "--format", "json"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const ran = (JSON.parse(out) as Reproductions).reproductions.filter(({ id }) => SAMPLE.includes(id));
    expect(ran.map(({ id, verdict, reached, reason }) => ({ id, verdict, reached, reason }))).toEqual(SAMPLE.map((id) => ({ id, verdict, reached: true, reason: null })));
  });

  it("need a binding of a few lines, with which the doctor misses nothing", async () => {
    const folder = moved("repaired");
    const { out } = await flawgate(["reproduce", folder, "--doctor", "--format", "json"]);
    const { names, reason } = JSON.parse(out) as Diagnosis;
    expect(reason).toBeNull();
    expect(names.filter(({ status }) => status !== "ok" && status !== "left-out")).toEqual([]);
    expect(readFileSync(join(folder, "flawgate_binding.py"), "utf8").split("\n").length).toBeLessThan(150);
  });
});
