import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, vi } from "vitest";
import type { Reproduction, Reproductions } from "../src/audit/reproductions.js";
import type { Diagnosis } from "../src/audit/reproductions-diagnosis.js";
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
    const ran = new Set(scripts.map((each) => each.id));
    const byRules = await statuses();
    const byBoth = await statuses("--with-reproductions", file);
    for (const [id, status] of byRules) expect(`${id} ${byBoth.get(id)}`).toBe(`${id} ${status === "clear" && ran.has(id) ? "fixed" : status}`);
  });

  async function statuses(...options: string[]): Promise<Map<string, string>> {
    const { out } = await flawgate(["check", join(ROOT, "fixtures/pink/repaired"), ...options, "--format", "json"]);
    return new Map((JSON.parse(out) as { flaws: FlawResult[] }).flaws.map(({ id, status }) => [id, status]));
  }

  it.each(["audited", "repaired"])("miss nothing in the %s tree, and the doctor tries every part", async (tree) => {
    vi.stubEnv("XDG_CACHE_HOME", cache);
    const { code, out, err } = await flawgate(["reproduce", join(ROOT, "fixtures/pink", tree), "--doctor", "--format", "json"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const { names, reason, skeleton } = JSON.parse(out) as Diagnosis;
    expect(names.filter(({ status }) => status !== "ok" && status !== "left-out")).toEqual([]);
    expect({ reason, skeleton }).toEqual({ reason: null, skeleton: null });
  });
});
