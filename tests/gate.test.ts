import { Ajv } from "ajv";
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BASELINE_FILE, type Baseline } from "../src/audit/baseline.js";
import type { AuditResult, Gate } from "../src/audit/result.js";
import { run } from "../src/cli/program.js";
import { languageOf } from "../src/syntax/language.js";
import { parseModule, readyParsers } from "../src/syntax/parse.js";
import { parse } from "yaml";
import { namesOfCatalog } from "../tools/robust/named.js";
import { apply } from "../tools/robust/rewrite.js";
import { REWRITES } from "../tools/robust/rewrites.js";
import { reformat } from "./rewriting/reformat.js";

const hasPython = spawnSync("python3", ["--version"]).status === 0;
const PINK = fileURLToPath(new URL("../fixtures/pink", import.meta.url));
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

const git = (folder: string, ...args: string[]): string => execFileSync("git", ["-C", folder, "-c", "user.name=desk", "-c", "user.email=desk@example.org", ...args], { encoding: "utf8" });

const isCopied = (path: string): boolean => !/(^|\/)(target|__pycache__)$/.test(path);

/** A branch of the repository whose main branch holds the repaired tree and the baseline that was written of it. */
function copy(name: string, change: (folder: string) => void): string {
  const folder = join(scratch, name);
  git(scratch, "clone", "-q", "main", name);
  git(folder, "checkout", "-q", "-b", name);
  change(folder);
  git(folder, "add", "-A");
  git(folder, "commit", "-q", "--allow-empty", "-m", name);
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
  const main = join(scratch, "main");
  cpSync(REPAIRED, main, { recursive: true, filter: isCopied });
  git(scratch, "init", "-q", "-b", "main", "main");
  const { code, err } = await flawgate("baseline", main);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  cpSync(join(main, BASELINE_FILE), join(scratch, BASELINE_FILE));
  git(main, "add", "-A");
  git(main, "commit", "-q", "-m", "repaired");
}, 4 * minutes);

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

