import { Ajv } from "ajv";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { commitsOf, repositoryOf } from "../src/audit/commits.js";
import { loadCatalog } from "../src/catalog/load.js";
import type { History } from "../src/audit/history.js";
import { run } from "../src/cli/program.js";

const scratch = mkdtempSync(join(tmpdir(), "flawgate-history-test-"));
afterAll(() => {
  rmSync(scratch, { recursive: true });
});

const cache = join(scratch, "cache");
async function flawgate(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ["", ""];
  const code = await run(argv, { out: (text) => (out += text), err: (text) => (err += text), layout: { columns: 100, color: false } });
  return { code, out, err };
}
const history = (path: string, ...options: string[]): Promise<{ code: number; out: string; err: string }> => flawgate("history", path, "--cache-dir", cache, ...options);
async function read(path: string, ...options: string[]): Promise<History> {
  const { code, out, err } = await history(path, "--format", "json", ...options);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  return JSON.parse(out) as History;
}

function git(folder: string, args: readonly string[], date = "2027-01-04T10:00:00Z"): string {
  return execFileSync("git", ["-C", folder, "-c", "user.name=desk", "-c", "user.email=desk@example.org", "-c", "init.defaultBranch=main", ...args], { encoding: "utf8", env: { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date }, stdio: ["ignore", "pipe", "pipe"] });
}

const example = (name: string): string => readFileSync(new URL(`../rules/E/E8-exit-sized-from-initial-size/${name}.rs`, import.meta.url), "utf8");
const [flawed, sound] = [example("flawed.direct"), example("sound.current")];

const repository = join(scratch, "desk");
const kernel = join(repository, "trading/_rust_kernel/src/lib.rs");

function commit(date: string, subject: string, change: () => void): void {
  change();
  git(repository, ["add", "-A"]);
  git(repository, ["commit", "-q", "--allow-empty", "-m", subject], `${date}T10:00:00Z`);
}

beforeAll(() => {
  mkdirSync(join(repository, "trading/_rust_kernel/src"), { recursive: true });
  git(repository, ["init", "-q"]);
  commit("2027-01-03", "before there was a target", () => writeFileSync(join(repository, "README.md"), "desk\n"));
  commit("2027-01-04", "the kernel", () => writeFileSync(kernel, flawed));
  commit("2027-01-05", "sizes from what is left", () => writeFileSync(kernel, sound));
  git(repository, ["tag", "v1"]);
  commit("2027-01-06", "a word in the notes", () => writeFileSync(join(repository, "trading/notes.md"), "notes\n"));
  commit("2027-01-07", "elsewhere", () => writeFileSync(join(repository, "README.md"), "desk, too\n"));
  commit("2027-02-08", "::error::back \u001b[2J", () => writeFileSync(kernel, flawed));
  git(repository, ["tag", "-a", "v2", "-m", "two"]);
});

const statusesOf = ({ flaws }: History): string[] => flaws["E8"]!.map(({ status }) => status);
const subjectsOf = ({ commits }: History): string[] => commits.map(({ subject }) => subject);

