// tsx tools/fixture-python.ts: prints the path of a Python that has what fixtures/pink/requirements.txt lists, made at the first call.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const REQUIREMENTS = join(ROOT, "fixtures/pink/requirements.txt");

/**
 * A virtual environment below node_modules/.cache, one for each version of Python and of the requirements. Processes that ask at
 * once each make one and the first stays.
 */
export function fixturePython(): string {
  const version = run("python3", ["--version"]);
  const digest = createHash("sha256").update(version).update(readFileSync(REQUIREMENTS)).digest("hex").slice(0, 12);
  const folder = join(ROOT, `node_modules/.cache/flawgate-venv-${digest}`);
  const python = (home: string): string => join(home, process.platform === "win32" ? "Scripts/python.exe" : "bin/python");
  if (!existsSync(join(folder, "complete"))) {
    const making = `${folder}-${process.pid}`;
    mkdirSync(making, { recursive: true });
    try {
      run("python3", ["-m", "venv", "--symlinks", making]);
      run(python(making), ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement", REQUIREMENTS]);
      writeFileSync(join(making, "complete"), "");
      rename(making, folder);
    } finally {
      rmSync(making, { recursive: true, force: true });
    }
  }
  return python(folder);
}

/** Another process may have been faster; what was left half made gives way. */
function rename(from: string, to: string): void {
  if (existsSync(join(to, "complete"))) return;
  rmSync(to, { recursive: true, force: true });
  renameSync(from, to);
}

function run(command: string, args: string[]): string {
  const { error, status, stdout, stderr } = spawnSync(command, args, { encoding: "utf8" });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${status}:\n${stderr}`);
  return stdout;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(fixturePython());
