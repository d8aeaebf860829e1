import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * Writes the files whose text has changed and says which. With `--check` on the command line it only says which are stale, and fails.
 * @param files file, relative to the root, to its text
 * @param command what renews them
 */
export function renewFiles(files: ReadonlyMap<string, string>, command: string): void {
  const check = process.argv.includes("--check");
  for (const [file, text] of files) {
    const path = fileURLToPath(new URL(`../${file}`, import.meta.url));
    if (existsSync(path) && readFileSync(path, "utf8") === text) continue;
    if (check) {
      console.error(`${file} is stale; run ${command}`);
      process.exitCode = 1;
    } else {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
      console.log(file);
    }
  }
}
