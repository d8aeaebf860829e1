import { beforeAll, describe, expect, it } from "vitest";
import { Budget } from "../analysis/budget.js";
import { Program } from "../analysis/program.js";
import { positionAt } from "../model/place.js";
import { parseModule, readyParsers } from "../syntax/parse.js";
import type { Rule } from "./rule.js";
import { judgeRule, type Verdict } from "./verdict.js";

beforeAll(readyParsers);

const RULE: Rule = { flaw: "A1", where: { module: "kernel", function: "exit_slot" }, subject: { assigns: "size", of: "order" }, present: { derives: { from: "initial_size" } }, message: "the exit is sized from the start" };

const judged = (rule: Partial<Rule>, files: Record<string, string>, budget?: Budget): Verdict =>
  judgeRule({ ...RULE, ...rule }, new Program(Object.entries(files).map(([path, text]) => parseModule(path, text))), { language: null, role: "production" }, {}, budget);

const said = (rule: Partial<Rule>, files: Record<string, string> | string): string => {
  const { is, reason } = judged(rule, typeof files === "string" ? { "kernel.py": files } : files);
  return `${is} ${reason}`.trim();
};

const FLAWED = "def exit_slot(slot, order): order.size = slot.initial_size\n";
const SOUND = "def exit_slot(slot, order): order.size = slot.size\n";

