import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { findFlawFolder, lacksExamples } from "./flaw-folder.js";

const rules = mkdtempSync(join(tmpdir(), "flawgate-rules-"));
afterAll(() => {
  rmSync(rules, { recursive: true });
});

function folderOf(id: string, files: readonly string[]): void {
  for (const file of files) {
    const path = join(rules, id.slice(0, 1), `${id}-what`, file);
    mkdirSync(join(path, ".."), { recursive: true });
    writeFileSync(path, "");
  }
}

describe("findFlawFolder", () => {
  it("tells an id from one that starts like it, and nothing where there is nothing", () => {
    folderOf("E11", ["rule.yaml"]);
    expect(findFlawFolder("E1", rules)).toBeUndefined();
    expect(findFlawFolder("Q1", rules)).toBeUndefined();
    expect(findFlawFolder("E11", rules)).toMatchObject({ name: "E11-what", rule: true, examples: [], reproduction: false });
  });

  it("counts a folder as one example, in the languages of its files", () => {
    folderOf("F1", ["rule.yaml", "repro.py", "flawed.pair/lib.rs", "flawed.pair/bridge/b.py", "flawed.one.py", "sound.a.py", "sound.b.py", "notes.md"]);
    const folder = findFlawFolder("F1", rules);
    expect(folder?.examples).toEqual([
      { name: "flawed.one.py", kind: "flawed", languages: ["python"] },
      { name: "flawed.pair", kind: "flawed", languages: ["python", "rust"] },
      { name: "sound.a.py", kind: "sound", languages: ["python"] },
      { name: "sound.b.py", kind: "sound", languages: ["python"] },
    ]);
    expect(folder?.reproduction).toBe(true);
    // The Rust of the pair is the surroundings of its Python.
    expect(folder && lacksExamples(folder)).toEqual([]);
  });

  it("asks for two of each kind in each language, or in those of all folders where none is of one language", () => {
    folderOf("F2", ["rule.yaml", "flawed.one.py", "sound.a.py", "sound.b.rs"]);
    folderOf("F3", ["rule.yaml", "flawed.pair/lib.rs", "flawed.pair/b.py"]);
    const lacks = (id: string): string[] => lacksExamples(findFlawFolder(id, rules)!);
    expect(lacks("F2")).toEqual(["1 flawed in python", "1 sound in python", "2 flawed in rust", "1 sound in rust"]);
    expect(lacks("F3")).toEqual(["1 flawed in python", "2 sound in python", "1 flawed in rust", "2 sound in rust"]);
  });

  it("asks for examples where there are none", () => {
    folderOf("G1", ["rule.yaml"]);
    const folder = findFlawFolder("G1", rules);
    expect(folder && lacksExamples(folder)).toEqual(["no examples"]);
  });
});
