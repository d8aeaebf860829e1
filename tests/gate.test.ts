import { Ajv } from "ajv";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BASELINE_FILE, type Baseline } from "../src/audit/baseline.js";
import type { AuditResult, Gate } from "../src/audit/result.js";
import { run } from "../src/cli/program.js";
import { languageOf, parseModule, readyParsers } from "../src/syntax/parse.js";
import { reformat } from "./rewriting/reformat.js";

const REPAIRED = fileURLToPath(new URL("../fixtures/pink/repaired", import.meta.url));
const schemaOf = (name: string): object => JSON.parse(readFileSync(new URL(`../schemas/${name}.schema.json`, import.meta.url), "utf8")) as object;
const minutes = 60_000;

const scratch = mkdtempSync(join(tmpdir(), "flawgate-gate-"));
afterAll(() => {
  rmSync(scratch, { recursive: true });
});

async function flawgate(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ["", ""];
  const code = await run(argv, { out: (text) => (out += text), err: (text) => (err += text), layout: { columns: 80, color: false } });
  return { code, out, err };
}

/** A copy of the repaired tree with the baseline that was written of it. */
function copy(name: string, change: (folder: string) => void): string {
  const folder = join(scratch, name);
  cpSync(REPAIRED, folder, { recursive: true, filter: (path) => !/(^|\/)(target|__pycache__)$/.test(path) });
  cpSync(join(scratch, BASELINE_FILE), join(folder, BASELINE_FILE));
  change(folder);
  return folder;
}

