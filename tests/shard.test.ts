import { Ajv } from "ajv";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AuditResult } from "../src/audit/result.js";
import { run } from "../src/cli/program.js";

const AUDITED = fileURLToPath(new URL("../fixtures/pink/audited", import.meta.url));
const schema = JSON.parse(readFileSync(new URL("../schemas/audit-result.schema.json", import.meta.url), "utf8")) as object;
const minutes = 60_000;

const scratch = mkdtempSync(join(tmpdir(), "flawgate-shard-"));
afterAll(() => {
  rmSync(scratch, { recursive: true });
});
const at = (...path: string[]): string => join(scratch, ...path);

/** A part of the audited tree, with waivers, ignores and a policy of its own. */
const tree = at("tree");
const CONFIG = `accepted:
  - { flaw: K4, reason: the reader is replaced, owner: venue team, until: 2027-01-31 }
  - { flaw: L7, reason: the desk is closed, owner: ops, until: 2026-01-31 }
live: { severities: [critical], statuses: [fixed] }
`;
const SHARDS = [1, 2, 3];

async function flawgate(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ["", ""];
  const code = await run(argv, { out: (text) => (out += text), err: (text) => (err += text), layout: { columns: 80, color: false } });
  return { code, out, err };
}

const shardFile = (index: number): string => at(`${index}.json`);
const check = (...options: string[]): ReturnType<typeof flawgate> => flawgate("check", tree, "--today", "2027-01-01", ...options);
const merge = (files: readonly string[], ...options: string[]): ReturnType<typeof flawgate> => flawgate("merge", ...files, "--on", tree, "--today", "2027-01-01", ...options);

beforeAll(async () => {
  for (const file of ["bingx_user_stream.py", "bingx_venue.py", "contracts.py", "_rust_kernel/src"]) cpSync(join(AUDITED, file), join(tree, file), { recursive: true });
  writeFileSync(join(tree, "poll.py"), "import asyncio\nimport time\n\n\nasync def poll():\n    time.sleep(1)  # flawgate-ignore blocking-call-in-async: nobody waits\n    time.sleep(2)\n\n\ndef size():  # flawgate-ignore E8: there is none\n    return 1\n");
  writeFileSync(join(tree, "flawgate.yaml"), CONFIG);
  for (const index of SHARDS) expect(await check("--shard", `${index}/${SHARDS.length}`, "--format", "json", "--output", shardFile(index))).toEqual({ code: 0, out: "", err: "" });
}, 2 * minutes);

describe("shards", { timeout: 2 * minutes }, () => {
  it("have each flaw once, are marked, and count what they do not know as unknown", () => {
    const results = SHARDS.map((index) => JSON.parse(readFileSync(shardFile(index), "utf8")) as AuditResult);
    const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);
    for (const result of results) {
      validate(result);
      expect(validate.errors ?? []).toEqual([]);
      expect(result.flaws).toHaveLength(275);
    }
    const asked = results.map(({ flaws }) => flaws.filter(({ reason }) => reason?.startsWith("not-asked") !== true).map(({ id }) => id));
    expect(new Set(asked.flat()).size).toBe(275);
    expect(asked.map((ids) => Math.abs(ids.length - 275 / 3) < 15)).toEqual([true, true, true]);
    expect(results.map(({ shard }) => `${shard!.index}/${shard!.of}`)).toEqual(["1/3", "2/3", "3/3"]);
  });

  it("merge to the bytes of the whole, in any order, with the gate and what blocks going live", async () => {
    for (const options of [["--format", "json"], ["--gate", "--format", "json"], ["--gate", "--live", "--format", "markdown"]]) {
      const whole = await check(...options);
      expect(whole.code).toBe(options.includes("--gate") ? 1 : 0);
      const merged = await merge([3, 1, 2].map(shardFile), ...options);
      expect(merged.out === whole.out, options.join(" ")).toBe(true);
      expect({ ...merged, out: "" }).toEqual({ ...whole, out: "" });
    }
    const { gate, recurrences, live, flaws } = JSON.parse((await merge(SHARDS.map(shardFile), "--gate", "--format", "json")).out) as AuditResult;
    // What only a whole can tell.
    expect(gate!.failures.filter(({ kind }) => kind === "idle-ignore").map(({ place }) => place)).toEqual([{ file: "poll.py", line: 10 }]);
    expect(gate!.failures.filter(({ kind }) => kind === "expired-waiver").map(({ of }) => of)).toEqual(["L7"]);
    expect(flaws.find(({ id }) => id === "K4")!.status).toBe("accepted");
    expect(recurrences.find(({ family }) => family === "blocking-call-in-async")!.findings.filter(({ file }) => file === "poll.py").map(({ line }) => line)).toEqual([7]);
    expect(live!.ready).toBe(false);
  });

  it("of the families alone merge as well", async () => {
    const files = [1, 2].map((index) => at(`families-${index}.json`));
    for (const [i, file] of files.entries()) await check("--only", "families", "--shard", `${i + 1}/2`, "--format", "json", "--output", file);
    expect((await merge(files, "--format", "json")).out === (await check("--only", "families", "--format", "json")).out).toBe(true);
    expect(await merge(files, "--gate")).toEqual({ code: 2, out: "", err: "--gate compares all that is known, and --only families asks for a part; leave one of them out\n" });
    expect(await merge([files[0]!, shardFile(2)])).toMatchObject({ code: 2, err: expect.stringMatching(/2\.json: was asked with other names, reproductions or --only than .*families-1\.json; /) as string });
  });
});

