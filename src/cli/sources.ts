import { existsSync, readFileSync, realpathSync, statSync } from "node:fs";
import { dirname, isAbsolute, join, relative, sep } from "node:path";
import { rootOf } from "../audit/changed-lines.js";

/** What a report of places needs to know of the files themselves. */
interface Sources {
  /** What leads from the repository's root to the target, with slashes; empty where the target is the root. */
  base: string;
  lineAt: (file: string, line: number) => string | undefined;
  /** Undefined where the file cannot be read any more. */
  textOf: (file: string) => string | undefined;
}

/**
 * The lines of a target's files, read when they are first asked for.
 * @param path a folder or a source file, as `check` takes it
 */
export function sourcesOf(path: string): Sources {
  const folder = statSync(path).isDirectory() ? path : dirname(path);
  const read = new Map<string, string[]>();
  return {
    base: baseOf(folder),
    lineAt: (file, line) => {
      let lines = read.get(file);
      if (lines === undefined) read.set(file, (lines = linesOf(join(folder, file))));
      return lines[line - 1];
    },
    textOf: (file) => textOf(join(folder, file)),
  };
}

/**
 * Readers resolve paths at the root of the repository in which the target lies. Where git does not tell it (there is none, or it does not
 * trust the folder's owner), that is what GitHub checked out, else where the command runs; elsewhere altogether it is the target itself.
 */
function baseOf(folder: string): string {
  const target = realpathSync(folder);
  const within = [rootOf(folder), process.env["GITHUB_WORKSPACE"], "."].flatMap((root) => (root == null || root === "" ? [] : [withinOf(root, target)])).find((path) => path !== null) ?? "";
  return within === "" ? "" : `${within.split(sep).join("/")}/`;
}

/** Null where the target is not in it. */
function withinOf(root: string, target: string): string | null {
  const path = relative(existsSync(root) ? realpathSync(root) : root, target);
  return path.split(sep)[0] === ".." || isAbsolute(path) ? null : path;
}

/** None where the file cannot be read any more: a fingerprint then rests on the rest. */
const linesOf = (file: string): string[] => textOf(file)?.split(/\r\n|\n|\r/) ?? [];

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
