import { readFileSync, statSync } from "node:fs";
import { dirname, isAbsolute, join, relative, sep } from "node:path";

/** What a report of places needs to know of the files themselves. */
interface Sources {
  /** What leads from here to the target, with slashes; empty where the target is here or elsewhere altogether. */
  base: string;
  lineAt: (file: string, line: number) => string | undefined;
}

/**
 * The lines of a target's files, read when they are first asked for.
 * @param path a folder or a source file, as `check` takes it
 */
export function sourcesOf(path: string): Sources {
  const folder = statSync(path).isDirectory() ? path : dirname(path);
  const here = relative(".", folder);
  const read = new Map<string, string[]>();
  return {
    base: here === "" || here.split(sep)[0] === ".." || isAbsolute(here) ? "" : `${here.split(sep).join("/")}/`,
    lineAt: (file, line) => {
      let lines = read.get(file);
      if (lines === undefined) read.set(file, (lines = linesOf(join(folder, file))));
      return lines[line - 1];
    },
  };
}

/** None where the file cannot be read any more: a fingerprint then rests on the rest. */
function linesOf(file: string): string[] {
  try {
    return readFileSync(file, "utf8").split(/\r\n|\n|\r/);
  } catch {
    return [];
  }
}