describe("what is no whole: one line, exit 2", { timeout: 2 * minutes }, () => {
  /** A shard with something in it changed. */
  function changed(change: (shard: AuditResult) => void): string {
    const result = JSON.parse(readFileSync(shardFile(2), "utf8")) as AuditResult;
    change(result);
    writeFileSync(at("changed.json"), JSON.stringify(result, null, 2));
    return at("changed.json");
  }

  it.each<[string, () => string[], RegExp]>([
    ["one that is missing", () => [shardFile(1), shardFile(3)], /^shard 2\/3 is missing; name its file as well\n$/],
    ["two that are missing", () => [shardFile(2)], /^shards 1\/3, 3\/3 are missing; name their files as well\n$/],
    ["one that is there twice", () => [shardFile(1), shardFile(2), shardFile(2)], /2\.json: is shard 2\/3, and so is .*2\.json; name each shard once\n$/],
    ["of another number", () => [shardFile(1), changed((r) => { r.shard!.of = 4; })], /changed\.json: is shard 2\/4, and .*1\.json is 1\/3; name shards of the same number instead\n$/],
    ["of another version", () => [changed((r) => { r.tool.version = "9.9.9"; })], /changed\.json: was written by flawgate 9\.9\.9, and this is .*; write every shard with the same one\n$/],
    ["of other rules", () => [changed((r) => { r.shard!.rules = "sha256:0000000000000000"; })], /changed\.json: was asked another catalogue or other rules/],
    ["of other content", () => [changed((r) => { r.shard!.content = "sha256:0000000000000000"; })], /changed\.json: is of other content than .*tree has \(sha256:0{16}, not sha256:[0-9a-f]{16}\); write every shard of the same checkout, and say with --on where it is\n$/],
    ["a whole", () => [changed((r) => { delete r.shard; })], /changed\.json: is no shard of an audit; write it with `flawgate check PATH --shard 1\/4 --format json` instead\n$/],
    ["what is no result", () => [changed((r) => { (r.flaws[3]!.status as string) = "gone"; })], /changed\.json:\d+:\d+: .*"gone"; write one of /],
    ["no file", () => [at("none.json")], /none\.json: there is no such file\n$/],
  ])("%s", async (_, files, expected) => {
    const { code, out, err } = await merge(files());
    expect({ code, out, err }).toEqual({ code: 2, out: "", err: expect.stringMatching(expected) as string });
    expect(err.trimEnd().split("\n")).toHaveLength(1);
  });

  it.each([
    [["--shard", "4/3"], "flawgate check: option '--shard <which>' argument '4/3' is invalid; write which of how many, as in 2/4, instead\n"],
    [["--shard", "1/3"], "--shard 1/3 is a part, which is not for people; write --format json as well, and show what flawgate merge makes of all\n"],
    [["--shard", "1/3", "--format", "json", "--gate"], "--gate judges a whole, and --shard 1/3 is a part; write it after flawgate merge instead\n"],
    [["--shard", "1/3", "--format", "json", "--live"], "--live judges a whole, and --shard 1/3 is a part; write it after flawgate merge instead\n"],
  ])("check %j", async (options, err) => {
    expect(await check(...options)).toEqual({ code: 2, out: "", err });
  });
});

describe("going live", { timeout: 2 * minutes }, () => {
  it("exits 1 where something blocks it, and only where that is asked", async () => {
    const files = SHARDS.map(shardFile);
    expect((await merge(files)).code).toBe(0);
    const { code, out } = await merge(files, "--live");
    expect({ code, out: out.replace(/\s+/g, " ") }).toEqual({ code: 1, out: expect.stringMatching(/Going live .*must be fixed: .*\d+ of \d+ flaws asked for block going live\. $/) as string });
    writeFileSync(at("mild.yaml"), "live: { severities: [critical], layers: [journal], statuses: [fixed, clear, accepted] }\n");
    expect(await merge(files, "--live", "--config", at("mild.yaml"))).toMatchObject({ code: 0, out: expect.stringContaining("Nothing blocks going live: 0 flaws asked for") as string });
    writeFileSync(at("silent.yaml"), "names: {}\n");
    expect(await merge(files, "--live", "--config", at("silent.yaml"))).toEqual({ code: 2, out: "", err: "--live goes by what flawgate.yaml says under `live`, and it says nothing; write `live: { severities: [critical, high], statuses: [fixed] }` there\n" });
  });
});
