import { Ajv } from "ajv";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, vi } from "vitest";
import type { Reproduction, Reproductions } from "../src/audit/reproductions.js";
import type { FlawResult } from "../src/audit/result.js";
import { loadCatalog } from "../src/catalog/load.js";
import { fits } from "../src/report/layout.js";
import { renderReproductions } from "../src/report/reproductions.js";
import { reproduce, type RunTrace } from "../src/reproduce/reproduce.js";
import { RULES_DIRECTORY } from "../src/rules/load.js";
import { base, cacheDirectory, findOnPath, firstLine, flawgate, folderOf, missing, pathWith, PYTHON, QUICK_FLAWED, QUICK_SOUND, REPRO, reproduceAll, reproduceOne, rulesOf, statusWith, why, type Options } from "./reproduce-trees.js";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const required = (process.env["FLAWGATE_REQUIRE_TOOLCHAINS"] ?? "") !== "";
if (why !== "") console.warn(`reproductions${why}`);

// A kernel that knows how much may be ordered, and a book in Python that asks it.

const crate = (limit: number): Record<string, string> => ({
  "_rust_kernel/Cargo.toml": '[package]\nname = "tiny"\nversion = "0.1.0"\nedition = "2021"\n\n[lib]\ncrate-type = ["cdylib"]\n',
  "_rust_kernel/Cargo.lock": 'version = 3\n\n[[package]]\nname = "tiny"\nversion = "0.1.0"\n',
  "_rust_kernel/src/lib.rs": `#[no_mangle]\npub extern "C" fn limit() -> i32 {\n    ${limit}\n}\n`,
});
const BOOK = `import ctypes, glob, os
library, = (f for f in glob.glob(os.environ["CARGO_TARGET_DIR"] + "/release/*") if f.endswith((".so", ".dylib")))
kernel = ctypes.CDLL(library)
def order(size):
    return min(size, kernel.limit())
`;
const FLAWED = folderOf({ "book.py": BOOK, ...crate(99) });
const SOUND = folderOf({ "book.py": BOOK, ...crate(4) });
const built = { control: FLAWED };

describe.runIf(required)("toolchains", () => {
  it("are here", () => expect(missing).toEqual([]));
});

