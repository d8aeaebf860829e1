import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Context } from "./context.js";
import type { Rewriting, Texts } from "./edits.js";

const MAIN = fileURLToPath(new URL("python/main.py", import.meta.url));

/** What a rewrite does to the Python files of a tree: its half that is written in Python, on `ast` and `tokenize`. */
export function rewritePython(name: string, texts: Texts, { seed, named }: Context): Rewriting {
  return askPython<Rewriting>({ rewrite: name, seed, named: [...named], files: readByPython(texts) });
}

/** @throws with the first file that is no Python any more */
export function requirePython(texts: Texts): void {
  const errors = askPython<string[]>({ rewrite: "compile", seed: 0, named: [], files: readByPython(texts) });
  if (errors.length > 0) throw new Error(errors.slice(0, 5).join("\n"));
}

/** Python, and what names its modules. */
const readByPython = (texts: Texts): Record<string, string> => Object.fromEntries([...texts].filter(([path]) => /\.py$|(^|\/)pyproject\.toml$/.test(path)));

function askPython<T>(question: object): T {
  const { error, status, stdout, stderr } = spawnSync("python3", ["-B", MAIN], { input: JSON.stringify(question), encoding: "utf8", maxBuffer: 1 << 28 });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`${MAIN} ended with ${status}:\n${stderr}`);
  return JSON.parse(stdout) as T;
}
