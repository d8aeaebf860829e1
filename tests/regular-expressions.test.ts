import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkSync } from "recheck";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { LONGEST_TEXT, patternFits } from "../src/rules/names.js";

/** No text of an audited tree may hold up an audit by what a regular expression makes of it. */

const SRC = fileURLToPath(new URL("../src/", import.meta.url));

/** Those that read what cannot be long, by where they stand. */
const SHORT = new Map([
  ["cli/usage.ts", "a message about a command line"],
  ["analysis/stems.ts", "the name of a file"],
  ["analysis/roles.ts", "the name of a file"],
]);

function expressionsOf(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(join(SRC, file), "utf8"), ts.ScriptTarget.ES2023, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const files = readdirSync(SRC, { recursive: true }).map(String).filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts")).sort();
const all = new Map(files.flatMap((file) => expressionsOf(file).map((text): [string, string] => [text, file])));

describe("the regular expressions of src", () => {
  it("take no more than a multiple of the length of a text", () => {
    expect(all.size).toBeGreaterThan(300);
    const slow = [...all].flatMap(([text, file]) => {
      const [, source = "", flags = ""] = /^\/(.*)\/(\w*)$/s.exec(text) ?? [];
      const found = checkSync(source, flags, { timeout: 1000, checker: "automaton" });
      if (found.status !== "vulnerable" || (SHORT.has(file) && found.complexity.type === "polynomial")) return [];
      return [`${file}: ${text} is ${found.complexity.summary}`];
    });
    expect(slow).toEqual([]);
  }, 120_000);
});

describe("the pattern of a rule", () => {
  it("is compared with no text that is longer than anybody writes", () => {
    expect(patternFits(/order.*path/, "order ".repeat(LONGEST_TEXT / 6))).toBe(false);
    expect(() => patternFits(/order.*path/, "x".repeat(LONGEST_TEXT + 1))).toThrow(/^gave up after 5000 letters of one text$/);
  });
});
