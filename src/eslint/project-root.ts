import { existsSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";

/** What stands at the root of a project. */
const MARKERS = ["package.json", "pyproject.toml", "setup.py", "Cargo.toml", ".git"];

/**
 * The folder whose files are judged together with a file: the nearest with a `flawgate.yaml`, else the outermost with a manifest or
 * `.git` up to the folder in which ESLint runs, else that one. Of a file elsewhere it is the nearest with a manifest.
 * @param file absolute
 */
export function projectRootOf(file: string, cwd: string): string {
  const isWithin = file.startsWith(cwd.endsWith(sep) ? cwd : cwd + sep);
  const folders: string[] = [];
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    folders.push(folder);
    if (folder === cwd || folder === dirname(folder)) break;
  }
  const configured = folders.find((folder) => existsSync(join(folder, "flawgate.yaml")));
  if (configured !== undefined) return configured;
  const isRoot = (folder: string): boolean => MARKERS.some((name) => existsSync(join(folder, name)));
  return (isWithin ? (folders.findLast(isRoot) ?? cwd) : folders.find(isRoot)) ?? dirname(file);
}

/** The path of a file in its project, with slashes; null where it lies elsewhere. */
export function pathWithin(root: string, file: string): string | null {
  const path = relative(root, file).split(sep).join("/");
  return path === "" || path === ".." || path.startsWith("../") || /^[A-Za-z]:/.test(path) ? null : path;
}
