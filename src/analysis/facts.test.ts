import { beforeAll, describe, expect, it } from "vitest";
import type { Expression } from "../model/model.js";
import { parseModule, readyParsers } from "../syntax/parse.js";
import { add, afterAssigning, clausesOf, join, NO_FACTS, sameFacts, type Facts } from "./facts.js";
import { buildFlow, type FlowNode } from "./flow.js";

beforeAll(readyParsers);

const node: FlowNode = buildFlow([]).entry;
function test(text: string): Expression {
  const [s] = parseModule("a.py", `test = ${text}`).body;
  if (s?.kind !== "assign") throw new Error(text);
  return s.value;
}
const facts = (text: string, holds = true): Facts => add(NO_FACTS, clausesOf(test(text), holds, node));
const keys = (f: Facts): string[] => [...f.keys()].sort();

describe("what a condition says", () => {
  it.each([
    ["a and b", true, ["+a", "+b"]],
    ["a and b", false, ["-a | -b"]],
    ["a or b", true, ["+a | +b"]],
    ["a or b", false, ["-a", "-b"]],
    ["not (a or b)", true, ["-a", "-b"]],
    ["(a or b) and c", true, ["+a | +b", "+c"]],
    ["(a and b) or c", true, ["+a | +c", "+b | +c"]],
    ["a != b", true, ["-a == b"]],
    ["a != b", false, ["+a == b"]],
    ["x in (1, 2)", true, ["+x == 1 | +x == 2"]],
    ["x in (1, 2)", false, ["-x == 1", "-x == 2"]],
    ["x in xs", true, ["+x in xs"]],
    ["True", true, []],
    ["a or not a", true, []],
    ["a or a", true, ["+a"]],
  ])("%s is %s", (text, holds, wanted) => {
    expect(keys(facts(text, holds))).toEqual(wanted);
  });

  it("is a clause without atoms where it cannot be", () => {
    expect(clausesOf(test("True"), false, node)).toMatchObject([{ atoms: [] }]);
  });

  it("is less, never more, where the formula is too large", () => {
    expect(keys(facts("a or b or c or d or e or f or g"))).toEqual([]);
    expect(keys(facts("(a or b or c or d or e or f or g) and z"))).toEqual(["+z"]);
  });
});

describe("where two ways meet", () => {
  it("keeps what both say and joins what they differ in", () => {
    expect(keys(join(facts("a and b"), facts("a and c")))).toEqual(["+a", "+b | +c"]);
    expect(keys(join(facts("a and b"), facts("a and c"), true))).toEqual(["+a"]);
  });
  it("says nothing of a condition that came out both ways", () => {
    expect(keys(join(facts("a"), facts("a", false)))).toEqual([]);
  });
  it("says nothing where one way says nothing", () => {
    expect(keys(join(facts("a"), NO_FACTS))).toEqual([]);
  });
  it("tells equal facts from others", () => {
    expect(sameFacts(facts("a and b"), facts("b and a"))).toBe(true);
    expect(sameFacts(facts("a"), facts("b"))).toBe(false);
    expect(sameFacts(facts("a"), facts("a and b"))).toBe(false);
  });
});

describe("what an assignment ends", () => {
  it.each([
    ["slot", []],
    ["slot.size", ["+slot.kind == 1"]],
    ["slot.other", ["+slot.kind == 1", "+slot.size > 0"]],
    ["size", ["+slot.kind == 1", "+slot.size > 0"]],
  ])("of %s", (path, left) => {
    expect(keys(afterAssigning(facts("slot.size > 0 and slot.kind == 1"), path))).toEqual(left);
  });
  it("ends a disjunction that speaks of it", () => {
    expect(keys(afterAssigning(facts("a or b"), "b"))).toEqual([]);
  });
});
