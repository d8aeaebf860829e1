import { beforeAll, describe, expect, it } from "vitest";
import { readyParsers } from "../syntax/parse.js";
import { targetOf } from "../../tests/target.js";
import { locate, nearest, type LayerHome } from "./locate.js";
import type { Anchor } from "./rule.js";

beforeAll(readyParsers);

const ANYWHERE: LayerHome = { language: null, role: "production" };
const PYTHON: LayerHome = { language: "python", role: "production" };

/** Where an anchor is found, or what of it is not. */
function found(files: Record<string, string>, anchor: Anchor, home = ANYWHERE, renamed: Record<string, string> = {}): string[] | string {
  const located = locate(targetOf(files, renamed), anchor, home);
  return "region" in located ? located.region.roots.map((r) => `${r.fn.module.path} ${r.fn.symbol}`) : `no ${located.missing.link}; ${located.missing.nearest.join(", ")}`;
}

const STEP = "def step(): pass\n";

describe("locate", () => {
  it("prefers the module that is named, then the layer's language, then any", () => {
    const anchor = { module: "runtime", function: "step_once" };
    const python = "def step_once(): pass\n";
    const rust = "fn step_once() {}";
    expect(found({ "runtime.py": python, "other.py": python, "lib.rs": rust }, anchor, PYTHON)).toEqual(["runtime.py step_once"]);
    expect(found({ "other.py": python, "lib.rs": rust }, anchor, PYTHON)).toEqual(["other.py step_once"]);
    expect(found({ "lib.rs": rust }, anchor, PYTHON)).toEqual(["lib.rs step_once"]);
  });

  it("takes a name of one word away from its module only with its type", () => {
    const files = { "other.py": "class Runtime:\n    def step(self): pass\n" };
    expect(found(files, { module: "runtime", function: "step" })).toBe("no function; step");
    expect(found(files, { module: "runtime", type: "Runtime", function: "step" })).toEqual(["other.py Runtime.step"]);
    expect(found(files, { function: "step" })).toEqual(["other.py Runtime.step"]);
  });

  it("does not take what only a pattern fits away from a module that is there", () => {
    const files = { "venue.py": "def helper_one(): pass\n", "other.py": "def order_status(): pass\n" };
    expect(found(files, { module: "venue", function: "/status/" })).toBe("no function; ");
    expect(found(files, { module: "gone", function: "/status/" })).toEqual(["other.py order_status"]);
  });

  it("takes a folder's index file by the folder's name", () => {
    expect(found({ "runtime/__init__.py": STEP, "x.py": STEP }, { module: "runtime", function: "step" })).toEqual(["runtime/__init__.py step"]);
  });

  it("takes what a module gives to others as its own by its name too", () => {
    const anchor = { module: "runtime", function: "step" };
    expect(found({ "src/runtime.rs": "mod steps;\npub use steps::*;", "src/runtime/steps.rs": "use super::*;\nfn step() {}", "src/other.rs": "fn step() {}" }, anchor)).toEqual(["src/runtime/steps.rs step"]);
    expect(found({ "runtime.ts": 'export * from "./steps.js";', "steps.ts": "export function step() {}" }, anchor)).toEqual(["steps.ts step"]);
    expect(found({ "runtime.ts": 'import * as steps from "./steps.js";', "steps.ts": "export function step() {}" }, anchor)).toBe("no function; step");
    expect(found({ "runtime.py": "from runtime_steps import step\nfrom clock import step as now", "runtime_steps.py": STEP, "clock.py": STEP }, anchor)).toEqual(["runtime_steps.py step"]);
  });

  it("takes the name as written before its other spellings, and both only where one is missing", () => {
    expect(found({ "v.py": "def run(): pass\ndef _run(): pass\n" }, { function: "_run" })).toEqual(["v.py _run"]);
    expect(found({ "v.ts": "export function runAll() {}" }, { function: "run_all" })).toEqual(["v.ts runAll"]);
  });

  it("leaves out tests, backups and unit tests beside the code", () => {
    const files = { "tests/runtime.py": STEP, "runtime.bak/runtime.py": STEP, "test_runtime.py": STEP, "lib.rs": "#[cfg(test)]\nfn step() {}" };
    expect(found(files, { function: "step" })).toBe("no function; step");
    expect(found({ ...files, "runtime.py": STEP }, { function: "step" })).toEqual(["runtime.py step"]);
    expect(found(files, { function: "step" }, { language: null, role: "test" })).toEqual(["tests/runtime.py step", "test_runtime.py step"]);
  });

  it("asks for the type, and takes a function without owner only for an object literal's", () => {
    const anchor = { type: "Venue", function: "submit" };
    expect(found({ "v.py": "class Venue:\n    def submit(self): pass\nclass Mock:\n    def submit(self): pass\n" }, anchor)).toEqual(["v.py Venue.submit"]);
    expect(found({ "v.py": "class Mock:\n    def submit(self): pass\n" }, anchor)).toBe("no type; ");
    expect(found({ "v.py": "def submit(): pass\n" }, anchor)).toBe("no type; ");
    expect(found({ "v.ts": "interface Venue { submit(): void }\nexport const venue = (): Venue => ({ submit() { send(); } });" }, anchor)).toEqual(["v.ts submit"]);
  });

  it("does not take the type of that name on the other side of the C ABI", () => {
    const files = { "bridge.py": "class Kernel:\n    def step(self): pass\n", "lib.rs": "impl Kernel { pub fn exit_all(&self) {} }" };
    expect(found(files, { module: "bridge", type: "Kernel", function: "exit_all" })).toMatch(/^no function/);
    expect(found(files, { module: "gone", type: "Kernel", function: "exit_all" })).toEqual(["lib.rs Kernel.exit_all"]);
  });

  it("does not take a declaration without a body", () => {
    expect(found({ "v.ts": "interface Venue { submit(): void }" }, { function: "submit" })).toBe("no function; submit");
  });

  it("takes a type or a module as a whole", () => {
    const files = { "v.py": "import time\nclass Venue:\n    def a(self): pass\n    def b(self): pass\ndef c(): pass\n" };
    expect(found(files, { type: "Venue" })).toEqual(["v.py Venue.a", "v.py Venue.b"]);
    expect(found(files, { module: "v" })).toEqual(["v.py <module>", "v.py Venue.a", "v.py Venue.b", "v.py c"]);
    expect(found(files, { module: "w" })).toBe("no module; v");
  });

  it("goes on to where there is such a case", () => {
    const handle = (member: string): string => `def handle_command(c):\n    if c == Command.${member}:\n        go()\n`;
    expect(found({ "kernel.py": handle("ENTER"), "bridge.py": handle("EXIT") }, { module: "kernel", function: "handle_command", case: "EXIT" })).toEqual(["bridge.py handle_command"]);
    expect(found({ "kernel.py": handle("ENTER") }, { module: "kernel", function: "handle_command", case: "EXIT" })).toBe("no case; ");
  });

  it("goes by the target's own names", () => {
    expect(found({ "core.py": "def handle_intent(): pass\n" }, { module: "lib", function: "process_intent" }, ANYWHERE, { process_intent: "handle_intent", lib: "core" })).toEqual(["core.py handle_intent"]);
  });

  it("says which link is missing, and what is called nearly so", () => {
    expect(found({}, { module: "runtime", function: "step" })).toBe("no module; ");
    expect(found({ "runtimes.py": "def go(): pass\n" }, { module: "runtime", function: "step" })).toBe("no module; runtimes");
    expect(found({ "runtime.py": "def steps(): pass\ndef unrelated_thing(): pass\n" }, { module: "runtime", function: "step" })).toBe("no function; steps");
    expect(found({ "v.py": "class Venues:\n    def go(self): pass\n" }, { type: "Venue", function: "submit" })).toBe("no type; Venues");
  });
});

describe("nearest", () => {
  it("goes by spelling and by shared words, best first, three at most", () => {
    expect(nearest("process_intent", ["process_intents", "handle_intent", "apply_fill", "process_intent2"])).toEqual(["process_intent2", "process_intents", "handle_intent"]);
    expect(nearest(["submit", "send_order"], ["sendOrder", "submitt", "x"])).toEqual(["sendOrder", "submitt", "x"].slice(0, 2));
    expect(nearest("process_intent", ["banana"])).toEqual([]);
  });
});
