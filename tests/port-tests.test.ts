import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { loadCatalog } from "../src/catalog/load.js";
import { findFlawFolder } from "../src/rules/flaw-folder.js";

const flaws = loadCatalog().flaws.map((flaw) => ({ ...flaw, folder: findFlawFolder(flaw.id)! }));

it("a test of the TypeScript system names its flaw, and no reason says that there is none", () => {
  for (const { id, folder, no_port_test } of flaws.filter((flaw) => flaw.folder.portTest)) {
    expect(no_port_test, id).toBeUndefined();
    const names = [...readFileSync(join(folder.path, "repro.test.ts"), "utf8").matchAll(/\bit(?:\.each\([^]*?\))?\(\s*"(\w+): /g)].map((match) => match[1]);
    expect(new Set(names), id).toEqual(new Set([id]));
  }
});