describe("judgeRule", () => {
  it("finds, and tells the place and the way there", () => {
    const { is, findings, anchors } = judged({}, { "kernel.py": "def exit_slot(slot, order):\n    everything = slot.initial_size\n    order.size = everything\n" });
    expect(is).toBe("present");
    expect(anchors.map((a) => a.symbol)).toEqual(["exit_slot"]);
    expect(findings).toHaveLength(1);
    const [finding] = findings;
    const line = (f: { fn: Verdict["findings"][number]["fn"]; span: { start: number } }): number => positionAt(f.fn.module, f.span.start).line;
    expect([finding!.symbol, finding!.message, line(finding!)]).toEqual(["exit_slot", RULE.message, 2]);
    expect(finding!.trace.map(line)).toEqual([2, 3, 3]);
  });

  it("comes past a condition that what is called may have changed", () => {
    const waits = (body: string) => `class Feed:\n    def snapshot(self):\n        self._begin()\n        while self.busy:\n            self.ready.wait()\n        return self.backend.fetch()\n    def _begin(self): ${body}\n`;
    const rule: Partial<Rule> = { where: { function: "snapshot" }, subject: { calls: "fetch" }, present: { precedes: { first: { calls: "wait" }, then: { calls: "fetch" } } } };
    expect(judged(rule, { "feed.py": waits("self.busy = False") }).is).toBe("present");
  });

  it("tells the calls of one helper apart", () => {
    const rule: Partial<Rule> = { where: { function: "restart" }, subject: { passes: "venue", to: "Kernel" }, present: { not: { derives: { from: { call: "Venue" }, across: { makes: "Kernel" } } } } };
    const text = (second: string) => `def restart():\n    def make():\n        return Venue()\n    first = make()\n    Kernel(first)\n    Kernel(${second})\nclass Kernel:\n    def __init__(self, venue): self.venue = venue\n`;
    expect(judged(rule, { "k.py": text("make()") }).findings.map((f) => positionAt(f.fn.module, f.span.start).line)).toEqual([5, 6]);
  });

  it("gets to what stands in a function that is called", () => {
    const rule: Partial<Rule> = { where: { function: "enter" }, subject: { calls: "book" }, present: { reachable: { to: { compares: "trade_id", with: "trade_id" } } } };
    expect(judged(rule, { "k.py": "def enter(slot, intent):\n    check(slot, intent)\n    book(slot)\ndef check(slot, intent):\n    log(slot.trade_id == intent.trade_id)\n" }).is).toBe("present");
  });

  it("is silent for what was seen to be sound, and says on what that rests", () => {
    expect(said({}, SOUND)).toBe("absent sound at kernel.py:1");
    expect(judged({}, { "kernel.py": SOUND }).findings).toEqual([]);
  });

  describe("what absence rests on", () => {
    const on = (rule: Partial<Rule>, text: string): unknown[] => judged(rule, { "kernel.py": text }).grounds.map(({ because, at, symbol, holds }) => [because, at === null ? null : positionAt(at.fn.module, at.span.start).line, symbol, holds]);
    const TWO = "def exit_slot(slot, order):\n    order.size = slot.size\n    order.size = slot.rest\n";

    it("is every place that was judged, and there what is not so, or what is", () => {
      expect(on({}, TWO)).toEqual([["not-flawed", 2, "exit_slot", null], ["not-flawed", 3, "exit_slot", null]]);
      expect(on({ sound: { any: [{ derives: { from: "size" } }, { derives: { from: "rest" } }] } }, TWO)).toEqual([["sound", 2, "exit_slot", '{"derives":{"from":"size"}}'], ["sound", 3, "exit_slot", '{"derives":{"from":"rest"}}']]);
      expect(judged({}, { "kernel.py": SOUND }).grounds[0]!.seen).toMatch(/`slot\.size`/);
    });

    it("is that nothing is there, or that the place is gone, where the rule says that this is good", () => {
      const none = "def exit_slot(slot, order): return slot\n";
      expect(on({ gone: { subject: "sound" } }, none)).toEqual([["nothing-there", 1, "exit_slot", null]]);
      expect(on({ gone: { subject: { returns: "any" } } }, none)).toEqual([["nothing-there", 1, "exit_slot", '{"returns":"any"}']]);
      expect(on({ gone: { function: "sound" } }, "x = 1\n")).toEqual([["gone", null, "exit_slot", null]]);
    });

    it("is of all places that a rule names, and nothing where the flaw is there or not known", () => {
      const each: Partial<Rule> = { where: { each: [{ function: "exit_slot" }, { function: "close_slot" }] } };
      expect(on(each, `${SOUND}${SOUND.replace("exit", "close")}`)).toHaveLength(2);
      expect([on({}, FLAWED), on(each, SOUND), on({}, "x = 1\n")]).toEqual([[], [], []]);
    });
  });

  it("one flawed place is enough, one unknown place is not sound", () => {
    expect(said({}, `${SOUND}    order.size = slot.initial_size\n`.replace(": order", ":\n    order"))).toMatch(/^present/);
    expect(said({}, "def exit_slot(slot, order):\n    order.size = slot.size\n    order.size = transform(slot.initial_size)\n")).toMatch(/^unknown undecided: /);
  });

  describe("what is not there", () => {
    it.each<[string, Partial<Rule>, string, string]>([
      ["no module", {}, "", "unknown not-located: no function `exit_slot`"],
      ["another name", {}, "def exit_slots(): pass", "unknown not-located: no function `exit_slot`; closest: `exit_slots`"],
      ["no subject", {}, "def exit_slot(): pass", "unknown not-located: nothing in exit_slot gives `size` of `order`"],
      ["gone is sound", { gone: { function: "sound" } }, "def other(): pass", "absent there is no function `exit_slot`"],
      ["gone of another link", { gone: { module: "sound", case: "sound" } }, "def other(): pass", "unknown not-located: no function `exit_slot`"],
      ["no subject is sound", { gone: { subject: "sound" } }, "def exit_slot(): pass", "absent nothing there gives `size` of `order`"],
      ["no subject is sound on a condition", { gone: { subject: { calls: "refuse" } } }, "def exit_slot(): refuse()", "absent nothing there gives `size` of `order`"],
      ["the condition does not hold", { gone: { subject: { calls: "refuse" } } }, "def exit_slot(): pass", "unknown not-located: nothing in exit_slot gives `size` of `order`"],
    ])("%s", (_, rule, text, expected) => {
      expect(said(rule, text)).toBe(expected);
    });

    it("is looked for in other code of the role, not in backups and tests", () => {
      expect(said({}, { "kernel.py": "", "other.py": FLAWED })).toMatch(/^present/);
      expect(said({}, { "kernel.bak/kernel.py": FLAWED, "tests/test_kernel.py": FLAWED })).toMatch(/^unknown not-located/);
    });
  });

  describe("several places", () => {
    const each = { each: [{ function: "exit_slot" }, { function: "enter_slot" }] };
    it("each: one is flawed, or all are sound, or it is not known", () => {
      expect(said({ where: each }, `${SOUND}def enter_slot(slot, order): order.size = slot.initial_size\n`)).toBe("present");
      expect(said({ where: each }, `${SOUND}def enter_slot(slot, order): order.size = slot.size\n`)).toMatch(/^absent/);
      expect(said({ where: each }, SOUND)).toMatch(/^unknown not-located: no function `enter_slot`/);
      expect(said({ where: each }, FLAWED)).toBe("present");
    });
    it("all: none may be missing", () => {
      expect(said({ where: { all: each.each } }, FLAWED)).toMatch(/^unknown not-located: no function `enter_slot`/);
    });
    it("first: the first that is there", () => {
      const first = { where: { first: [{ function: "enter_slot" }, { function: "exit_slot" }] } };
      expect(said(first, FLAWED)).toBe("present");
      expect(said(first, `${FLAWED}def enter_slot(slot, order): order.size = slot.size\n`)).toMatch(/^absent/);
      expect(said(first, "")).toMatch(/^unknown not-located: no function `enter_slot`/);
    });
  });

  describe("sound", () => {
    const rule: Partial<Rule> = { sound: { derives: { from: "size" } } };
    it("asks for proof", () => {
      expect(said(rule, SOUND)).toBe("absent sound at kernel.py:1");
      expect(said(rule, "def exit_slot(slot, order): order.size = slot.other\n")).toBe("unknown undecided: kernel.py:1 is neither what is known to be wrong nor what is known to be sound");
      expect(said(rule, FLAWED)).toBe("present");
    });
  });

  describe("conditions are three-valued", () => {
    const UNSURE = "def exit_slot(slot, order): order.size = transform(slot.initial_size)\n";
    const unknown = RULE.present;
    const no = { derives: { from: "fee" } };
    it.each<[string, Rule["present"], string]>([
      ["unknown", unknown, "unknown"],
      ["not unknown", { not: unknown }, "unknown"],
      ["unknown or false", { any: [unknown, no] }, "unknown"],
      ["unknown and false", { all: [unknown, no] }, "absent"],
      ["unknown or true", { any: [unknown, { calls: "transform" }] }, "present"],
      ["unknown and true", { all: [unknown, { calls: "transform" }] }, "unknown"],
      ["another place that is missing", { in: { function: "check_size" }, holds: no }, "unknown"],
      ["another place that is missing, which is an answer", { in: { function: "check_size" }, holds: no, gone: true }, "present"],
    ])("%s", (_, present, is) => {
      expect(judged({ present }, { "kernel.py": UNSURE }).is).toBe(is);
    });
  });

  describe("what did not parse", () => {
    it.each<[string, Record<string, string>, Partial<Rule>]>([
      ["the place", { "kernel.py": "def exit_slot(slot, order):\n    x = = (1\n" }, {}],
      ["the place, where something flawed was left", { "kernel.py": "def exit_slot(slot, order):\n    order.size = slot.initial_size\n    x = = 1\n" }, {}],
      ["what it calls", { "kernel.py": "def exit_slot(slot, order):\n    order.size = rest(slot)\ndef rest(slot):\n    x = = 1\n    return slot.size\n" }, {}],
      ["the file in which it would stand", { "kernel.ts": "function exitSlot(slot: Slot) {\n  order.size = slot.size;\n}\nfunction broken( {" }, { where: { function: "exitSlot" }, gone: { function: "sound" } }],
      ["a case of it", { "kernel.rs": "fn exit_slot(c: C) { match c { C::ENTER => a(), = = EXIT => b() } }" }, { where: { function: "exit_slot", case: "EXIT" }, gone: { case: "sound" } }],
      ["the file of a function that it calls", { "kernel.ts": "export function exitSlot() { sizeOrder(); }", "size.ts": "export function sizeOrder() { order.size = slot.initialSize; }\nfunction broken( {" }, { gone: { subject: "sound" } }],
      ["another place that is asked for", { "kernel.py": SOUND, "bridge.ts": "function checkSize() { return 1; }\nfunction broken( {" }, { present: { in: { function: "check_size" }, holds: { returns: "any" }, gone: false } }],
      ["a place that would come first", { "kernel.py": SOUND, "v.ts": "function enterSlot() {}\nfunction broken( {" }, { where: { first: [{ function: "enterSlot" }, { function: "exit_slot" }] } }],
    ])("%s", (_, files, rule) => {
      expect(said(rule, files)).toMatch(/^unknown not-parsed: /);
    });

    it("does not matter elsewhere", () => {
      expect(said({}, `${SOUND}def other():\n    x = = 1\n`)).toMatch(/^absent/);
      expect(said({}, { "kernel.py": FLAWED, "broken.ts": "function broken( {" })).toBe("present");
      expect(said({}, { "kernel.py": SOUND, "broken.ts": "function broken( {" })).toMatch(/^absent/);
      expect(said({ gone: { function: "sound" } }, { "kernel.py": "", "broken.ts": "function broken( {" })).toMatch(/^absent/);
      expect(said({ gone: { function: "sound" } }, { "kernel.py": "", "old.bak/kernel.ts": "function exit_slot( {" })).toMatch(/^absent/);
    });
  });

  it("gives up after so many steps, and finds nothing then", () => {
    expect(judged({}, { "kernel.py": FLAWED }, new Budget(1))).toMatchObject({ is: "unknown", reason: "budget: gave up after 1 steps", findings: [] });
  });

  it("points where the rule says", () => {
    const files = { "kernel.py": "def exit_slot(venue, flags):\n    if flags.live or flags.ratio > 0:\n        pump(venue)\ndef pump(venue):\n    venue.poll()\n" };
    const rule: Partial<Rule> = { subject: { calls: "poll" }, present: { reachable: { when: { live: false } } } };
    const line = (more: Partial<Rule>): number => positionAt(judged({ ...rule, ...more }, files).findings[0]!.fn.module, judged({ ...rule, ...more }, files).findings[0]!.span.start).line;
    expect([line({}), line({ report: "call" }), line({ report: "condition" })]).toEqual([5, 3, 2]);
  });
});
