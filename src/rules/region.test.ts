import { beforeAll, describe, expect, it } from "vitest";
import { within } from "../analysis/walk.js";
import { lastName } from "../analysis/paths.js";
import { readyParsers } from "../syntax/parse.js";
import { fnOf, regionAt, targetOf } from "../../tests/target.js";
import { caseOf, dispatchTargets, regionOf, type Region, type Target } from "./region.js";

beforeAll(readyParsers);

/** The names of the calls in a region. */
function callsIn(region: Region | null): string[] {
  const found = new Set<string>();
  for (const a of region?.activations ?? [])
    for (const node of a.fn.flow.nodes)
      if (a.nodes === null || a.nodes.has(node)) for (const top of node.expressions) for (const e of within(top)) if (e.kind === "call") found.add(lastName(e.callee) ?? "?");
  return [...found].sort();
}

const inCase = (target: Target, fn: string, member: string): string[] => callsIn(caseOf(target, regionAt(target, fn), member));

describe("regionOf", () => {
  it("is a function and what it calls, each call an activation of its own", () => {
    const target = targetOf({ "k.py": "def step():\n    pump(1)\n    pump(2)\ndef pump(n):\n    venue.poll(n)\ndef other():\n    venue.drop()\n" });
    const region = regionAt(target, "step");
    expect(region.activations.map((a) => [a.fn.symbol, a.depth])).toEqual([["step", 0], ["pump", 1], ["pump", 1]]);
    expect(callsIn(region)).toEqual(["poll", "pump"]);
    expect(region.cut).toBe(false);
  });

  it("goes into lambdas and into what is handed over, not round in circles", () => {
    const target = targetOf({ "k.py": "def step(pool):\n    pool.submit(work, 1)\n    each(lambda x: leaf(x))\ndef work(n):\n    step(n)\ndef leaf(x):\n    pass\n" });
    expect(regionAt(target, "step").activations.map((a) => a.fn.symbol).sort()).toEqual(["<lambda>", "leaf", "step", "work"]);
  });

  it("says where it was cut off", () => {
    const fan = (n: number): string => `def f${n}():\n${n === 0 ? "    pass" : `    f${n - 1}()\n`.repeat(5)}\n`;
    const target = targetOf({ "k.py": [0, 1, 2, 3, 4].map(fan).join("") });
    const region = regionAt(target, "f4");
    expect(region.cut).toBe(true);
    expect(region.activations.length).toBeLessThanOrEqual(600);
  });

  it("leaves out what only has the same name", () => {
    const target = targetOf({ "k.py": "def step(items):\n    items.append(1)\nclass Journal:\n    def append(self, x):\n        flush()\n" });
    expect(callsIn(regionAt(target, "step"))).toEqual(["append"]);
  });
});

