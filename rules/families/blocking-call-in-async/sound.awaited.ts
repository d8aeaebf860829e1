import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

export async function health(): Promise<{ version: string }> {
  const { stdout } = await run("git", ["describe"]);
  return { version: stdout };
}
