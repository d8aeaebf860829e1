import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { listContent } from "../../src/audit/target-content.js";
import { textOf, type Range, type Texts } from "./edits.js";

const PINK = fileURLToPath(new URL("../../fixtures/pink/", import.meta.url));

export const TREES = ["audited", "repaired"] as const;
export type TreeName = (typeof TREES)[number];

export function readTree(name: TreeName): Texts {
  const root = join(PINK, name);
  return new Map(listContent(root).filter((e) => e.link === null).map(({ path }) => [path, readFileSync(join(root, path), "utf8")]));
}

export function writeTree(texts: Texts, folder: string): void {
  for (const [path, text] of texts) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Where each flaw stands in the audited tree. */
export function placesIn(texts: Texts): Map<string, Range> {
  const places = parse(readFileSync(join(PINK, "places.yaml"), "utf8")) as Record<string, { audited: { file: string; snippet: string } }>;
  return new Map(Object.entries(places).map(([id, { audited: { file, snippet } }]) => {
    const start = textOf(texts, file).indexOf(snippet);
    if (start === -1) throw new Error(`${file}: there is no \`${snippet}\`, the place of ${id}; mend places.yaml instead`);
    return [id, { file, start, end: start + snippet.length }];
  }));
}
