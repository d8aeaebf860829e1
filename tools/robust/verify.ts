import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { fixturePython } from "../fixture-python.js";
import type { Texts } from "./edits.js";
import { writeTree, type TreeName } from "./trees.js";

const CACHE = process.env["CARGO_TARGET_DIR"] ?? fileURLToPath(new URL("../../node_modules/.cache/flawgate/robust", import.meta.url));

/** Tests that go by chance and by the clock, which take long, and one of a text that a script has written and a rewrite changed. */
const SKIPPED = ["test_restart.py", "test_runtime_properties.py", "test_properties.py", "test_venue_async.py"].flatMap((f) => ["--ignore", `tests/${f}`]).concat(["test_live_helpers.py::test_generated_file_is_what_the_generator_writes", "test_zinc_region.py::test_no_read_is_torn_and_none_goes_back"].flatMap((t) => ["--deselect", `tests/${t}`]));

/** What shows that a rewritten tree is still the same program: its crate compiles, its tests pass. The errors; empty where it is. */
export function verify(tree: TreeName, texts: Texts): string {
  const folder = mkdtempSync(join(tmpdir(), "flawgate-verify-"));
  try {
    writeTree(texts, folder);
    const env = { ...process.env, CARGO_TARGET_DIR: join(CACHE, tree), RUSTFLAGS: "-Awarnings", PYTHONDONTWRITEBYTECODE: "1" };
    const crate = spawnSync("cargo", ["check", "--quiet", "--locked", "--all-targets"], { cwd: join(folder, "_rust_kernel"), encoding: "utf8", env });
    if (crate.status !== 0) return `cargo check: ${crate.error?.message ?? crate.stderr}`;
    const tests = spawnSync(fixturePython(), ["-m", "pytest", "-q", "-p", "no:cacheprovider", ...SKIPPED], { cwd: folder, encoding: "utf8", env });
    return tests.status === 0 ? "" : `pytest: ${tests.error?.message ?? tests.stdout.split("\n").slice(-30).join("\n")}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
