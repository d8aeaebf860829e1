import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, it, vi } from "vitest";
import { CATALOG_DIRECTORY, loadCatalog } from "../catalog/load.js";
import { ConfigError } from "../errors.js";
import { fits } from "../report/layout.js";
import { layoutFor } from "./console.js";
import { run } from "./program.js";

const audit = vi.hoisted(() => vi.fn());
vi.mock("../audit/audit.js", () => ({ audit, auditWithIgnores: async (options: unknown) => ({ result: (await audit(options)) as unknown, idleIgnores: [] }) }));
const explainOn = vi.hoisted(() => vi.fn());
vi.mock("../audit/explain.js", () => ({ explainOn }));
const testRules = vi.hoisted(() => vi.fn());
vi.mock("../audit/test-rules.js", () => ({ testRules }));

const directory = mkdtempSync(join(tmpdir(), "flawgate-cli-"));
afterAll(() => {
  rmSync(directory, { recursive: true });
});
afterEach(() => {
  vi.resetAllMocks();
});

async function flawgate(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  let out = "";
  let err = "";
  // What the mocks say is not to be found in a cache.
  const code = await run(argv[0] === "check" ? [...argv, "--no-cache"] : argv, { out: (text) => (out += text), err: (text) => (err += text), layout: { columns: 80, color: false } });
  return { code, out, err };
}

const EMPTY = {
  version: 1,
  tool: { name: "flawgate", version: "0" },
  target: { path: directory, files: 0, bytes: 0, skipped: [] },
  flaws: [],
  recurrences: [],
  summary: { open: 0, regressed: 0, disputed: 0, fixed: 0, clear: 0, unknown: 0, accepted: 0, recurrences: 0 },
  distinctRootCauses: 0,
  rootCauses: { critical: 0, high: 0, medium: 0, low: 0, info: 0 },
};

describe("usage errors: one line that says what to write, exit 2", () => {
  it.each([
    [[], "flawgate: no command; write flawgate with one of check, merge, baseline, history, reproduce, explain, names, catalog, import, rules"],
    [["chek"], "flawgate: unknown command 'chek'; write check instead"],
    [["banana"], "flawgate: unknown command 'banana'; write flawgate with one of check, merge, baseline, history, reproduce, explain, names, catalog, import, rules"],
    [["check"], "flawgate check: missing required argument 'path'; write flawgate check [options] <path>"],
    [["check", ".", "--fromat", "json"], "flawgate check: unknown option '--fromat'; write --format instead"],
    [["check", ".", "--format", "xml"], "flawgate check: option '--format <format>' argument 'xml' is invalid; write terminal, json, markdown, sarif, junit, gitlab, github or html instead, or as sarif=FILE"],
    [["check", ".", "--format", "sarif="], "flawgate check: option '--format <format>' argument 'sarif=' is invalid; write terminal, json, markdown, sarif, junit, gitlab, github or html instead, or as sarif=FILE"],
    [["check", ".", "--name", "x"], "flawgate check: option '--name <ours=theirs>' argument 'x' is invalid; write ours=theirs, as in process_intent=handle_intent, instead"],
    [["check", ".", "--name", "a=b", "--name", "a=c"], "flawgate check: option '--name <ours=theirs>' argument 'a=c' is invalid; write a once: it is b already"],
    [["check", "a", "b"], "flawgate check: too many arguments for 'check'. Expected 1 argument but got 2; write flawgate check [options] <path>"],
    [["explain", "E88"], 'unknown flaw "E88"; write E8 or E18 instead'],
    [["explain", "zz\u001b"], 'unknown flaw "zz\\x1b"; write a letter and a number, as in E8, instead'],
    [["import", "none.md"], "none.md: there is no such file"],
    [["rules", "tset"], "flawgate rules: unknown command 'tset'; write test instead"],
  ])("%j", async (argv, line) => {
    expect(await flawgate(...argv)).toEqual({ code: 2, out: "", err: `${line}\n` });
  });
});

describe("help and version", () => {
  it("are shown, exit 0", async () => {
    expect(await flawgate("--version")).toEqual({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) as string, err: "" });
    const help = await flawgate("check", "--help");
    expect(help).toMatchObject({ code: 0, err: "" });
    expect(help.out).toContain("--name <ours=theirs>");
  });
});