describe.skipIf(missing.length > 0)(`reproductions${why}`, () => {
  it("trigger on a flawed tree, and reach a sound one without", async () => {
    expect(await reproduceOne(FLAWED, built)).toMatchObject({ id: "A1", verdict: "triggered", reached: true, reason: null, expected: "at most 4", observed: "6", attempts: 1, control: { verdict: "triggered" } });
    const sound = await reproduceOne(SOUND, built);
    expect(sound).toMatchObject({ verdict: "not-triggered", reached: true, reason: null, observed: "4", control: { verdict: "triggered", reached: true } });
    expect(statusWith(sound)).toBe("fixed");
  });

  it("are told as the schema says, one a flaw, and in 80 columns", async () => {
    const result = await reproduceAll(QUICK_SOUND);
    const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(JSON.parse(readFileSync(join(ROOT, "schemas/reproductions.schema.json"), "utf8")) as object);
    validate(result);
    expect(validate.errors ?? []).toEqual([]);
    expect(result.reproductions.map((each) => each.id)).toEqual(["A1", "A2"]);
    expect(result.reproductions[1]).toMatchObject({ verdict: "inconclusive", reached: false, reason: "not run: there is no repro.py for it yet", attempts: 0, control: { verdict: "inconclusive" } });
    expect((await reproduceAll(QUICK_SOUND, { ids: ["A2"] })).reproductions[0]).toMatchObject({ reason: "not run: it was not asked for" });
    const text = renderReproductions(result, { flaws: loadCatalog().byId }, { columns: 80, color: false });
    expect(text).toContain("1 of 2: 1 not triggered, 1 not run.");
    for (const line of text.split("\n")) expect(fits(line, 80), line).toBe(true);
  });

  describe("never prove anything without", () => {
    it.each<[string, () => Promise<Reproduction>, RegExp]>([
      ["cargo", () => reproduceOne(SOUND, { ...built, variables: { ...process.env, PATH: pathWith({ python3: PYTHON }) } }), /^no cargo$/],
      ["a cargo that works", () => reproduceOne(SOUND, { ...built, variables: { ...process.env, PATH: pathWith({ python3: PYTHON, cargo: "/bin/false" }) } }), /^no cargo that works$/],
      ["python3", () => reproduceOne(SOUND, { ...built, variables: { ...process.env, PATH: pathWith({ cargo: findOnPath("cargo")! }) } }), /^no python3$/],
      ["a kernel that builds", () => reproduceOne(folderOf({ "book.py": BOOK, ...crate(4), "_rust_kernel/src/lib.rs": "fn" }), built), /^the kernel did not build: error/],
      ["a kernel", () => reproduceOne(folderOf({ "book.py": BOOK }), built), /^ValueError: /],
      ["a module of the tree", () => reproduceOne(folderOf(crate(4)), built), /^a module is missing: No module named 'book'$/],
      ["a module of the machine", () => reproduceOne(SOUND, { ...built, rules: rulesOf(`import module_that_is_not_here\n${REPRO}`) }), /^a module is missing: No module named 'module_that_is_not_here'$/],
      ["time", () => reproduceOne(QUICK_SOUND, { timeoutSeconds: 1, rules: rulesOf(`import time\ntime.sleep(60)\n${REPRO}`) }), /^timed out after 1 s$/],
      ["memory", () => reproduceOne(QUICK_SOUND, { memoryMb: 256, rules: rulesOf(`held = bytearray(300 << 20)\n${REPRO}`) }), /^out of memory \(limit 256 MB\)$/],
      ["memory to start", () => reproduceOne(QUICK_SOUND, { memoryMb: 1 }), /^(out of memory \(limit 1 MB( for all its processes)?\)|killed by SIG\w+)$/],
      ["being left alive", () => reproduceOne(QUICK_SOUND, { rules: rulesOf(`import os\nos.kill(os.getpid(), 9)\n${REPRO}`) }), /^killed by SIGKILL$/],
      ["an end", () => reproduceOne(QUICK_SOUND, { rules: rulesOf(`${REPRO}raise KeyError("after the line")\n`) }), /^KeyError: 'after the line'$/],
    ])("%s", async (_, run, reason) => {
      const reproduction = await run();
      expect(reproduction).toMatchObject({ verdict: "inconclusive", reached: false, reason: expect.stringMatching(reason.source.endsWith("$") ? new RegExp(reason.source.slice(0, -1) + "(\n|$)") : reason) as string });
      expect(statusWith(reproduction)).toBe("clear");
    });

    it.each<[string, Options, RegExp]>([
      ["a control that triggers", { control: QUICK_SOUND }, /^$/],
      ["a control that runs", { control: folderOf({ "account.py": "" }) }, /^a module is missing: No module named 'book'$/],
      ["a control that is built", { control: folderOf({ ...crate(99), "_rust_kernel/src/lib.rs": "fn" }) }, /^the kernel did not build: /],
      ["cargo, where only the control needs it", { control: FLAWED, variables: { ...process.env, PATH: pathWith({ python3: PYTHON }) } }, /^no cargo$/],
    ])("%s", async (_, options, reason) => {
      const reproduction = await reproduceOne(folderOf({ "book.py": "def order(size):\n    return min(size, 3)\n" }), options);
      expect(reproduction).toMatchObject({ verdict: "not-triggered", reached: true });
      expect(reproduction.control.verdict).not.toBe("triggered");
      expect(firstLine(reproduction.control.reason)).toMatch(reason);
      expect(statusWith(reproduction)).toBe("clear");
    });
  });

  describe("of a tree that its constructors need a binding for", () => {
    const REPRO_OF_MARKET = `import sys
from pathlib import Path
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Observation, Probe, Tree, reproduce
async def price(tree: Tree, reached: Probe) -> Observation:
    seen = tree.market(100.0, 0).price
    reached.when(True)
    return Observation(seen > 100.0, str(seen))
reproduce("A1", price, expected="100.0")
`;
    const rules = rulesOf(REPRO_OF_MARKET);
    cpSync(join(RULES_DIRECTORY, "flawgate_repro"), join(rules, "flawgate_repro"), { recursive: true, filter: (path) => !path.endsWith("requirements.txt") });
    const market = (price: string): string => `class MarketSnapshot:\n    def __init__(self, symbol, price, place_in_the_day):\n        self.price = ${price}\n`;
    const BINDING = 'from contracts import MarketSnapshot\n\ndef market(price, bar):\n    return MarketSnapshot("BTC-USDT", price, bar)\n';
    const control = folderOf({ "contracts.py": market("price + 1"), "flawgate_binding.py": BINDING });

    it("prove with it", async () => {
      const reproduction = await reproduceOne(folderOf({ "contracts.py": market("price"), "flawgate_binding.py": BINDING }), { rules, control });
      expect(reproduction).toMatchObject({ verdict: "not-triggered", reached: true, control: { verdict: "triggered" } });
      expect(statusWith(reproduction)).toBe("fixed");
    });

    it.each<[string, Record<string, string>, RegExp]>([
      ["it", {}, /TypeError: .*'place_in_the_day'/],
      ["one that can be loaded", { "flawgate_binding.py": "def market(" }, /SyntaxError: /],
      ["one that says what is asked for", { "flawgate_binding.py": "def markets(price, bar):\n    return None\n" }, /flawgate_binding\.py defines markets, which nothing asks for/],
    ])("never without %s", async (_, binding, reason) => {
      const reproduction = await reproduceOne(folderOf({ "contracts.py": market("price"), ...binding }), { rules, control });
      expect(reproduction).toMatchObject({ verdict: "inconclusive", reason: expect.stringMatching(reason) as string, control: { verdict: "triggered" } });
      expect(statusWith(reproduction)).toBe("clear");
    });
  });

  it("run each control once in one environment, and again in another", async () => {
    const logging = async (options: Options): Promise<number> => {
      let runs = 0;
      const { control } = await reproduceOne(QUICK_SOUND, { ...options, onEvent: (event) => (runs += Number(event.kind === "started" && event.on === "control")) });
      expect(control.verdict).toBe("triggered");
      return runs;
    };
    const rules = rulesOf(REPRO);
    const control = folderOf({ "book.py": "def order(size):\n    return size  # another control\n" });
    expect(await logging({ control, rules })).toBe(1);
    expect(await logging({ control, rules })).toBe(0);
    expect(await logging({ control, rules, memoryMb: 2048 })).toBe(1);
    expect(await logging({ control, rules, seed: 2 })).toBe(1);
    expect(await logging({ control, rules, isolation: "guard", diskMb: 64 })).toBe(1);
    expect(await logging({ control, rules: rulesOf(`${REPRO}# changed\n`) })).toBe(1);
    expect(await logging({ control: folderOf({ "book.py": "def order(size):\n    return size + 1\n" }), rules })).toBe(1);
  });

  describe("that differ between runs", () => {
    const flaky = rulesOf(REPRO.replace("ordered = book.order(6)", 'import os\nordered = 6 if int(os.environ["FLAWGATE_SEED"]) % 2 else 4'));

    it("show nothing, and how often they triggered", async () => {
      const once = await reproduceOne(QUICK_SOUND, { rules: flaky, control: QUICK_SOUND });
      expect(once).toMatchObject({ verdict: "triggered", reason: null });
      const thrice = await reproduceOne(QUICK_SOUND, { rules: flaky, control: QUICK_SOUND, repeat: 3 });
      expect(thrice).toMatchObject({ verdict: "inconclusive", reason: "flaky, 2 of 3 triggered", control: { verdict: "inconclusive" } });
      expect(statusWith(thrice)).toBe("clear");
    });

    it("are what they are where they agree", async () => {
      const traces: RunTrace[] = [];
      const reproduction = await reproduceOne(QUICK_SOUND, { repeat: 3, seed: 5, onEvent: (event) => event.kind === "ran" && event.trace.on === "target" && traces.push(event.trace) });
      expect(reproduction).toMatchObject({ verdict: "not-triggered", reached: true, control: { verdict: "triggered" } });
      expect(traces.map((trace) => [trace.seed, trace.variables["FLAWGATE_SEED"], trace.variables["PYTHONHASHSEED"]])).toEqual([5, 6, 7].map((seed) => [seed, String(seed), String(seed)]));
    });
  });

  it("tell of each run what there is to tell", async () => {
    const traces: RunTrace[] = [];
    await reproduceOne(QUICK_SOUND, { rules: rulesOf(`${REPRO}print("a word", file=sys.stderr)\n`), onEvent: (event) => event.kind === "ran" && traces.push(event.trace) });
    expect(traces[0]).toMatchObject({ id: "A1", on: "target", says: "A1: more is ordered than may be.", code: 0, stdout: expect.stringContaining('"triggered": false') as string, stderr: "a word\n" });
    expect(traces[0]?.command.slice(-2)).toEqual(["--target", join(traces[0]!.room, "tree")]);
  });
});

