import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { basename, dirname, join, normalize } from "node:path";
import { languageOf } from "../syntax/language.js";
import { MAX_BYTES } from "./discover.js";
import { git } from "./git.js";
import { NOT_CONTENT } from "./target-content.js";

/** A file, link or submodule of a content of git. */
export interface Entry {
  mode: string;
  id: string;
  size: number;
  path: string;
}

/** How much is asked of git at once. */
const AT_ONCE = 64 << 20;

/**
 * What an audit reads of a content of git: sources, what is ignored, links, and submodules, whose code is not there.
 * @param folder in the repository
 * @param content a tree, or a file that gets `name`
 */
export function entriesOf(folder: string, content: string, name: string): Entry[] {
  const isTree = git(folder, ["cat-file", "-t", content]).toString().trim() === "tree";
  const entries = isTree ? listed(folder, content) : [{ mode: "100644", id: content, size: Number(git(folder, ["cat-file", "-s", content])), path: name }];
  return entries.filter(({ mode, path }) => isSafe(path) && (!mode.startsWith("100") || languageOf(path) !== null || basename(path) === ".gitignore"));
}

/** Git has no such paths, unless somebody made them by hand to get out of the folder. */
const isSafe = (path: string): boolean => path.split("/").every((part) => part !== "" && part !== "." && part !== ".." && !part.includes("\\") && !NOT_CONTENT.has(part));

/**
 * Writes entries into an empty folder; nothing is checked out and no filter is run.
 * @param outside a folder to which links lead that lead out of the tree, and those that stand for submodules
 */
export function unpack(folder: string, entries: readonly Entry[], into: string, outside: string): void {
  writeFiles(folder, entries.filter(({ mode }) => mode.startsWith("100")), into);
  // After the files, so that none is written through one of them.
  writeLinks(folder, entries.filter(({ mode }) => mode === "120000"), into, outside);
  for (const { path } of entries.filter(({ mode }) => mode === "160000")) link(outside, join(into, path));
}

function listed(folder: string, tree: string): Entry[] {
  return git(folder, ["ls-tree", "-r", "-l", "-z", "--full-tree", tree]).toString().split("\0").filter((line) => line !== "").map((line) => {
    const [meta = "", path = ""] = line.split(/\t(.*)/s);
    const [mode = "", , id = "", size = "0"] = meta.split(/ +/);
    return { mode, id, size: Number(size) || 0, path };
  });
}

function writeFiles(folder: string, entries: readonly Entry[], into: string): void {
  for (const { path } of entries) mkdirSync(dirname(join(into, path)), { recursive: true });
  const large = entries.filter(({ size }) => size > MAX_BYTES);
  for (const { path, size } of large) {
    // Too large to be read: that it is there and how large it is must be seen.
    writeFileSync(join(into, path), "");
    truncateSync(join(into, path), size);
  }
  for (const some of batches(entries.filter(({ size }) => size <= MAX_BYTES))) {
    const blobs = blobsOf(folder, some.map(({ id }) => id));
    for (const [i, { path }] of some.entries()) writeFileSync(join(into, path), blobs[i]!);
  }
}

function batches(entries: readonly Entry[]): Entry[][] {
  const all: Entry[][] = [];
  let left = 0;
  for (const entry of entries) {
    if (left < entry.size || all.length === 0) {
      all.push([]);
      left = AT_ONCE;
    }
    all.at(-1)!.push(entry);
    left -= entry.size;
  }
  return all;
}

/** The contents of these, each as `ID blob SIZE`, a line end, the bytes, a line end. */
function blobsOf(folder: string, ids: readonly string[]): Buffer[] {
  const answer = git(folder, ["cat-file", "--batch"], ids.map((id) => `${id}\n`).join(""));
  let at = 0;
  return ids.map((id) => {
    const end = answer.indexOf(10, at);
    const size = Number(/ blob (\d+)$/.exec(answer.subarray(at, end).toString())?.[1]);
    if (Number.isNaN(size)) throw new Error(`git has no file ${id}`);
    at = end + 1 + size + 1;
    return answer.subarray(end + 1, end + 1 + size);
  });
}

function writeLinks(folder: string, entries: readonly Entry[], into: string, outside: string): void {
  const targets = blobsOf(folder, entries.map(({ id }) => id));
  for (const [i, { path }] of entries.entries()) {
    const target = targets[i]!.toString();
    const lands = normalize(join(dirname(path), target));
    const leaves = target.startsWith("/") || lands === ".." || lands.startsWith("../");
    link(leaves ? outside : target, join(into, path));
  }
}

function link(to: string, path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(to, path);
}
