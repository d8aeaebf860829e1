import { beforeAll, describe, expect, it } from "vitest";
import { printExpression } from "../model/print.js";
import { readyParsers } from "../syntax/parse.js";
import { sitesIn, targetOf, textOf } from "../../tests/target.js";
import type { Selector } from "./rule.js";

beforeAll(readyParsers);

/** The values that are judged at the sites in `f`, in order; where a site has no value, `-`. */
const values = (path: string, text: string, selector: Selector): string[] => sitesIn(targetOf({ [path]: text }), "f", selector).map((s) => (s.value === null ? "-" : printExpression(s.value)));

/** What the sites in `f` point at. */
const places = (path: string, text: string, selector: Selector): string[] => sitesIn(targetOf({ [path]: text }), "f", selector).map(textOf);

describe("assigns", () => {
  it.each<[string, string, string, Selector, string[]]>([
    ["a member", "k.py", "def f(o): o.size = a", { assigns: "size" }, ["a"]],
    ["a key", "k.py", "def f(o): o['size'] = a", { assigns: "size" }, ["a"]],
    ["an update, with the old value", "k.py", "def f(o): o.size -= a", { assigns: "size" }, ["o.size - a"]],
    ["an element of the member", "k.py", "def f(o): o.sizes[:] = a", { assigns: "sizes" }, ["a"]],
    ["another spelling", "k.ts", "function f(o: O) { o.exitSize = a; }", { assigns: "exit_size" }, ["a"]],
    ["a struct literal", "k.rs", "fn f() -> O { O { size: a, price: b } }", { assigns: "size" }, ["a"]],
    ["an object literal", "k.ts", "const f = () => ({ size: a, price: b });", { assigns: "size" }, ["a"]],
    ["a keyword", "k.py", "def f(): return Order(size=a)", { assigns: "size" }, ["a"]],
    ["a place in a construction", "k.py", "@dataclass\nclass Order:\n    side: str\n    size: float\ndef f(): return Order(s, a)", { assigns: "size" }, ["a"]],
    ["a place before what is unpacked", "k.py", "@dataclass\nclass Order:\n    side: str\n    size: float\n    price: float\ndef f(rest): return Order(s, a, **rest)", { assigns: "size" }, ["a"]],
    ["a default that is left", "k.py", "@dataclass\nclass Order:\n    side: str\n    size: float = 1\ndef f(): return Order(s)", { assigns: "size" }, ["1"]],
    ["setattr", "k.py", "def f(o): setattr(o, 'size', a)", { assigns: "size" }, ["a"]],
    ["setattr in a loop over names", "k.py", "def f(o):\n    for n in ('size', 'price'):\n        setattr(o, n, a)", { assigns: "size" }, ["a"]],
    ["a map", "k.rs", "fn f(m: &mut M) { m.insert(\"size\", a); }", { assigns: "size" }, ["a"]],
    ["Object.assign", "k.ts", "function f(o: O) { Object.assign(o, { size: a }); }", { assigns: "size", of: "o" }, ["a"]],
    ["a column", "k.py", "def f(c): c.insert('t', [(a, b)], column_names=['price', 'size'])", { assigns: "size" }, ["b"]],
    ["what another function of the tree does", "k.py", "def f(o): g(o)\ndef g(o): o.size = a", { assigns: "size" }, ["a"]],
  ])("%s", (_, path, text, selector, expected) => {
    expect(values(path, text, selector)).toEqual(expected);
  });

  it("are told in the order in which they are run", () => {
    expect(values("k.py", "def f(o):\n    g(o)\n    o.size = b\ndef g(o): o.size = a", { assigns: "size" })).toEqual(["a", "b"]);
  });

  it.each<[string, string, string, Selector]>([
    ["a local of that name", "k.py", "def f(o): size = a", { assigns: "size" }],
    ["a longer name", "k.py", "def f(o): o.sizes = a", { assigns: "size" }],
    ["what is read", "k.py", "def f(o): return o.size", { assigns: "size" }],
    ["a comparison", "k.py", "def f(o): return o.size == a", { assigns: "size" }],
    ["another owner", "k.py", "def f(o, slot): slot.size = a", { assigns: "size", of: "order" }],
    ["another type's construction", "k.rs", "fn f() -> Leg { Leg { size: a } }", { assigns: "size", of: "order" }],
    ["code that cannot be reached", "k.py", "def f(o):\n    return\n    o.size = a", { assigns: "size" }],
    ["what is not called", "k.py", "def f(o): pass\ndef g(o): o.size = a", { assigns: "size" }],
  ])("not %s", (_, path, text, selector) => {
    expect(values(path, text, selector)).toEqual([]);
  });

  it("knows the owner by its type too", () => {
    expect(values("k.rs", "fn f(x: &mut Order) { x.size = a; } struct Order { size: f64 }", { assigns: "size", of: "order" })).toEqual(["a"]);
    expect(values("k.py", "def f(x: Leg): x.size = a\nclass Leg: pass", { assigns: "size", of: "order" })).toEqual([]);
  });
});

describe("passes", () => {
  const settle = "def settle(account, amount): pass\n";
  it("an argument by place, by name and by a literal that is spread", () => {
    for (const call of ["settle(acc, a)", "settle(acc, amount=a)", "settle(acc, **{'amount': a})"]) expect(values("k.py", `${settle}def f(acc): ${call}`, { passes: "amount", to: "settle" })).toEqual(["a"]);
  });
  it("not another argument, and not to another function", () => {
    expect(values("k.py", `${settle}def f(acc): settle(a)`, { passes: "amount", to: "settle" })).toEqual([]);
    expect(values("k.py", `${settle}def f(acc): other(amount=a)`, { passes: "amount", to: "settle" })).toEqual([]);
  });
});

