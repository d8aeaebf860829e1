import { beforeAll, describe, expect, it } from "vitest";
import type { Call } from "../model/model.js";
import { printExpression } from "../model/print.js";
import { parseModule, readyParsers } from "../syntax/parse.js";
import { areRelated } from "./members.js";
import { lastName } from "./paths.js";
import { Program } from "./program.js";
import { stemOf } from "./stems.js";

beforeAll(readyParsers);

const programOf = (files: Record<string, string>): Program => new Program(Object.entries(files).map(([path, text]) => parseModule(path, text)));
/** The symbols that the calls of a name may run. */
const runs = (program: Program, name: string): string[] => [...new Set(program.callsNamed(name).flatMap((s) => program.resolve(s.call, s.fn).map((f) => f.symbol)))].sort();

it.each([
  ["src/lib.rs", "lib"],
  ["src/venue/mod.rs", "venue"],
  ["app/venue/__init__.py", "venue"],
  ["src/venue/index.ts", "venue"],
  ["src/types.d.ts", "types"],
])("the stem of %s is %s", (path, stem) => {
  expect(stemOf(parseModule(path, ""))).toBe(stem);
});

describe("calls", () => {
  it("find a type's methods in files that come before its own", () => {
    const program = programOf({ "a.rs": "impl Slot { fn book(&self) {} }", "b.rs": "struct Slot;", "c.rs": "fn f(s: &Slot) { s.book(); }" });
    expect(runs(program, "book")).toEqual(["Slot.book"]);
  });
  it("of names that containers have too need a known type", () => {
    const program = programOf({ "a.py": "class Queue:\n    def put(self, x): return x\ndef f(q, r: Queue):\n    q.put(1)\ndef g(r: Queue):\n    r.put(1)\n" });
    expect(program.callers(program.named("put")[0]!).map((s) => s.fn.symbol)).toEqual(["g"]);
  });
  it("go to any method of a rare name where the type is not known, and to none where there are many", () => {
    const text = (n: number) => Array.from({ length: n }, (_, i) => `class C${i}:\n    def reconcile(self): return ${i}\n`).join("") + "def f(x):\n    x.reconcile()\n";
    expect(runs(programOf({ "a.py": text(2) }), "reconcile")).toEqual(["C0.reconcile", "C1.reconcile"]);
    expect(runs(programOf({ "a.py": text(5) }), "reconcile")).toEqual([]);
  });
  it("do not go from what runs to a double of the tests", () => {
    const program = programOf({ "a.py": "def f(x):\n    x.reconcile()\n", "tests/test_a.py": "class Fake:\n    def reconcile(self): return 1\ndef test_f(x):\n    x.reconcile()\n" });
    expect(program.callsNamed("reconcile").map((s) => program.resolve(s.call, s.fn).length)).toEqual([0, 1]);
  });
  it("by the name of a module go to what that gives to others as its own", () => {
    const program = programOf({ "src/steps.rs": "mod part;\npub use part::*;", "src/steps/part.rs": "pub fn begin() {}", "src/lib.rs": "use crate::steps;\nfn f() { steps::begin(); }", "src/other.rs": "use crate::steps::begin;\nfn g() { begin(); }", "src/x.rs": "fn begin() {}" });
    expect(program.callsNamed("begin").map((s) => program.resolve(s.call, s.fn).map((f) => f.module.path))).toEqual([["src/steps/part.rs"], ["src/steps/part.rs"]]);
  });
  it("by what the module around it imports", () => {
    const program = programOf({ "src/kernel.rs": "use crate::commands;\nmod part;\npub use part::*;", "src/kernel/part.rs": "use super::*;\nfn f() { commands::leave(); }", "src/commands.rs": "pub fn leave() {}" });
    expect(runs(program, "leave")).toEqual(["leave"]);
  });
  it("do not go to another language", () => {
    const program = programOf({ "a.py": "def reconcile_all(): return 1\n", "b.ts": "function run() { reconcile_all(); }" });
    expect(runs(program, "reconcile_all")).toEqual([]);
  });
  it("of super go to the base", () => {
    const program = programOf({ "a.py": "class A:\n    def go(self): return 1\nclass B(A):\n    def go(self):\n        return super().go()\n" });
    expect(runs(program, "go")).toEqual(["A.go"]);
  });
  it("of a type go to its constructor", () => {
    expect(runs(programOf({ "a.py": "class A:\n    def __init__(self): self.x = 1\ndef f():\n    A()\n" }), "A")).toEqual(["A.__init__"]);
    expect(runs(programOf({ "a.ts": "class A { constructor() { this.x = 1; } }\nfunction f() { new A(); }" }), "A")).toEqual(["A.constructor"]);
  });
  it("end where bases go in circles", () => {
    const program = programOf({ "a.py": "class A(B):\n    pass\nclass B(A):\n    pass\ndef f(a: A):\n    a.reconcile()\n" });
    expect(runs(program, "reconcile")).toEqual([]);
  });
  it("of an empty method go there, of a protocol's to what implements it", () => {
    expect(runs(programOf({ "a.py": "class A:\n    def flush_all(self): pass\nclass B:\n    def flush_all(self): return 1\ndef f(a: A):\n    a.flush_all()\n" }), "flush_all")).toEqual(["A.flush_all"]);
    expect(runs(programOf({ "a.py": "class A(Protocol):\n    def flush_all(self): ...\nclass B:\n    def flush_all(self): return 1\ndef f(a: A):\n    a.flush_all()\n" }), "flush_all")).toEqual(["B.flush_all"]);
  });
});

