import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { RULES_DIRECTORY } from "../rules/load.js";
import flawgate from "./index.js";
import { catalog, families } from "./knowledge.js";
import { familyMessage, flawMessage } from "./messages.js";
import { PRECISE } from "./presets.js";
import { REPAIRS } from "./repairs.js";

describe("the plugin", () => {
  it("has a rule for each flaw of the catalogue and each family of the folder", () => {
    const folders = readdirSync(join(RULES_DIRECTORY, "families")).filter((name) => existsSync(join(RULES_DIRECTORY, "families", name, "rule.yaml")));
    expect(Object.keys(flawgate.rules).sort()).toEqual([...catalog.byId.keys(), ...folders].sort());
  });

  it("has a repair for each family and for nothing else", () => {
    expect(Object.keys(REPAIRS).sort()).toEqual([...families.keys()].sort());
  });

  it("documents each rule at a place that there is", () => {
    const pages = new Map<string, string>();
    for (const [name, { meta }] of Object.entries(flawgate.rules)) {
      const url = new URL(meta!.docs!.url!);
      const file = fileURLToPath(new URL(url.pathname, url));
      if (!pages.has(file)) pages.set(file, readFileSync(file, "utf8"));
      expect(url.hash).toBe(`#${name}`);
      expect(pages.get(file)).toContain(`<a id="${name}"></a>`);
      expect(meta!.docs!.description).not.toBe("");
    }
  });

  it("turns on in its presets what there is", () => {
    expect(PRECISE.filter((name) => !families.has(name))).toEqual([]);
    const rulesOf = (preset: keyof typeof flawgate.configs): string[] => Object.keys(flawgate.configs[preset][0]!.rules!);
    expect(rulesOf("recommended")).toEqual(PRECISE.map((name) => `flawgate/${name}`));
    for (const preset of ["pink", "strict"] as const) expect(rulesOf(preset).sort()).toEqual(Object.keys(flawgate.rules).map((name) => `flawgate/${name}`).sort());
    expect(new Set(Object.values(flawgate.configs.strict[0]!.rules!))).toEqual(new Set(["error"]));
    expect(flawgate.configs.pink[0]!.rules).toMatchObject({ "flawgate/E8": "error", "flawgate/A9": "warn" });
  });
});

describe("a message", () => {
  it("says what was seen, names the flaw and tells the repair, with names in code as they are spelt", () => {
    expect(flawMessage({ id: "X1", title: "step() calls nothing", repair: "Call it, e.g. here. Or do not." }, "nothing is called")).toBe("Nothing is called. X1: step() calls nothing. Repair: Call it, e.g. here.");
    expect(flawMessage({ id: "X1", title: "seen_ids grows", repair: "Trim it" }, "`a` grows; it is never trimmed.")).toBe("`a` grows; it is never trimmed. X1: seen_ids grows. Repair: Trim it");
    expect(familyMessage("unawaited-coroutine", [], "a coroutine is lost")).toBe("A coroutine is lost. Repair: await it.");
    expect(familyMessage("unawaited-coroutine", ["A1", "A2", "A3", "A4"], "a coroutine is lost")).toBe("A coroutine is lost. It is the mistake behind A1, A2, A3. Repair: await it.");
  });
});
