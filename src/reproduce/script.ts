import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The reproduction of a flaw. */
export interface Script {
  id: string;
  /** The folder of all rules, with the package `flawgate_repro` that reproductions share. */
  rules: string;
  /** The flaw's folder, relative to it: `A/A1-exit-leg-sized-from-initial-size`. */
  folder: string;
}

/** The package that reproductions share, in the folder of all rules. */
export const SHARED = "flawgate_repro";

/** Copies reproductions with what they share, laid out as in the rules: what runs is what was there at the start. */
export function copyScripts(scripts: Iterable<Script>, to: string): Map<string, Script> {
  const copies = new Map<string, Script>();
  for (const script of scripts) {
    for (const file of filesOf(script)) {
      if (existsSync(join(to, file))) continue;
      mkdirSync(dirname(join(to, file)), { recursive: true });
      copyFileSync(join(script.rules, file), join(to, file));
    }
    copies.set(script.id, { ...script, rules: to });
  }
  return copies;
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

/** What a reproduction says of itself: the text at the top of repro.py. */
export function docstringOf(script: Script): string {
  const text = readFileSync(join(script.rules, script.folder, "repro.py"), "utf8");
  return /^(?:#.*\n|[ \t\r]*\n)*[rR]?"""([\s\S]*?)"""/.exec(text)?.[1]?.trim() ?? "";
}

/** The package that reproductions share, and what stands beside repro.py but rule and examples. */
function filesOf({ rules, folder }: Script): string[] {
  const shared = filesIn(join(rules, SHARED)).filter((name) => name.endsWith(".py")).map((name) => join(SHARED, name));
  const own = filesIn(join(rules, folder)).filter((name) => !name.startsWith("rule.") && !/^(flawed|sound|pending)\./.test(name));
  return [...shared, ...own.map((name) => join(folder, name))];
}

/** Those of the folder and of the folders in it. */
function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  return files.filter((name) => !/(^|[\\/])__pycache__[\\/]/.test(name)).sort();
}
