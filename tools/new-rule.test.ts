import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { loadCatalog } from "../src/catalog/load.js";
import { findFlawFolder, lacksExamples } from "../src/rules/flaw-folder.js";
import { loadRules } from "../src/rules/load.js";
import { slugOf } from "./scaffold-rule.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const copy = mkdtempSync(join(tmpdir(), "flawgate-new-rule-"));
for (const part of ["package.json", "tsconfig.json", "catalog", "schemas", "src", "tools", "rules"]) cpSync(join(root, part), join(copy, part), { recursive: true });
symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "dir");
afterAll(() => {
  rmSync(copy, { recursive: true });
});

const newRule = (...args: string[]): { status: number | null; stdout: string; stderr: string } =>
  spawnSync(process.execPath, ["--import", "tsx", "tools/new-rule.ts", ...args], { cwd: copy, encoding: "utf8" });

/** Flaws of different layers that have no folder yet, so that the test outlives the rules to come. */
const rules = join(copy, "rules");
const free = loadCatalog().flaws.filter((flaw) => !findFlawFolder(flaw.id, rules));
const samples = [free.find((flaw) => flaw.layer === "rust"), free.find((flaw) => flaw.layer !== "rust"), free.find((flaw) => flaw.where.module === undefined)].filter((flaw) => flaw !== undefined);

describe("npm run new-rule", () => {
  it.each(samples)("writes what a rule for $id ($layer) needs, and it is valid", ({ id }) => {
    const { status, stdout, stderr } = newRule(id);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain(`${id}-`);
    expect(loadRules(rules).get(id)?.rule.flaw).toBe(id);
    const folder = findFlawFolder(id, rules);
    expect(folder && lacksExamples(folder)).toEqual([]);
    expect(newRule(id)).toMatchObject({ status: 2, stdout: "", stderr: expect.stringMatching(/is there already; edit it instead\n$/) as string });
  });

  it("says what to write instead", () => {
    expect(newRule("E99")).toMatchObject({ status: 2, stderr: 'unknown flaw "E99"; write E9 or E19 instead\n' });
    expect(newRule().stderr).toBe("no flaw; write npm run new-rule -- E8 [what-is-wrong]\n");
  });
});

describe("slugOf", () => {
  it("names what is wrong in a few words", () => {
    expect(slugOf("EXIT sizes the order from the position's initial size")).toBe("exit-sizes-order-from-position-initial-size");
  });
});