describe("flawgate reproduce", () => {
  it.each([
    [["A1"], /^A1: cannot be read \(ENOENT\); name the folder of a tree instead\n$/],
    [[join(QUICK_SOUND, "book.py")], /book\.py: is no folder; name the folder of a tree instead\n$/],
    [[QUICK_SOUND, "E88"], /^unknown flaw "E88"; write E8 or E18 instead\n$/],
    [[QUICK_SOUND, "--jobs", "0"], /^flawgate reproduce: option '--jobs <n>' argument '0' is invalid; write a whole number from 1, as in \d, instead\n$/],
    [[QUICK_SOUND, "A1", "--verbose", "--format", "json"], /^flawgate reproduce: --verbose is text for people; leave out --verbose, or --format json, instead\n$/],
    [[QUICK_SOUND, "A1", "--doctor"], /^flawgate reproduce: --doctor looks at what all reproductions need; leave out A1 instead\n$/],
    [[QUICK_SOUND, "--timeout", "soon"], /^flawgate reproduce: option '--timeout <seconds>' argument 'soon' is invalid; write a whole number from 1, as in 60, instead\n$/],
  ])("%j", async (argv, line) => {
    expect(await flawgate(["reproduce", ...argv])).toEqual({ code: 2, out: "", err: expect.stringMatching(line) as string });
  });
});

