import { beforeAll, describe, expect, it } from "vitest";
import { readyParsers } from "../syntax/parse.js";
import { sitesIn, targetOf } from "../../tests/target.js";
import { derivedOrigins, derivesFrom, gapIn, isAllOf, isEverywhere, sliceFor } from "./origins.js";
import { placeOf } from "./region.js";
import type { Derives, Source } from "./rule.js";
import { isStandInSite } from "./select.js";

beforeAll(readyParsers);

/** What is given to `out` in `f`, or in another function, with its target. */
function given(text: string, path = "k.py", symbol = "f") {
  const target = targetOf({ [path]: text });
  const sites = sitesIn(target, symbol, { assigns: "out" }).map((site) => ({ target, site, value: site.value!, at: placeOf(site.activation, site.node) }));
  expect(sites).not.toEqual([]);
  return sites;
}

function from(text: string, source: Source, path = "k.py"): boolean | undefined {
  const answers = given(text, path).map(({ target, value, at }) => derivesFrom(target, value, at, source));
  return answers.includes(true) ? true : answers.includes(undefined) ? undefined : false;
}

/** How many origins are left that count. */
const counted = (text: string, wanted: Derives, path = "k.py"): number =>
  given(text, path).flatMap(({ target, site, value, at }) => derivedOrigins(target, sliceFor(target, value, at, wanted.from), wanted, isStandInSite(site))).length;

describe("what a value comes from", () => {
  it.each<[string, string, Source, boolean | undefined]>([
    ["a member", "def f(o, s): o.out = s.price", "price", true],
    ["the value of an enum's member", "def f(o, s):\n    kind = s.side\n    o.out = kind.value", "side", true],
    ["another member", "def f(o, s): o.out = s.price", "size", false],
    ["a member of a member, by path", "def f(o, s): o.out = s.slot.price", "slot.price", true],
    ["another's member, by path", "def f(o, s): o.out = s.order.price", "slot.price", false],
    ["a local of that name", "def f(o, s):\n    price = s.size\n    o.out = price", "price", false],
    ["through a local", "def f(o, s):\n    x = s.price * 2\n    o.out = x", "price", true],
    ["through a helper", "def g(s): return s.price\ndef f(o, s): o.out = g(s)", "price", true],
    ["not what a helper does not return", "def g(s): return s.size + log(s.price) * 0 if False else s.size\ndef f(o, s): o.out = g(s)", "fee", false],
    ["what a member is taken from", "def f(o, price): o.out = price.size", "price", true],
    ["a parameter", "def f(o, price): o.out = price", { param: "price" }, true],
    ["a local instead of a parameter", "def f(o):\n    price = 1\n    o.out = price", { param: "price" }, false],
    ["a call", "def f(o, v): o.out = v.balance()", { call: "balance" }, true],
    ["a call on something", "def f(o, v): o.out = v.balance()", { call: "balance", on: "venue" }, false],
    ["a literal", "def f(o): o.out = 0", { literal: 0 }, true],
    ["another literal", "def f(o): o.out = 0", { literal: 1 }, false],
    ["a field of an owner", "def f(o, leg, slot): o.out = leg.size", { field: "size", of: "slot" }, false],
    ["an operation", "def f(o, a): o.out = a.capital - a.pnl", { op: "-", left: "capital", right: "pnl" }, true],
    ["an operation the other way round", "def f(o, a): o.out = a.pnl - a.capital", { op: "-", left: "capital", right: "pnl" }, false],
    ["a constant", "LIMIT = 3\ndef f(o): o.out = LIMIT", "LIMIT", true],
    ["an enum member", "def f(o): o.out = Stage.OPEN", "OPEN", true],
    ["code that is not in the tree", "def f(o, s): o.out = transform(s.price)", "price", undefined],
  ])("%s", (_, text, source, expected) => {
    expect(from(text, source)).toBe(expected);
  });

  it("knows one of several", () => {
    expect(from("def f(o, s): o.out = s.price", ["size", "/^pri/"])).toBe(true);
  });

  it("goes by a later assignment, not by an earlier one", () => {
    expect(from("def f(o, s):\n    x = s.price\n    x = s.size\n    o.out = x", "price")).toBe(false);
    expect(from("def f(o, s, c):\n    x = s.price\n    if c:\n        x = s.size\n    o.out = x", "price")).toBe(true);
  });
});

