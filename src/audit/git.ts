import { execFileSync } from "node:child_process";

/** Nothing of the user's own settings may change what git prints, and nothing of the repository's may name a command that git then runs. */
const SETTINGS = ["core.quotePath=false", "log.showSignature=false", "log.follow=false", "core.fsmonitor=false", "core.hooksPath=/dev/null"];

/** It writes nothing, asks nobody, and gets nothing from elsewhere, also where a clone does not have it all. */
const ENVIRONMENT = { GIT_OPTIONAL_LOCKS: "0", GIT_TERMINAL_PROMPT: "0", GIT_NO_LAZY_FETCH: "1", GIT_ALLOW_PROTOCOL: "none" };

/**
 * Asks git in a folder. No command that the repository names is run, if only what {@link filtersOf} says is left out where git looks at the
 * working tree.
 * @param input what git reads from its standard input; nothing where it is not given
 * @throws what `execFileSync` throws: `code` is ENOENT where git is missing, `stderr` is what git said
 */
export function git(folder: string, args: readonly string[], input = "", settings: readonly string[] = []): Buffer {
  const set = [...SETTINGS, ...settings].flatMap((setting) => ["-c", setting]);
  return execFileSync("git", ["-C", folder, ...set, ...args], { maxBuffer: 2 ** 31 - 1, input, stdio: ["pipe", "pipe", "pipe"], env: { ...process.env, ...ENVIRONMENT } });
}

/** Settings that leave out the filters of a repository's own: commands through which git sends the files of a working tree. */
export function filtersOf(folder: string): string[] {
  let listed: Buffer;
  try {
    listed = git(folder, ["config", "--show-scope", "--null", "--name-only", "--get-regexp", "^filter\\."]);
  } catch (error) {
    // There are none.
    if ((error as { status?: number }).status === 1) return [];
    throw error;
  }
  const parts = listed.toString().split("\0");
  const own = parts.filter((_, i) => i % 2 === 1 && /^(local|worktree)$/.test(parts[i - 1]!));
  const drivers = new Set(own.map((name) => name.slice(0, name.lastIndexOf("."))));
  for (const driver of drivers) if (driver.includes("=")) throw new Error(`the repository has a filter with "=" in its name, ${driver}`);
  return [...drivers].flatMap((driver) => [`${driver}.clean=`, `${driver}.smudge=`, `${driver}.process=`, `${driver}.required=false`]);
}

/** The first line of what git said of a question that it did not answer; else of why it could not be asked. */
export function saidBy(error: unknown): string {
  const { stderr, message } = error as Error & { stderr?: Buffer };
  return (stderr === undefined || stderr.length === 0 ? message : stderr.toString()).trim().split("\n")[0]!;
}