describe("what flawgate reproduce prints", () => {
  const drawn: string[] = [];
  const live = { draw: (text: string) => void drawn.push(text), clear: () => undefined };

  it("as JSON is the result alone, on a terminal too", async () => {
    vi.stubEnv("PATH", pathWith({}));
    const { code, out, err } = await flawgate(["reproduce", QUICK_SOUND, "A1", "--format", "json"], { live });
    expect({ code, err, drawn }).toEqual({ code: 0, err: "", drawn: [] });
    const { environment, reproductions } = JSON.parse(out) as Reproductions;
    expect(environment).toMatchObject({ python: null, isolation: null, guards: [], packages: { from: null, reason: "no python3" } });
    expect(reproductions.slice(0, 2)).toMatchObject([{ id: "A1", verdict: "inconclusive", reason: "no python3" }, { id: "A2", reason: "not run: it was not asked for" }]);
  });

  it("as text comes with what it is at: drawn on a terminal, else in lines", async () => {
    vi.stubEnv("PATH", pathWith({}));
    const lines = await flawgate(["reproduce", QUICK_SOUND, "A1"]);
    expect(lines.err).toBe("looking for python3 and cargo\nproviding the packages\n");
    expect(lines.out).toMatch(/^flawgate .*\n[^]*\nA1 {3}inconclusive[^]*\n1 of 275: 1 inconclusive, 274 not run\.\n$/);
    const terminal = await flawgate(["reproduce", QUICK_SOUND, "A1"], { live });
    expect(terminal).toEqual({ ...lines, err: "" });
    expect(drawn.at(-1)).toContain("1 of 1");
  });

  it("as a diagnosis is JSON too", async () => {
    vi.stubEnv("PATH", pathWith({}));
    const { code, out, err } = await flawgate(["reproduce", QUICK_SOUND, "--doctor", "--format", "json"]);
    expect({ code, err, told: JSON.parse(out) as unknown }).toEqual({ code: 0, err: "", told: { version: 1, target: { path: QUICK_SOUND }, isolation: null, reason: "no python3", names: [], skeleton: null } });
  });
});