describe("the role of an origin", () => {
  const as = (text: string, role: "primary" | "fallback", path = "k.py") => counted(text, { from: "entry", as: role }, path) > 0;
  it.each([
    ["or", "def f(o, s): o.out = s.fill or s.entry", "k.py"],
    ["a default of get", "def f(o, s): o.out = s.get('fill', s.entry)", "k.py"],
    ["an if for what is missing", "def f(o, s):\n    x = s.fill\n    if x is None:\n        x = s.entry\n    o.out = x", "k.py"],
    ["a conditional for what is missing", "def f(o, s): o.out = s.fill if s.fill is not None else s.entry", "k.py"],
    ["a branch for what is missing", "def f(o, s):\n    if s.fill is not None:\n        o.out = s.fill\n    else:\n        o.out = s.entry", "k.py"],
    ["what an early return leaves", "function f(o: O, s: S) { if (s.fill) { o.out = s.fill; return; } o.out = s.entry; }", "k.ts"],
    ["a later look at the thing itself", "def f(o, s):\n    o.out = s.fill\n    if o.out is None:\n        o.out = s.entry", "k.py"],
    ["a handler", "def f(o, s):\n    try:\n        x = read(s)\n    except KeyError:\n        x = s.entry\n    o.out = x", "k.py"],
    ["unwrap_or", "fn f(o: &mut O, s: &S) { o.out = s.fill.unwrap_or(s.entry); }", "k.rs"],
    ["??", "function f(o: O, s: S) { o.out = s.fill ?? s.entry; }", "k.ts"],
  ])("fallback: %s", (_, text, path) => {
    expect([as(text, "primary", path), as(text, "fallback", path)]).toEqual([false, true]);
  });
  it.each([
    ["the value itself", "def f(o, s): o.out = s.entry or s.fill", "k.py"],
    ["a choice by something else", "def f(o, s): o.out = s.fill if s.live else s.entry", "k.py"],
    ["a branch by something else", "def f(o, s):\n    if s.live:\n        o.out = s.fill\n    else:\n        o.out = s.entry", "k.py"],
    ["a branch that has it without need", "def f(o, s):\n    if s.fill is None:\n        return\n    o.out = s.entry", "k.py"],
    ["a part of a sum", "def f(o, s): o.out = s.fill + s.entry", "k.py"],
    ["Rust", "fn f(o: &mut O, s: &S) { o.out = s.entry.unwrap_or(s.fill); }", "k.rs"],
  ])("primary: %s", (_, text, path) => {
    expect([as(text, "primary", path), as(text, "fallback", path)]).toEqual([true, false]);
  });
});

describe("only", () => {
  const only = (text: string, source: Source, numbersAside = true) => given(text).every(({ target, value, at }) => isAllOf(target, sliceFor(target, value, at, source), source, numbersAside));
  it("takes numbers for nothing, everything else for something", () => {
    expect(only("def f(o, s): o.out = s.size * 2", "size")).toBe(true);
    expect(only("def f(o, s): o.out = s.size * s.ratio", "size")).toBe(false);
    expect(only("def f(o, s): o.out = other(s.size)", "size")).toBe(false);
    expect(only("def f(o, s): o.out = 2", "size")).toBe(false);
    expect(only("def f(o, s): o.out = s.size * 2", "size", false)).toBe(false);
  });
  it("asks of all that is put together", () => {
    expect(only("def f(o, a, b): o.out = mask(a) if a else b", { call: "mask" })).toBe(false);
    expect(only("def f(o, a): o.out = f'key {mask(a)}'", { call: "mask" }, false)).toBe(true);
    expect(only("def f(o, a, b): o.out = f'{mask(a)} of {b}'", { call: "mask" })).toBe(false);
  });
});

describe("everywhere", () => {
  const everywhere = (text: string, symbol = "f") => given(text, "k.py", symbol).every(({ target, value, at }) => {
    const found = sliceFor(target, value, at, { call: "mask" });
    return isEverywhere(found, derivedOrigins(target, found, { from: { call: "mask" } }));
  });
  it("is one of several ways in the function", () => {
    expect(everywhere("def f(o, a, b):\n    if b: a = mask(a)\n    o.out = a")).toBe(true);
    expect(everywhere("def f(o, a, b): o.out = a")).toBe(false);
  });
  it("is all that is given to a member, and all that callers give", () => {
    const kept = (more: string) => `class K:\n    def __init__(self, key): self.key = mask(key)\n${more}    def f(self, o): o.out = self.key`;
    expect(everywhere(kept(""), "K.f")).toBe(true);
    expect(everywhere(kept("    def again(self, key): self.key = key\n"), "K.f")).toBe(false);
    const called = (more: string) => `def f(o, key): o.out = key\ndef g(o, key): f(o, mask(key))\n${more}`;
    expect(everywhere(called(""))).toBe(true);
    expect(everywhere(called("def h(o, key): f(o, key)\n"))).toBe(false);
  });
});

