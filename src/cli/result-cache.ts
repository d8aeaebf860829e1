import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, statSync, unlinkSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Option, type Command } from "commander";
import { defaultCacheDirectory } from "../reproduce/cache.js";
import { writeWhole } from "../whole-file.js";

/** What earlier runs found, each under one word for all that it depends on. */
export interface ResultCache<T> {
  find: (key: string) => T | undefined;
  keep: (key: string, value: T) => void;
}

/** As the options of a command say it. */
export interface CacheOptions {
  cache: boolean;
  cacheDir?: string;
}

/** `--cache-dir FOLDER` and `--no-cache`. */
export function addCacheOptions(command: Command): Command {
  return command
    .addOption(new Option("--cache-dir <folder>", "keep here what was found, instead of ~/.cache/flawgate: the same content is not audited twice"))
    .option("--no-cache", "audit anew whatever was found before, and keep nothing");
}

/**
 * The entries of one kind in a cache, of which the newest so many are kept. An entry that is damaged is none, and so is a cache that can't be
 * written. Not in the audited tree by default: what a tree brings along must not say what is in it.
 */
export function resultCache<T>({ cache, cacheDir = defaultCacheDirectory(process.env) }: CacheOptions, kind: string, kept: number): ResultCache<T> {
  if (!cache) return { find: () => undefined, keep: () => undefined };
  const folder = join(cacheDir, kind);
  const fileOf = (key: string): string => join(folder, key);
  return {
    find: (key) => {
      try {
        const [sum, text] = split(readFileSync(fileOf(key), "utf8"));
        return sum === sha256(text) ? (JSON.parse(text) as T) : undefined;
      } catch {
        return undefined;
      }
    },
    keep: (key, value) => {
      try {
        mkdirSync(folder, { recursive: true });
        const text = JSON.stringify(value);
        writeWhole(fileOf(key), `${sha256(text)}\n${text}`);
        makeRoom(folder, kept);
      } catch {
        return;
      }
    },
  };
}

/** The checksum in the first line, and the rest. */
function split(text: string): [string, string] {
  const end = text.indexOf("\n");
  return [text.slice(0, Math.max(0, end)), text.slice(end + 1)];
}

/** The oldest go. */
function makeRoom(folder: string, kept: number): void {
  const names = readdirSync(folder);
  if (names.length <= kept) return;
  const entries = names.map((name) => join(folder, name)).map((path) => ({ path, made: statSync(path).mtimeMs }));
  entries.sort((a, b) => b.made - a.made);
  for (const { path } of entries.slice(kept)) unlinkSync(path);
}

/** One word for the tool as it is and what it is asked: who works on a rule must not be told what it said yesterday. */
export function keyOf(...question: readonly unknown[]): string {
  const hash = createHash("sha256").update(toolDigest());
  // Each part with its length: no two questions run together to the same.
  for (const part of question) {
    const text = typeof part === "string" ? part : (JSON.stringify(part) ?? "");
    hash.update(`${text.length} `).update(text);
  }
  return hash.digest("hex");
}

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

const PACKAGE = fileURLToPath(new URL("../../", import.meta.url));
const CODE = fileURLToPath(new URL("../", import.meta.url));

let tool: string | undefined;

/** The code that judges, the catalogue, the rules, and what the package needs. */
function toolDigest(): string {
  if (tool !== undefined) return tool;
  const hash = createHash("sha256").update(readFileSync(join(PACKAGE, "package.json")));
  const add = (folder: string, isPart: RegExp): void => {
    for (const name of readdirSync(folder, { recursive: true }).map(String).filter((file) => isPart.test(file)).sort()) hash.update(name).update(readFileSync(join(folder, name)));
  };
  for (const part of ["analysis", "audit", "catalog", "model", "rules", "syntax"]) add(join(CODE, part), /(?<!\.d|\.test)\.[jt]s$/);
  add(join(PACKAGE, "catalog"), /\.yaml$/);
  add(join(PACKAGE, "rules"), /(^|[\\/])rule\.yaml$/);
  return (tool = hash.digest("hex"));
}
