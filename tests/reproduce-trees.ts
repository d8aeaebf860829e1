import { spawnSync } from "node:child_process";
import { accessSync, constants, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { afterAll, beforeEach, expect, onTestFinished, vi } from "vitest";
import { mergeReproduction } from "../src/audit/merge-reproductions.js";
import type { Reproduction, Reproductions } from "../src/audit/reproductions.js";
import type { FlawResult, Status } from "../src/audit/result.js";
import { run } from "../src/cli/program.js";
import type { Console } from "../src/cli/console.js";
import { reproduce, type ReproduceOptions } from "../src/reproduce/reproduce.js";

// Trees and reproductions for the tests of the runner: small, real, run as those of the catalogue are.

export function findOnPath(command: string): string | undefined {
  return (process.env["PATH"] ?? "").split(delimiter).map((folder) => join(folder, command)).find((file) => {
    try {
      accessSync(file, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

export const missing = ["python3", "cargo"].filter((command) => findOnPath(command) === undefined);
export const why = missing.length > 0 ? ` (skipped: no ${missing.join(", no ")})` : "";
export const PYTHON = missing.includes("python3") ? "" : spawnSync("python3", ["-c", "import sys; print(sys.executable)"], { encoding: "utf8" }).stdout.trim();

/** A folder of this test file. */
export const base = realpathSync(mkdtempSync(join(tmpdir(), "flawgate-test-")));
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

export function folderOf(files: Record<string, string>): string {
  const folder = join(base, `folder-${folders++}`);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

/** In Python alone: a book that orders what it is asked to, and one that limits it. */
export const QUICK_FLAWED = folderOf({ "book.py": "def order(size):\n    return size\n" });
export const QUICK_SOUND = folderOf({ "book.py": "def order(size):\n    return min(size, 4)\n" });

export const REPRO = `"""A1: more is ordered than may be."""
import json, sys
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
export function rulesOf(repro: string, shared: Record<string, string> = {}): string {
  return folderOf({ "flawgate_repro/__init__.py": HARNESS, ...shared, "A/A1-orders-too-much/repro.py": repro, "A/A1-orders-too-much/flawed.py": "not copied" });
}

export const cacheDirectory = join(base, "cache");
const RULES = rulesOf(REPRO);

export type Options = Partial<ReproduceOptions>;

export async function reproduceAll(path: string, { rules = RULES, ...options }: Options = {}): Promise<Reproductions> {
  const scripts = new Map([["A1", { id: "A1", rules, folder: "A/A1-orders-too-much" }]]);
  return reproduce({ path, flaws: ["A1", "A2"], scripts, rules, control: QUICK_FLAWED, cacheDirectory, ...options });
}

export async function reproduceOne(path: string, options: Options = {}): Promise<Reproduction> {
  return (await reproduceAll(path, options)).reproductions[0]!;
}

/** What a rule that finds the flaw gone, and this reproduction, come to. */
export function statusWith(reproduction: Reproduction): Status {
  const clear: FlawResult = { id: "A1", series: "A", title: "", layer: "rust", severity: "high", status: "clear", reason: null, anchors: [], findings: [], reproduction: { verdict: "not-run", reason: null, expected: null, observed: null } };
  return mergeReproduction(clear, reproduction).status;
}

/** A PATH on which there is no more than these. */
export function pathWith(commands: Record<string, string>): string {
  const folder = folderOf({ "empty/none": "" });
  for (const [name, target] of Object.entries(commands)) symlinkSync(target, join(folder, name));
  return folder;
}

export const firstLine = (text: string | null): string => (text ?? "").split("\n")[0]!;

/** Processes of this machine whose command line has the text. */
export function processesWith(text: string): number[] {
  return readdirSync("/proc").filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid).map(Number).filter((pid) => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, "utf8").includes(text) && !/^\d+ \(.*\) [ZX] /s.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
    } catch {
      return false;
    }
  });
}

/** The command line, and what it wrote. */
export async function flawgate(argv: readonly string[], console: Partial<Console> = {}): Promise<{ code: number; out: string; err: string }> {
  let out = "";
  let err = "";
  const code = await run(argv, { out: (text) => (out += text), err: (text) => (err += text), layout: { columns: 80, color: false }, ...console });
  return { code, out, err };
}
