import { spawnSync } from "node:child_process";
import { beforeAll, describe, expect, it } from "vitest";
import { readyParsers } from "../src/syntax/parse.js";
import { cellOf, spotsOf } from "../tools/robust/cells.js";
import { carried, rewritten, type Range, type Rewritten, type Texts } from "../tools/robust/edits.js";
import type { Judged, Seen } from "../tools/robust/judge.js";
import { apply } from "../tools/robust/rewrite.js";
import { REWRITES } from "../tools/robust/rewrites.js";

const PYTHON = `import os


class Desk:
    def size_of(self, held, ratio):
        if held <= 0.0:
            return 0.0
        legs = [ratio for _ in range(3) if ratio > 0.25]
        count = len(legs)
        row = {"held": held, "legs": count}
        self._note(row)
        if count == 3:
            wanted = held * ratio
        elif count == 2:
            wanted = held
        else:
            wanted = 0.0
        return min(wanted, held)

    def _note(self, row):
        self.last = f"{row['held']} of {os.name}"
`;

const RUST = `pub enum Kind { Enter, Exit }

pub struct Slot {
    pub size: f64,
    closed: bool,
}

impl Slot {
    pub fn exit_size(&self, kind: Kind, ratio: f64) -> f64 {
        if self.closed {
            return 0.0;
        }
        match kind {
            Kind::Enter => 0.0,
            Kind::Exit => self.part_of(ratio),
        }
    }

    fn part_of(&self, ratio: f64) -> f64 {
        self.size * ratio
    }
}
`;

const tree: Texts = new Map([["desk.py", PYTHON], ["kernel/src/lib.rs", RUST], ["kernel/Cargo.toml", '[package]\nname = "kernel"\n\n[lib]\ncrate-type = ["rlib"]\n']]);
const context = { seed: 1, named: new Set(["size_of", "exit_size"]) };
const hasPython = spawnSync("python3", ["--version"]).status === 0;

/** Where a snippet stands. */
function rangeOf(texts: Texts, file: string, snippet: string): Range {
  const start = texts.get(file)!.indexOf(snippet);
  expect(start).not.toBe(-1);
  return { file, start, end: start + snippet.length };
}

const textAt = (texts: Texts, { file, start, end }: Range): string => texts.get(file)!.slice(start, end);

beforeAll(readyParsers);

describe("edits", () => {
  const texts: Texts = new Map([["a", "one\ntwo\nthree\n"]]);

  it("lie within each other, and move", () => {
    const edits = [
      { file: "a", start: 4, end: 7, parts: ["if:\n    ", { file: "a", start: 4, end: 7, indent: 4 }] },
      { file: "a", start: 5, end: 6, parts: ["W"] },
    ];
    const { texts: after } = rewritten(texts, { edits, created: { b: [{ file: "a", start: 8, end: 13 }] } });
    expect([after.get("a"), after.get("b")]).toEqual(["one\nif:\n    tWo\nthree\n", "three"]);
  });

  it("carry places: of what is kept, of what stands for it, of what is gone", () => {
    const step = rewritten(texts, { edits: [{ file: "a", start: 0, end: 3, parts: ["eins"] }, { file: "a", start: 4, end: 8, parts: [] }] });
    expect(carried({ file: "a", start: 8, end: 13 }, step).map((r) => textAt(step.texts, r))).toEqual(["three"]);
    expect(carried({ file: "a", start: 1, end: 2 }, step).map((r) => textAt(step.texts, r))).toEqual(["eins"]);
    expect(carried({ file: "a", start: 4, end: 7 }, step)).toEqual([{ file: "a", start: 5, end: 5 }]);
  });

  it("that overlap are refused", () => {
    expect(() => rewritten(texts, { edits: [{ file: "a", start: 0, end: 5, parts: [] }, { file: "a", start: 4, end: 8, parts: [] }] })).toThrow(/overlap/);
  });
});

