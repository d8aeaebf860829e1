import { beforeAll, describe, expect, it } from "vitest";
import { readyParsers } from "../syntax/parse.js";
import { regionAt, siteIn, targetOf } from "../../tests/target.js";
import { canComplete, escapes, isSiteReachable, mayReturnNothing } from "./reachable.js";
import type { Reachable } from "./rule.js";
import { select } from "./select.js";

beforeAll(readyParsers);

type When = NonNullable<Reachable["when"]>;

function reaches(text: string, when: When, path = "k.py", more: Reachable = {}): boolean {
  const target = targetOf({ [path]: text });
  return isSiteReachable(target, siteIn(target, "f", { calls: "send" }), { when, ...more });
}

describe("is the place reached under the assumptions", () => {
  it.each<[string, string, When, boolean]>([
    ["a member that says yes", "def f(s):\n    if s.live:\n        send()", { live: true }, true],
    ["a member that says no", "def f(s):\n    if s.live:\n        send()", { live: false }, false],
    ["what nothing is known of", "def f(s):\n    if s.other:\n        send()", { live: false }, true],
    ["one of two reasons", "def f(s):\n    if s.live or s.ratio > 0:\n        send()", { live: false }, true],
    ["both of two reasons", "def f(s):\n    if s.live and s.ratio > 0:\n        send()", { live: false }, false],
    ["an early return", "def f(s):\n    if not s.live:\n        return\n    send()", { live: false }, false],
    ["a raise in a helper", "def f(s):\n    check(s)\n    send()\ndef check(s):\n    if s.size <= 0:\n        raise E", { size: 0 }, false],
    ["a helper that lets it pass", "def f(s):\n    check(s)\n    send()\ndef check(s):\n    if s.size < 0:\n        raise E", { size: 0 }, true],
    ["a predicate of the tree", "def f(s):\n    if is_live(s):\n        send()\ndef is_live(s):\n    return s.live", { live: false }, false],
    ["a parameter", "def f(size):\n    if size > 0:\n        send()", { size: 0 }, false],
    ["a local that is assigned anew", "def f(size):\n    size = read()\n    if size > 0:\n        send()", { size: 0 }, true],
    ["a number in a local", "def f(s):\n    n = max(s.size, 1)\n    if n > 0:\n        send()", { size: 0 }, true],
    ["an enum member", "def f(s):\n    if s.kind == Kind.EXIT:\n        send()", { kind: "ENTER" }, false],
    ["the enum member", "def f(s):\n    if s.kind == Kind.ENTER:\n        send()", { kind: "ENTER" }, true],
    ["a part of an expression", "def f(s):\n    return s.live and send()", { live: false }, false],
    ["a member of another", "def f(slot, leg):\n    if leg.size > 0:\n        send()", { "slot.size": 0 }, true],
    ["a member of that one", "def f(slot, leg):\n    if slot.size > 0:\n        send()", { "slot.size": 0 }, false],
    ["no number, behind a comparison that it fails", "def f(s):\n    if not s.size > 0:\n        return\n    send()", { size: "NaN" }, false],
    ["no number, behind one that it passes", "def f(s):\n    if s.size <= 0:\n        return\n    send()", { size: "NaN" }, true],
    ["infinity, behind a limit that is not known", "def f(s):\n    if s.size > s.limit:\n        return\n    send()", { size: "Infinity" }, false],
    ["infinity, which is a number", "def f(s):\n    if math.isnan(s.size):\n        return\n    send()", { size: "Infinity" }, true],
    ["what a check answers with a name", "def f(s):\n    if bad(s) is not None:\n        return\n    send()\ndef bad(s):\n    if s.size <= 0:\n        return 'size'\n    return None", { size: 0 }, false],
    ["a constant of the same name", "LIMITS = {'size': 5}\ndef f(s):\n    if s.size > LIMITS['size']:\n        return\n    send()", { size: 9 }, false],
    ["a check in all who call it", "def g(s):\n    if s.size > 9:\n        return\n    f(s)\ndef f(s):\n    send()", { size: 10 }, false],
    ["a check in one who calls it", "def g(s):\n    if s.size > 9:\n        return\n    f(s)\ndef h(s):\n    f(s)\ndef f(s):\n    send()", { size: 10 }, true],
    ["where it is called from", "def f(s):\n    if s.live:\n        g()\ndef g():\n    send()", { live: false }, false],
  ])("%s", (_, text, when, expected) => {
    expect(reaches(text, when)).toBe(expected);
  });

  it.each([
    ["Rust", "k.rs", "fn f(s: &S) { match s.size { 0 => {}, _ => send() } }"],
    ["TypeScript", "k.ts", "function f(s: S) { if (!Number.isFinite(s.size) || s.size <= 0) return; send(); }"],
  ])("in %s", (_, path, text) => {
    expect(reaches(text, { size: 0 }, path)).toBe(false);
    expect(reaches(text, { size: 1 }, path)).toBe(true);
  });

  it("with the declared defaults of a type, and of no other", () => {
    const text = "@dataclass\nclass Scenario:\n    live: bool = False\n@dataclass\nclass Other:\n    live: bool = True\ndef f(s):\n    if s.live:\n        send()";
    expect(reaches(text, {}, "k.py", { defaults_of: "Scenario" })).toBe(false);
    expect(reaches(text, {}, "k.py", { defaults_of: "Other" })).toBe(true);
    expect(reaches(text, { live: true }, "k.py", { defaults_of: "Scenario" })).toBe(true);
    expect(reaches(text, {}, "k.py", { defaults_of: "Missing" })).toBe(true);
  });
});

