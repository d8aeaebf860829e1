import { execFileSync } from "node:child_process";

/**
 * Asks git in a folder; nothing of the user's own settings may change what it prints.
 * @param input what git reads from its standard input; nothing where it is not given
 * @throws what `execFileSync` throws: `code` is ENOENT where git is missing, `stderr` is what git said
 */
export function git(folder: string, args: readonly string[], input = ""): Buffer {
  return execFileSync("git", ["-C", folder, "-c", "core.quotePath=false", "-c", "log.showSignature=false", "-c", "log.follow=false", ...args], { maxBuffer: 2 ** 31 - 1, input, stdio: ["pipe", "pipe", "pipe"] });
}

/** The first line of what git said of a question that it did not answer; else of why it could not be asked. */
export function saidBy(error: unknown): string {
  const { stderr, message } = error as Error & { stderr?: Buffer };
  return (stderr === undefined || stderr.length === 0 ? message : stderr.toString()).trim().split("\n")[0]!;
}
