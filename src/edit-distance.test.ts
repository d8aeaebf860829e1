import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editDistance, nearest } from "./edit-distance.js";

describe("editDistance", () => {
  it.each([
    ["", "", 0],
    ["exit", "exit", 0],
    ["exit", "exist", 1],
    ["kitten", "sitting", 3],
    ["", "abc", 3],
    ["titel", "title", 1],
  ])("%s to %s is %i", (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  it("is symmetric, and no more than the longer text", () => {
    const text = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, a)).toBe(0);
        expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});

describe("nearest", () => {
  it("proposes the likely word and nothing for a stranger", () => {
    expect(nearest("severty", ["severity", "series"])).toBe("severity");
    expect(nearest("banana", ["severity", "series"])).toBeUndefined();
  });
});
