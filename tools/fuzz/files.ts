import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { audit } from "../../src/audit/audit.js";
import { baselineOf, catalogDigest, readBaseline, renderBaseline } from "../../src/audit/baseline.js";
import { loadConfig } from "../../src/audit/config.js";
import { historyOf, readHistory, statusesOf } from "../../src/audit/history.js";
import { readShard } from "../../src/audit/merge-shards.js";
import { readReproductions } from "../../src/audit/reproductions.js";
import { readAnalysis } from "../../src/catalog/analysis.js";
import { CATALOG_DIRECTORY, loadCatalog } from "../../src/catalog/load.js";
import { resultCache } from "../../src/cli/result-cache.js";
import { ConfigError } from "../../src/errors.js";
import { renderJson } from "../../src/report/json.js";
import { loadRules, readFamilies, readRules, RULES_DIRECTORY } from "../../src/rules/load.js";
import { pick, type Random } from "../robust/random.js";
import type { Kind } from "./cases.js";
import { damaged, damagedBytes } from "./damage.js";

const HOSTILE = [
  "a: &a [*a, *a]\n", "&a [&b [*a]]", "!!js/function >\n  x\n", "<<: *x\n", "__proto__: { polluted: true }\n", "constructor: { prototype: { polluted: true } }\n", "? [a, b]\n: c\n", "%YAML 9.9\n---\n", "---\na: 1\n---\nb: 2\n", "\t- x\n", "!!binary aGk=\n", "!!set { a, b }\n", "2027-01-31T00:00:00Z\n", ".inf\n", "null\n", "~", "[]", "{}", "\ufeff", "- ", ": ", "|+9\n", "'", "\"\\ud800\"", "[".repeat(3000), "- ".repeat(3000), "a: ".repeat(500),
  `a: &a [x,x,x,x,x,x,x,x,x]\n${"bcdefghi".split("").map((k, i) => `${k}: &${k} [${`*${"abcdefgh"[i]!},`.repeat(9)}]`).join("\n")}\n`,
];
const CONFIG = "names:\n  process_intent: handle_intent\naccepted:\n  - flaw: A1\n    reason: we live with it\n    until: 2027-01-31\ngate:\n  recurrences: fail\nlive:\n  - severities: [critical]\n    statuses: [fixed, clear]\n";
const SECTION = "# Analysis\n\n| # | Flaw | Layer | Severity |\n|---|---|---|---|\n| A1 | It is **wrong** | kernel | HIGH |\n\n### Flaw A1: it is wrong\n**Severity:** HIGH\n**Location:** `lib.rs`\n\nIt is.\n";

