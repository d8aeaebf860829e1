import { beforeAll, expect, it } from "vitest";
import { parseModule, readyParsers } from "../syntax/parse.js";
import { Program, type Fn } from "./program.js";
import { boundIn, capturedBy, shadowedIn } from "./scopes.js";

beforeAll(readyParsers);

const programOf = (path: string, text: string): Program => new Program([parseModule(path, text)]);
const fn = (program: Program, name: string): Fn => program.named(name)[0]!;

it("tells what is a function's own from what it says is global", () => {
  const program = programOf("a.py", "count = 0\ndef run(a):\n    global count\n    count = 1\n    b = a\n    for c in b:\n        pass\n");
  expect([...boundIn(fn(program, "run"))].sort()).toEqual(["a", "b", "c"]);
});

it("finds names that hide imports, functions and variables of the module", () => {
  const program = programOf("a.py", "import json\nlimit = 3\ndef size():\n    pass\ndef run(json, x):\n    limit = x\n    size = 2\n");
  expect(shadowedIn(program, fn(program, "run"))).toEqual(["json", "limit", "size"]);
});

it("an assignment declares nothing where the language says so", () => {
  const program = programOf("a.ts", "let limit = 3;\nfunction run(x: number) { limit = x; }\nfunction other(x: number) { const limit = x; return limit; }");
  expect(shadowedIn(program, fn(program, "run"))).toEqual([]);
  expect(shadowedIn(program, fn(program, "other"))).toEqual(["limit"]);
});

it.each([
  ["a.py", "def run(a):\n    b = a\n    def inner(c):\n        return b + c\n    return inner\n"],
  ["a.ts", "function run(a: number) { const b = a; function inner(c: number) { return b + c; } return inner; }"],
])("tells what a function takes from those around it: %s", (path, text) => {
  expect(capturedBy(fn(programOf(path, text), "inner"))).toEqual(["b"]);
});
