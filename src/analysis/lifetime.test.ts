import { beforeAll, expect, it } from "vitest";
import { parseModule, readyParsers } from "../syntax/parse.js";
import { Budget } from "./budget.js";
import type { Ending } from "./endings.js";
import { lifetimeOf, onEvery, type Lifetime } from "./lifetime.js";
import { allCalls } from "./occurrences.js";
import { lastName } from "./paths.js";
import { Program } from "./program.js";

beforeAll(readyParsers);

const CLOSES: Ending = { byCall: (name) => name === "close", byAwait: false, byKeeping: false };

/** The lifetime of what the only call of `acquire` gives. */
function lifetime(path: string, text: string, ending = CLOSES): Lifetime {
  const program = new Program([parseModule(path, text)]);
  const calls = allCalls(program).filter(({ expr }) => lastName(expr.callee) === "acquire");
  expect(calls).toHaveLength(1);
  const { fn, node, expr } = calls[0]!;
  return lifetimeOf(program, new Budget(), { fn, node, value: expr }, ending);
}

it("tells the ways out apart", () => {
  const l = lifetime("a.py", "def run(x):\n    f = acquire()\n    if x:\n        return\n    f.close()\n");
  expect(l).toMatchObject({ returning: false, raising: true, again: null, some: true });
  expect(onEvery(l)).toBe(false);
});

it("an exception of a call between leaves it open, and says so apart", () => {
  expect(lifetime("a.py", "def run(x):\n    f = acquire()\n    work(x)\n    f.close()\n")).toMatchObject({ returning: true, raising: false });
});

it("Rust has no exceptions to look at", () => {
  expect(lifetime("a.rs", "fn run(x: i64) { let f = acquire(); work(x); f.close(); }")).toMatchObject({ returning: true, raising: null });
});

it("a thing of a type that is not in the tree may end with its block in Rust", () => {
  expect(lifetime("a.rs", "fn run() { let f = acquire(); }").some).toBeUndefined();
});

it("a test of the thing that says that it is over needs no end", () => {
  expect(onEvery(lifetime("a.py", "def run():\n    f = acquire()\n    if not f.closed:\n        f.close()\n"))).toBe(true);
});

it("functions that hand a thing to each other come to an end", () => {
  expect(lifetime("a.py", "def run():\n    a(acquire())\ndef a(f):\n    b(f)\ndef b(f):\n    a(f)\n").some).toBeUndefined();
});

it("says where it is kept and not ended", () => {
  expect(lifetime("a.py", "class A:\n    def run(self):\n        self.f = acquire()\n").notes).toEqual(["it is kept in `f`, and nothing ends it there"]);
});
