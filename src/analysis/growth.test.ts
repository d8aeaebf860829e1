import { beforeAll, expect, it } from "vitest";
import { parseModule, readyParsers } from "../syntax/parse.js";
import { Budget } from "./budget.js";
import { additionsAt, isBounded } from "./growth.js";
import { printExpression } from "../model/print.js";
import { Program } from "./program.js";

beforeAll(readyParsers);

const added = (path: string, text: string): string[] => {
  const program = new Program([parseModule(path, text)]);
  return program.named("run")[0]!.flow.nodes.flatMap((n) => additionsAt(n).map((a) => `${printExpression(a.to)}${a.key === null ? "" : ` by ${printExpression(a.key)}`}`));
};

it("knows what adds to a collection", () => {
  expect(added("a.py", "def run(xs, d, k, v):\n    xs.append(v)\n    xs += [v]\n    xs = xs + [v]\n    d[k] = v\n    d['name'] = v\n    xs[0] = v\n")).toEqual(["xs", "xs", "xs", "d by k"]);
  expect(added("a.ts", "function run(s: S, v: V) { s = { ...s, xs: [...s.xs, v], ys: [v] }; }")).toEqual(["s.xs"]);
  expect(added("a.rs", "fn run(xs: &mut Vec<i64>, d: &mut HashMap<String, i64>, k: String, v: i64) { xs.insert(0, v); d.insert(k, v); }")).toEqual(["xs", "d by k"]);
});

it("says what bounds a collection", () => {
  const module = parseModule("a.py", "class J:\n    def __init__(self):\n        self.rows = []\n    def trim(self):\n        while len(self.rows) > 9:\n            self.rows.pop(0)\n");
  expect(isBounded(new Program([module]), new Budget(), { owner: "J", module, name: "rows" })).toEqual({ is: true, why: "`J.trim` takes from it by `pop`" });
});
