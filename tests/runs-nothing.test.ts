import { execFile } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, it } from "vitest";

/** `check` and its like read a tree. They run nothing of it, and ask nothing of the network. */

const MAIN = fileURLToPath(new URL("../src/cli/main.ts", import.meta.url));
const WATCH = new URL("sandbox/watch.mjs", import.meta.url).href;

let scratch: string;
let root: string;
let ran: string;
beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), "flawgate-runs-"));
  root = join(scratch, "tree");
  ran = join(scratch, "ran");
  for (const folder of [root, ran, join(scratch, "home"), join(scratch, "empty")]) mkdirSync(folder);
  for (const [path, text] of Object.entries(traps())) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    chmodSync(join(root, path), 0o755);
  }
});
afterEach(() => {
  rmSync(scratch, { recursive: true });
});

/** Files that something runs or obeys, of those who handle a tree: each leaves a file behind where it is run. */
function traps(): Record<string, string> {
  const js = (name: string): string => `import { writeFileSync } from "node:fs"; writeFileSync(${JSON.stringify(join(ran, name))}, ""); export default {};\n`;
  const cjs = (name: string): string => `require("node:fs").writeFileSync(${JSON.stringify(join(ran, name))}, ""); module.exports = {};\n`;
  const py = (name: string): string => `open(${JSON.stringify(join(ran, name))}, "w").close()\n`;
  const sh = (name: string): string => `#!/bin/sh\ntouch '${join(ran, name)}'\n`;
  const scripts = Object.fromEntries(["preinstall", "install", "prepare", "test", "build"].map((script) => [script, `touch '${join(ran, `npm-${script}`)}'`]));
  const programs = ["git", "python", "python3", "node", "npm", "npx", "cargo", "rustc", "sh", "eslint", "tsc"].flatMap((name) => [`bin/${name}`, `node_modules/.bin/${name}`].map((path): [string, string] => [path, sh(`program-${name}`)]));
  return {
    ...Object.fromEntries(["eslint.config.js", "flawgate.config.js", "vitest.config.ts", "src/index.ts", "node_modules/typescript/index.js", "node_modules/yaml/index.js", "node_modules/web-tree-sitter/index.js"].map((path) => [path, js(path.replaceAll("/", "-"))])),
    ...Object.fromEntries([".eslintrc.cjs", ".pnpmfile.cjs", "index.cjs"].map((path) => [path, cjs(path)])),
    ...Object.fromEntries(["conftest.py", "setup.py", "sitecustomize.py", "usercustomize.py", "tests/test_it.py", "repro.py", "src/lib.py"].map((path) => [path, py(path.replaceAll("/", "-"))])),
    "build.rs": `fn main() { std::fs::write(${JSON.stringify(join(ran, "build.rs"))}, "").unwrap(); }\n`,
    "src/lib.rs": "pub fn process_intent() {}\n",
    "Cargo.toml": '[package]\nname = "a"\nversion = "0.1.0"\nbuild = "build.rs"\n',
    ".cargo/config.toml": `[build]\nrustc-wrapper = "../bin/rustc"\n`,
    "package.json": JSON.stringify({ name: "a", type: "module", scripts, main: "src/index.ts" }),
    ".npmrc": "registry=http://127.0.0.1:9/\nnode-options=--require ./index.cjs\nscript-shell=./bin/sh\n",
    ".env": `NODE_OPTIONS=--require ${join(root, "index.cjs")}\n`,
    "flawgate.yaml": "names:\n  process_intent: handle\n",
    ".git/HEAD": "ref: refs/heads/main\n",
    ".git/config": "[core]\n\trepositoryformatversion = 0\n\tfsmonitor = ../bin/sh\n\thooksPath = ../bin\n\tsshCommand = ../bin/sh\n",
    ...Object.fromEntries(programs),
  };
}

interface Ended {
  code: number;
  err: string;
  /** What was started, and what of the network was asked for. */
  watched: string[];
}

/** In the tree, with nothing to be found by the name of a program. */
function flawgate(...argv: string[]): Promise<Ended> {
  const watched = join(scratch, "watched");
  writeFileSync(watched, "");
  return new Promise((resolve) => {
    execFile(process.execPath, ["--import", WATCH, "--import", import.meta.resolve("tsx"), MAIN, ...argv], { cwd: root, maxBuffer: 1 << 26, env: { PATH: join(scratch, "empty"), HOME: join(scratch, "home"), WATCHED: watched } }, (error, _, err) => {
      const lines = readFileSync(watched, "utf8").split("\n").filter((line) => line !== "");
      resolve({ code: error === null ? 0 : Number(error.code), err, watched: [...new Set(lines)] });
    });
  });
}

it.each<[string[], string[]]>([
  [["check", "."], []],
  // Where a tree lies in a repository is asked of git alone.
  [["check", ".", "--format", "sarif", "--no-cache"], ["start git"]],
  [["explain", "A1", "--on", "."], []],
  [["names", "."], []],
])("flawgate %j runs nothing of the tree and needs no network", async (argv, started) => {
  const before = readdirSync(root, { recursive: true }).map(String).sort();
  const { code, err, watched } = await flawgate(...argv);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(watched).toEqual(started);
  expect(readdirSync(ran)).toEqual([]);
  expect(readdirSync(root, { recursive: true }).map(String).sort()).toEqual(before);
  expect(existsSync(join(scratch, "home/.npm"))).toBe(false);
});
