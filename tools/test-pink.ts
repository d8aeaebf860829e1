// npm run test:pink [-- pytest options]: the fixtures' own tests, cargo's and pytest's. Nothing is left in the trees.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { fixturePython } from "./fixture-python.js";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const pink = (path: string): string => `${ROOT}fixtures/pink/${path}`;

/** Runs a command in a folder, shows what it prints, and says whether it succeeded. */
function passes(title: string, folder: string, command: string, args: readonly string[]): boolean {
  console.log(`\n== ${title}`);
  const tree = folder.includes("audited") ? "audited" : "repaired";
  const env = { ...process.env, CARGO_TARGET_DIR: `${ROOT}node_modules/.cache/flawgate/pink-tests/${tree}`, PYTHONDONTWRITEBYTECODE: "1", HYPOTHESIS_STORAGE_DIRECTORY: `${ROOT}node_modules/.cache/flawgate/hypothesis` };
  const { status, error } = spawnSync(command, args, { cwd: folder, env, stdio: "inherit" });
  if (error !== undefined) console.error(`${command}: ${error.message}`);
  return status === 0;
}

const python = fixturePython();
const pytest = ["-m", "pytest", "-q", "-p", "no:cacheprovider", ...process.argv.slice(2)];
const results = [
  passes("repaired: cargo test", pink("repaired/_rust_kernel"), "cargo", ["test", "--locked", "--quiet"]),
  passes("repaired: pytest", pink("repaired"), python, pytest),
  passes("audited: its own tests, which pass", pink("audited"), python, pytest),
];
process.exitCode = results.every((passed) => passed) ? 0 : 1;
