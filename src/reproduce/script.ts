import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The reproduction of a flaw. */
export interface Script {
  id: string;
  /** The folder of all rules, with the package `flawgate_repro` that reproductions share. */
  rules: string;
  /** The flaw's folder, relative to it: `A/A1-exit-leg-sized-from-initial-size`. */
  folder: string;
}

const SHARED = "flawgate_repro";

/** Copies a reproduction with what it shares, laid out as in the rules, and returns the copy's path. */
export function copyScript(script: Script, to: string): string {
  for (const file of filesOf(script)) {
    mkdirSync(dirname(join(to, file)), { recursive: true });
    copyFileSync(join(script.rules, file), join(to, file));
  }
  return join(to, script.folder, "repro.py");
}

/** One word for the text of a reproduction and of what it shares. */
export function digestOfScript(script: Script): string {
  const hash = createHash("sha256");
  for (const file of filesOf(script)) {
    const bytes = readFileSync(join(script.rules, file));
    hash.update(`${file}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest("hex");
}

/** The package that reproductions share, and what stands beside repro.py but rule and examples. */
function filesOf({ rules, folder }: Script): string[] {
  const shared = filesIn(join(rules, SHARED)).filter((name) => name.endsWith(".py")).map((name) => join(SHARED, name));
  const own = filesIn(join(rules, folder)).filter((name) => name !== "rule.yaml" && !/^(flawed|sound)\./.test(name));
  return [...shared, ...own.map((name) => join(folder, name))];
}

function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => entry.name).sort();
}
