import fs from "node:fs/promises";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..");

export async function main(flaws: string[]): Promise<void> {
  const lines = flaws.map((f) => `test("${f}", (t) => check(t, "${f}"));`);
  const target = path.join(root, "tests", "flaws.test.ts");
  await fs.writeFile(target, ['import test from "node:test";', 'import { check } from "./harness.js";', ...lines].join("\n")); // flaw: the output of gen-test.ts is overwritten
}

await main(process.argv.slice(2));
