/** Somebody installs the system from its manifest. All that its sources import from outside stands there, each in one version. */
import { readFileSync, readdirSync } from "node:fs";
import { expect, it } from "vitest";

const root = new URL("../../../src/dita/", import.meta.url);

it("H1: every package that is imported is declared, in one version", () => {
  const manifest = JSON.parse(readFileSync(new URL("package.json", root), "utf8")) as { dependencies: Record<string, string> };
  const imported = new Set<string>();
  for (const path of readdirSync(root, { recursive: true, encoding: "utf8" })) {
    if (!path.endsWith(".ts") || path.endsWith(".test.ts")) continue;
    for (const [, name] of readFileSync(new URL(path, root), "utf8").matchAll(/^import .*from "([^."][^"]*)";$/gm)) if (!name!.startsWith("node:")) imported.add(name!);
  }
  expect([...imported]).toContain("zod");
  expect(Object.keys(manifest.dependencies)).toEqual(expect.arrayContaining([...imported]));
  for (const version of Object.values(manifest.dependencies)) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
});
