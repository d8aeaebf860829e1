import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { discover } from "./discover.js";
import { entriesOf, unpack } from "./unpack.js";

const scratch = mkdtempSync(join(tmpdir(), "flawgate-unpack-"));
afterAll(() => {
  rmSync(scratch, { recursive: true });
});

const git = (folder: string, ...args: string[]): string => execFileSync("git", ["-C", folder, "-c", "user.name=desk", "-c", "user.email=desk@example.org", "-c", "protocol.file.allow=always", ...args], { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }).trim();

function repository(name: string, fill: (folder: string) => void): string {
  const folder = join(scratch, name);
  mkdirSync(folder);
  git(folder, "init", "-q");
  fill(folder);
  git(folder, "add", "-A", "-f");
  git(folder, "commit", "-q", "-m", "all");
  return folder;
}

function unpacked(folder: string, name: string): string {
  const [into, outside] = [join(scratch, `${name}-tree`), join(scratch, `${name}-outside`)];
  for (const each of [into, outside]) mkdirSync(each);
  unpack(folder, entriesOf(folder, git(folder, "rev-parse", "HEAD^{tree}"), ""), into, outside);
  return into;
}

it("lets an audit read what it reads where the tree is checked out", () => {
  const lib = repository("lib", (at) => writeFileSync(join(at, "lib.py"), "x = 1\n"));
  const desk = repository("desk", (at) => {
    for (const folder of ["src", "src/generated", "node_modules/x"]) mkdirSync(join(at, folder), { recursive: true });
    writeFileSync(join(at, "src/a.py"), "a = 1\r\nb = 2\n");
    writeFileSync(join(at, "src/\u00e4 b.rs"), "fn a() {}\n");
    writeFileSync(join(at, "src/picture.png"), "no source");
    writeFileSync(join(at, "src/zeros.py"), "\0");
    writeFileSync(join(at, "large.py"), "# large\n".repeat(300_000));
    writeFileSync(join(at, "node_modules/x/index.js"), "x");
    writeFileSync(join(at, ".gitignore"), "generated/\n");
    writeFileSync(join(at, "src/generated/g.py"), "g = 1\n");
    writeFileSync(join(at, ".gitattributes"), "*.rs export-ignore\n*.py filter=no\n");
    symlinkSync("a.py", join(at, "src/again.py"));
    symlinkSync("nowhere.py", join(at, "src/broken.py"));
    symlinkSync("/etc", join(at, "src/out"));
    symlinkSync("../..", join(at, "src/above"));
    git(at, "submodule", "add", "-q", lib, "vendor");
  });
  const [there, here] = [discover(desk), discover(unpacked(desk, "desk"))];
  const textsOf = ({ files }: typeof here): unknown[] => files.filter(({ path }) => !path.startsWith("vendor/")).map(({ path, text, bytes }) => ({ path, text, bytes }));
  expect(textsOf(here)).toEqual(textsOf(there));
  expect(here.files.some(({ path }) => path.startsWith("vendor"))).toBe(false);
  expect(here.unread).toEqual([...there.unread, "vendor"].sort());
  expect(here.skipped).toEqual([...there.skipped, { file: "vendor", reason: "a link out of the target" }].sort((a, b) => (a.file < b.file ? -1 : 1)));
});

it("writes nothing outside of the folder, whatever paths a tree has", () => {
  const bad = repository("bad", (at) => writeFileSync(join(at, "a.py"), "a = 1\n"));
  const blob = git(bad, "rev-parse", "HEAD:a.py");
  const tree = (entries: string): string => execFileSync("git", ["-C", bad, "mktree"], { input: entries, encoding: "utf8" }).trim();
  const inner = tree(`100644 blob ${blob}\towned.py\n`);
  const entries = entriesOf(bad, tree(`040000 tree ${inner}\t..\n040000 tree ${inner}\t.git\n100644 blob ${blob}\tb.py\n`), "");
  expect(entries.map(({ path }) => path)).toEqual(["b.py"]);
  const into = join(scratch, "bad-tree");
  mkdirSync(into);
  unpack(bad, entries, into, scratch);
  expect(readdirSync(into)).toEqual(["b.py"]);
});
