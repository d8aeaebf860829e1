import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { Program } from "../src/analysis/program.js";
import { roleOf } from "../src/analysis/roles.js";
import { audit } from "../src/audit/audit.js";
import { homeOf } from "../src/audit/layers.js";
import { readAnalysis } from "../src/catalog/analysis.js";
import { loadCatalog } from "../src/catalog/load.js";
import { loadRules } from "../src/rules/load.js";
import { readExamples } from "../src/rules/test-examples.js";
import { judgeRule } from "../src/rules/verdict.js";
import { parseModule, readyParsers } from "../src/syntax/parse.js";
import { fuzz, type Failed } from "../tools/fuzz/fuzz.js";
import { kindsOf } from "../tools/fuzz/kinds.js";

/** What `npm run fuzz` has found, and a little of it each time. */

beforeAll(readyParsers);

it("some hostile input of each kind", async () => {
  const failures: Failed[] = [];
  const { tried } = await fuzz(await kindsOf(), { seed: 20_270_131, seconds: 10, count: 300 }, (failure) => failures.push(failure));
  expect(failures).toEqual([]);
  expect([...tried.keys()]).toEqual(["sources", "files", "repositories"]);
}, 60_000);

describe("damage elsewhere", () => {
  it.each([
    ["Q9", "flawed.edits", "journal.py", (text: string) => text.replace(")", "")],
    ["J15", "flawed.ts_joined_path", "scripts/gen-test.ts", (text: string) => `€§${text}`],
  ])("does not make %s clear: what is not read there may be wrong", (id, name, path, damage) => {
    const { rule, folder } = loadRules().get(id)!;
    const { files } = readExamples(folder).find((example) => example.name === name)!;
    const judged = (change: (text: string) => string): string => judgeRule(rule, new Program(files.map((f) => parseModule(f.path, f.path === path ? change(f.text) : f.text))), homeOf(loadCatalog().byId.get(id)!.layer)).is;
    expect(judged((text) => text)).toBe("present");
    expect(judged(damage)).toBe("unknown");
  });
});

it("names of any letters and of any length are names", async () => {
  const root = mkdtempSync(join(tmpdir(), "flawgate-names-"));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  try {
    write("[id]/(group)/c++(.py", "class Kernel:\n    pass\n\n\ndef make() -> Kernel:\n    return Kernel()\n");
    write("[id]/x[.ts", "export class Slot {}\nexport class Other extends Slot {}\n");
    write("long.py", `${"a".repeat(50_000)} = 1\ndef ${"f".repeat(50_000)}():\n    return ${"a".repeat(50_000)}\n`);
    write("text.py", `def process_intent():\n    log(f"${"SELECT x FROM y WHERE ".repeat(5000)}{x}")\n`);
    expect((await audit({ path: root })).target).toMatchObject({ files: 4, skipped: [] });
  } finally {
    rmSync(root, { recursive: true });
  }
});

it("what once took for ever ends", () => {
  expect(roleOf(`x_copy${"1".repeat(200)}!/a.py`)).toBe("production");
  expect(["lib_prev_0_8.rs", "lib_copy2.rs", "lib_prev-v2.1.rs", "lib_2024-05-30.py"].map(roleOf)).toEqual(["backup", "backup", "backup", "backup"]);
  expect(() => readAnalysis(`# A\n${"- ".repeat(3000)}\n`)).toThrow(/nested too deeply/);
  expect(parseModule("requirements.txt", "a==1\n".repeat(100_000)).errors).toHaveLength(1);
});