describe("limits", () => {
  const above = (text: string, path = "k.py") => counted(text, { from: "initial", unless: { at_most: "size" } }, path) > 0;
  it.each([
    ["min", "def f(o, s): o.out = min(s.initial * s.ratio, s.size)", "k.py"],
    ["min of a method", "fn f(o: &mut O, s: &S) { o.out = (s.initial * s.ratio).min(s.size); }", "k.rs"],
    ["clamp", "fn f(o: &mut O, s: &S) { o.out = s.initial.clamp(0.0, s.size); }", "k.rs"],
    ["a refusal", "def f(o, s):\n    x = s.initial\n    if x > s.size:\n        raise ValueError(x)\n    o.out = x", "k.py"],
    ["a refusal of what is read there", "def f(o, s):\n    if s.initial > s.size:\n        raise ValueError(s)\n    o.out = s.initial", "k.py"],
    ["a replacement", "def f(o, s):\n    x = s.initial\n    if x > s.size:\n        x = s.size\n    o.out = x", "k.py"],
    ["a choice", "function f(o: O, s: S) { o.out = s.initial < s.size ? s.initial : s.size; }", "k.ts"],
    ["a helper", "def cap(x, most): return min(x, most)\ndef f(o, s): o.out = cap(s.initial, s.size)", "k.py"],
    ["a part of the size", "def f(o, s): o.out = min(s.initial, s.size * 0.5)", "k.py"],
  ])("%s limits", (_, text, path) => {
    expect(above(text, path)).toBe(false);
  });
  it.each([
    ["max", "def f(o, s): o.out = max(s.initial, s.size)", "k.py"],
    ["a limit by something else", "def f(o, s): o.out = min(s.initial, s.limit)", "k.py"],
    ["a limit of something else", "def f(o, s):\n    y = min(s.other, s.size)\n    o.out = s.initial", "k.py"],
    ["a limit by itself", "def f(o, s): o.out = min(s.initial * s.ratio, s.initial)", "k.py"],
    ["a limit by more than the size", "def f(o, s): o.out = min(s.initial, s.size + s.initial)", "k.py"],
    ["a limit before it grows", "def f(o, s):\n    x = min(s.initial, s.size)\n    x = s.initial\n    o.out = x", "k.py"],
    ["a refusal before it changes", "def f(o, s):\n    if s.initial > s.size:\n        raise ValueError(s)\n    s.initial = read(s.initial)\n    o.out = s.initial", "k.py"],
    ["a refusal of the opposite", "def f(o, s):\n    x = s.initial\n    if x < s.size:\n        raise ValueError(x)\n    o.out = x", "k.py"],
    ["a warning", "def f(o, s):\n    x = s.initial\n    if x > s.size:\n        log(x)\n    o.out = x", "k.py"],
  ])("%s does not", (_, text, path) => {
    expect(above(text, path)).toBe(true);
  });
  it("tells at least from at most", () => {
    const below = (text: string) => counted(text, { from: "wanted", unless: { at_least: "floor" } }) > 0;
    expect(below("def f(o, s): o.out = max(s.wanted, s.floor)")).toBe(false);
    expect(below("def f(o, s): o.out = min(s.wanted, s.floor)")).toBe(true);
  });
});

describe("gapIn", () => {
  const gap = (text: string) => {
    const [{ target, value, at }] = given(text) as [ReturnType<typeof given>[number]];
    return gapIn(target, sliceFor(target, value, at, "nothing"));
  };
  it("says what was not found, and nothing where all was", () => {
    expect(gap("def f(o): o.out = mystery")).toBe("where `mystery` comes from was not found");
    expect(gap("def f(o, s): o.out = s.size")).toBeNull();
    expect(gap("def f(o): o.out = 1")).toBeNull();
  });
});
