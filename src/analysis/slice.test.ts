import { beforeAll, describe, expect, it } from "vitest";
import { printExpression } from "../model/print.js";
import { parseModule, readyParsers } from "../syntax/parse.js";
import { Budget, BudgetExceeded } from "./budget.js";
import { lastName } from "./paths.js";
import { Program } from "./program.js";
import { argumentFor, chainOf, pathsIn, slice, type Slice } from "./slice.js";
import { within } from "./walk.js";
import type { Call } from "../model/model.js";

beforeAll(readyParsers);

const programOf = (text: string): Program => new Program([parseModule("a.py", text)]);

/** The slice of the first argument of the only call of `send`. */
function sent(text: string, budget = new Budget()): Slice {
  const program = programOf(text);
  const [site] = program.callsNamed("send");
  return slice(program, budget, site!.call.args[0]!.value, { fn: site!.fn, node: site!.node, frame: null });
}
const leaves = (s: Slice): string[] => [...new Set(s.steps.filter((x) => x.leaf).map((x) => printExpression(x.expr)))].sort();

describe("a slice that is cut off says so", () => {
  it("by its steps", () => {
    const names = Array.from({ length: 13 }, (_, i) => `x${i}`);
    const text = ["def f(x0):", ...names.slice(1).map((n, i) => `    ${n} = x${i} + x${i} + x${i}`), "    send(x12)"].join("\n");
    expect(sent(text).complete).toBe(false);
  });
  it("by the length of its chains", () => {
    const text = ["def f(x0):", ...Array.from({ length: 90 }, (_, i) => `    x${i + 1} = x${i}`), "    send(x90)"].join("\n");
    expect(sent(text).complete).toBe(false);
  });
  it("by the number of callers", () => {
    const callers = (n: number) => ["def f(x):", "    send(x)", ...Array.from({ length: n }, (_, i) => `def c${i}():\n    f(${i})`)].join("\n");
    expect(sent(callers(25)).complete).toBe(false);
    expect(sent(callers(24)).complete).toBe(true);
    expect(leaves(sent(callers(2)))).toEqual(["0", "1"]);
  });
  it("and not where it is whole", () => {
    expect(sent("def f(x):\n    send(x)").complete).toBe(true);
  });
});

it("gives up when the budget is used up", () => {
  expect(() => sent("def f(x):\n    send(x + 1)", new Budget(2))).toThrow(BudgetExceeded);
});

describe("loops of values end", () => {
  it("in a loop", () => {
    expect(leaves(sent("def f(xs):\n    t = 0\n    for x in xs:\n        t = t + x\n    send(t)"))).toContain("0");
  });
  it("in recursion", () => {
    const found = sent("def f(n):\n    return n if n else f(n - 1)\ndef g():\n    send(f(3))");
    expect(found.complete).toBe(true);
    expect(leaves(found)).toContain("3");
  });
  it("in an attribute that is made of itself", () => {
    expect(leaves(sent("class A:\n    def __init__(self):\n        self.x = 1\n    def up(self):\n        self.x = self.x + 1\n    def go(self):\n        send(self.x)"))).toContain("1");
  });
});

it("tells how a value came out of what is below it", () => {
  const found = sent("LIMIT = 4\ndef half(x):\n    return x / 2\ndef f(size):\n    send(min(half(size), LIMIT))");
  const chain = (text: string) => chainOf(found.steps.find((s) => s.leaf && printExpression(s.expr) === text)!).map((s) => s.via);
  expect(chain("size")).toEqual(["start", "limit", "return", "operand", "parameter", "argument", "parameter"]);
  expect(chain("4")).toEqual(["start", "limit", "constant"]);
  expect(found.steps.find((s) => s.via === "limit")!.bounds.map((b) => [b.side, printExpression(b.by)])).toEqual([["above", "LIMIT"]]);
});

it("keeps to the call that it came by", () => {
  const found = sent("def same(x):\n    return x\ndef g():\n    same(1)\ndef f():\n    send(same(2))");
  expect(leaves(found)).not.toContain("1");
});

describe("members of the elements of a list", () => {
  const sources = (text: string): string[] => sent(text).steps.map((s) => printExpression(s.expr));

  it("are those of what was put into it", () => {
    expect(sources("def f(rows):\n    pairs = []\n    for r in rows:\n        pairs.append((r.id, r.size))\n    for _, size in pairs:\n        send(size)")).toContain("r.size");
  });
  it("through comprehensions, copies and what stands in for none", () => {
    const text = "def f(snapshot):\n    docs = [doc(s) for s in snapshot.slots or ()]\n    live = [d for d in sorted(docs) if d.open]\n    for d in live or []:\n        send(d.trade_id)\ndef doc(s):\n    return Doc(trade_id=s.trade_id)";
    expect(sources(text)).toContain("s.trade_id");
  });
});

describe("the argument for a parameter", () => {
  const program = () => programOf("class K:\n    def m(self, a, b=1, *, c=2): pass\ndef f(a, b): pass\n");
  const callOf = (text: string): Call => [...within((parseModule("b.py", text).body[0] as { expression: Call }).expression)][0] as Call;
  const at = (name: string, call: string, index: number): string | null => {
    const p = program();
    const found = argumentFor(callOf(call), p.named(name)[0]!, index);
    return found === null ? null : printExpression(found);
  };
  it.each([
    ["f", "f(1, 2)", 1, "2"],
    ["f", "f(b=1, a=2)", 0, "2"],
    ["f", "f(*xs, 2)", 1, null],
    ["f", 'f(**{"b": 5})', 1, "5"],
    ["f", "f(1)", 1, null],
    ["m", "k.m(1)", 0, "k"],
    ["m", "k.m(1)", 1, "1"],
    ["m", "k.m(1, c=3)", 3, "3"],
    ["m", "K.m(k, 1, 2, 3)", 0, "k"],
    ["m", "K.m(k, 1, 2, 3)", 1, "1"],
    ["m", "k.m(1)", 9, null],
  ])("%s in %s at %i is %s", (name, call, index, wanted) => {
    expect(at(name, call, index)).toBe(wanted);
  });
});

it("lists the paths that a condition speaks of", () => {
  const s = parseModule("a.py", 'f(slot.size, row["x"]) > limit').body[0]!;
  expect(s.kind === "expression" ? pathsIn(s.expression).sort() : []).toEqual(["f", "limit", "row", "row.x", "slot", "slot.size"]);
});

it("names the last part by which a callee is known", () => {
  const s = parseModule("a.py", "a.b.c(1)").body[0]!;
  expect(s.kind === "expression" ? lastName(s.expression) : null).toBe("c");
});

describe("what is given to another function", () => {
  const steps = (text: string): string[] => sent(text).steps.map((x) => printExpression(x.expr));
  it("is the one that a named function is mapped over", () => {
    expect(steps("def wire(s):\n    return [s]\ndef f(k):\n    send(list(map(wire, k.slots)))")).toContain("k.slots");
  });
  it("is run only where it is a function", () => {
    // `submit` runs what it is given; an intent is nothing to run, and what `drive` returns is followed.
    expect(steps("def drive(intent, venue):\n    return venue.submit(intent)\ndef f(i, v):\n    send(drive(i, v))")).toContain("venue.submit(intent)");
  });
  it("comes out of zip and enumerate at its place", () => {
    expect(leaves(sent("def f():\n    for a, b in zip([1], [2]):\n        send(b)"))).toEqual(["2"]);
    expect(leaves(sent("def f():\n    for i, b in enumerate([3]):\n        send(b)"))).toEqual(["3"]);
  });
});
