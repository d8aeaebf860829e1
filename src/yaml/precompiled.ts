import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A file that `tools/precompile.ts` writes at build time: what YAML files hold, parsed and validated. */
interface Precompiled {
  /** The folders and files that it was made from, with the size of each. */
  sources: Record<string, number>;
  value: unknown;
}

/**
 * What was precompiled from the files of a folder, or undefined where that is missing or anything there was changed since: then the YAML
 * is read. Reading YAML takes a hundred times as long.
 */
export function readPrecompiled<T>(file: URL, folder: string, isSource: (name: string) => boolean): T | undefined {
  let made: Precompiled;
  let since: number;
  try {
    since = statSync(file).mtimeMs;
    made = JSON.parse(readFileSync(file, "utf8")) as Precompiled;
  } catch {
    return undefined;
  }
  const now = sourcesIn(folder, isSource);
  const same = Object.keys(now).length === Object.keys(made.sources).length && Object.entries(now).every(([name, s]) => s.modified <= since && made.sources[name] === s.size);
  return same ? (made.value as T) : undefined;
}

export function writePrecompiled(file: URL, folder: string, isSource: (name: string) => boolean, value: unknown): void {
  const sources = Object.fromEntries(Object.entries(sourcesIn(folder, isSource)).map(([name, { size }]) => [name, size]));
  writeFileSync(file, JSON.stringify({ sources, value } satisfies Precompiled));
}

function sourcesIn(folder: string, isSource: (name: string) => boolean): Record<string, { size: number; modified: number }> {
  const found: Record<string, { size: number; modified: number }> = {};
  const walk = (inner: string): void => {
    for (const entry of readdirSync(join(folder, inner), { withFileTypes: true })) {
      const name = inner === "" ? entry.name : `${inner}/${entry.name}`;
      if (entry.isDirectory()) walk(name);
      else if (isSource(entry.name)) {
        const { size, mtimeMs } = statSync(join(folder, name));
        found[name] = { size, modified: mtimeMs };
      }
    }
  };
  walk("");
  return found;
}