describe("check --with-reproductions", () => {
  const file = join(base, "reproductions.json");

  /** A file as `reproduce` writes it where no flaw has a reproduction. */
  async function written(change: (content: Reproductions) => void = () => undefined): Promise<void> {
    const content = await reproduce({ path: QUICK_SOUND, flaws: loadCatalog().flaws.map((flaw) => flaw.id), scripts: new Map(), rules: folderOf({ "none.txt": "" }), control: QUICK_FLAWED, variables: { PATH: "" }, cacheDirectory });
    change(content);
    writeFileSync(file, JSON.stringify(content, null, 2));
  }

  const lineOf = (text: string): number => readFileSync(file, "utf8").split("\n").findIndex((line) => line.includes(text)) + 1;

  it("merges what the file says", async () => {
    await written((content) => Object.assign(content.reproductions[0]!, { verdict: "triggered", reached: true, reason: null, expected: "4", observed: "6", attempts: 1 }));
    const { code, out } = await flawgate(["check", QUICK_SOUND, "--with-reproductions", file, "--format", "json"]);
    expect(code).toBe(0);
    const { flaws, summary } = JSON.parse(out) as { flaws: FlawResult[]; summary: Record<string, number> };
    expect(flaws[0]).toMatchObject({ id: "A1", status: "open", reason: expect.stringMatching(/^reproduced; the rule cannot tell: /) as string, reproduction: { verdict: "triggered", reason: null, expected: "4", observed: "6" } });
    expect(flaws[1]).toMatchObject({ id: "A2", status: "unknown", reproduction: { verdict: "inconclusive", reason: "not run: there is no repro.py for it yet" } });
    expect(summary).toMatchObject({ open: 1, fixed: 0 });
    expect(summary["unknown"]! + summary["clear"]!).toBe(274);
  });

  it("refuses what ran on other content", async () => {
    await written();
    const changed = join(base, "changed");
    cpSync(QUICK_SOUND, changed, { recursive: true });
    expect((await flawgate(["check", changed, "--with-reproductions", file])).code).toBe(0);
    writeFileSync(join(changed, "book.py"), "def order(size):\n    return size\n");
    const { code, err } = await flawgate(["check", changed, "--with-reproductions", file]);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(/^\S+reproductions\.json: its reproductions ran on other content than \S+changed has \(\w{12}, not \w{12}\); write it anew with `flawgate reproduce \S+ --format json --output \S+`\n$/) as string });
  });

  it.each<[string, (content: Reproductions) => unknown, string | null, RegExp]>([
    ["a verdict that there is not", (c) => ((c.reproductions[3] as { verdict: string }).verdict = "fixed"), '"fixed"', /`reproductions\.3\.verdict` is "fixed"; write one of/],
    ["a flaw that there is not", (c) => (c.reproductions[4]!.id = "Z99"), '"Z99"', /there is no flaw Z99 in the catalogue; write the file anew/],
    ["a flaw twice", (c) => c.reproductions.splice(2, 0, { ...c.reproductions[0]! }), null, /A1 is in the file already; leave one of them/],
    ["a file of another version", (c) => ((c as { version: number }).version = 2), '"version": 2', /`version` is "2"; write `1` instead/],
    ["a key that there is not", (c) => ((c.target as { hash?: string }).hash = "x"), '"hash"', /unknown key "hash" in `target`; write/],
  ])("says where there is %s", async (_, change, where, problem) => {
    await written(change);
    const { code, out, err } = await flawgate(["check", QUICK_SOUND, "--with-reproductions", file]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    const [, line, text] = /^.*reproductions\.json:(\d+):\d+: (.*)\n$/.exec(err) ?? [];
    expect(text, err).toMatch(problem);
    if (where !== null) expect(Number(line)).toBe(lineOf(where));
  });

  it("says what is no JSON, and what is not there", async () => {
    writeFileSync(file, '{ "version": 1,');
    expect(await flawgate(["check", QUICK_SOUND, "--with-reproductions", file])).toMatchObject({ code: 2, err: expect.stringMatching(/reproductions\.json:1:\d+: is not valid YAML/) as string });
    expect(await flawgate(["check", QUICK_SOUND, "--with-reproductions", join(base, "none.json")])).toMatchObject({ code: 2, err: expect.stringMatching(/none\.json: there is no such file\n$/) as string });
  });
});