describe.runIf(hasPython)("rewrites", () => {
  let steps: ReadonlyMap<string, Rewritten>;
  beforeAll(() => {
    steps = new Map(REWRITES.map((r) => [r.name, apply(r, tree, context)]));
  });
  const after = (name: string): Texts => steps.get(name)!.texts;

  it("have every place somewhere", () => {
    const places = [rangeOf(tree, "desk.py", "wanted = held * ratio"), rangeOf(tree, "kernel/src/lib.rs", "self.size * ratio")];
    expect([...steps].flatMap(([name, step]) => (places.every((place) => carried(place, step).length > 0) ? [] : [name]))).toEqual([]);
  });

  it("mean the same", () => {
    const alone = [...steps.keys()].filter((name) => !["move", "refolder"].includes(name));
    const ask = `import json, sys
for text in json.load(sys.stdin):
    space = {}
    exec(text, space)
    desk = space["Desk"]()
    print([desk.size_of(h, r) for h in (-1.0, 2.0) for r in (0.1, 0.5)], desk.last)`;
    const { stdout } = spawnSync("python3", ["-c", ask], { encoding: "utf8", input: JSON.stringify([PYTHON, ...alone.map((name) => after(name).get("desk.py")!)]) });
    const [expected, ...said] = stdout.trim().split("\n");
    expect(expected).toMatch(/^\[0\.0, 0\.0, 0\.0, 1\.0\] 2\.0 of \w+$/);
    expect(alone.map((name, i) => `${name}: ${said[i]}`)).toEqual(alone.map((name) => `${name}: ${expected}`));
  });

  it("change what they say that they change, and leave what the catalogue names", () => {
    const python = (name: string): string => after(name).get("desk.py")!;
    expect(python("rename")).toMatch(/def size_of\(self, held, ratio\)[^]*value_\d+ = held \* ratio[^]*def _helper_\d+/);
    expect(python("nest")).toMatch(/return 0\.0\n {8}else:\n {12}legs/);
    expect(python("loops")).toMatch(/for _\w* in range\(3\):\n {12}if ratio > 0\.25:/);
    expect(python("if-to-match")).toMatch(/match count:\n {12}case 3:\n {16}wanted = held \* ratio\n {12}case 2:[^]*case _:/);
    expect(python("stepwise")).toMatch(/row = \{\}\n {8}row\["held"\] = held/);
    expect(python("format")).toContain('"{} of {}".format(row[\'held\'], os.name)');
    const rust = (name: string): string => after(name).get("kernel/src/lib.rs")!;
    expect(rust("match-to-if")).toContain("if matches!(kind, Kind::Enter) { 0.0 } else { self.part_of(ratio) }");
    expect(rust("inline")).toMatch(/Kind::Exit => \(\{ let \(value_\d+,\): \(f64,\) = \(ratio, \);/);
    expect(rust("nest")).toMatch(/if self\.closed \{\s+return 0\.0;\s+\} else \{/);
    expect(after("refolder").get("kernel/sources_1/lib.rs")).toBe(RUST);
  });

  it("are the same at every asking", () => {
    for (const name of ["reorder", "move"]) expect([...apply(REWRITES.find((r) => r.name === name)!, tree, context).texts]).toEqual([...after(name)]);
  });
});

describe("cells", () => {
  const texts: Texts = new Map([["a.py", Array.from({ length: 20 }, (_, i) => `line ${i}\n`).join("")]]);
  const at = (line: number): Seen => ({ ...rangeOf(texts, "a.py", `line ${line}\n`), line: line + 1, message: "" });
  const judged = (status: Judged["status"], ...lines: number[]): Judged => ({ status, reason: "", findings: lines.map((l) => ({ ...at(l), trace: [] })), anchors: [], notes: [] });
  const cell = (before: Judged, after: Judged): unknown => cellOf("audited", before, after, spotsOf(rangeOf(texts, "a.py", "line 4"), before, texts), texts);

  it("tell a flaw that is found at its place from one that is found elsewhere, not known, or said to be gone", () => {
    expect(cell(judged("open", 4), judged("open", 6))).toBe("holds");
    expect(cell(judged("open", 4), judged("open", 15))).toBe("elsewhere");
    // It never was at its place: then what was found must still be.
    expect(cell(judged("open", 15), judged("open", 15))).toBe("holds");
    expect([cell(judged("open", 4), judged("unknown")), cell(judged("open", 4), judged("clear")), cell(judged("unknown"), judged("clear"))]).toEqual(["unknown", "clear", null]);
  });

  it("ask a repaired tree to stay clear", () => {
    const repaired = (before: Judged, after: Judged): unknown => cellOf("repaired", before, after, [], texts);
    expect([repaired(judged("clear"), judged("clear")), repaired(judged("clear"), judged("open", 4)), repaired(judged("clear"), judged("unknown")), repaired(judged("unknown"), judged("open", 4)), repaired(judged("unknown"), judged("clear"))]).toEqual(["holds", "open", "unknown", "open", null]);
  });
});
