import { describe, expect, it } from "vitest";
import { judge } from "./judge.js";
import type { Ended } from "./process-group.js";

const limits = { timeoutSeconds: 60, memoryMb: 512, diskMb: 64, processes: 50 };
const line = { flaw: "A1", reached: true, triggered: false, expected: "0.4", observed: "0.4" };

function ended(over: Partial<Ended>): Ended {
  return { code: 0, signal: null, timedOut: false, failed: null, exceeded: null, stdout: "", stderr: "", report: "", seconds: 1, ...over };
}

const judged = (over: Partial<Ended>) => judge("A1", ended(over), limits);
const said = (over: object, stderr = "") => judged({ stdout: `${JSON.stringify({ ...line, ...over })}\n`, stderr });

describe("what a run shows", () => {
  it("is what its line says, after it ended well", () => {
    expect(said({ triggered: true, observed: 0.6, attempts: 3 })).toEqual({ verdict: "triggered", reached: true, reason: null, expected: "0.4", observed: "0.6", attempts: 3 });
    expect(said({})).toEqual({ verdict: "not-triggered", reached: true, reason: null, expected: "0.4", observed: "0.4", attempts: 1 });
    expect(said({ reached: false })).toMatchObject({ verdict: "not-triggered", reached: false, reason: "the suspect operation did not run" });
  });
});

describe("what is inconclusive, and why", () => {
  it.each<[string, Partial<Ended>, string]>([
    ["a crash, also after the line", { code: 1, stdout: JSON.stringify(line), stderr: "Traceback …\nKeyError: 'size'\n" }, "KeyError: 'size'"],
    ["a silent crash", { code: 3 }, "exit code 3, and nothing on stderr"],
    ["a signal", { code: null, signal: "SIGSEGV" }, "killed by SIGSEGV"],
    ["time", { code: null, signal: "SIGKILL", timedOut: true }, "timed out after 60 s"],
    ["memory in Python", { code: 1, stderr: "Traceback …\nMemoryError\n" }, "out of memory (limit 512 MB)"],
    ["memory in Rust", { code: null, signal: "SIGABRT", stderr: "memory allocation of 99 bytes failed\n" }, "out of memory (limit 512 MB)"],
    ["memory at the start", { code: 127, stderr: "python3: error while loading shared libraries: libpython3.so: failed to map segment from shared object\n" }, "out of memory (limit 512 MB)"],
    ["memory of all processes, also after the line", { exceeded: "memory", stdout: JSON.stringify(line) }, "out of memory (limit 512 MB for all its processes)"],
    ["disk, also after the line", { exceeded: "disk", stdout: JSON.stringify(line) }, "out of disk (limit 64 MB)"],
    ["disk, as Python says it", { code: 1, stderr: "OSError: [Errno 27] File too large: 'x'\n" }, "out of disk (limit 64 MB)"],
    ["processes", { code: 1, stderr: "BlockingIOError: [Errno 11] Resource temporarily unavailable\n" }, "out of processes (limit 50)"],
    ["threads", { code: 1, stderr: "RuntimeError: can't start new thread\n" }, "out of threads (limit 50 of them and processes): can't start new thread"],
    ["a missing module", { code: 1, stderr: "ModuleNotFoundError: No module named 'account'\n" }, "a module is missing: No module named 'account'"],
    ["no start", { code: null, failed: "ENOENT" }, "it did not start (ENOENT)"],
    ["no line", { stderr: "" }, "it printed no line of JSON"],
    ["two lines", { stdout: "{}\n{}\n" }, "it printed 2 lines, where one line of JSON was agreed"],
    ["no JSON", { stdout: "hello\n" }, "what it printed is no JSON: hello"],
    ["a list", { stdout: "null\n" }, "what it printed is no JSON object"],
  ])("%s", (_, over, reason) => {
    const { verdict, reached, reason: given } = judged(over);
    expect({ verdict, reached, reason: given?.split("\n")[0] }).toEqual({ verdict: "inconclusive", reached: false, reason });
  });

  it.each<[string, object, string]>([
    ["another flaw", { flaw: "A2" }, 'it reports on "A2", not on A1'],
    ["no flaw", { flaw: undefined }, "it reports on no flaw, not on A1"],
    ["half a line", { reached: undefined }, "its line lacks `reached` or `triggered` as true or false"],
    ["words for truth", { triggered: "no" }, "its line lacks `reached` or `triggered` as true or false"],
    ["nothing observed", { observed: null }, "its line lacks `expected` or `observed`"],
    ["no attempts", { attempts: 0 }, "its `attempts` is no whole number from 1"],
    ["triggered and unreached", { triggered: true, reached: false }, "it says that it triggered what it did not reach"],
    ["its own word", { inconclusive: "no shared memory" }, "no shared memory"],
    ["its own word, even if triggered", { inconclusive: "", triggered: true }, "no reason given"],
  ])("%s", (_, over, reason) => {
    expect(said(over)).toMatchObject({ verdict: "inconclusive", reason });
  });

  it("a run that ran short and did not trigger: it may have skipped what would have", () => {
    expect(said({}, "pool: MemoryError, skipped")).toMatchObject({ verdict: "inconclusive", reason: "out of memory (limit 512 MB)\npool: MemoryError, skipped" });
    expect(said({}, "No module named 'venue'")).toMatchObject({ verdict: "inconclusive" });
    expect(said({ triggered: true }, "pool: MemoryError, skipped")).toMatchObject({ verdict: "triggered" });
  });

  it("not what a reproduction says of a disk that it makes full itself", () => {
    expect(said({}, "journal: [Errno 28] No space left on device")).toMatchObject({ verdict: "not-triggered", reached: true });
  });

  it("keeps the end of the traceback", () => {
    const { reason } = judged({ code: 1, stderr: `Traceback\n${"x".repeat(10_000)}\nValueError: no\n` });
    expect(reason).toMatch(/^ValueError: no\n…x+\nValueError: no$/);
    expect(reason!.length).toBeLessThan(4_200);
  });
});
