import { beforeAll, expect, it } from "vitest";
import { parseModule, readyParsers } from "./parse.js";

beforeAll(readyParsers);

const NAMES = (text: string, path = "a.py"): string[] => parseModule(path, text).functions.map(({ name }) => name);

it("is whole again after what no parser can follow", () => {
  const sound = "def first():\n    return [x for x in (1, 2)]\n";
  const before = parseModule("a.py", sound);
  for (const deep of ["/*".repeat(5000) + "*/".repeat(5000), "(".repeat(300_000), "f\"{".repeat(5000)]) {
    for (const path of ["a.py", "a.rs"]) expect(() => parseModule(path, `x = ${deep}\n`)).not.toThrow();
    expect(parseModule("a.py", `${sound}#\n`).functions).toEqual(before.functions);
    expect(NAMES("fn one() { two(|x| x + 1); }\nfn two() {}\n", "a.rs")).toEqual(["one", "two"]);
  }
});