describe("flawgate history", () => {
  it("says of each flaw at which commit it came and went, as its schema has it", async () => {
    const result = await read(join(repository, "trading"));
    const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(JSON.parse(readFileSync(new URL("../schemas/history.schema.json", import.meta.url), "utf8")) as object);
    validate(result);
    expect(validate.errors ?? []).toEqual([]);
    expect(subjectsOf(result)).toEqual(["the kernel", "sizes from what is left", "a word in the notes", "::error::back \u001b[2J"]);
    expect(statusesOf(result)).toEqual(["open", "clear", "open"]);
    expect(Object.keys(result.flaws)).toEqual(loadCatalog().flaws.map(({ id }) => id));
    for (const { summary, open } of result.commits) {
      expect(Object.values(summary).reduce((a, b) => a + b)).toBe(275);
      expect(Object.values(open).reduce((a, b) => a + b)).toBe(summary.open);
    }
    expect(result.target.path).toBe("trading");
  });

  it("tells it to people, and gives their terminal nothing to act upon", async () => {
    const { code, out } = await history(join(repository, "trading"));
    expect(code).toBe(0);
    expect(out).toMatch(/closed .*E8/);
    expect(out).toMatch(/came back .*E8/);
    expect(out).not.toMatch(/\u001b|^\s*::/m);
  });

  it("says the same as check of what is checked out", async () => {
    const { out } = await flawgate("check", join(repository, "trading"), "--only", "flaws", "--format", "json");
    const { flaws } = JSON.parse(out) as { flaws: { id: string; status: string }[] };
    const result = await read(join(repository, "trading"));
    expect(Object.entries(result.flaws).map(([id, changes]) => ({ id, status: changes.at(-1)!.status }))).toEqual(flaws.map(({ id, status }) => ({ id, status })));
  });

  it("leaves the repository as it is", async () => {
    writeFileSync(kernel, "// not committed\n");
    const state = (): string[] => [readFileSync(kernel, "utf8"), git(repository, ["status", "--porcelain=v2", "--branch"]), git(repository, ["worktree", "list"]), git(repository, ["stash", "list"]), ...readdirSync(repository, { recursive: true }).map(String)];
    const before = state();
    expect(statusesOf(await read(join(repository, "trading"), "--max-count", "1"))).toEqual(["open"]);
    expect(state()).toEqual(before);
    writeFileSync(kernel, flawed);
  });

  it("audits a content once", async () => {
    const fresh = join(scratch, "fresh");
    const audits = async (...options: string[]): Promise<number> => (await flawgate("history", join(repository, "trading"), "--cache-dir", fresh, ...options)).err.split("\n").filter((line) => line.includes("auditing")).length;
    expect(await audits()).toBe(2);
    expect(await audits()).toBe(0);
    expect(await audits("--name", "process_intent=handle_intent")).toBe(2);
  });

  it("looks at as many commits as are asked for, or at some of them", () => {
    const subjects = (path: string, wanted: Partial<Parameters<typeof commitsOf>[1]>): string[] => commitsOf(repositoryOf(path), { count: 20, every: "commit", ...wanted }).map(({ subject }) => subject);
    const path = join(repository, "trading");
    const [notes, back] = ["a word in the notes", "::error::back \u001b[2J"];
    expect(subjects(path, { count: 2 })).toEqual([notes, back]);
    expect(subjects(path, { since: "2027-02-01" })).toEqual([back]);
    expect(subjects(path, { every: "month" })).toEqual([notes, back]);
    expect(subjects(path, { every: "week" })).toEqual([notes, back]);
    expect(subjects(path, { every: "day" })).toHaveLength(4);
    expect(subjects(path, { every: "tag" })).toEqual(["sizes from what is left", back]);
    expect(subjects(repository, {})).toHaveLength(6);
    expect(subjects(kernel, {})).toEqual(["the kernel", "sizes from what is left", back]);
    expect(commitsOf(repositoryOf(path), { count: 9, every: "tag" }).map(({ tags }) => tags)).toEqual([["v1"], ["v2"]]);
  });

  it("takes a file as well", async () => {
    expect(statusesOf(await read(kernel))).toEqual(["open", "clear", "open"]);
  });

  it("says where a clone is shallow", async () => {
    git(scratch, ["clone", "-q", "--depth", "1", pathToFileURL(repository).href, "shallow"]);
    expect(await read(join(scratch, "shallow/trading"))).toMatchObject({ shallow: true, commits: [{ subject: "::error::back \u001b[2J" }] });
  });

  it("is drawn on the page", async () => {
    const file = join(scratch, "history.json");
    expect(await history(join(repository, "trading"), "--format", "json", "--output", file)).toMatchObject({ code: 0 });
    const { code, out } = await flawgate("check", join(repository, "trading"), "--format", "html", "--history", file);
    expect(code).toBe(0);
    expect(out).toContain("What was open, commit by commit");
    writeFileSync(file, readFileSync(file, "utf8").replace(/"catalog": "sha256:[0-9a-f]/, (found) => `${found.slice(0, -1)}${found.endsWith("0") ? "1" : "0"}`));
    expect(await flawgate("check", join(repository, "trading"), "--format", "html", "--history", file)).toMatchObject({ code: 2, out: "", err: `${file}: is of another catalogue; write it anew with flawgate history --format json --output ${file}\n` });
  });

  it("refuses in one line what it cannot do", async () => {
    const [empty, nowhere] = [join(scratch, "empty"), join(scratch, "nowhere")];
    mkdirSync(empty);
    git(empty, ["init", "-q"]);
    mkdirSync(nowhere);
    const wrong = join(scratch, "wrong.json");
    writeFileSync(wrong, '{\n  "version": 1,\n  "flaws": []\n}\n');
    const path = join(repository, "trading");
    for (const [argv, expected] of [
      [["history", join(repository, "gone")], /gone: there is no such file or folder; name one .* instead$/],
      [["history", nowhere], /nowhere: git says: not a git repository.*; name a folder in a repository of git instead$/],
      [["history", empty], /; commit something first$/],
      [["history", path, "--since", "yesterday"], /write a day as 2027-01-31 instead$/],
      [["history", path, "--since", "2030-01-01"], /there is no commit since 2030-01-01 in which trading is; write an earlier day$/],
      [["history", path, "-n", "0"], /write a number from 1 on instead$/],
      [["history", path, "--every", "year"], /write commit, day, week, month or tag instead$/],
      [["check", path, "--history", wrong], /--history .*: no format that is asked for shows it; write --format html as well$/],
      [["check", path, "--format", "html", "--history", wrong], /wrong\.json:\d+:\d+: /],
    ] as const) {
      const { code, out, err } = await flawgate(...argv);
      expect({ argv, code, out }).toEqual({ argv, code: 2, out: "" });
      expect(err.trim().split("\n")[0]).toMatch(expected);
    }
  });
});
