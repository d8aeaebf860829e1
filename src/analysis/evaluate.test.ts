import { beforeAll, describe, expect, it } from "vitest";
import { parseModule, readyParsers } from "../syntax/parse.js";
import { Budget, BudgetExceeded } from "./budget.js";
import { Evaluator, type Value } from "./evaluate.js";
import { Program } from "./program.js";

beforeAll(readyParsers);

/** What `f` returns where parameters and members have these values. */
function result(text: string, given: Record<string, Value> = {}, path = "a.py", budget = new Budget()): Value | undefined {
  const program = new Program([parseModule(path, text)]);
  return new Evaluator(program, budget, { given: (name) => given[name] }).result(program.named("f")[0]!, null);
}
const of = (expression: string, given: Record<string, Value> = {}): Value | undefined => result(`def f(a, b, c):\n    return ${expression}`, given);

describe("expressions", () => {
  it.each<[string, Record<string, Value>, Value | undefined]>([
    ["1 + 2 * 3 - 4 / 2", {}, 5],
    ["-a", { a: 2 }, -2],
    ["not a", { a: 0 }, true],
    ["a or 5", { a: 0 }, 5],
    ["a or 5", {}, undefined],
    ["a and b", { a: false }, false],
    ["a and b", { b: false }, false],
    ["a or b", { b: true }, true],
    ["a == 'x'", { a: "x" }, true],
    ["a in ('x', 'y')", { a: "y" }, true],
    ["a in ('x', b)", { a: "z" }, undefined],
    ["a not in ('x', 'y')", { a: "z" }, true],
    ["1 if a else 2", { a: true }, 1],
    ["1 if a else 1", {}, 1],
    ["1 if a else 2", {}, undefined],
    ["min(a, 3)", { a: 5 }, 3],
    ["max(a, b)", { a: 5 }, undefined],
    ["float(a)", { a: 2 }, 2],
    ["math.isfinite(a)", { a: NaN }, false],
    ["math.isnan(a)", { a: NaN }, true],
    ["a.size > 0", { size: 1 }, true],
    ["a['size'] > 0", { size: 0 }, false],
    ["getattr(a, 'size')", { size: 3 }, 3],
    ["a < b", { a: "x", b: "y" }, undefined],
    ["unknown(a)", { a: 1 }, undefined],
    ["a is None", { a: null }, true],
  ])("%s with %o is %s", (expression, given, wanted) => {
    expect(of(expression, given)).toBe(wanted);
  });

  it("compares a member with its name", () => {
    expect(of("a == Kind.EXIT", { a: { member: "exit" } })).toBe(true);
    expect(of("a == Kind.ENTER", { a: { member: "exit" } })).toBe(false);
    expect(of("a == 'EXIT'", { a: { member: "exit" } })).toBe(true);
  });

  it("knows that zero and empty texts are true in Rust", () => {
    expect(result("fn f(a: f64) -> i64 { if a == 0.0 { 1 } else { 2 } }", { a: 0 }, "a.rs")).toBe(1);
    expect(of("1 if a else 2", { a: 0 })).toBe(2);
    expect(of("1 if a else 2", { a: NaN })).toBe(1);
    expect(result("function f(a) { return a ? 1 : 2; }", { a: NaN }, "a.ts")).toBe(2);
  });
});

describe("functions", () => {
  it("that return different things on the ways that are left are not known", () => {
    const text = "def f(a):\n    if a:\n        return 1\n    return 2\n";
    expect(result(text)).toBeUndefined();
    expect(result(text, { a: true })).toBe(1);
  });
  it("that never come back have no result, and nothing after them is reached", () => {
    expect(result("def check(x):\n    if x:\n        raise E\ndef f(a):\n    if a:\n        check(a)\n        return 1\n    return 2\n", { a: true })).toBeUndefined();
    expect(result("def check(x):\n    if x:\n        raise E\ndef f(a, b):\n    if b:\n        check(a)\n        return 1\n    return 2\n", { a: true })).toBe(2);
  });
  it("that call themselves are not known", () => {
    expect(result("def f(a):\n    return f(a)\n", { a: 1 })).toBeUndefined();
  });
  it("of which several may run must agree", () => {
    const text = (x: string) => `class A:\n    def go_on(self):\n        return 1\nclass B:\n    def go_on(self):\n        return ${x}\ndef f(thing):\n    return thing.go_on()\n`;
    expect(result(text("1"))).toBe(1);
    expect(result(text("2"))).toBeUndefined();
  });
});

it("gives up when the budget is used up", () => {
  expect(() => result("def f(a):\n    return a + 1 + 1 + 1 + 1", { a: 1 }, "a.py", new Budget(3))).toThrow(BudgetExceeded);
});

describe("what may return nothing", () => {
  const may = (body: string, given: Record<string, Value> = {}): boolean | undefined => {
    const program = new Program([parseModule("a.py", `def f(a, b):\n    ${body.replaceAll("\n", "\n    ")}\ndef empty():\n    return []\n`)]);
    return new Evaluator(program, new Budget(), { given: (name) => given[name] }).mayReturnNothing(program.named("f")[0]!, null);
  };
  it.each<[string, Record<string, Value>, boolean | undefined]>([
    ["return None", {}, true],
    ["return []", {}, true],
    ["return 1", {}, false],
    ["return a", {}, undefined],
    ["return empty()", {}, true],
    ["return 1 if a else None", {}, true],
    ["return 1 if a else None", { a: true }, false],
    ["x = 1\nif a:\n    x = None\nreturn x", { a: true }, true],
    ["x = 1\nif a:\n    x = None\nreturn x", { a: false }, false],
    ["if a:\n    return\nreturn 1", { a: false }, false],
  ])("%s with %o: %s", (body, given, wanted) => {
    expect(may(body, given)).toBe(wanted);
  });
});
