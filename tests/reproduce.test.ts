import { Ajv } from "ajv";
import { spawn, spawnSync } from "node:child_process";
import { accessSync, constants, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { mergeReproduction } from "../src/audit/merge-reproductions.js";
import type { Reproduction, Reproductions } from "../src/audit/reproductions.js";
import type { FlawResult, Status } from "../src/audit/result.js";
import { loadCatalog } from "../src/catalog/load.js";
import { run } from "../src/cli/program.js";
import { fits } from "../src/report/layout.js";
import { renderReproductions } from "../src/report/reproductions.js";
import { reproduce, type ReproduceOptions } from "../src/reproduce/reproduce.js";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const required = (process.env["FLAWGATE_REQUIRE_TOOLCHAINS"] ?? "") !== "";

function findOnPath(command: string): string | undefined {
  return (process.env["PATH"] ?? "").split(delimiter).map((folder) => join(folder, command)).find((file) => {
    try {
      accessSync(file, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

const missing = ["python3", "cargo"].filter((command) => findOnPath(command) === undefined);
const why = missing.length > 0 ? ` (skipped: no ${missing.join(", no ")})` : "";
if (why !== "") console.warn(`reproductions${why}`);
const PYTHON = missing.includes("python3") ? "" : spawnSync("python3", ["-c", "import sys; print(sys.executable)"], { encoding: "utf8" }).stdout.trim();

const base = realpathSync(mkdtempSync(join(tmpdir(), "flawgate-test-")));
afterAll(() => rmSync(base, { recursive: true, force: true }));

/** Where reproductions make their scratch folders: nothing may be left in it. */
const scratch = join(base, "scratch");
beforeEach(() => {
  mkdirSync(scratch, { recursive: true });
  vi.stubEnv("TMPDIR", scratch);
  onTestFinished(() => {
    vi.unstubAllEnvs();
    // tsx keeps what it compiled.
    expect(readdirSync(scratch).filter((name) => !name.startsWith("tsx-"))).toEqual([]);
  });
});

let folders = 0;

function folderOf(files: Record<string, string>): string {
  const folder = join(base, `folder-${folders++}`);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

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
/** The same in Python alone. */
const QUICK_FLAWED = folderOf({ "book.py": "def order(size):\n    return size\n" });
const QUICK_SOUND = folderOf({ "book.py": "def order(size):\n    return min(size, 4)\n" });

const REPRO = `import json, sys
sys.path[:0] = [sys.argv[sys.argv.index("--target") + 1], __file__.rsplit("/", 3)[0]]
from flawgate_repro import report
import book
ordered = book.order(6)
report("A1", ordered > 4, "at most 4", str(ordered))
`;
const HARNESS = `import json
def report(flaw, triggered, expected, observed):
    print(json.dumps({"flaw": flaw, "reached": True, "triggered": triggered, "expected": expected, "observed": observed}))
`;

/** Rules with a reproduction of A1. */
function rulesOf(repro: string): string {
  return folderOf({ "flawgate_repro/__init__.py": HARNESS, "A/A1-orders-too-much/repro.py": repro, "A/A1-orders-too-much/flawed.py": "not copied" });
}

const cacheDirectory = join(base, "cache");
const RULES = rulesOf(REPRO);

type Options = Partial<ReproduceOptions> & { rules?: string };

async function reproduceAll(path: string, { rules = RULES, ...options }: Options = {}): Promise<Reproductions> {
  return reproduce({ path, flaws: ["A1", "A2"], scripts: new Map([["A1", { id: "A1", rules, folder: "A/A1-orders-too-much" }]]), control: FLAWED, cacheDirectory, ...options });
}

async function reproduceOne(path: string, options: Options = {}): Promise<Reproduction> {
  return (await reproduceAll(path, options)).reproductions[0]!;
}

const quickly = (path: string, options: Options = {}): Promise<Reproduction> => reproduceOne(path, { control: QUICK_FLAWED, ...options });

/** What a rule that finds the flaw gone, and this reproduction, come to. */
function statusWith(reproduction: Reproduction): Status {
  const clear: FlawResult = { id: "A1", series: "A", title: "", layer: "rust", severity: "high", status: "clear", reason: null, anchors: [], findings: [], reproduction: { verdict: "not-run", reason: null, expected: null, observed: null } };
  return mergeReproduction(clear, reproduction).status;
}

/** A PATH on which there is no more than these. */
function pathWith(commands: Record<string, string>): string {
  const folder = folderOf({ "empty/none": "" });
  for (const [name, target] of Object.entries(commands)) symlinkSync(target, join(folder, name));
  return folder;
}

const firstLine = (text: string | null): string => (text ?? "").split("\n")[0]!;

describe.runIf(required)("toolchains", () => {
  it("are here", () => expect(missing).toEqual([]));
});

describe.skipIf(missing.length > 0)(`reproductions${why}`, () => {
  it("trigger on a flawed tree, and reach a sound one without", async () => {
    expect(await reproduceOne(FLAWED)).toMatchObject({ id: "A1", verdict: "triggered", reached: true, reason: null, expected: "at most 4", observed: "6", attempts: 1, control: { verdict: "triggered" } });
    const sound = await reproduceOne(SOUND);
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
      ["cargo", () => reproduceOne(SOUND, { variables: { ...process.env, PATH: pathWith({ python3: PYTHON }) } }), /^no cargo$/],
      ["a cargo that works", () => reproduceOne(SOUND, { variables: { ...process.env, PATH: pathWith({ python3: PYTHON, cargo: "/bin/false" }) } }), /^no cargo that works$/],
      ["python3", () => reproduceOne(SOUND, { variables: { ...process.env, PATH: pathWith({ cargo: findOnPath("cargo")! }) } }), /^no python3$/],
      ["a kernel that builds", () => reproduceOne(folderOf({ "book.py": BOOK, ...crate(4), "_rust_kernel/src/lib.rs": "fn" })), /^the kernel did not build: error/],
      ["a kernel", () => reproduceOne(folderOf({ "book.py": BOOK })), /^ValueError: /],
      ["a module of the tree", () => reproduceOne(folderOf(crate(4))), /^a module is missing: No module named 'book'$/],
      ["a module of the machine", () => reproduceOne(SOUND, { rules: rulesOf(`import module_that_is_not_here\n${REPRO}`) }), /^a module is missing: No module named 'module_that_is_not_here'$/],
      ["time", () => quickly(QUICK_SOUND, { timeoutSeconds: 1, rules: rulesOf(`import time\ntime.sleep(60)\n${REPRO}`) }), /^timed out after 1 s$/],
      ["memory", () => quickly(QUICK_SOUND, { memoryMb: 256, rules: rulesOf(`held = bytearray(300 << 20)\n${REPRO}`) }), /^out of memory \(limit 256 MB\)$/],
      ["memory to start", () => quickly(QUICK_SOUND, { memoryMb: 1 }), /^(out of memory \(limit 1 MB\)|killed by SIG\w+)$/],
      ["being left alive", () => quickly(QUICK_SOUND, { rules: rulesOf(`import os\nos.kill(os.getpid(), 9)\n${REPRO}`) }), /^killed by SIGKILL$/],
      ["an end", () => quickly(QUICK_SOUND, { rules: rulesOf(`${REPRO}raise KeyError("after the line")\n`) }), /^KeyError: 'after the line'$/],
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
      const reproduction = await quickly(folderOf({ "book.py": "def order(size):\n    return min(size, 3)\n" }), options);
      expect(reproduction).toMatchObject({ verdict: "not-triggered", reached: true });
      expect(reproduction.control.verdict).not.toBe("triggered");
      expect(firstLine(reproduction.control.reason)).toMatch(reason);
      expect(statusWith(reproduction)).toBe("clear");
    });
  });

  it("run each control once in one environment, and again in another", async () => {
    const log = join(base, "control.log");
    const logging = (result: string): string => folderOf({ "book.py": `open(${JSON.stringify(log)}, "a").write("+")\ndef order(size):\n    return ${result}\n` });
    const control = logging("size");
    const runs = (): number => readFileSync(log, "utf8").length;
    const rules = rulesOf(REPRO);
    for (const expected of [1, 1]) {
      expect((await quickly(QUICK_SOUND, { control, rules })).control.verdict).toBe("triggered");
      expect(runs()).toBe(expected);
    }
    await quickly(QUICK_SOUND, { control, rules, memoryMb: 2048 });
    expect(runs()).toBe(2);
    await quickly(QUICK_SOUND, { control, rules: rulesOf(`${REPRO}# changed\n`) });
    expect(runs()).toBe(3);
    await quickly(QUICK_SOUND, { control: logging("size + 1"), rules });
    expect(runs()).toBe(4);
  });

  it("see no secrets, no home, no network, and write in their own copy alone", async () => {
    const rules = rulesOf(`import os, socket, sys
open("book.py", "a").write("# changed")
open(os.path.expanduser("~/left"), "w").close()
os.mkdir("locked"); open("locked/file", "w").close(); os.chmod("locked", 0)
server = socket.create_server(("127.0.0.1", 0)); socket.create_connection(server.getsockname())
def refused(address):
    try: socket.create_connection(address, timeout=5)
    except OSError: return True
seen = [os.environ.get("PINK_API_SECRET"), os.path.expanduser("~").startswith(${JSON.stringify(scratch)}), refused(("192.0.2.1", 80)), refused(("exchange.example", 80)), os.environ["PYTHONHASHSEED"], os.environ["FLAWGATE_SEED"]]
sys.path.insert(0, __file__.rsplit("/", 3)[0])
__import__("flawgate_repro").report("A1", False, "nothing", repr(seen))
`);
    vi.stubEnv("PINK_API_SECRET", "secret");
    expect(await quickly(QUICK_SOUND, { rules, seed: 7 })).toMatchObject({ verdict: "not-triggered", observed: "[None, True, True, True, '7', '7']" });
    expect(readFileSync(join(QUICK_SOUND, "book.py"), "utf8")).not.toContain("changed");
  });

  const SLEEPER = (pids: string): string => `import os, subprocess, sys, time
child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(300)"], start_new_session=True)
open(${JSON.stringify(pids)}, "w").write(f"{os.getpid()} {child.pid}")
`;
  const pidsIn = (file: string): number[] => readFileSync(file, "utf8").split(" ").map(Number);
  const isAlive = (pid: number): boolean => {
    try {
      process.kill(pid, 0);
      return !(existsSync(`/proc/${pid}/stat`) && / [ZX] /.test(readFileSync(`/proc/${pid}/stat`, "utf8")));
    } catch {
      return false;
    }
  };

  it.skipIf(process.platform !== "linux")("leave no process behind, also where one left the group", async () => {
    const pids = join(base, "pids");
    await quickly(QUICK_SOUND, { rules: rulesOf(`${SLEEPER(pids)}${REPRO}`) });
    expect(pidsIn(pids).filter(isAlive)).toEqual([]);
    await quickly(QUICK_SOUND, { timeoutSeconds: 3, rules: rulesOf(`${SLEEPER(pids)}time.sleep(300)\n`) });
    expect(pidsIn(pids).filter(isAlive)).toEqual([]);
  });

  it.skipIf(process.platform !== "linux").each(["SIGINT", "SIGTERM"] as const)("leave nothing behind on %s, and end by it", async (signal) => {
    const pids = join(base, `pids-${signal}`);
    const rules = rulesOf(`${SLEEPER(pids)}time.sleep(300)\n`);
    const driver = join(folderOf({ "driver.mts": driverText(rules) }), "driver.mts");
    const child = spawn(process.execPath, ["--import", "tsx", driver], { cwd: ROOT, env: { ...process.env, TMPDIR: scratch }, stdio: "inherit" });
    const ended = new Promise((resolve) => child.once("exit", (code, by) => resolve({ code, by })));
    await vi.waitUntil(() => existsSync(pids) && readFileSync(pids, "utf8").includes(" "), { timeout: 50_000, interval: 50 });
    expect(pidsIn(pids).filter(isAlive)).toHaveLength(2);
    child.kill(signal);
    expect(await ended).toEqual({ code: null, by: signal });
    expect(pidsIn(pids).filter(isAlive)).toEqual([]);
  });

  const driverText = (rules: string): string => `
import { untilInterrupted } from ${JSON.stringify(join(ROOT, "src/cli/interrupt.ts"))};
import { reproduce } from ${JSON.stringify(join(ROOT, "src/reproduce/reproduce.ts"))};
const scripts = new Map([["A1", { id: "A1", rules: ${JSON.stringify(rules)}, folder: "A/A1-orders-too-much" }]]);
await untilInterrupted((signal) => reproduce({ path: ${JSON.stringify(QUICK_SOUND)}, flaws: ["A1"], scripts, control: ${JSON.stringify(QUICK_FLAWED)}, cacheDirectory: ${JSON.stringify(cacheDirectory)}, signal }));
`;
});

async function flawgate(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  let out = "";
  let err = "";
  const code = await run(argv, { out: (text) => (out += text), err: (text) => (err += text), layout: { columns: 80, color: false } });
  return { code, out, err };
}

describe("flawgate reproduce", () => {
  it.each([
    [["A1"], /^A1: cannot be read \(ENOENT\); name the folder of a tree instead\n$/],
    [[join(QUICK_SOUND, "book.py")], /book\.py: is no folder; name the folder of a tree instead\n$/],
    [[QUICK_SOUND, "E88"], /^unknown flaw "E88"; write E8 or E18 instead\n$/],
    [[QUICK_SOUND, "--jobs", "0"], /^flawgate reproduce: option '--jobs <n>' argument '0' is invalid; write a whole number from 1, as in \d, instead\n$/],
    [[QUICK_SOUND, "--timeout", "soon"], /^flawgate reproduce: option '--timeout <seconds>' argument 'soon' is invalid; write a whole number from 1, as in 60, instead\n$/],
  ])("%j", async (argv, line) => {
    expect(await flawgate("reproduce", ...argv)).toEqual({ code: 2, out: "", err: expect.stringMatching(line) as string });
  });
});

describe("check --with-reproductions", () => {
  const file = join(base, "reproductions.json");

  /** A file as `reproduce` writes it where no flaw has a reproduction. */
  async function written(change: (content: Reproductions) => void = () => undefined): Promise<void> {
    const content = await reproduce({ path: QUICK_SOUND, flaws: loadCatalog().flaws.map((flaw) => flaw.id), scripts: new Map(), control: QUICK_FLAWED, variables: { PATH: "" }, cacheDirectory });
    change(content);
    writeFileSync(file, JSON.stringify(content, null, 2));
  }

  const lineOf = (text: string): number => readFileSync(file, "utf8").split("\n").findIndex((line) => line.includes(text)) + 1;

  it("merges what the file says", async () => {
    await written((content) => Object.assign(content.reproductions[0]!, { verdict: "triggered", reached: true, reason: null, expected: "4", observed: "6", attempts: 1 }));
    const { code, out } = await flawgate("check", QUICK_SOUND, "--with-reproductions", file, "--format", "json");
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
    expect((await flawgate("check", changed, "--with-reproductions", file)).code).toBe(0);
    writeFileSync(join(changed, "book.py"), "def order(size):\n    return size\n");
    const { code, err } = await flawgate("check", changed, "--with-reproductions", file);
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
    const { code, out, err } = await flawgate("check", QUICK_SOUND, "--with-reproductions", file);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    const [, line, text] = /^.*reproductions\.json:(\d+):\d+: (.*)\n$/.exec(err) ?? [];
    expect(text, err).toMatch(problem);
    if (where !== null) expect(Number(line)).toBe(lineOf(where));
  });

  it("says what is no JSON, and what is not there", async () => {
    writeFileSync(file, '{ "version": 1,');
    expect(await flawgate("check", QUICK_SOUND, "--with-reproductions", file)).toMatchObject({ code: 2, err: expect.stringMatching(/reproductions\.json:1:\d+: is not valid YAML/) as string });
    expect(await flawgate("check", QUICK_SOUND, "--with-reproductions", join(base, "none.json"))).toMatchObject({ code: 2, err: expect.stringMatching(/none\.json: there is no such file\n$/) as string });
  });
});

describe.skipIf(missing.length > 0)(`the reproductions of the catalogue${why}`, { timeout: 20 * 60_000 }, () => {
  const cache = join(ROOT, "node_modules/.cache/flawgate");
  const shown = async (tree: string): Promise<{ text: string; scripts: Reproduction[] }> => {
    vi.stubEnv("XDG_CACHE_HOME", cache);
    const { code, out, err } = await flawgate("reproduce", join(ROOT, "fixtures/pink", tree), "--format", "json");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const { reproductions } = JSON.parse(out) as Reproductions;
    expect(reproductions.map((each) => each.id)).toEqual(loadCatalog().flaws.map((flaw) => flaw.id));
    return { text: out, scripts: reproductions.filter((each) => each.attempts > 0) };
  };

  it("trigger on the audited tree", async () => {
    const { scripts } = await shown("audited");
    expect(scripts.length).toBeGreaterThan(0);
    for (const each of scripts) expect(each).toMatchObject({ verdict: "triggered", reached: true, reason: null });
  });

  it("reach the repaired tree without triggering, which proves each flaw fixed that a rule finds gone", async () => {
    const { text, scripts } = await shown("repaired");
    for (const each of scripts) expect(each).toMatchObject({ verdict: "not-triggered", reached: true, reason: null, control: { verdict: "triggered" } });
    const file = join(base, "repaired.json");
    writeFileSync(file, text);
    const { out } = await flawgate("check", join(ROOT, "fixtures/pink/repaired"), "--with-reproductions", file, "--format", "json");
    const { flaws } = JSON.parse(out) as { flaws: FlawResult[] };
    expect(flaws.filter((flaw) => flaw.status === "fixed").map((flaw) => flaw.id)).toEqual(scripts.map((each) => each.id));
  });
});
