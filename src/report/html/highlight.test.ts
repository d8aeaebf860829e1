import fc from "fast-check";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { highlightedLines } from "./highlight.js";

const textOf = (file: string, text: string): string => highlightedLines(file, text).map((line) => line.map(([, part]) => part).join("")).join("\n");

describe("highlighted lines", () => {
  it("tell keywords, strings, comments and numbers apart, over several lines too", () => {
    expect(highlightedLines("a.rs", "let x = 1; // one")[0]).toEqual([["k", "let"], ["", " x = "], ["n", "1"], ["", "; "], ["c", "// one"]]);
    expect(highlightedLines("a.py", '"""a\nb"""\nif x:\n')).toEqual([[["s", '"""a']], [["s", 'b"""']], [["k", "if"], ["", " x:"]], []]);
    expect(highlightedLines("a.txt", "let <b>")).toEqual([[["", "let <b>"]]]);
  });

  it.each(["a.rs", "a.py", "a.ts", "a.toml", "a.json", "a.yaml", ".env"])("are the text itself, whatever it is: %s", (file) => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: "grapheme" }), fc.stringMatching(/^[<>&;"'a-z#x0-9/*\n {}()=-]*$/)), (text) => {
      expect(textOf(file, text)).toBe(text.replace(/\r\n?/g, "\n"));
    }), { numRuns: 150 });
  });

  it("are coloured for a whole source file", () => {
    const text = readFileSync(new URL("./highlight.ts", import.meta.url), "utf8");
    expect(textOf("highlight.ts", text)).toBe(text);
    expect(highlightedLines("highlight.ts", text).flat().filter(([kind]) => kind !== "").length).toBeGreaterThan(100);
  });
});
