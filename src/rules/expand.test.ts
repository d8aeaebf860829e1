import { beforeAll, describe, expect, it } from "vitest";
import { readyParsers } from "../syntax/parse.js";
import { siteIn, targetOf } from "../../tests/target.js";
import { expansionsOf } from "./expand.js";
import { guardsAt } from "./guards.js";

beforeAll(readyParsers);

/** What the one condition before the call of `send` in `f` stands for: the clauses of each expansion. */
function expanded(text: string, path = "k.py"): string[][] {
  const target = targetOf({ [path]: text });
  const held = guardsAt(siteIn(target, "f", { calls: "send" })).filter((h) => h.clause.atoms.length === 1);
  return held.flatMap(({ clause, at }) => expansionsOf(target, clause.atoms[0]!, at)).map((e) => e.clauses.map((c) => c.key));
}

describe("expansionsOf", () => {
  it.each<[string, string, string, string[][]]>([
    ["a local", "def f(s):\n    ok = s.size > 0\n    if ok:\n        send()", "k.py", [["+s.size > 0"]]],
    ["a local that is false", "def f(s):\n    bad = s.size < 0 or s.closed\n    if not bad:\n        send()", "k.py", [["-s.size < 0", "-s.closed"]]],
    ["a flag that is set under a condition", "def f(s):\n    ok = False\n    if s.size > 0:\n        ok = True\n    if ok:\n        send()", "k.py", [["+s.size > 0"]]],
    ["membership in a constant", "OPENS = {Stage.OPEN, Stage.SENT}\ndef f(s):\n    if s.stage in OPENS:\n        send()", "k.py", [["+s.stage == Stage.OPEN | +s.stage == Stage.SENT"]]],
    ["no member of a constant", "OPENS = {Stage.OPEN, Stage.SENT}\ndef f(s):\n    if s.stage not in OPENS:\n        send()", "k.py", [["-s.stage == Stage.OPEN", "-s.stage == Stage.SENT"]]],
    ["has", "const OPENS = new Set([Stage.OPEN]);\nfunction f(s: S) { if (OPENS.has(s.stage)) send(); }", "k.ts", [["+s.stage == Stage.OPEN"]]],
    ["a predicate", "fn ok(x: &S) -> bool { x.size > 0.0 }\nfn f(s: &S) { if ok(s) { send(); } }", "k.rs", [["+x.size > 0"]]],
    ["a predicate of two ways, by the one that can have answered", "def ok(x):\n    if x.closed:\n        return False\n    return x.size > 0\ndef f(s):\n    if ok(s):\n        send()", "k.py", [["-x.closed", "+x.size > 0"]]],
    ["a result that was tried", "fn check(x: &S) -> Result<(), E> { if x.size <= 0.0 { return Err(E); } Ok(()) }\nfn f(s: &S) -> Result<(), E> { check(s)?; send(); Ok(()) }", "k.rs", [["-x.size <= 0"]]],
    ["a result that is no `Err`", "fn check(x: &S) -> Result<(), E> { if x.size <= 0.0 { return Err(E); } Ok(()) }\nfn f(s: &S) { if let Err(e) = check(s) { return; } send(); }", "k.rs", [["-x.size <= 0"]]],
    ["a result that is an `Ok`", "fn check(x: &S) -> Result<(), E> { if x.size <= 0.0 { return Err(E); } Ok(()) }\nfn f(s: &S) { match check(s) { Ok(()) => send(), Err(e) => {} } }", "k.rs", [["-x.size <= 0"]]],
    ["a result that is asked", "fn check(x: &S) -> Result<(), E> { if x.size <= 0.0 { return Err(E); } Ok(()) }\nfn f(s: &S) { if check(s).is_err() { return; } send(); }", "k.rs", [["-x.size <= 0"]]],
    ["a reason that there is none of", "fn why(x: &S) -> Option<E> { if x.size <= 0.0 { return Some(E); } None }\nfn f(s: &S) { if let Some(e) = why(s) { return; } send(); }", "k.rs", [["-x.size <= 0"]]],
    ["a reason that is none", "def why(x):\n    if x.size <= 0:\n        return 'size'\n    return None\ndef f(s):\n    bad = why(s)\n    if bad is not None:\n        return\n    send()", "k.py", [["-x.size <= 0"]]],
  ])("%s", (_, text, path, expected) => {
    expect(expanded(text, path)).toEqual(expected);
  });

  it.each([
    ["a parameter", "def f(ok):\n    if ok:\n        send()"],
    ["a local of two values", "def f(s, c):\n    ok = s.size > 0\n    if c:\n        ok = s.closed\n    if ok:\n        send()"],
    ["a predicate that can have answered in two ways", "def ok(x):\n    if x.forced:\n        return True\n    return x.size > 0\ndef f(s):\n    if ok(s):\n        send()"],
    ["a function that is not in the tree", "def f(s):\n    if ok(s):\n        send()"],
    ["a set that is not constant", "def f(s, opens):\n    if s.stage in opens:\n        send()"],
    ["a comparison", "def f(s):\n    if s.size > 0:\n        send()"],
  ])("says nothing of %s", (_, text) => {
    expect(expanded(text)).toEqual([]);
  });

  it("says what a path is called inside", () => {
    const target = targetOf({ "k.py": "def ok(x, limit):\n    return x.size < limit\ndef f(s):\n    if ok(s.slot, s.cap):\n        send()" });
    const [held] = guardsAt(siteIn(target, "f", { calls: "send" }));
    const [expansion] = expansionsOf(target, held!.clause.atoms[0]!, held!.at);
    expect(expansion!.renamed(["s.slot.size", "s.cap", "s.other", "s"])).toEqual(["x.size", "limit"]);
  });
});