describe("calls", () => {
  const text = "def f(venue, cache):\n    venue.poll()\n    cache.poll()\n    pump(venue)\ndef pump(venue):\n    venue.poll(1)\n";
  it("by name, by what they are called on, and by what leads there", () => {
    expect(places("k.py", text, { calls: "poll" })).toEqual(["venue.poll()", "cache.poll()", "venue.poll(1)"]);
    expect(places("k.py", text, { calls: "poll", on: "venue" })).toEqual(["venue.poll()", "venue.poll(1)"]);
    expect(places("k.py", text, { calls: "poll", through: "pump" })).toEqual(["venue.poll(1)"]);
    expect(places("k.py", text, { calls: "poll", through: "drain" })).toEqual([]);
  });
  it("not what is only named", () => {
    expect(places("k.py", "def f(venue): return venue.poll", { calls: "poll" })).toEqual([]);
  });
  it("by the class of the call", () => {
    expect(places("k.py", "def f(q): time.sleep(1); q.sleep(1); log.info(1); time.time()", { class: "blocking" })).toEqual(["time.sleep(1)"]);
    expect(places("k.py", "def f(q): log.info(1); q.info(1)", { class: "log" })).toEqual(["log.info(1)"]);
  });
});

describe("reads", () => {
  it("members, enum members and constants, not what is assigned", () => {
    expect(places("k.py", "def f(o): o.size = o.price + o.size_now", { reads: ["size", "price"] })).toEqual(["o.price"]);
    expect(places("k.rs", "fn f() -> Code { Code::BAD }", { reads: "BAD" })).toEqual(["Code::BAD"]);
    expect(places("k.py", "def f(): return 'BAD', 'bad'", { reads: "BAD" })).toEqual(["'BAD'"]);
    expect(places("k.py", "_REFUSED = 'BAD'\ndef f(): return _REFUSED", { reads: "BAD" })).toEqual(["_REFUSED"]);
    expect(places("k.py", "def f(size): return size", { reads: "size" })).toEqual([]);
  });
  it("keys that are worked out", () => {
    expect(places("k.py", "def f(row):\n    for k in ('fee', 'tax'):\n        yield row[k]", { reads: "fee" })).toEqual(["row[k]"]);
    expect(places("k.py", "def f(row, k): return row[k]", { reads: "fee" })).toEqual([]);
  });
  it("of an owner", () => {
    expect(places("k.py", "def f(order, leg): return order.size + leg.size", { reads: "size", of: "leg" })).toEqual(["leg.size"]);
  });
});

describe("returns", () => {
  it("any, and those of nothing, the end included", () => {
    const text = "def f(x):\n    if x:\n        return 1\n    if y:\n        return None\n";
    expect(values("k.py", text, { returns: "any" })).toEqual(["1", "none"]);
    expect(values("k.py", text, { returns: "none" }).sort()).toEqual(["-", "none"]);
    expect(values("k.py", "def f(x): return x", { returns: "none" })).toEqual([]);
  });
});

describe("compares", () => {
  const selector: Selector = { compares: { call: "balance" }, with: "capital" };
  it("through locals, either way round, by a subtraction too", () => {
    for (const test of ["held != k.capital", "k.capital > held", "k.capital - held"]) expect(places("k.py", `def f(v, k):\n    held = v.balance()\n    return ${test}`, selector)).toEqual([test]);
  });
  it("not with something else, nor by another operation", () => {
    for (const test of ["held != k.size", "k.capital + held", "k.capital == k.capital"]) expect(places("k.py", `def f(v, k):\n    held = v.balance()\n    return ${test}`, selector)).toEqual([]);
  });
});

describe("declares", () => {
  it("members of the function's own type", () => {
    const text = "class View:\n    slots: list = None\n    def f(self): pass\nclass Other:\n    rows: list = None\n";
    const at = (declares: string) => sitesIn(targetOf({ "k.py": text }), "View.f", { declares }).map(textOf);
    expect(at("slots")).toEqual(["slots: list = None"]);
    expect(at("rows")).toEqual([]);
  });
});

it("knows what holds where only a part of an expression is evaluated", () => {
  const text = "def f(x): return x.ready and send(x)";
  const site = sitesIn(targetOf({ "k.py": text }), "f", { calls: "send" })[0]!;
  expect(site.local.flatMap((c) => c.atoms.map((a) => a.key))).toEqual(["+x.ready"]);
  expect(sitesIn(targetOf({ "k.py": "def f(x): return send(x) and x.ready" }), "f", { calls: "send" })[0]!.local).toEqual([]);
});

describe("asserts, of test frameworks", () => {
  it.each<[string, string, string, string[]]>([
    ["a matcher", "k.ts", "function f() { expect(a).toBe(b); }", ["a == b"]],
    ["a matcher that is turned round", "k.ts", "async function f() { await expect(a).resolves.not.toEqual(b); }", ["!(a == b)"]],
    ["a comparison", "k.ts", "function f() { expect(a).toBeGreaterThan(b / 2); }", ["a > (b / 2)"]],
    ["nothing there", "k.ts", "function f() { expect(a).toBeUndefined(); }", ["a == none"]],
    ["a method of a test case", "k.py", "def f(self): self.assertLessEqual(a, b)", ["a <= b"]],
    ["what is only true", "k.py", "def f(self): self.assertFalse(a.accepted)", ["!a.accepted"]],
    ["something else", "k.ts", "function f() { expect(a).toThrow(); }", ["expect(a).toThrow()"]],
  ])("%s", (_, path, text, expected) => {
    expect(values(path, text, { asserts: "any" })).toEqual(expected);
  });
});
