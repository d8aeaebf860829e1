import { expect } from "vitest";
import { contract, shapes } from "./program.js";

shapes("the lock is released on every way out", {
  "finally": {
    python: "def run(x):\n    acquire()\n    try:\n        if x:\n            return work()\n        more()\n    finally:\n        release()\n",
    typescript: "function run(x: boolean) { acquire(); try { if (x) return work(); more(); } finally { release(); } }",
  },
  "finally, with a handler before": {
    python: "def run(x):\n    acquire()\n    try:\n        work()\n    except ValueError:\n        log()\n        raise\n    finally:\n        release()\n",
    typescript: "function run(x: boolean) { acquire(); try { work(); } catch (e) { log(); throw e; } finally { release(); } }",
  },
  "finally, with a loop in it": {
    python: "def run(xs):\n    acquire()\n    try:\n        for x in xs:\n            if x:\n                continue\n            if stop(x):\n                break\n            work(x)\n    finally:\n        release()\n",
    typescript: "function run(xs: number[]) { acquire(); try { for (const x of xs) { if (x) continue; if (stop(x)) break; work(x); } } finally { release(); } }",
  },
  "two of them": {
    python: "def run(x):\n    acquire()\n    try:\n        try:\n            work()\n        finally:\n            inner()\n    finally:\n        release()\n",
    typescript: "function run(x: boolean) { acquire(); try { try { work(); } finally { inner(); } } finally { release(); } }",
  },
  "in the handler and after": {
    python: "def run(x):\n    acquire()\n    try:\n        work()\n    except:\n        release()\n        raise\n    release()\n",
    typescript: "function run(x: boolean) { acquire(); try { work(); } catch (e) { release(); throw e; } release(); }",
  },
  "a return in finally": {
    python: "def run(x):\n    acquire()\n    try:\n        work()\n        return 1\n    finally:\n        release()\n        done()\n",
    typescript: "function run(x: boolean) { acquire(); try { work(); return 1; } finally { release(); done(); } }",
  },
}, (ask) => {
  expect(ask.passedOut("run", "acquire", "release")).toEqual({ returning: true, raising: true });
});

shapes("an exception, or an early return, leaves without releasing", {
  "no finally": {
    python: "def run(x):\n    acquire()\n    try:\n        work()\n    except ValueError:\n        log()\n        raise\n    release()\n",
    typescript: "function run(x: boolean) { acquire(); try { work(); } catch (e) { log(); throw e; } release(); }",
  },
  "a raise between": {
    python: "def run(x):\n    acquire()\n    if x:\n        raise ValueError(x)\n    release()\n",
    typescript: "function run(x: boolean) { acquire(); if (x) throw new Error(); release(); }",
    rust: 'fn run(x: bool) { acquire(); if x { panic!("x"); } release(); }',
  },
  "in the handler of some": {
    python: "def run(x):\n    acquire()\n    try:\n        work()\n    except ValueError:\n        release()\n        return\n    release()\n",
  },
}, (ask) => {
  expect(ask.passedOut("run", "acquire", "release")).toEqual({ returning: true, raising: false });
});

contract("a return, a question mark between", {
  python: "def run(x):\n    acquire()\n    if x is None:\n        return None\n    release()\n",
  typescript: "function run(x: number | null) { acquire(); if (x === null) return; release(); }",
  rust: "fn run(x: Option<i64>) -> Option<i64> { acquire(); let y = x?; release(); Some(y) }",
}, (ask) => {
  expect(ask.passedOut("run", "acquire", "release").returning).toBe(false);
});

contract("every way that returns passes it", {
  python: "def run(x):\n    acquire()\n    if x:\n        release()\n        return 1\n    for y in more():\n        if y:\n            break\n    else:\n        log()\n    release()\n    return 2\n",
  typescript: "function run(x: boolean) { acquire(); if (x) { release(); return 1; } for (const y of more()) { if (y) break; } release(); return 2; }",
  rust: "fn run(x: bool) -> i32 { acquire(); if x { release(); return 1; } for y in more() { if y { break; } } release(); 2 }",
}, (ask) => {
  expect(ask.passedOut("run", "acquire", "release").returning).toBe(true);
});

shapes("break and continue run the finally that they leave, and no other", {
  "break": {
    python: "def run(xs):\n    for x in xs:\n        try:\n            acquire()\n            break\n        finally:\n            release()\n    after()\n",
    typescript: "function run(xs: number[]) { for (const x of xs) { try { acquire(); break; } finally { release(); } } after(); }",
  },
  "continue": {
    python: "def run(xs):\n    for x in xs:\n        try:\n            acquire()\n            continue\n        finally:\n            release()\n    after()\n",
    typescript: "function run(xs: number[]) { for (const x of xs) { try { acquire(); continue; } finally { release(); } } after(); }",
  },
  "return from within both": {
    python: "def run(xs):\n    try:\n        for x in xs:\n            acquire()\n            return x\n    finally:\n        release()\n",
    typescript: "function run(xs: number[]) { try { for (const x of xs) { acquire(); return x; } } finally { release(); } }",
  },
}, (ask) => {
  expect(ask.passedOut("run", "acquire", "release").returning).toBe(true);
});

contract("break out of a loop within a try does not run its finally yet", {
  python: "def run(xs):\n    try:\n        for x in xs:\n            first()\n            break\n        middle()\n    finally:\n        release()\n",
  typescript: "function run(xs: number[]) { try { for (const x of xs) { first(); break; } middle(); } finally { release(); } }",
}, (ask) => {
  // From the break the way goes on to what follows the loop, and only then to the end.
  expect(ask.passedOut("run", "first", "middle")).toEqual({ returning: true, raising: true });
  expect(ask.passedOut("run", "first", "release").returning).toBe(true);
});

contract("a loop that ends only by break goes on after it", {
  python: "def run():\n    while True:\n        if done():\n            break\n        work()\n    after()\n",
  typescript: "function run() { while (true) { if (done()) break; work(); } after(); }",
  rust: "fn run() { loop { if done() { break; } work(); } after(); }",
}, (ask) => {
  expect(ask.passedOut("run", null, "after").returning).toBe(true);
  expect(ask.passedOut("run", null, "work").returning).toBe(false);
});

contract("a loop without an end is never left", {
  python: "def run():\n    while True:\n        work()\n    after()\n",
  typescript: "function run() { for (;;) { work(); } }",
  rust: "fn run() { loop { work(); } }",
}, (ask) => {
  expect(ask.passedOut("run", null, "work")).toEqual({ returning: null, raising: null });
});

contract("a labelled jump leaves the loops that it names", {
  typescript: "function run(xs: number[][]) { outer: for (const a of xs) { for (const b of a) { if (b) break outer; inner(); } middle(); } after(); }",
  rust: "fn run(xs: &[Vec<i64>]) { 'outer: for a in xs { for b in a { if *b > 0 { break 'outer; } inner(); } middle(); } after(); }",
}, (ask) => {
  expect(ask.passedOut("run", null, "after").returning).toBe(true);
  expect(ask.passedOut("run", "inner", "middle").returning).toBe(false);
});

shapes("a resource that is closed by its scope", {
  "with, using": {
    python: "def run(path):\n    with open_file(path) as f:\n        if empty(f):\n            return None\n        work(f)\n",
    typescript: "function run(path: string) { using f = openFile(path); if (empty(f)) return null; work(f); }",
  },
}, (ask) => {
  const scoped = ask.sites("run", { calls: "work" });
  expect(scoped.map((s) => s.node.scope?.in)).toEqual(["with"]);
});