describe("can the function come to its end", () => {
  const completes = (text: string, when: When) => {
    const target = targetOf({ "k.py": text });
    return canComplete(target, regionAt(target, "f").roots[0]!, { when });
  };
  it("where nothing refuses", () => {
    expect(completes("def f(s):\n    if s.size <= 0:\n        log(s)", { size: 0 })).toBe(true);
    expect(completes("def f(s):\n    if s.size <= 0:\n        raise E", { size: 0 })).toBe(false);
    expect(completes("def f(s):\n    if s.size <= 0:\n        raise E", { size: 1 })).toBe(true);
    expect(completes("def f(s):\n    assert s.size > 0", { size: 0 })).toBe(false);
    expect(completes("def f(s):\n    try:\n        if s.size <= 0:\n            raise E\n    except E:\n        pass", { size: 0 })).toBe(true);
  });
});

describe("can it return nothing", () => {
  const nothing = (text: string, when: When, path = "k.py") => {
    const target = targetOf({ [path]: text });
    return mayReturnNothing(target, regionAt(target, "f").roots[0]!, { when });
  };
  it.each<[string, string, string, boolean | undefined]>([
    ["none at the end", "k.py", "def f(s):\n    if s.size < 0:\n        return 'size'\n    return None", true],
    ["the end itself", "k.py", "def f(s):\n    if s.size < 0:\n        return 'size'", true],
    ["a name", "k.py", "def f(s):\n    if s.size <= 0:\n        return 'size'\n    return None", false],
    ["an empty list", "k.py", "def f(s):\n    bad = []\n    if s.size < 0:\n        bad.append('size')\n    return bad", true],
    ["a list with something in it", "k.py", "def f(s):\n    bad = []\n    if s.size <= 0:\n        bad.append('size')\n    return bad", false],
    ["a loop over names", "k.py", "def f(s):\n    for name in ('size', 'price'):\n        if getattr(s, name) <= 0:\n            return name\n    return None", false],
    ["None of Rust", "k.rs", "fn f(s: &S) -> Option<&str> { if s.size <= 0.0 { Some(\"size\") } else { None } }", false],
    ["what is not known", "k.py", "def f(s): return other(s)", undefined],
  ])("%s", (_, path, text, expected) => {
    expect(nothing(text, { size: 0 }, path)).toBe(expected);
  });
});

describe("is there a way past", () => {
  const past = (text: string, when: When = {}, path = "k.py") => {
    const target = targetOf({ [path]: text });
    const site = siteIn(target, "f", { assigns: "size" });
    return escapes(target, site, { when }, (region) => select(target, region, { calls: "close" }));
  };
  it.each<[string, string, When, boolean]>([
    ["nothing in the way", "def f(s): s.size = 0", {}, true],
    ["always passed", "def f(s):\n    s.size = 0\n    close(s)", {}, false],
    ["passed in a helper", "def f(s):\n    s.size = 0\n    done(s)\ndef done(s): close(s)", {}, false],
    ["passed on one way", "def f(s):\n    s.size = 0\n    if s.legs == 0:\n        close(s)", {}, true],
    ["passed on the way that is assumed", "def f(s):\n    s.size = 0\n    if s.size == 0:\n        close(s)", { size: 0 }, false],
    ["passed before", "def f(s):\n    close(s)\n    s.size = 0", {}, false],
    ["passed in the only caller", "def run(s):\n    f(s)\n    close(s)\ndef f(s): s.size = 0", {}, false],
    ["passed in one of two callers", "def run(s):\n    f(s)\n    close(s)\ndef other(s): f(s)\ndef f(s): s.size = 0", {}, true],
    ["a helper that need not pass", "def f(s):\n    s.size = 0\n    done(s)\ndef done(s):\n    if s.legs == 0:\n        close(s)", {}, true],
  ])("%s", (_, text, when, expected) => {
    expect(past(text, when)).toBe(expected);
  });
});