describe("a pull request", { timeout: 4 * minutes }, () => {
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

  it("that brings a flaw back by another road, and a mistake into new code, is red at their lines", async () => {
    const folder = copy("back", (at) => {
      replaceIn(at, "_rust_kernel/src/slot.rs", "let exit_size = (self.size - stays).min(self.size);", "let exit_size = self.initial_size * self.exit_leg_ratios[leg_index];");
      replaceIn(at, "_rust_kernel/src/slot.rs", "(leg_index, self.size)\n", "(leg_index, self.initial_size)\n");
      mkdirSync(join(at, "feeds"));
      writeFileSync(join(at, "feeds/poll.py"), "import time\n\n\nasync def poll():\n    time.sleep(1)\n");
    });
    // Audited once, shown in every form.
    const shard = join(scratch, "back.json");
    expect((await flawgate("check", folder, "--shard", "1/1", "--format", "json", "--output", shard)).code).toBe(0);
    const shown = (format: string): ReturnType<typeof flawgate> => flawgate("merge", shard, "--on", folder, "--gate", "--since", "origin/main", "--format", format);
    const { code, out } = await shown("json");
    expect(code).toBe(1);
    const result = JSON.parse(out) as AuditResult;
    const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(schemaOf("audit-result"));
    validate(result);
    expect(validate.errors ?? []).toEqual([]);
    const { failures } = result.gate!;
    const e8 = failures.find(({ of }) => of === "E8")!;
    expect(e8).toMatchObject({ kind: "regressed", message: expect.stringMatching(/^it was gone and is back: /) as string, place: { file: "_rust_kernel/src/slot.rs" } });
    expect(result.flaws.find(({ id }) => id === "E8")?.status).toBe("regressed");
    const line = readFileSync(join(folder, "_rust_kernel/src/slot.rs"), "utf8").split("\n")[e8.place!.line - 1];
    expect(line).toContain("initial_size");
    // What was in the tree before is none of this branch's.
    expect(failures.filter(({ kind }) => kind === "recurrence").map(({ of, place }) => [of, place])).toEqual([["blocking-call-in-async", { file: "feeds/poll.py", line: 5 }]]);
    expect(result.rootCauses.critical + result.rootCauses.high).toBeGreaterThan(0);
    for (const format of ["terminal", "markdown"]) {
      const { out: text, code: again } = await shown(format);
      expect(again).toBe(1);
      expect(text.replace(/\s+/g, " ")).toMatch(/The gate does not pass, against .* came back.* 1 the same mistake in new code/);
    }
  });

  it.runIf(hasPython)("that refactors the kernel passes: helpers extracted, locals renamed, `if` made `match`", async () => {
    const folder = copy("refactored", (at) => {
      const files = readdirSync(join(at, "_rust_kernel"), { recursive: true, encoding: "utf8" }).filter((f) => /\.(rs|toml)$/.test(f)).map((f) => `_rust_kernel/${f}`);
      const before = new Map(files.map((f) => [f, readFileSync(join(at, f), "utf8")]));
      const named = new Set([...namesOfCatalog(), ...[...before.values()].flatMap((text) => [...text.matchAll(/\bfn\s+(\w+)/g)].map(([, name]) => name!))]);
      const after = ["extract", "rename", "if-to-match"].reduce<ReadonlyMap<string, string>>((now, name) => apply(REWRITES.find((r) => r.name === name)!, now, { seed: 1, named }).texts, before);
      for (const [file, text] of after) writeFileSync(join(at, file), text);
    });
    expect(git(folder, "diff", "--shortstat", "main")).toMatch(/[1-9]\d\d+ insertions/);
    const { code, gate } = await gateOf(folder);
    expect({ code, failures: gate.failures }).toEqual({ code: 0, failures: [] });
  });

  it("that deletes a module is red, for what nobody knows any more", async () => {
    const folder = copy("deleted", (at) => {
      rmSync(join(at, "bingx_user_stream.py"));
    });
    const { code, gate } = await gateOf(folder);
    expect(code).toBe(1);
    expect(gate.failures.filter(({ kind }) => kind === "lost").length).toBeGreaterThan(2);
    expect(gate.failures.find(({ kind }) => kind === "lost")!.message).toMatch(/^it was clear, and now nobody knows \((not-located|undecided): /);
  });

  it("that mends three flaws is green, says which, and locks them in", async () => {
    const folder = join(scratch, "mended");
    cpSync(join(PINK, "audited"), folder, { recursive: true, filter: isCopied });
    expect((await flawgate("baseline", folder)).code).toBe(0);
    const mended = ["A10", "K10", "L7"];
    for (const id of mended)
      for (const { file, replace, by } of parse(readFileSync(join(PINK, "isolated", `${id}.yaml`), "utf8")) as { file: string; replace: string; by: string }[]) replaceIn(folder, file, replace, by);
    const shard = join(scratch, "mended.json");
    await flawgate("check", folder, "--shard", "1/1", "--format", "json", "--output", shard);
    const gateAgain = async (): Promise<Gate & { code: number }> => {
      const { code, out } = await flawgate("merge", shard, "--on", folder, "--gate", "--update", "--format", "json");
      return { code, ...(JSON.parse(out) as AuditResult).gate! };
    };
    const { code, failures, notices } = await gateAgain();
    // E1 is mended by the repair of A10.
    expect({ code, failures, gained: notices.map(({ kind, of }) => `${kind} ${of ?? "-"}`) }).toEqual({ code: 0, failures: [], gained: ["gained A10", "gained E1", "gained K10", "gained L7"] });
    expect((JSON.parse(readFileSync(join(folder, BASELINE_FILE), "utf8")) as Baseline).flaws["L7"]!.status).toBe("clear");
    expect((await gateAgain()).notices).toEqual([]);
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
