import { describe, expect, it } from "vitest";
import type { Reproduction, Reproductions } from "../audit/reproductions.js";
import { loadCatalog } from "../catalog/load.js";
import { fits } from "../report/layout.js";
import type { RunTrace } from "../reproduce/reproduce.js";
import { progressOn } from "./progress.js";
import { resultsOn } from "./stream-results.js";

const passed = (id: string): Reproduction => ({ id, verdict: "not-triggered", reached: true, reason: null, expected: "4", observed: "4", attempts: 1, seconds: 1, control: { verdict: "triggered", reached: true, reason: null } });
const trace: RunTrace = { id: "A1", on: "target", seed: 1, says: "A1: too much.", command: ["python3", "repro.py"], variables: { PATH: "/usr/bin" }, room: "/room", scratch: "gone", byHand: "python3 by-hand", code: 0, signal: null, timedOut: false, seconds: 1, stdout: "{}", stderr: "" };
const result: Reproductions = {
  version: 1,
  tool: { name: "flawgate", version: "1" },
  target: { path: "tree", digest: `sha256:${"0".repeat(64)}` },
  environment: {
    python: "CPython 3.11.7", packages: { from: "caller", number: 3, digest: null, reason: "no network", leftOut: ["requirements.txt: -e ."] }, rust: null, node: "v20", platform: "linux-x64", isolation: "guard",
    guards: [{ what: "environment", guarded: true, how: "no variable of the caller" }, { what: "writing files", guarded: false, how: "wherever the caller may" }],
    timeoutSeconds: 60, memoryMb: 1, diskMb: 2, processes: 3, seed: 1, repeat: 2,
  },
  reproductions: ["A1", "A2", "A3"].map(passed),
};

/** Results as they come, on a console with or without a terminal. */
function streamed({ streams = true, verbose = false, terminal = false } = {}) {
  const out: string[] = [];
  const err: string[] = [];
  const drawn: string[] = [];
  const console = {
    out: (text: string) => void out.push(text),
    err: (text: string) => void err.push(text),
    layout: { columns: 80, color: false },
    fail: () => undefined,
    ...(terminal && { live: { draw: (text: string) => void drawn.push(text), clear: () => void drawn.push("") } }),
  };
  const progress = progressOn(console, streams || terminal);
  const results = resultsOn({ console, progress, flaws: loadCatalog().byId, streams, verbose });
  const { reproductions, ...head } = result;
  results.hear({ kind: "planned", ids: reproductions.map(({ id }) => id), head });
  return { out, err, drawn, progress, results };
}

describe("results as they come", () => {
  it("are printed in the order of the catalogue, each as soon as it can be", () => {
    const { out, results } = streamed();
    expect(out).toHaveLength(1);
    expect(out[0]).toContain("not guarded: writing files: wherever the caller may");
    expect(out[0]).toContain("no network");
    results.hear({ kind: "finished", reproduction: passed("A2") });
    expect(out).toHaveLength(1);
    results.hear({ kind: "finished", reproduction: passed("A1") });
    expect(out.slice(1).map((text) => text.trim().slice(0, 2))).toEqual(["A1", "A2"]);
    results.hear({ kind: "finished", reproduction: passed("A3") });
    expect(results.end(result)).toBe(true);
    expect(out.at(-1)).toBe("\n3 of 3: 3 not triggered.\n");
    for (const line of out.join("").split("\n")) expect(fits(line, 80), line).toBe(true);
  });

  it("have each run before them, where that is asked for", () => {
    const { out, results } = streamed({ verbose: true });
    results.hear({ kind: "ran", trace });
    results.hear({ kind: "finished", reproduction: passed("A1") });
    for (const part of ["A1: too much.", "python3 repro.py", "PATH=/usr/bin", "/room (gone)", "exit code 0", "{}", "(nothing)"]) expect(out[1]).toContain(part);
    expect(out[2]).toContain("not triggered");
  });

  it("are not printed for a program that reads the console", () => {
    const { out, err, results } = streamed({ streams: false });
    results.hear({ kind: "finished", reproduction: passed("A1") });
    expect({ ended: results.end(result), out, err }).toEqual({ ended: false, out: [], err: [] });
  });
});

describe("progress", () => {
  it("is drawn on a terminal, out of the way of what is printed, and gone at the end", () => {
    const { out, err, drawn, progress, results } = streamed({ terminal: true });
    results.hear({ kind: "started", id: "A1", on: "target" });
    results.hear({ kind: "started", id: "A1", on: "control" });
    expect(drawn.at(-1)).toMatch(/^░{20} 0 of 3, \d m \d\d s\nrunning A1 on the control$/);
    results.hear({ kind: "finished", reproduction: passed("A1") });
    expect(drawn.at(-1)).toMatch(/^█{6}░{14} 1 of 3, \d m \d\d s: 1 not triggered$/);
    progress.end();
    expect(drawn.at(-1)).toBe("");
    expect({ printed: out.length, err }).toEqual({ printed: 2, err: [] });
  });

  it("is a line for each step where there is no terminal", () => {
    const { err, progress } = streamed();
    progress.step("building the kernel of the target");
    progress.show(() => ["never"]);
    expect(err).toEqual(["building the kernel of the target\n"]);
  });
});
