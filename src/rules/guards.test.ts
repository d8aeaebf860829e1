import { beforeAll, describe, expect, it } from "vitest";
import { readyParsers } from "../syntax/parse.js";
import { siteIn, targetOf } from "../../tests/target.js";
import { isGuarded } from "./guards.js";
import type { Guard } from "./rule.js";

beforeAll(readyParsers);

/** Is the only call of `send` in what `f` runs behind the guard? */
function guarded(text: string, guard: Guard | Guard[], path = "k.py"): boolean | undefined {
  const target = targetOf({ [path]: text });
  return isGuarded(target, siteIn(target, "f", { calls: "send" }), [guard].flat());
}

describe("about", () => {
  const about: Guard = { about: "pending" };
  it.each([
    ["a condition around it", "def f(v):\n    if v.pending:\n        send()", "k.py"],
    ["an early return", "def f(v):\n    if not v.pending:\n        return\n    send()", "k.py"],
    ["a raise", "def f(v):\n    if v.pending == 0:\n        raise E\n    send()", "k.py"],
    ["an assert", "def f(v):\n    assert v.pending\n    send()", "k.py"],
    ["a while", "def f(v):\n    while v.pending:\n        send()", "k.py"],
    ["a local", "def f(v):\n    n = len(v.pending)\n    if n > 0:\n        send()", "k.py"],
    ["an and", "function f(v: V) { return v.pending && send(); }", "k.ts"],
    ["a ternary", "function f(v: V) { return v.pending ? send() : null; }", "k.ts"],
    ["a match", "fn f(v: &V) { match v.pending { 0 => {}, _ => send() } }", "k.rs"],
    ["a guard of the caller", "def f(v):\n    if v.pending:\n        g()\ndef g():\n    send()", "k.py"],
    ["a helper that answers", "def f(v):\n    if has(v):\n        send()\ndef has(v):\n    return v.pending > 0", "k.py"],
    ["a helper that refuses", "def f(v):\n    check(v)\n    send()\ndef check(v):\n    if not v.pending:\n        raise E", "k.py"],
    ["a filter of what is looped over", "def f(vs):\n    kept = [v for v in vs if v.pending]\n    for v in kept:\n        send()", "k.py"],
    ["a filter of what is handed on", "def f(vs):\n    kept = [v for v in vs if v.pending]\n    show(kept)\ndef show(xs):\n    for x in xs:\n        send()", "k.py"],
    ["a filter by a function", "function f(vs: V[]) { for (const v of vs.filter((x) => x.pending)) send(); }", "k.ts"],
    ["a loop that leaves at the first", "def f(vs):\n    for v in vs:\n        if v.pending:\n            return\n    send()", "k.py"],
    ["a loop in a loop", "function f(vs: V[][]) { for (const r of vs) for (const v of r) if (v.pending) throw new E(); send(); }", "k.ts"],
    ["a helper that loops and refuses", "def f(vs):\n    check(vs)\n    send()\ndef check(vs):\n    for v in vs:\n        if v.pending:\n            raise E", "k.py"],
    ["a helper that loops and answers", "fn f(vs: &[V]) { if any_busy(vs) { return; } send() }\nfn any_busy(vs: &[V]) -> bool { for v in vs { if v.pending > 0 { return true; } } false }", "k.rs"],
    ["one that may have changed since", "def f(v):\n    if v.pending:\n        v.pending = 0\n        send()", "k.py"],
  ])("%s", (_, text, path) => {
    expect(guarded(text, about, path)).toBe(true);
  });
  it.each([
    ["nothing", "def f(v): send()", "k.py"],
    ["another condition", "def f(v):\n    if v.ready:\n        send()", "k.py"],
    ["a condition after it", "def f(v):\n    send()\n    if v.pending:\n        done()", "k.py"],
    ["a condition beside it", "def f(v):\n    if v.pending:\n        log()\n    send()", "k.py"],
    ["one of two reasons", "def f(v):\n    if v.pending or v.force:\n        send()", "k.py"],
    ["a check in a handler's way", "def f(v):\n    try:\n        check(v)\n    except E:\n        pass\n    send()\ndef check(v):\n    if not v.pending:\n        raise E", "k.py"],
    ["a loop that goes on", "def f(vs):\n    for v in vs:\n        if v.pending:\n            continue\n        done(v)\n    send()", "k.py"],
    ["a loop that is only ended", "def f(vs):\n    for v in vs:\n        if v.pending:\n            break\n    send()", "k.py"],
    ["a filter of another loop", "def f(vs):\n    kept = [v for v in vs if v.pending]\n    for v in vs:\n        send(kept)", "k.py"],
    ["the right side of an or", "function f(v: V) { return send() || v.pending; }", "k.ts"],
  ])("not %s", (_, text, path) => {
    expect(guarded(text, about, path)).toBe(false);
  });
});

