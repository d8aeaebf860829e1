// tsx tools/fixture-python.ts: prints the path of a Python that has what fixtures/pink/requirements.txt lists, made at the first call.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { detectEnvironment } from "../src/reproduce/environment.js";
import { environmentWith } from "../src/reproduce/packages.js";
import { linesOf } from "../src/reproduce/requirements.js";
import { makeScratch, removeScratch } from "../src/reproduce/scratch.js";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const THIS_FILE = fileURLToPath(import.meta.url);

/**
 * The same for a program that cannot wait for it otherwise.
 * @throws Error that says what is missing
 */
export function fixturePython(): string {
  const { error, status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", THIS_FILE], { cwd: ROOT, encoding: "utf8" });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
}

/** A virtual environment below node_modules/.cache, made as `flawgate reproduce` makes its own. */
async function providePython(): Promise<string> {
  const scratch = makeScratch();
  try {
    const variables = process.env;
    const environment = await detectEnvironment({ variables, scratch });
    if ("missing" in environment.python || environment.isolation === null) throw new Error("missing" in environment.python ? environment.python.missing : "no python3");
    const python = environment.python.is;
    const sandbox = { python: python.executable, isolation: environment.isolation, scratch };
    const requirements = linesOf(readFileSync(join(ROOT, "fixtures/pink/requirements.txt"), "utf8"));
    const made = await environmentWith(requirements, python, { environment, sandbox, variables, cacheDirectory: join(ROOT, "node_modules/.cache/flawgate/flawgate") });
    if ("missing" in made) throw new Error(made.missing);
    return made.is.python.executable;
  } finally {
    removeScratch(scratch);
  }
}

if (process.argv[1] === THIS_FILE) console.log(await providePython());