describe("check", () => {
  it("audits with the target's names, those of the command line first, and shows", async () => {
    audit.mockResolvedValue(EMPTY);
    writeFileSync(join(directory, "flawgate.yaml"), "names: { apply_fill: config, mark_price: config }\n");
    const { code, out } = await flawgate("check", directory, "--name", "apply_fill=line", "--format", "json");
    rmSync(join(directory, "flawgate.yaml"));
    expect(audit).toHaveBeenCalledWith({ path: directory, names: { apply_fill: "line", mark_price: "config" } });
    expect({ code, result: JSON.parse(out) as unknown }).toEqual({ code: 0, result: EMPTY });
  });

  it("writes to a file, or says why it cannot", async () => {
    audit.mockResolvedValue(EMPTY);
    const file = join(directory, "out.json");
    expect(await flawgate("check", directory, "--format", "json", "--output", file)).toEqual({ code: 0, out: "", err: "" });
    expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(EMPTY);
    const nowhere = join(directory, "none", "out.json");
    expect(await flawgate("check", directory, "--output", nowhere)).toEqual({ code: 2, out: "", err: `${nowhere}: cannot be written (ENOENT); write another file after --output instead\n` });
  });

  it("writes several formats in one run, each to its file, or says which are in each other's way", async () => {
    audit.mockResolvedValue(EMPTY);
    const [json, junit, sarif] = ["out.json", "out.xml", "a=b.sarif"].map((name) => join(directory, name)) as [string, string, string];
    expect(await flawgate("check", directory, "--format", `json=${json}`, "--format", "github", "--format", `junit=${junit}`, "--format", `sarif=${sarif}`)).toEqual({ code: 0, out: "0 annotations.\n", err: "" });
    expect(JSON.parse(readFileSync(json, "utf8"))).toEqual(EMPTY);
    expect(readFileSync(junit, "utf8")).toContain('<testsuites name="flawgate" tests="0"');
    expect(readFileSync(sarif, "utf8")).toContain('"version": "2.1.0"');
    expect(audit).toHaveBeenCalledTimes(1);
    expect(await flawgate("check", directory, "--format", `json=${json}`, "--format", "markdown", "--output", junit)).toEqual({ code: 0, out: "", err: "" });
    expect(readFileSync(junit, "utf8")).toContain("# Flaws in");
    expect((await flawgate("check", directory, "--format", "json", "--format", "sarif")).err).toBe("--format json and --format sarif would both go to the console; write one of them as sarif=FILE instead\n");
    expect((await flawgate("check", directory, "--format", "json=x", "--format", "junit=x")).err).toBe("--format json and --format junit would both go to x; write one of them as junit=FILE instead\n");
    expect(await flawgate("check", directory, "--format", "json=x", "--output", "y")).toEqual({ code: 2, out: "", err: "--output y: each format has a file of its own; leave it out\n" });
  });

  it("prints what is wrong in files without a stack, exit 2", async () => {
    audit.mockRejectedValue(new ConfigError(["a.yaml:1:2: no; write yes instead", "b.yaml:3:4: no\n\u001b; write yes instead"]));
    expect(await flawgate("check", directory)).toEqual({ code: 2, out: "", err: "a.yaml:1:2: no; write yes instead\nb.yaml:3:4: no\\n\\x1b; write yes instead\n" });
  });

  it("prints a crash with its cause, exit 3", async () => {
    audit.mockRejectedValue(new Error("broken", { cause: new RangeError("deep down") }));
    const { code, out, err } = await flawgate("check", directory);
    expect({ code, out }).toEqual({ code: 3, out: "" });
    expect(err).toMatch(/^flawgate failed, which is a defect of the tool:\nError: broken\n +at [^]*cause[^]*RangeError: deep down/);
  });
});

describe("catalog", () => {
  it("prints the contract", async () => {
    const { code, out } = await flawgate("catalog", "--format", "json");
    const summary = JSON.parse(out) as { flaws: Record<string, unknown>[]; stated: object; listed: object; distinctRootCauses: number };
    expect(code).toBe(0);
    expect(summary.flaws).toHaveLength(275);
    for (const flaw of summary.flaws) expect(Object.keys(flaw)).toEqual(expect.arrayContaining(["id", "series", "title", "layer", "severity", "family", "same_as"]));
    expect(summary).toMatchObject({ stated: { total: { count: 275, medium: 79 }, series: { A: { info: 11 } } }, listed: { total: { count: 275, medium: 84 }, series: { A: { info: 1 } }, layers: { rust: {} } } });
    expect(summary.distinctRootCauses).toBeGreaterThan(200);
    expect(summary.distinctRootCauses).toBeLessThan(275);
  });

  it("shows both counts, in 80 columns", async () => {
    const { code, out } = await flawgate("catalog");
    expect(code).toBe(0);
    expect(out).toMatch(/^all +275 +21 +79 \(77\) +84 \(79\) +68 \(64\) +23 \(34\)$/m);
    for (const line of out.split("\n")) expect(fits(line, 80), line).toBe(true);
  });
});