describe("present", () => {
  const missing: Guard = { value: "events", present: false };
  it.each([
    ["k.py", "if not v.events:"], ["k.py", "if len(v.events) == 0:"], ["k.py", "if v.events is None:"], ["k.py", "if len(v.events) < 1:"],
  ])("%s: %s", (path, test) => {
    expect(guarded(`def f(v):\n    ${test}\n        send()`, missing, path)).toBe(true);
  });
  it("by what other languages ask, and not by the opposite or a size that is no length", () => {
    expect(guarded("function f(v: V) { if (v.events.length === 0) send(); }", missing, "k.ts")).toBe(true);
    expect(guarded("fn f(v: &V) { if v.events.is_empty() { send() } }", missing, "k.rs")).toBe(true);
    expect(guarded("def f(v):\n    if len(v.events) > 0:\n        send()", missing)).toBe(false);
    expect(guarded("def f(v):\n    if v.events.size == 0:\n        send()", missing)).toBe(false);
  });
});

describe("is", () => {
  const is: Guard = { value: "stage", is: ["OPEN", "EXIT_SENT"] };
  it("knows members, strings, sets and arms", () => {
    for (const test of ["s.stage == Stage.OPEN", "s.stage is Stage.OPEN", "s.stage in (Stage.OPEN, Stage.EXIT_SENT)", "s.stage == 'OPEN'", "s.stage == Stage.OPEN and s.size"])
      expect(guarded(`def f(s):\n    if ${test}:\n        send()`, is), test).toBe(true);
    expect(guarded("OPENS = {Stage.OPEN, Stage.EXIT_SENT}\ndef f(s):\n    if s.stage in OPENS:\n        send()", is)).toBe(true);
    expect(guarded("fn f(s: &S) { match s.stage { Stage::OPEN | Stage::EXIT_SENT => send(), _ => {} } }", is, "k.rs")).toBe(true);
  });
  it("not the opposite, not another member, not another value, not a wider set", () => {
    for (const test of ["s.stage != Stage.OPEN", "s.stage == Stage.IDLE", "s.kind == Kind.OPEN", "s.stage in (Stage.OPEN, Stage.IDLE)", "s.stage"])
      expect(guarded(`def f(s):\n    if ${test}:\n        send()`, is), test).toBe(false);
  });
});

describe("present", () => {
  const there: Guard = { value: "order", present: true };
  const missing: Guard = { value: "order", present: false };
  it.each([
    ["if s.order is not None", "def f(s):\n    if s.order is not None:\n        send()", "k.py"],
    ["if s.order", "def f(s):\n    if s.order:\n        send()", "k.py"],
    ["is_some", "fn f(s: &S) { if s.order.is_some() { send(); } }", "k.rs"],
    ["if let", "fn f(s: &S) { if let Some(o) = &s.order { send(); } }", "k.rs"],
    ["let else", "fn f(s: &S) { let Some(o) = &s.order else { return }; send(); }", "k.rs"],
    ["!= null", "function f(s: S) { if (s.order != null) send(); }", "k.ts"],
  ])("%s", (_, text, path) => {
    expect([guarded(text, there, path), guarded(text, missing, path)]).toEqual([true, false]);
  });
  it("the other way round", () => {
    expect(guarded("def f(s):\n    if s.order is None:\n        send()", missing)).toBe(true);
    expect(guarded("fn f(s: &S) { if s.order.is_none() { send(); } }", there, "k.rs")).toBe(false);
  });
});

