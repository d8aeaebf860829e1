import { createHash, type Hash } from "node:crypto";
import { closeSync, openSync, readdirSync, readlinkSync, readSync, realpathSync } from "node:fs";
import { isAbsolute, join, relative } from "node:path";
import { ConfigError, problemAt } from "../errors.js";
import { BASELINE_FILE } from "./baseline.js";

/** What is made, fetched or the version control's own, and what is known of the tree: neither audited, nor copied, nor part of the digest. */
export const NOT_CONTENT: ReadonlySet<string> = new Set(["node_modules", ".git", "target", "__pycache__", ".venv", "venv", ".mypy_cache", ".pytest_cache", ".tox", BASELINE_FILE]);

/** A file of a tree, or a link within it. */
export interface ContentEntry {
  /** Relative to the root, with slashes. */
  path: string;
  /** Where a link leads; null for a file. */
  link: string | null;
}

/**
 * What a tree consists of, sorted by path: its files, and links that stay within it.
 * @throws ConfigError where a folder cannot be read
 */
export function listContent(root: string): ContentEntry[] {
  const entries: ContentEntry[] = [];
  const real = readable(root, () => realpathSync(root));
  const visit = (folder: string): void => {
    for (const entry of readable(join(root, folder), () => readdirSync(join(root, folder), { withFileTypes: true }))) {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (NOT_CONTENT.has(entry.name)) continue;
      if (entry.isDirectory()) visit(path);
      else if (entry.isSymbolicLink() && staysWithin(root, real, path)) entries.push({ path, link: readlinkSync(join(root, path)) });
      else if (entry.isFile()) entries.push({ path, link: null });
    }
  };
  visit("");
  return entries.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/**
 * One word for all that is in a tree, as `sha256:…`: the same for the same paths and bytes, wherever they lie.
 * @param isPart which paths count; all by default
 * @throws ConfigError where something cannot be read
 */
export function digestOf(root: string, isPart: (path: string) => boolean = () => true): string {
  const hash = createHash("sha256");
  for (const { path, link } of listContent(root)) {
    if (!isPart(path)) continue;
    hash.update(`${link === null ? "file" : "link"}\0${path}\0`);
    if (link !== null) hash.update(link);
    else hash.update(readable(join(root, path), () => fileDigest(join(root, path))));
    hash.update("\0");
  }
  return `sha256:${hash.digest("hex")}`;
}

/** Of one file, piece by piece: recorded market data may be larger than memory. */
function fileDigest(path: string): Buffer {
  const hash: Hash = createHash("sha256");
  const piece = Buffer.alloc(1 << 16);
  const file = openSync(path, "r");
  try {
    for (let read = readSync(file, piece); read > 0; read = readSync(file, piece)) hash.update(piece.subarray(0, read));
  } finally {
    closeSync(file);
  }
  return hash.digest();
}

function staysWithin(root: string, real: string, path: string): boolean {
  try {
    const inside = relative(real, realpathSync(join(root, path)));
    return !isAbsolute(readlinkSync(join(root, path))) && !inside.startsWith("..") && !isAbsolute(inside);
  } catch {
    return false;
  }
}

function readable<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new ConfigError(problemAt({ file: path }, `cannot be read (${(error as NodeJS.ErrnoException).code ?? "unknown"}); name the folder of a tree that can be read instead`));
  }
}
