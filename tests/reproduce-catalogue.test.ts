import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, vi } from "vitest";
import type { Reproduction, Reproductions } from "../src/audit/reproductions.js";
import type { FlawResult } from "../src/audit/result.js";
import { loadCatalog } from "../src/catalog/load.js";
import { base, flawgate, missing, why } from "./reproduce-trees.js";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

describe.skipIf(missing.length > 0)(`the reproductions of the catalogue${why}`, { timeout: 40 * 60_000 }, () => {
  const cache = join(ROOT, "node_modules/.cache/flawgate");
  const shown = async (tree: string): Promise<{ text: string; scripts: Reproduction[] }> => {
    vi.stubEnv("XDG_CACHE_HOME", cache);
    const { code, out, err } = await flawgate(["reproduce", join(ROOT, "fixtures/pink", tree), "--format", "json"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const { reproductions } = JSON.parse(out) as Reproductions;
    expect(reproductions.map((each) => each.id)).toEqual(loadCatalog().flaws.map((flaw) => flaw.id));
    return { text: out, scripts: reproductions.filter((each) => each.attempts > 0) };
  };

  it("trigger on the audited tree", async () => {
    const { scripts } = await shown("audited");
    expect(scripts.length).toBeGreaterThan(0);
    for (const each of scripts) expect(each).toMatchObject({ verdict: "triggered", reached: true, reason: null });
  });

  it("reach the repaired tree without triggering, which proves each flaw fixed that a rule finds gone", async () => {
    const { text, scripts } = await shown("repaired");
    for (const each of scripts) expect(each).toMatchObject({ verdict: "not-triggered", reached: true, reason: null, control: { verdict: "triggered" } });
    const file = join(base, "repaired.json");
    writeFileSync(file, text);
    const { out } = await flawgate(["check", join(ROOT, "fixtures/pink/repaired"), "--with-reproductions", file, "--format", "json"]);
    const { flaws } = JSON.parse(out) as { flaws: FlawResult[] };
    expect(flaws.filter((flaw) => flaw.status === "fixed").map((flaw) => flaw.id)).toEqual(scripts.map((each) => each.id));
  });
});
