import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, afterEach, describe, expect, it, vi } from "vitest";
import { sourcesOf } from "./sources.js";

const scratch = mkdtempSync(join(tmpdir(), "flawgate-sources-"));
const repository = join(scratch, "workspace/a repository");
const target = join(repository, "trading/kernel");
mkdirSync(target, { recursive: true });
writeFileSync(join(target, "lib.rs"), "a\r\nb\n");
execFileSync("git", ["-C", repository, "init", "--quiet"]);
symlinkSync(repository, join(scratch, "link"));
afterAll(() => {
  rmSync(scratch, { recursive: true });
});
afterEach(() => {
  vi.unstubAllEnvs();
});

describe("what leads to a target", () => {
  it.each([
    ["a folder of a repository", target, "trading/kernel/"],
    ["a file", join(target, "lib.rs"), "trading/kernel/"],
    ["a relative path", relative(".", target), "trading/kernel/"],
    ["a link", join(scratch, "link/trading"), "trading/"],
    ["the repository", repository, ""],
  ])("starts at the root of its repository: %s", (_, path, base) => {
    expect(sourcesOf(path).base).toBe(base);
    vi.stubEnv("GITHUB_WORKSPACE", join(scratch, "workspace"));
    expect(sourcesOf(path).base).toBe(base);
  });

  it("starts, without git, at what GitHub checked out, else at the target", () => {
    const plain = join(scratch, "plain/inner");
    mkdirSync(plain, { recursive: true });
    expect(sourcesOf(plain).base).toBe("");
    vi.stubEnv("GITHUB_WORKSPACE", scratch);
    expect(sourcesOf(plain).base).toBe("plain/inner/");
    vi.stubEnv("GITHUB_WORKSPACE", join(scratch, "nowhere"));
    expect(sourcesOf(plain).base).toBe("");
  });

  it("are its lines", () => {
    const { lineAt } = sourcesOf(target);
    expect([lineAt("lib.rs", 1), lineAt("lib.rs", 2), lineAt("lib.rs", 9), lineAt("none.rs", 1)]).toEqual(["a", "b", undefined, undefined]);
  });
});
