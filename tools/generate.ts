// npm run generate: writes the files that are made from others. With --check it only says which are stale, and fails.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { loadCatalog } from "../src/catalog/load.js";
import { renderFlawList } from "./flaw-list.js";

/** File, relative to the root, to its text. */
const GENERATED: Record<string, () => string> = {
  "docs/flaws.md": () => renderFlawList(loadCatalog()),
};

const check = process.argv.includes("--check");
for (const [file, render] of Object.entries(GENERATED)) {
  const path = fileURLToPath(new URL(`../${file}`, import.meta.url));
  const text = render();
  if (existsSync(path) && readFileSync(path, "utf8") === text) continue;
  if (check) {
    console.error(`${file} is stale; run npm run generate`);
    process.exitCode = 1;
  } else {
    writeFileSync(path, text);
    console.log(file);
  }
}
