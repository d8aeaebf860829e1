import { execFileSync } from "node:child_process";
import { chmodSync, cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { commitsOf, repositoryOf } from "./commits.js";
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

  it("are told of files whatever they are called", () => {
    git("init", "-q");
    const names = ["a\nb.py", 'q"u\\o.py', "tab\t.py", "ünï.py", " lead.py", "new\nfile.py"];
    for (const name of names.slice(0, 5)) write(name, "one\n");
    git("add", ".");
    git("commit", "-qm", "first");
    for (const name of names) write(name, "one\ntwo\n");
    const changed = linesChangedSince(root, "HEAD");
    for (const name of names) expect([name, changed.has(name, 2, 2)]).toEqual([name, true]);
    for (const name of names.slice(0, 5)) expect([name, changed.has(name, 1, 1)]).toEqual([name, false]);
    expect(changed.has("file.py", 1, 1)).toBe(false);
  });

  it("run no command that the repository names", () => {
    git("init", "-q");
    write(".gitattributes", "*.py filter=evil diff=evil\n");
    write("a.py", "one\n");
    git("add", ".");
    git("commit", "-qm", "first");
    write("evil.sh", `#!/bin/sh\ntouch "${root}/ran-$1"\ncat\n`);
    chmodSync(join(root, "evil.sh"), 0o755);
    for (const hook of ["post-index-change", "reference-transaction", "fsmonitor-watchman"]) cpSync(join(root, "evil.sh"), join(root, ".git/hooks", hook));
    const evil = (name: string): string => `"${root}/evil.sh" ${name}`;
    for (const key of ["core.fsmonitor", "filter.evil.clean", "filter.evil.smudge", "filter.evil.process", "diff.evil.command", "diff.evil.textconv", "diff.external", "core.pager", "core.sshCommand", "gpg.program", "core.askPass"]) git("config", key, evil(key));
    git("config", "filter.evil.required", "true");
    write("a.py", "one\ntwo\n");
    write("b.py", "new\n");
    const changed = linesChangedSince(root, "HEAD");
    expect([changed.has("a.py", 1, 1), changed.has("a.py", 2, 2), changed.has("b.py", 1, 1)]).toEqual([false, true, true]);
    expect(commitsOf(repositoryOf(root), { count: 5, every: "commit" })).toHaveLength(1);
    expect(readdirSync(root).filter((name) => name.startsWith("ran-"))).toEqual([]);
    // So that it is known that they would be run.
    expect(() => git("status")).not.toThrow();
    expect(readdirSync(root).filter((name) => name.startsWith("ran-"))).not.toEqual([]);
  });

  it("are not confused by lines that look like headers", () => {
    const diff = ["--- a/x.py", "+++ b/x.py", "@@ -1,2 +1 @@", "--- a/y.py", "-+++ b/y.py", "+++ b/z.py", "@@ -9,0 +9,2 @@ def f", "+a", "+b", ""].join("\n");
    expect([...changedIn(diff)]).toEqual([["x.py", [[1, 1], [9, 10]]]]);
  });
});
