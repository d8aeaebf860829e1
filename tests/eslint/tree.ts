import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { ESLint, type Linter } from "eslint";
import { afterAll } from "vitest";
import flawgate from "../../src/eslint/index.js";

const made: string[] = [];
afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

/** Writes files into a folder of their own, which goes after the tests. */
export function treeOf(files: Record<string, string>): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "flawgate-eslint-")));
  made.push(root);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

/** ESLint in a folder, with nothing configured but what is given. */
export const eslintIn = (cwd: string, config: Linter.Config[] = flawgate.configs.pink, options: ESLint.Options = {}): ESLint =>
  new ESLint({ cwd, overrideConfigFile: true, overrideConfig: config, ...options });

/** `flawgate/E8 src/lib.rs:3:5-3:12` of each message of ours, sorted. */
export const placesIn = (cwd: string, results: readonly ESLint.LintResult[]): string[] =>
  results.flatMap(({ filePath, messages }) => messages.filter(({ ruleId }) => ruleId?.startsWith("flawgate/")).map((m) => `${m.ruleId} ${filePath.slice(cwd.length + 1)}:${m.line}:${m.column}-${m.endLine}:${m.endColumn}`)).sort();