function replaceIn(folder: string, file: string, from: string, to: string): void {
  const path = join(folder, file);
  const text = readFileSync(path, "utf8");
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

async function gateOf(folder: string, ...options: string[]): Promise<{ code: number; gate: Gate; result: AuditResult }> {
  const { code, out, err } = await flawgate("check", folder, "--gate", "--format", "json", ...options);
  expect(err).toBe("");
  const result = JSON.parse(out) as AuditResult;
  return { code, gate: result.gate!, result };
}

beforeAll(async () => {
  await readyParsers();
  const { code, err } = await flawgate("baseline", REPAIRED, "--output", join(scratch, BASELINE_FILE));
  expect({ code, err }).toEqual({ code: 0, err: "" });
}, 2 * minutes);

describe("the baseline of a tree", { timeout: 2 * minutes }, () => {
  it("is what its schema says, a flaw a line", () => {
    const text = readFileSync(join(scratch, BASELINE_FILE), "utf8");
    const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(schemaOf("baseline"));
    validate(JSON.parse(text));
    expect(validate.errors ?? []).toEqual([]);
    const flaws = Object.keys((JSON.parse(text) as Baseline).flaws);
    expect(flaws).toHaveLength(275);
    expect(text.split("\n").filter((line) => /^ {4}"[A-Z]\d+": \{.*\},?$/.test(line))).toHaveLength(275);
  });
});

describe("a pull request", { timeout: 3 * minutes }, () => {
  it("that reformats all it touches and moves a module passes", async () => {
    const folder = copy("moved", (at) => {
      for (const file of readdirSync(at, { recursive: true, encoding: "utf8" })) {
        if (languageOf(file) === null || languageOf(file) === "manifest" || /(^|\/)tests?\//.test(file)) continue;
        writeFileSync(join(at, file), reformat(parseModule(file, readFileSync(join(at, file), "utf8"))));
      }
      mkdirSync(join(at, "feeds"));
      renameSync(join(at, "data_feed.py"), join(at, "feeds/data_feed.py"));
    });
    const { code, gate } = await gateOf(folder);
    expect({ code, failures: gate.failures }).toEqual({ code: 0, failures: [] });
  });

  it("that brings a flaw back by another road is red, with its name on its line", async () => {
    const folder = copy("back", (at) => {
      replaceIn(at, "_rust_kernel/src/slot.rs", "let exit_size = (self.size - stays).min(self.size);", "let exit_size = self.initial_size * self.exit_leg_ratios[leg_index];");
      replaceIn(at, "_rust_kernel/src/slot.rs", "(leg_index, self.size)\n", "(leg_index, self.initial_size)\n");
    });
    const { code, gate, result } = await gateOf(folder);
    expect(code).toBe(1);
    const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(schemaOf("audit-result"));
    validate(result);
    expect(validate.errors ?? []).toEqual([]);
    const e8 = gate.failures.find(({ of }) => of === "E8");
    expect(e8).toMatchObject({ kind: "regressed", place: { file: "_rust_kernel/src/slot.rs" } });
    expect(result.flaws.find(({ id }) => id === "E8")?.status).toBe("regressed");
    const line = readFileSync(join(folder, "_rust_kernel/src/slot.rs"), "utf8").split("\n")[e8!.place!.line - 1];
    expect(line).toContain("initial_size");
    for (const format of ["terminal", "markdown"]) {
      const { out, code: again } = await flawgate("check", folder, "--gate", "--format", format);
      expect(again).toBe(1);
      expect(out.replace(/\s+/g, " ")).toMatch(/The gate does not pass, against .* came back/);
    }
  });

  it("that deletes a module is red, for what nobody knows any more", async () => {
    const folder = copy("deleted", (at) => {
      rmSync(join(at, "bingx_user_stream.py"));
    });
    const { code, gate } = await gateOf(folder);
    expect(code).toBe(1);
    expect(gate.failures.filter(({ kind }) => kind === "lost").length).toBeGreaterThan(2);
  });

  it("that mends flaws is green, says which, and may lock them in", async () => {
    const folder = copy("mended", (at) => {
      const baseline = JSON.parse(readFileSync(join(at, BASELINE_FILE), "utf8")) as Baseline;
      for (const id of ["A1", "E8", "K4"]) baseline.flaws[id]!.status = "open";
      writeFileSync(join(at, BASELINE_FILE), JSON.stringify(baseline));
    });
    const { code, gate } = await gateOf(folder, "--update");
    expect({ code, gained: gate.notices.map(({ kind, of }) => `${kind} ${of ?? "-"}`) }).toEqual({ code: 0, gained: ["gained A1", "gained E8", "gained K4"] });
    expect((JSON.parse(readFileSync(join(folder, BASELINE_FILE), "utf8")) as Baseline).flaws["E8"]!.status).toBe("clear");
    expect((await gateOf(folder)).gate.notices).toEqual([]);
  });
});

describe("what a gate cannot go by", () => {
  it.each([
    ["conflict markers", '{\n<<<<<<< ours\n  "version": 1\n=======\n', /has conflict markers of a merge; take one side/],
    ["another version", '{ "version": 2, "catalog": "sha256:0000000000000000", "flaws": {} }', /flawgate\.baseline\.json:1:14: `version` is 2; write 1 instead|version/],
    ["a status that is none", '{ "version": 1, "catalog": "sha256:0000000000000000", "flaws": { "A1": { "status": "gone", "places": [], "since": null } } }', /"gone"; write/],
    ["no JSON", "{ version", /is not valid/],
  ])("%s: one line, exit 2", async (_, text, expected) => {
    const folder = mkdtempSync(join(scratch, "bad-"));
    writeFileSync(join(folder, "a.py"), "x = 1\n");
    writeFileSync(join(folder, BASELINE_FILE), text);
    const { code, err } = await flawgate("check", folder, "--gate");
    expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(expected) as string });
    expect(err.trimEnd().split("\n")).toHaveLength(1);
  });

  it.each([
    [["--update"], "--update is of the gate; write --gate as well\n"],
    [["--gate", "--only", "families"], "--gate compares all that is known, and --only families asks for a part; leave one of them out\n"],
    [["--gate", "--baseline", "none.json"], "none.json: there is no such file; write it with flawgate baseline"],
    [["--gate", "--today", "2027-02-30"], "flawgate check: option '--today <day>' argument '2027-02-30' is invalid;"],
  ])("%j", async (options, expected) => {
    const folder = mkdtempSync(join(scratch, "usage-"));
    writeFileSync(join(folder, "a.py"), "x = 1\n");
    const { code, err } = await flawgate("check", folder, ...options);
    expect({ code, err: err.slice(0, expected.length) }).toEqual({ code: 2, err: expected });
  });

  it("a tree of which nothing is known is red", async () => {
    const folder = mkdtempSync(join(scratch, "empty-"));
    writeFileSync(join(folder, "a.py"), "x = 1\n");
    const { code, gate } = await gateOf(folder);
    expect({ code, kinds: gate.failures.map(({ kind }) => kind) }).toEqual({ code: 1, kinds: ["nothing-located"] });
  });
});