describe("caseOf", () => {
  const shapes: Record<string, string> = {
    "match.rs": "fn handle(c: Command) { match c { Command::EXIT => exit(), Command::ENTER => enter(), _ => other() } }",
    "iflet.rs": "fn handle(c: Command) { if let Command::EXIT = c { exit(); } else { other(); } }",
    "early.rs": "fn handle(c: Command) { if c != Command::EXIT { other(); return; } exit(); }",
    "chain.py": "def handle(c):\n    if c == Command.ENTER:\n        enter()\n    elif c is Command.EXIT:\n        exit()\n    else:\n        other()\n",
    "match.py": "def handle(c):\n    match c:\n        case Command.EXIT:\n            exit()\n        case _:\n            other()\n",
    "text.py": "def handle(c):\n    if c == \"EXIT\":\n        exit()\n    else:\n        other()\n",
    "set.py": "EXITS = frozenset({Command.EXIT, Command.EXIT_RESIDUAL})\ndef handle(c):\n    if c in EXITS:\n        exit()\n    else:\n        other()\n",
    "set.ts": "const EXITS = new Set([Command.EXIT, Command.EXIT_RESIDUAL]);\nfunction handle(c: Command) { if (EXITS.has(c)) exit(); else other(); }",
    "predicate.py": "def is_exit(c):\n    return c == Command.EXIT\ndef handle(c):\n    if is_exit(c):\n        exit()\n    else:\n        other()\n",
    "constant.py": "_LEAVING = \"EXIT\"\ndef handle(c):\n    if c == _LEAVING:\n        exit()\n    else:\n        other()\n",
    "switch.ts": "function handle(c: Command) { switch (c) { case Command.ENTER: enter(); break; case Command.EXIT: exit(); break; default: other(); } }",
  };
  it.each(Object.entries(shapes))("%s", (path, text) => {
    const target = targetOf({ [path]: text });
    expect(inCase(target, "handle", "EXIT")).toContain("exit");
    for (const not of ["enter", "other"]) expect(inCase(target, "handle", "EXIT")).not.toContain(not);
    expect(caseOf(target, regionAt(target, "handle"), "PUMP")).toBeNull();
  });

  it("takes with it what the case calls, and finds the case in what is called", () => {
    const target = targetOf({ "k.rs": "fn handle(c: Command) { route(c); always(); }\nfn route(c: Command) { match c { Command::EXIT => do_exit(), _ => other() } }\nfn do_exit() { send(); }" });
    const region = caseOf(target, regionAt(target, "handle"), "EXIT")!;
    expect(region.symbol).toBe("handle › EXIT");
    expect(callsIn(region)).toEqual(["do_exit", "send"]);
  });

  it("is not where the member is only excluded, or one of several reasons", () => {
    const target = targetOf({ "k.py": "def handle(c, force):\n    if c != Command.EXIT:\n        other()\n    if force or c == Command.EXIT:\n        both()\n" });
    expect(caseOf(target, regionAt(target, "handle"), "EXIT")).toBeNull();
  });
});

describe("dispatchTargets", () => {
  it.each([
    ["in the class", "k.py", "class K:\n    TABLE = {Command.EXIT: 'x'}\n    def handle(self, c):\n        table = {Command.EXIT: self._on_exit, Command.ENTER: self._on_enter}\n        table[c]()\n    def _on_exit(self):\n        pass\n    def _on_enter(self):\n        pass\n", ["K._on_exit"], "K.handle"],
    ["by its text", "k.py", "def on_exit(): pass\ndef on_enter(): pass\nTABLE = {'EXIT': on_exit, 'ENTER': on_enter}\ndef handle(c): TABLE[c]()\n", ["on_exit"], "handle"],
    ["in pairs", "k.ts", "function onExit() {}\nfunction onEnter() {}\nconst TABLE = new Map([[Command.EXIT, onExit], [Command.ENTER, onEnter]]);\nfunction handle(c: Command) { TABLE.get(c)!(); }", ["onExit"], "handle"],
    ["as a lambda", "k.ts", "const TABLE = { [Command.EXIT]: () => exit(), [Command.ENTER]: () => enter() };\nfunction handle(c: Command) { TABLE[c](); }", ["<lambda>"], "handle"],
  ])("%s", (_, path, text, symbols, beside) => {
    const target = targetOf({ [path]: text, "other.py": "def far(): pass\nT = {Command.EXIT: far}\n" });
    expect(dispatchTargets(target, fnOf(target, beside), "EXIT").map((f) => f.symbol)).toEqual(symbols);
    expect(dispatchTargets(target, fnOf(target, beside), "PUMP")).toEqual([]);
  });

  it("gives functions of which the region can be taken", () => {
    const target = targetOf({ "k.py": "def on_exit():\n    send()\nTABLE = {'EXIT': on_exit}\ndef handle(c): TABLE[c]()\n" });
    expect(callsIn(regionOf(target, dispatchTargets(target, fnOf(target, "handle"), "EXIT")[0]!))).toEqual(["send"]);
  });
});
