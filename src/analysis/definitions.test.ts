import { beforeAll, expect, it } from "vitest";
import { printExpression } from "../model/print.js";
import { parseModule, readyParsers } from "../syntax/parse.js";
import { isAssignedIn, reachingDefinitions } from "./definitions.js";
import { buildFlow, type Flow } from "./flow.js";
import { lastName } from "./paths.js";
import { within } from "./walk.js";

beforeAll(readyParsers);

const flowOf = (...lines: string[]): Flow => buildFlow(parseModule("a.py", lines.join("\n")).body);
/** What reaches a path before the call of `use`: values, with what of them is meant; `entry` where it may be from before. */
function reach(flow: Flow, path: string): string[] {
  const use = flow.nodes.find((n) => n.expressions.some((top) => [...within(top)].some((e) => e.kind === "call" && lastName(e.callee) === "use")))!;
  const [root, ...members] = path.split(".");
  const found = reachingDefinitions(flow, { root: root!, members }, use);
  const all = found.definitions.map((d) => [d.definition.by, d.definition.value === null ? "" : printExpression(d.definition.value), ...d.rest].filter((x) => x !== "assign").join(" "));
  return found.entry === null ? all : [...all, "entry"];
}

it("the last assignment on a way hides those before it", () => {
  expect(reach(flowOf("x = 1", "x = 2", "use(x)"), "x")).toEqual(["2"]);
  expect(reach(flowOf("x = 1", "if a:", "    x = 2", "use(x)"), "x")).toEqual(["1", "2"]);
  expect(reach(flowOf("if a:", "    x = 2", "use(x)"), "x")).toEqual(["2", "entry"]);
});

it("an assignment to a whole answers for its members, and not the other way round", () => {
  expect(reach(flowOf("s = make()", "use(s.size)"), "s.size")).toEqual(["make() size"]);
  expect(reach(flowOf("s = make()", "s.size = 1", "use(s.size)"), "s.size")).toEqual(["1"]);
  expect(reach(flowOf("s = make()", "s.size = 1", "use(s)"), "s")).toEqual(["make()"]);
  expect(reach(flowOf("s.size = 1", "s = make()", "use(s.size)"), "s.size")).toEqual(["make() size"]);
});

it("a round of a loop reaches the next", () => {
  expect(reach(flowOf("x = 0", "for y in ys:", "    use(x)", "    x = y"), "x")).toEqual(["0", "y"]);
  expect(reach(flowOf("for y in ys:", "    use(y)"), "y")).toEqual(["element ys"]);
});

it("an update, a caught exception and what a with gives are definitions", () => {
  expect(reach(flowOf("x = 0", "x += 1", "use(x)"), "x")).toEqual(["update 1"]);
  expect(reach(flowOf("with f() as x:", "    use(x)"), "x")).toEqual(["enter f()"]);
  expect(reach(flowOf("try:", "    f()", "except E as x:", "    use(x)"), "x")).toEqual(["caught "]);
});

it("says what held on the way from the assignment to the use", () => {
  const flow = flowOf("x = first()", "if x > limit:", "    x = limit", "use(x)");
  const use = flow.nodes.find((n) => n.statement?.kind === "expression")!;
  const [first, second] = reachingDefinitions(flow, { root: "x", members: [] }, use).definitions;
  expect([...first!.facts.keys()]).toEqual(["-x > limit"]);
  expect([...second!.facts.keys()]).toEqual([]);
});

it("ends what held when something of it is assigned on the way", () => {
  const flow = flowOf("x = first()", "if x > limit:", "    limit = other()", "    use(x)");
  const use = flow.nodes.findLast((n) => n.statement?.kind === "expression")!;
  expect([...reachingDefinitions(flow, { root: "x", members: [] }, use).definitions[0]!.facts.keys()]).toEqual([]);
});

it("gives the same answer at every asking", () => {
  const flow = flowOf("x = 1", "use(x)");
  const use = flow.nodes.find((n) => n.statement?.kind === "expression")!;
  expect(reachingDefinitions(flow, { root: "x", members: [] }, use)).toBe(reachingDefinitions(flow, { root: "x", members: [] }, use));
});

it("knows locals from captured names", () => {
  const flow = flowOf("x = 1", "y.size = 2", "use(z)");
  expect(["x", "y", "z"].map((n) => isAssignedIn(flow, n))).toEqual([true, false, false]);
});
