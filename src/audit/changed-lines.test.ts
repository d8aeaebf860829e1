import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { changedIn, commitOf, linesChangedSince } from "./changed-lines.js";

let root: string;
const git = (...args: string[]): string => execFileSync("git", ["-C", root, "-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false", ...args], { encoding: "utf8" });
const write = (file: string, text: string): void => {
  writeFileSync(join(root, file), text);
};
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "flawgate-changed-"));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

describe("lines that changed since a revision", () => {
  it("are those of the diff, of the working tree too, and all of a file that git does not know", () => {
    git("init", "-q");
    write("a.py", "one\ntwo\nthree\nfour\n");
    git("add", ".");
    git("commit", "-qm", "first");
    write("a.py", "one\n2\nthree\nfour\nfive\n");
    write("naïve b.py", "new\n");
    const changed = linesChangedSince(root, "HEAD");
    expect([1, 2, 3, 4, 5].filter((line) => changed.has("a.py", line, line))).toEqual([2, 5]);
    expect(changed.has("a.py", 3, 4)).toBe(false);
    expect(changed.has("a.py", 4, 9)).toBe(true);
    expect(changed.has("naïve b.py", 1, 1)).toBe(true);
    expect(changed.has("c.py", 1, 1)).toBe(false);
    expect(commitOf(root)).toMatch(/^[0-9a-f]{12}$/);
  });

  it("cannot be told of no such revision, of what looks like an option, or outside of git", () => {
    expect(() => linesChangedSince(root, "HEAD")).toThrow(/^--since HEAD: git cannot compare with it/);
    expect(commitOf(root)).toBeNull();
    git("init", "-q");
    expect(() => linesChangedSince(root, "nowhere")).toThrow(/name a revision/);
    expect(() => linesChangedSince(root, "--output=x")).toThrow(/name a revision/);
  });

  it("are not confused by lines that look like headers", () => {
    const diff = ["--- a/x.py", "+++ b/x.py", "@@ -1,2 +1 @@", "--- a/y.py", "-+++ b/y.py", "+++ b/z.py", "@@ -9,0 +9,2 @@ def f", "+a", "+b", ""].join("\n");
    expect([...changedIn(diff)]).toEqual([["x.py", [[1, 1], [9, 10]]]]);
  });
});
