import { readdirSync, readFileSync, realpathSync, statSync, type Dirent } from "node:fs";
import { basename, isAbsolute, join, relative, sep } from "node:path";
import { ConfigError, problemAt } from "../errors.js";
import { languageOf } from "../syntax/language.js";
import { isIgnored, withGitignore, type Ignoring } from "./gitignore.js";
import { NOT_CONTENT } from "./target-content.js";

/** A source file of the target. */
export interface SourceFile {
  /** Relative to the target, with forward slashes. */
  path: string;
  text: string;
  bytes: number;
  /** When it was written, in milliseconds. */
  modified: number;
}

export interface Discovery {
  /** The target as its own paths name it: `.` for a folder, the name of a file. It does not depend on where the target lies. */
  root: string;
  files: SourceFile[];
  /** What was not read, and why. Sorted. */
  skipped: { file: string; reason: string }[];
  /** Of the skipped: what may hold code that nobody has seen. */
  unread: string[];
}

/** Letters of a line, on average, above which a script is no source. */
const MINIFIED_LINE = 1000;

/** Files above this are skipped and listed. */
export const MAX_BYTES = 2 * 1024 * 1024;

/**
 * The Rust, Python and TypeScript files of a folder, or one file, sorted by path. `.gitignore` files are respected. What a link in the target
 * leads to is read once, where it is; links that lead out of it are not followed.
 * @param known what was read before: a file of the same size and time is not read again
 * @throws ConfigError where there is no such path, or it cannot be read
 */
export function discover(root: string, known: readonly SourceFile[] = []): Discovery {
  const stat = reading(root, () => statSync(root));
  if (stat.isDirectory()) return discoverFolder(root, new Map(known.map((file) => [file.path, file])));
  const name = basename(root);
  if (!stat.isFile() || languageOf(name) === null) throw new ConfigError(problemAt({ file: root }, "is no Rust, Python or TypeScript file; name a folder or a source file instead"));
  const search = newSearch(root, name);
  readInto(search, name, root);
  return search.found;
}

/** What a search of a folder knows so far. */
interface Search {
  root: string;
  found: Discovery;
  /** What was read before, by path. */
  known: ReadonlyMap<string, SourceFile>;
  /** Folders whose entries were looked at, and files that were read. */
  seen: Set<string>;
  links: string[];
}

const newSearch = (root: string, shown: string, known: ReadonlyMap<string, SourceFile> = new Map()): Search => ({ root, found: { root: shown, files: [], skipped: [], unread: [] }, known, seen: new Set(), links: [] });

function discoverFolder(root: string, known: ReadonlyMap<string, SourceFile>): Discovery {
  const search = newSearch(root, ".", known);
  walk(search, "", reading(root, () => readdirSync(root, { withFileTypes: true })), []);
  const realRoot = reading(root, () => realpathSync(root));
  for (const link of search.links.sort(byText)) followLink(search, realRoot, link);
  const { found } = search;
  found.files.sort((a, b) => byText(a.path, b.path));
  found.skipped.sort((a, b) => byText(a.file, b.file));
  found.unread.sort(byText);
  return found;
}

function walk(search: Search, folder: string, entries: readonly Dirent[], outer: Ignoring): void {
  search.seen.add(folder);
  const ignoring = entries.some((e) => e.name === ".gitignore" && e.isFile()) ? withRulesOf(search, folder, outer) : outer;
  for (const entry of entries) {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (NOT_CONTENT.has(entry.name) || isIgnored(ignoring, entry.isDirectory() ? `${path}/` : path)) continue;
    if (entry.isSymbolicLink()) search.links.push(path);
    else if (entry.isDirectory()) {
      const inner = listing(search, path);
      if (inner !== null) walk(search, path, inner, ignoring);
    } else if (languageOf(path) !== null) readInto(search, path);
  }
}

function withRulesOf(search: Search, folder: string, outer: Ignoring): Ignoring {
  const path = folder === "" ? ".gitignore" : `${folder}/.gitignore`;
  try {
    const text = readFileSync(join(search.root, path), "utf8");
    return withGitignore(outer, folder, text, (line) => search.found.skipped.push({ file: path, reason: `line ${line} has too many wildcards and is not used` }));
  } catch (error) {
    search.found.skipped.push({ file: path, reason: notReadable(error) });
    return outer;
  }
}

function listing(search: Search, folder: string): Dirent[] | null {
  try {
    return readdirSync(join(search.root, folder), { withFileTypes: true });
  } catch (error) {
    skip(search, folder, notReadable(error));
    return null;
  }
}

/** After the walk: what is within the target and is not ignored has been read by then, under its own path. */
function followLink(search: Search, realRoot: string, path: string): void {
  const isSource = languageOf(path) !== null;
  let to: string;
  let isFolder: boolean;
  try {
    to = realpathSync(join(search.root, path));
    isFolder = statSync(to).isDirectory();
  } catch {
    if (isSource) skip(search, path, "a link that leads nowhere");
    else search.found.skipped.push({ file: path, reason: "a link that leads nowhere" });
    return;
  }
  if (!isFolder && !isSource) return;
  const inside = relative(realRoot, to).split(sep).join("/");
  if (inside === ".." || inside.startsWith("../") || isAbsolute(inside)) return skip(search, path, "a link out of the target");
  const listed = (reason: string): void => void search.found.skipped.push({ file: path, reason });
  if (inside === "" || path.startsWith(`${inside}/`)) return listed("a link that leads back to a folder above it");
  if (search.seen.has(inside)) return listed(`a link to ${inside}, which is read there`);
  if (isFolder || inside.split("/").some((part) => NOT_CONTENT.has(part))) return listed(`a link to ${inside}, which is not read`);
  readInto(search, path);
  search.seen.add(inside);
}

function readInto(search: Search, path: string, absolute = join(search.root, path)): void {
  try {
    const stat = statSync(absolute);
    // A pipe would be waited for without end.
    if (!stat.isFile()) return skip(search, path, "not a file");
    if (stat.size > MAX_BYTES) return skip(search, path, `larger than ${MAX_BYTES / 1024 / 1024} MB`);
    const before = search.known.get(path);
    if (before?.modified === stat.mtimeMs && before.bytes === stat.size) {
      search.seen.add(path);
      search.found.files.push(before);
      return;
    }
    const bytes = readFileSync(absolute);
    if (bytes.includes(0)) return skip(search, path, "binary");
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    search.seen.add(path);
    if (isMinified(path, text)) search.found.skipped.push({ file: path, reason: "minified: no source that somebody wrote" });
    else search.found.files.push({ path, text, bytes: bytes.length, modified: stat.mtimeMs });
  } catch (error) {
    skip(search, path, error instanceof TypeError ? "not UTF-8" : notReadable(error));
  }
}

/** A bundle: its lines are far longer than anybody writes or reads. */
const isMinified = (path: string, text: string): boolean => /\.[cm]?js$/.test(path) && text.length > 20_000 && text.length / text.split("\n", text.length / MINIFIED_LINE + 1).length > MINIFIED_LINE;

function skip(search: Search, file: string, reason: string): void {
  search.found.skipped.push({ file, reason });
  search.found.unread.push(file);
}

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? "unknown";
const notReadable = (error: unknown): string => `cannot be read (${codeOf(error)})`;
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function reading<T>(root: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    const what = codeOf(error) === "ENOENT" ? "there is no such file or folder" : notReadable(error);
    throw new ConfigError(problemAt({ file: root === "" ? '""' : root }, `${what}; name a folder or a source file instead`));
  }
}
