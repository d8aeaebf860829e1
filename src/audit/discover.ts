import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { isAbsolute, join, relative } from "node:path";
import ignore, { type Ignore } from "ignore";
import { ConfigError, problemAt } from "../errors.js";
import { languageOf } from "../syntax/parse.js";
import { NOT_CONTENT } from "./target-content.js";

/** A source file of the target. */
export interface SourceFile {
  /** Relative to the target, with forward slashes. */
  path: string;
  text: string;
  bytes: number;
}

export interface Discovery {
  files: SourceFile[];
  /** What was not read, and why. Sorted. */
  skipped: { file: string; reason: string }[];
}

/** Files above this are skipped and listed. */
export const MAX_BYTES = 2 * 1024 * 1024;

/**
 * The Rust, Python and TypeScript files of a folder, or one file, sorted by path. `.gitignore` files are respected; links are followed within the
 * target only.
 * @throws ConfigError where there is no such path
 */
export function discover(root: string): Discovery {
  const found: Discovery = { files: [], skipped: [] };
  let stat;
  try {
    stat = statSync(root);
  } catch (error) {
    throw new ConfigError(problemAt({ file: root }, `cannot be read (${(error as NodeJS.ErrnoException).code ?? "unknown"}); name a folder or a source file instead`));
  }
  if (!stat.isDirectory()) {
    const name = root.slice(Math.max(root.lastIndexOf("/"), root.lastIndexOf("\\")) + 1);
    if (languageOf(name) === null) throw new ConfigError(problemAt({ file: root }, "is no Rust, Python or TypeScript file; name a folder or a source file instead"));
    readInto(found, root, name);
    return found;
  }
  walk(found, root, realpathSync(root), "", [], new Set());
  const byPath = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  found.files.sort((a, b) => byPath(a.path, b.path));
  found.skipped.sort((a, b) => byPath(a.file, b.file));
  return found;
}

interface Ignoring {
  /** The folder of the .gitignore, relative to the root, with a slash at its end unless it is the root. */
  base: string;
  rules: Ignore;
}

function walk(found: Discovery, root: string, realRoot: string, folder: string, outer: readonly Ignoring[], entered: ReadonlySet<string>): void {
  const absolute = join(root, folder);
  const real = realpathSync(absolute);
  if (entered.has(real)) {
    found.skipped.push({ file: folder, reason: "a link that leads back to a folder above it" });
    return;
  }
  let entries;
  try {
    entries = readdirSync(absolute, { withFileTypes: true });
  } catch (error) {
    found.skipped.push({ file: folder === "" ? "." : folder, reason: `cannot be read (${(error as NodeJS.ErrnoException).code ?? "unknown"})` });
    return;
  }
  const ignoring = [...outer];
  if (entries.some((e) => e.name === ".gitignore" && e.isFile()))
    ignoring.push({ base: folder === "" ? "" : `${folder}/`, rules: ignore().add(readFileSync(join(absolute, ".gitignore"), "utf8")) });
  for (const entry of entries) {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    const link = entry.isSymbolicLink();
    const kind = link ? linkKind(found, root, realRoot, path) : entry.isDirectory() ? "folder" : entry.isFile() ? "file" : null;
    if (kind === null || NOT_CONTENT.has(entry.name)) continue;
    if (ignoring.some((i) => i.rules.ignores(path.slice(i.base.length) + (kind === "folder" ? "/" : "")))) continue;
    if (kind === "folder") walk(found, root, realRoot, path, ignoring, new Set([...entered, real]));
    else if (languageOf(entry.name) !== null) readInto(found, join(root, path), path);
  }
}

function linkKind(found: Discovery, root: string, realRoot: string, path: string): "file" | "folder" | null {
  try {
    const to = realpathSync(join(root, path));
    const inside = relative(realRoot, to);
    if (inside.startsWith("..") || isAbsolute(inside)) {
      if (languageOf(path) !== null || lstatSync(to).isDirectory()) found.skipped.push({ file: path, reason: "a link out of the target" });
      return null;
    }
    return statSync(to).isDirectory() ? "folder" : languageOf(path) === null ? null : "file";
  } catch {
    found.skipped.push({ file: path, reason: "a link that leads nowhere" });
    return null;
  }
}

function readInto(found: Discovery, absolute: string, path: string): void {
  try {
    const size = statSync(absolute).size;
    if (size > MAX_BYTES) {
      found.skipped.push({ file: path, reason: `larger than ${MAX_BYTES / 1024 / 1024} MB` });
      return;
    }
    const bytes = readFileSync(absolute);
    if (bytes.includes(0)) {
      found.skipped.push({ file: path, reason: "binary" });
      return;
    }
    found.files.push({ path, text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes), bytes: size });
  } catch (error) {
    found.skipped.push({ file: path, reason: error instanceof TypeError ? "not UTF-8" : `cannot be read (${(error as NodeJS.ErrnoException).code ?? "unknown"})` });
  }
}
