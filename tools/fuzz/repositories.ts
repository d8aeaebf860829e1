import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { run } from "../../src/cli/program.js";
import type { Random } from "../robust/random.js";
import type { Failure, Kind } from "./cases.js";
import { damagedBytes } from "./damage.js";

type Change = (root: string, random: Random) => void;

const git = (root: string, ...args: string[]): void => {
  const settings = ["user.name=a", "user.email=a@example.org", "commit.gpgsign=false", "protocol.file.allow=always", "init.defaultBranch=main"].flatMap((setting) => ["-c", setting]);
  try {
    execFileSync("git", ["-C", root, ...settings, ...args], { stdio: "ignore" });
  } catch {
    // What does not work in a state is not done in it.
  }
};
const write = (root: string, path: string, text: string | Uint8Array): void => {
  try {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  } catch {
    // There may be a folder, or a file where a folder was.
  }
};
const commit = (root: string): void => {
  git(root, "add", "-A");
  git(root, "commit", "-qm", "a change\u001b[2J");
};

/** What may become of a repository, in any order. */
const CHANGES: Record<string, Change> = {
  init: (root) => git(root, "init", "-q"),
  commit,
  "another file": (root, random) => write(root, `${Math.floor(random() * 4)}/lib.py`, `def f${Math.floor(random() * 9)}():\n    pass\n`),
  "odd names": (root) => {
    for (const name of ['q"u.py', "a\nb.py", "tab\t.rs", "-x.py", ":(top)y.py", "ünï/ö.ts", " .py", "*.py", "a\\b.py"]) write(root, name, "x = 1\n");
  },
  "a name that is no UTF-8": (root) => execFileSync("sh", ["-c", `printf 'x = 1\\n' > "$1/$(printf 'a\\377b').py"`, "sh", root]),
  detached: (root) => git(root, "checkout", "-q", "--detach"),
  branch: (root, random) => git(root, "checkout", "-q", "-B", `b${Math.floor(random() * 3)}`),
  "half a merge": (root) => {
    git(root, "checkout", "-qb", "other");
    write(root, "0/lib.py", "theirs\n");
    commit(root);
    git(root, "checkout", "-q", "main");
    write(root, "0/lib.py", "ours\n");
    commit(root);
    git(root, "merge", "other");
  },
  shallow: (root) => write(root, ".git/shallow", `${"0".repeat(40)}\n`),
  submodule: (root) => git(root, "submodule", "add", root, "sub"),
  "a submodule that is gone": (root) => write(root, "sub2/.git", "gitdir: ../nowhere\n"),
  tag: (root, random) => git(root, "tag", "-f", ["v1", "HEAD", "ü"][Math.floor(random() * 3)]!),
  "a bare one within": (root) => git(root, "init", "-q", "--bare", "inner.git"),
  "a file of git's, damaged": (root, random) => {
    const files = ["HEAD", "config", "index", "refs/heads/main", "packed-refs", "info/attributes", "info/exclude", "shallow", "logs/HEAD"].map((name) => join(root, ".git", name)).filter((path) => existsSync(path));
    const file = files[Math.floor(random() * files.length)];
    if (file !== undefined) writeFileSync(file, damagedBytes(readFileSync(file, "latin1"), random));
  },
  "no objects": (root) => rmSync(join(root, ".git/objects"), { recursive: true, force: true }),
  "settings that change what git prints": (root) => write(root, ".git/config", "[diff]\n noprefix = true\n mnemonicPrefix = true\n interHunkContext = 9\n renames = copies\n submodule = log\n[core]\n quotePath = true\n repositoryformatversion = 0\n[log]\n showSignature = true\n decorate = full\n date = relative\n[color]\n ui = always\n[status]\n short = true\n"),
  links: (root) => {
    for (const [to, name] of [[".", "loop"], ["/dev/zero", "zero.py"], ["../..", "up"], ["nowhere", "gone.rs"]] as const) if (!existsSync(join(root, name))) try { symlinkSync(to, join(root, name)); } catch { continue; }
  },
  attributes: (root) => write(root, ".gitattributes", "*.py filter=none working-tree-encoding=UTF-16 -text ident export-subst diff=none\n"),
};

const COMMANDS = [["check", "--gate", "--since", "HEAD"], ["check", "--gate", "--since", "HEAD~1"], ["check", "--format", "sarif"], ["check", "--format", "gitlab"], ["check", "--format", "github"], ["history", "--every", "tag"], ["history", "-n", "3"], ["baseline"]];

/** Repositories in all states: an answer, or a line that says what to do. */
export function repositories(): Promise<Kind> {
  const scratch = mkdtempSync(join(tmpdir(), "flawgate-fuzz-git-"));
  let made = 0;
  const attempt = async (random: Random): Promise<Failure | null> => {
    const root = join(scratch, String(made++));
    write(root, "0/lib.py", "def f():\n    pass\n");
    const names = Object.keys(CHANGES);
    const done = [...(random() < 0.9 ? ["init", "commit"] : []), ...Array.from({ length: 1 + Math.floor(random() * 6) }, () => names[Math.floor(random() * names.length)]!)];
    for (const name of done) CHANGES[name]!(root, random);
    const [command = "", ...options] = COMMANDS[Math.floor(random() * COMMANDS.length)]!;
    let err = "";
    const code = await run([command, root, ...options, ...(command === "baseline" ? [] : ["--cache-dir", join(scratch, "cache")])], { out: () => undefined, err: (text) => (err += text), layout: { columns: 80, color: false } });
    rmSync(root, { recursive: true, force: true });
    const isSaid = code === 2 ? /^[^\n]+\n(?:[^\n]+\n)*$/.test(err) && !/^\s+at /m.test(err) : code !== 3;
    return isSaid ? null : { what: `flawgate ${command} ${options.join(" ")} ended with ${code}: ${err}`, input: done.join(", ") };
  };
  return Promise.resolve({ name: "repositories", limit: 15_000, attempt, end: () => rmSync(scratch, { recursive: true, force: true }) });
}
