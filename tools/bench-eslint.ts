// npm run bench:eslint [-- FILE]: what a file of 2,000 lines costs in the editor with all rules, against parsing it. Medians; not a test.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ESLint, type Linter } from "eslint";
import type * as Plugin from "../src/eslint/index.js";
import type * as Cst from "../src/syntax/cst.js";

// The code as it ships: what tsx makes of the sources carries a call for each closure.
const built = async <T>(file: string): Promise<T> => (await import(new URL(`../dist/${file}`, import.meta.url).href)) as T;
const { default: flawgate } = await built<typeof Plugin>("eslint/index.js");
const { parseCst } = await built<typeof Cst>("syntax/cst.js");

const [LINES, RUNS] = [2000, 7];
const trees = ["_rust_kernel/src/lib.rs", "rust_backend.py"].map((file) => fileURLToPath(new URL(`../fixtures/pink/audited/${file}`, import.meta.url)));
const scratch = mkdtempSync(join(tmpdir(), "flawgate-bench-"));

/** A text of so many lines at most: the file again and again, up to the end of what stands at the top level there. */
function longText(file: string): string {
  const lines = readFileSync(file, "utf8").split("\n");
  const text = Array.from({ length: LINES }, (_, i) => lines[i % lines.length]!).join("\n");
  return file.endsWith(".py") ? text.slice(0, text.lastIndexOf("\n\n\n")) : text.slice(0, text.lastIndexOf("\n}\n") + 3);
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[sorted.length >> 1]!;
}

async function milliseconds(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function measure(file: string, preset: keyof typeof flawgate.configs): Promise<string> {
  const root = join(scratch, `${basename(file)}-${preset}`);
  const path = join(root, `main${extname(file)}`);
  mkdirSync(root);
  const text = longText(file);
  writeFileSync(path, text);
  const config: Linter.Config[] = [...flawgate.configs[preset], { languageOptions: { tolerant: true } }];
  const eslint = new ESLint({ cwd: root, overrideConfigFile: true, overrideConfig: config });
  const lint = (content: string): Promise<number> => milliseconds(() => eslint.lintText(content, { filePath: path }));
  const comment = file.endsWith(".py") ? "#" : "//";
  const [parses, again, spaced, edited]: number[][] = [[], [], [], []];
  const first = await lint(text);
  for (let i = 0; i < RUNS; i++) {
    parses!.push(await milliseconds(() => parseCst(file.endsWith(".py") ? "python" : "rust", `${text}\n${comment} ${i}`)));
    const typed = text.replace(/\b100\b|\b1\b/, String(1000 + i));
    edited!.push(await lint(typed));
    again!.push(await lint(typed));
    spaced!.push(await lint(typed.replace("\n\n", "\n\n\n")));
  }
  const parse = median(parses!);
  const shown = (what: string, ms: number): string => `  ${what.padEnd(26)}${ms.toFixed(1).padStart(9)} ms${`×${(ms / parse).toFixed(1)}`.padStart(9)}`;
  return [`${basename(file)}, ${LINES} lines, ${preset}`, shown("parse alone", parse), shown("first", first), shown("again", median(again!)), shown("after an edit of space", median(spaced!)), shown("after an edit of code", median(edited!))].join("\n");
}

try {
  for (const file of process.argv.length > 2 ? process.argv.slice(2) : trees) for (const preset of ["recommended", "pink"] as const) console.log(await measure(file, preset));
} finally {
  rmSync(scratch, { recursive: true });
}
