import ignore, { type Ignore } from "ignore";

/** What the `.gitignore` files from the root down to a folder say, each for the paths below its own folder. */
export type Ignoring = readonly { base: string; rules: Ignore }[];

/** With more of them the matching of a hostile pattern would take longer than anybody waits. */
const MAX_WILDCARDS = 10;

/**
 * The rules with those of one more `.gitignore`.
 * @param folder where it lies, relative to the root; empty for the root
 * @param refused is told the lines that are not used
 */
export function withGitignore(outer: Ignoring, folder: string, text: string, refused: (line: number) => void): Ignoring {
  const lines = text.replace(/^\ufeff/, "").split(/\r\n|\n|\r/);
  const usable = lines.filter((line, index) => {
    const isUsable = line.split("*").length <= MAX_WILDCARDS + 1;
    if (!isUsable) refused(index + 1);
    return isUsable;
  });
  return [...outer, { base: folder === "" ? "" : `${folder}/`, rules: ignore({ ignorecase: false }).add(usable) }];
}

/** Whether a file, or a folder with a slash at its end, is ignored: the innermost file that speaks of it decides, as in git. */
export function isIgnored(ignoring: Ignoring, path: string): boolean {
  for (const { base, rules } of [...ignoring].reverse()) {
    const inner = path.slice(base.length);
    const said = rules.test(inner);
    if (said.unignored) return false;
    // What holds for the folder around was outvoted further in, or we would not be here.
    if (said.ignored && !isFolderIgnored(rules, inner)) return true;
  }
  return false;
}

function isFolderIgnored(rules: Ignore, path: string): boolean {
  const end = path.lastIndexOf("/", path.length - 2);
  return end > 0 && rules.test(path.slice(0, end + 1)).ignored;
}