describe("present, of the judged value itself", () => {
  const itself = (text: string, path: string): boolean | undefined => {
    const target = targetOf({ [path]: text });
    return isGuarded(target, siteIn(target, "f", { passes: "/./", to: "send" }), [{ present: true }]);
  };
  it.each([
    ["the same", "fn f(m: &M) { if !m.text.is_null() { send(m.text); } }", true],
    ["under another name", "fn f(m: &M) { let t = m.text; if t.is_null() { return; } send(m.text as *const u8); }", true],
    ["by a check", "fn check(p: *const u8) -> Result<(), E> { if p.is_null() { return Err(E) } Ok(()) }\nfn f(m: &M) { check(m.text)?; send(m.text); }", true],
    ["what it is taken from", "fn f(m: Option<&M>) { if let Some(m) = m { send(m.text); } }", false],
    ["another member", "fn f(m: &M) { if m.key.is_null() { return; } send(m.text); }", false],
    ["the first of two", "fn check(p: *const u8) -> Result<(), E> { if p.is_null() { return Err(E) } Ok(()) }\nfn f(m: &M) { check(m.key)?; send(m.text); }", false],
  ])("%s", (_, text, is) => {
    expect(itself(text, "k.rs")).toBe(is);
  });
});

describe("holds", () => {
  it("is true or false, of the value and not of another", () => {
    const text = "def f(s):\n    if s.closed:\n        return\n    send()";
    expect(guarded(text, { value: "closed", holds: false })).toBe(true);
    expect(guarded(text, { value: "closed", holds: true })).toBe(false);
    expect(guarded(text, { value: "open", holds: false })).toBe(false);
  });
  it("is nothing that a test of presence says", () => {
    const there = "def f(s):\n    if s.order is None:\n        return\n    send()";
    expect(guarded(there, { value: "order", holds: false })).toBe(false);
    expect(guarded(there.replace("is None", "is not None"), { value: "order", holds: true })).toBe(false);
  });
});

it("of several guards one is enough, and an or needs one on each side", () => {
  const guards: Guard[] = [{ value: "stage", is: "OPEN" }, { value: "order", present: true }];
  expect(guarded("def f(s):\n    if s.stage == Stage.OPEN or s.order is not None:\n        send()", guards)).toBe(true);
  expect(guarded("def f(s):\n    if s.stage == Stage.OPEN or s.force:\n        send()", guards)).toBe(false);
});

it("is ended by an assignment to what it tested", () => {
  expect(guarded("def f(s):\n    if s.stage == Stage.OPEN:\n        s.stage = Stage.IDLE\n        send()", { value: "stage", is: "OPEN" })).toBe(false);
});

describe("what a value has checked itself", () => {
  const finite: Guard = { value: "total", holds: true };
  it.each<[string, string, string]>([
    ["by `?`", "fn finite(v: f64) -> Result<f64, E> { if v.is_finite() { Ok(v) } else { Err(E) } }\nfn f(s: &mut S) -> Result<(), E> { s.pnl = finite(s.total)?; Ok(()) }", "k.rs"],
    ["by raising", "def finite(v):\n    if not math.isfinite(v):\n        raise E\n    return v\ndef f(s):\n    s.pnl = finite(s.total)", "k.py"],
  ])("%s", (_, text, path) => {
    const target = targetOf({ [path]: text });
    expect(isGuarded(target, siteIn(target, "f", { assigns: "pnl" }), [finite])).toBe(true);
  });
});