describe("explain", () => {
  it("tells of each flaw in 80 columns", async () => {
    for (const { id, title } of loadCatalog().flaws.filter((_, index) => index % 40 === 0 || index === 4)) {
      const { code, out } = await flawgate("explain", id.toLowerCase());
      expect(code).toBe(0);
      expect(out.replace(/\s+/g, " ")).toContain(`${id} ${title}`);
      for (const part of ["mechanism", "consequence", "repair", "rule"]) expect(out).toContain(`\n${part}\n`);
      for (const line of out.split("\n")) expect(fits(line, 80), line).toBe(true);
    }
  });

  it("asks the audit what the rule saw in a tree", async () => {
    explainOn.mockResolvedValue(["it saw nothing"]);
    expect(await flawgate("explain", "e8", "--on", directory, "--name", "apply_fill=b")).toEqual({ code: 0, out: "it saw nothing\n", err: "" });
    expect(explainOn).toHaveBeenCalledWith({ path: directory, id: "E8", names: { apply_fill: "b" } });
  });
});

describe("import", () => {
  const document = join(directory, "review.md");
  writeFileSync(document, "## R-Series: Toast (Pass 15)\n| # | Flaw | Layer | Severity |\n|---|---|---|---|\n| R1 | Bread burns on both sides | Rust | Low |\n| R2 | Crumbs | Rust | Awful |\n");

  it("says what is new, and what is gone", async () => {
    const { code, out } = await flawgate("import", document, "--format", "json");
    const comparison = JSON.parse(out) as { new: { id: string }[]; changed: []; gone: string[]; contradictions: { what: string }[] };
    expect(code).toBe(0);
    expect(comparison.new.map(({ id }) => id)).toEqual(["R1", "R2"]);
    expect(comparison.gone).toHaveLength(275);
    expect(comparison.contradictions).toMatchObject([{ line: 5, what: 'R2 has the unknown severity "Awful"' }]);
  });

  it("adds stubs to the catalogue that is named, which then loads and knows them", async () => {
    const catalog = join(directory, "catalog");
    cpSync(CATALOG_DIRECTORY, catalog, { recursive: true });
    const { code, out } = await flawgate("import", document, "--write", "--catalog", catalog);
    expect(code).toBe(0);
    expect(out).toContain("Stubs written for R1: replace each TODO in R.yaml.\nNo stub for R2: give the row a severity that is known.\n");
    expect(loadCatalog(catalog).byId.get("R1")).toMatchObject({ title: "Bread burns on both sides", pass: 15, source: { document: "review.md", section: "R-Series" } });
    expect(existsSync(join(CATALOG_DIRECTORY, "R.yaml"))).toBe(false);
    const again = await flawgate("import", document, "--catalog", catalog);
    expect(again.out).toContain("1 new, 0 changed, 275 gone");
  });

  it("refuses what lists no flaws", async () => {
    writeFileSync(join(directory, "empty.md"), "# Nothing\n");
    expect(await flawgate("import", join(directory, "empty.md"))).toMatchObject({ code: 2, err: expect.stringMatching(/empty\.md: lists no flaws; write pass tables/) as string });
  });
});

describe("rules test", () => {
  it("fails with exit 1 where an example does", async () => {
    testRules.mockResolvedValueOnce({ outcomes: [{}], ok: true, text: "fine\n" }).mockResolvedValueOnce({ outcomes: [{}], ok: false, text: "E8 missed\n" });
    expect(await flawgate("rules", "test")).toEqual({ code: 0, out: "fine\n", err: "" });
    expect(await flawgate("rules", "test", "E8")).toEqual({ code: 1, out: "E8 missed\n", err: "" });
    expect(testRules.mock.calls).toEqual([[{}], [{ id: "E8" }]]);
  });

  it("does not pass for want of examples", async () => {
    testRules.mockResolvedValue({ outcomes: [], ok: true, text: "" });
    expect(await flawgate("rules", "test", "E8")).toEqual({ code: 2, out: "", err: "E8 has no examples here, and the npm package ships none; run it in a clone of the repository instead\n" });
  });
});

describe("layoutFor", () => {
  it.each([
    [{ isTTY: true, columns: 100 }, {}, { columns: 100, color: true }],
    [{ isTTY: true, columns: 300 }, {}, { columns: 120, color: true }],
    [{ isTTY: true, columns: 0 }, {}, { columns: 80, color: true }],
    [{ columns: 100 }, {}, { columns: 80, color: false }],
    [{ isTTY: true }, { NO_COLOR: "1" }, { columns: 80, color: false }],
    [{ isTTY: true }, { NO_COLOR: "" }, { columns: 80, color: true }],
    [{ isTTY: true }, { TERM: "dumb" }, { columns: 80, color: false }],
    [{}, { FORCE_COLOR: "1" }, { columns: 80, color: true }],
    [{}, { FORCE_COLOR: "1", NO_COLOR: "1" }, { columns: 80, color: true }],
    [{ isTTY: true }, { FORCE_COLOR: "0" }, { columns: 80, color: false }],
  ])("%j with %j", (stream, env, layout) => {
    expect(layoutFor(stream, env)).toEqual(layout);
  });
});