describe("functions that are handed over", () => {
  const handed = (text: string): string[] => {
    const program = programOf({ "a.py": text });
    const fn = program.named("f")[0]!;
    return fn.flow.nodes.flatMap((n) => n.expressions).flatMap((e) => (e.kind === "call" ? program.handed(e, fn) : [])).map(printExpression);
  };
  it.each([
    ["loop.run_in_executor(None, g, 1)", ["g(1)"]],
    ["asyncio.to_thread(self.g, 1, 2)", ["self.g(1, 2)"]],
    ["Thread(target=g)", ["g()"]],
    ["other(g)", []],
    ["runs(g, 1)", ["g(1)"]],
    ["keeps(g)", []],
  ])("by %s: %s", (call, wanted) => {
    expect(handed(`def runs(h, x):\n    return h(x)\ndef keeps(h):\n    return h\ndef g(x): return x\ndef f(self, loop):\n    ${call}\n`)).toEqual(wanted);
  });
  it("are the same calls at every asking, and do not go in circles", () => {
    const program = programOf({ "a.py": "def runs(h):\n    runs(h)\n    h()\ndef f():\n    runs(g)\ndef g(): return 1\n" });
    const fn = program.named("f")[0]!;
    const call = fn.flow.nodes.flatMap((n) => n.expressions)[0] as Call;
    expect(program.handed(call, fn)).toBe(program.handed(call, fn));
    expect(program.handed(call, fn).map((h) => lastName(h.callee))).toEqual(["g"]);
  });
});

describe("constants", () => {
  const program = () => programOf({ "limits.py": "MAX = 3\nNAMES = ('a', 'b')\n", "main.py": "from limits import MAX as M, NAMES\nclass K:\n    KEYS = ('x',)\ndef f(self): return M\n" });
  it("are found where they are imported from", () => {
    const p = program();
    const main = p.modules[1]!;
    expect(printExpression(p.constant("M", main)!.assign.value)).toBe("3");
    expect(p.constant("MAX", main)).toBeNull();
  });
  it("that are lists are what a loop runs through", () => {
    const p = program();
    const f = p.named("f")[0]!;
    const name = (text: string) => (parseModule("x.py", text).body[0] as { expression: Parameters<Program["literalList"]>[0] }).expression;
    expect(p.literalList(name("NAMES"), f)!.map(printExpression)).toEqual(['"a"', '"b"']);
    expect(p.literalList(name("K.KEYS"), f)!.map(printExpression)).toEqual(['"x"']);
    expect(p.literalList(name("M"), f)).toBeNull();
  });
});

describe("what may refuse", () => {
  const program = () => programOf({
    "a.py": "def a(x):\n    if x:\n        raise E\ndef b(x):\n    a(x)\ndef c(x):\n    if x:\n        a(x)\ndef d(x):\n    try:\n        a(x)\n    except Exception:\n        pass\ndef e(x): return x\ndef g(x):\n    g(x)\nasync def h(x):\n    raise E\ndef i(x):\n    h(x)\n",
  });
  it.each([["a", true], ["b", true], ["c", true], ["e", false], ["g", false], ["h", true], ["i", false]])("%s: %s", (name, wanted) => {
    const p = program();
    expect(p.mayRefuse(p.named(name)[0]!)).toBe(wanted);
  });
});

describe("what a type builds on", () => {
  it("is found by name, nearest first, in circles too", () => {
    const program = programOf({ "a.py": "class A(B): pass\nclass B(C, D): pass\nclass C(A): pass" });
    expect(program.buildsOn("A")).toEqual(["A", "B", "C", "D"]);
    expect(program.buildsOn("nothing")).toEqual(["nothing"]);
  });
  it("is looked at once where each of many modules has a type of the same name that builds on another one's", () => {
    const program = programOf(Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`m${i}.py`, "class Transport(Transport): pass"])));
    expect(program.buildsOn("Transport")).toEqual(["Transport"]);
    expect([areRelated(program, "Transport", "Channel"), areRelated(program, "Transport", "Transport")]).toEqual([false, true]);
  });
});