/** Files that people and the tool write, damaged: each is read, or refused with a line for each problem that begins with the file's name. */
export async function files(): Promise<Kind> {
  const scratch = mkdtempSync(join(tmpdir(), "flawgate-fuzz-"));
  const tree = join(scratch, "tree");
  cpSync(join(RULES_DIRECTORY, "A/A1-exit-overshoots-remaining-size/flawed.cap-only-reported.rs"), join(tree, "lib.rs"));
  const catalog = loadCatalog();
  const result = await audit({ path: tree });
  const shard = await audit({ path: tree, shard: { index: 1, of: 2 } });
  const commit = { id: "0".repeat(40), date: "2027-01-31T10:00:00Z", subject: "first", tags: [], content: "" };
  const ruleTexts = [...loadRules().values()].map(({ folder }) => readFileSync(join(folder, "rule.yaml"), "utf8"));

  /** Each with a sound text of its kind, and how it is read. */
  const readers: { name: string; text: (random: Random) => string; read: (file: string) => unknown }[] = [
    { name: "flawgate.yaml", text: () => CONFIG, read: (file) => loadConfig(tree, file, { names: () => new Set(["process_intent"]), flaws: new Set(catalog.byId.keys()), layers: new Set(["kernel"]) }) },
    { name: "flawgate.baseline.json", text: () => renderBaseline(baselineOf(result, catalogDigest(catalog), null, null)).slice(0, 4000), read: (file) => readBaseline(file) },
    { name: "history.json", text: () => renderJson(historyOf(catalog, "", false, [{ commit, statuses: statusesOf(result) }])).slice(0, 4000), read: (file) => readHistory(file) },
    { name: "shard.json", text: () => renderJson(shard).slice(0, 6000), read: (file) => readShard(file) },
    { name: "reproductions.json", text: () => JSON.stringify({ version: 1, tool: { name: "flawgate", version: "0" }, target: {}, environment: {}, reproductions: [{ id: "A1" }] }), read: (file) => readReproductions(file, catalog.byId) },
    { name: "A.yaml", text: () => readFileSync(join(CATALOG_DIRECTORY, "A.yaml"), "utf8").slice(0, 3000), read: (file) => loadCatalog(catalogWith(file)) },
    { name: "analysis.md", text: () => SECTION, read: (file) => named(file, () => readAnalysis(readFileSync(file, "utf8"))) },
    { name: "rule.yaml", text: (random) => pick(ruleTexts, random), read: (file) => readRules(rulesWith("A/A1-x", file)) },
    { name: "family.yaml", text: (random) => pick(ruleTexts, random).replace(/^flaw: .*/m, "family: x"), read: (file) => readFamilies(rulesWith("families/x", file)) },
  ];
  const rulesWith = (folder: string, file: string): string => placed(join(scratch, "rules"), `${folder}/rule.yaml`, file);
  const catalogWith = (file: string): string => {
    const copy = join(scratch, "catalog");
    cpSync(CATALOG_DIRECTORY, copy, { recursive: true });
    return placed(copy, "A.yaml", file);
  };
  const placed = (root: string, path: string, file: string): string => {
    mkdirSync(join(root, path, ".."), { recursive: true });
    cpSync(file, join(root, path));
    return root;
  };

  const attempt = (random: Random): ReturnType<Kind["attempt"]> => {
    const { name, text, read } = pick(readers, random);
    const sound = text(random);
    const broken = random() < 0.25 ? pick(HOSTILE, random) + (random() < 0.5 ? sound : "") : damaged(sound, [...HOSTILE, sound], random).text;
    const bytes = random() < 0.2 ? damagedBytes(broken, random) : Buffer.from(broken);
    const file = join(scratch, name);
    writeFileSync(file, bytes);
    const failed = (what: string): ReturnType<Kind["attempt"]> => Promise.resolve({ what: `${name}: ${what}`, input: Buffer.from(bytes).toString() });
    const cached = cacheProblem(scratch, bytes);
    if (cached !== null) return failed(cached);
    try {
      read(file);
    } catch (error) {
      if (!(error instanceof ConfigError)) return failed(String((error as Error).stack));
      const bad = error.problems.find((problem) => /[\r\n]/.test(problem) || !(problem.includes(name) || problem.includes(basename(file, ".yaml")) || problem.includes("rule.yaml")));
      if (bad !== undefined) return failed(`says ${JSON.stringify(bad)}`);
    } finally {
      rmSync(join(scratch, "rules"), { recursive: true, force: true });
    }
    if (({} as { polluted?: true }).polluted === true) return failed("changed what all objects inherit");
    return Promise.resolve(null);
  };
  return { name: "files", limit: 8000, attempt, end: () => rmSync(scratch, { recursive: true }) };
}

/** The command line says which file it was. */
function named<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof ConfigError ? new ConfigError(error.problems.map((problem) => `${file}: ${problem}`)) : error;
  }
}

/** What stands in a cache and was not written by the tool is no answer. */
function cacheProblem(scratch: string, bytes: Uint8Array): string | null {
  const folder = join(scratch, "cache");
  mkdirSync(join(folder, "audits"), { recursive: true });
  writeFileSync(join(folder, "audits", "key"), bytes);
  return resultCache<unknown>({ cache: true, cacheDir: folder }, "audits", 5).find("key") === undefined ? null : "a cache believes it";
}
