// npm run bench -- PATH [RUNS]: how fast the audit of a tree is, against parsing it alone, in one warm process. Medians; not a test.
import { parse } from "@typescript-eslint/parser";
import { fileURLToPath } from "node:url";
import type * as AnalysisProgram from "../src/analysis/program.js";
import type * as Audit from "../src/audit/audit.js";
import type * as Discover from "../src/audit/discover.js";
import type * as Layers from "../src/audit/layers.js";
import type * as LoadCatalog from "../src/catalog/load.js";
import type * as LoadRules from "../src/rules/load.js";
import type * as RuleVerdict from "../src/rules/verdict.js";
import type * as Cst from "../src/syntax/cst.js";
import type * as Language from "../src/syntax/language.js";
import type * as Parse from "../src/syntax/parse.js";

// The code as it ships: what tsx makes of the sources carries a call for each closure.
const built = async <T>(file: string): Promise<T> => (await import(new URL(`../dist/${file}`, import.meta.url).href)) as T;
const { Program } = await built<typeof AnalysisProgram>("analysis/program.js");
const { audit } = await built<typeof Audit>("audit/audit.js");
const { discover } = await built<typeof Discover>("audit/discover.js");
const { homeOf } = await built<typeof Layers>("audit/layers.js");
const { loadCatalog } = await built<typeof LoadCatalog>("catalog/load.js");
const { loadRules } = await built<typeof LoadRules>("rules/load.js");
const { judgeRule } = await built<typeof RuleVerdict>("rules/verdict.js");
const { parseCst } = await built<typeof Cst>("syntax/cst.js");
const { languageOf } = await built<typeof Language>("syntax/language.js");
const { parseModule, readyParsers } = await built<typeof Parse>("syntax/parse.js");

const WARM_UP = 3;

/** Parses with the same parsers and options as the audit, and lowers nothing. */
function parseOnly({ path, text }: Discover.SourceFile): void {
  const language = languageOf(path)!;
  if (language === "manifest") return;
  if (language !== "typescript") {
    parseCst(language, text);
    return;
  }
  try {
    parse(text, { filePath: path, sourceType: "module", range: true, comment: true, ecmaFeatures: { jsx: /\.[jt]sx$/.test(path) }, jsDocParsingMode: "none", warnOnUnsupportedTypeScriptVersion: false });
  } catch {
    // What does not parse took its time as well.
  }
}

interface Run {
  read: number;
  parseOnly: number;
  parseAndLower: number;
  load: number;
  rules: number;
  audit: number;
}

/** The milliseconds that each step took. */
async function runOnce(path: string): Promise<Run> {
  let last = performance.now();
  const lap = (): number => {
    const before = last;
    last = performance.now();
    return last - before;
  };
  const { files } = discover(path);
  const read = lap();
  for (const file of files) parseOnly(file);
  const parsed = lap();
  const modules = files.map((file) => parseModule(file.path, file.text));
  const parseAndLower = lap();
  const catalog = loadCatalog();
  const loaded = loadRules();
  const load = lap();
  const program = new Program(modules);
  for (const { id, layer } of catalog.flaws) {
    const rule = loaded.get(id)?.rule;
    if (rule) judgeRule(rule, program, homeOf(layer), {});
  }
  const rules = lap();
  await audit({ path });
  return { read, parseOnly: parsed, parseAndLower, load, rules, audit: lap() };
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

const [path = fileURLToPath(new URL("../fixtures/pink/audited", import.meta.url)), times = "9"] = process.argv.slice(2);
if (!/^[1-9]\d*$/.test(times)) throw new Error(`the number of runs is "${times}"; write a whole number from 1, as in npm run bench -- PATH 9`);
await readyParsers();
const { files } = discover(path);
const megabytes = files.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6;
if (files.length === 0) throw new Error(`${path}: no Rust, Python or TypeScript file`);

const runs: Run[] = [];
for (let i = 0; i < WARM_UP + Number(times); i++) {
  const run = await runOnce(path);
  if (i >= WARM_UP) runs.push(run);
}
const of = (step: (run: Run) => number): number => median(runs.map(step));
const parsing = of((run) => run.parseOnly);
const row = (name: string, milliseconds: number, note = ""): string =>
  `${name.padEnd(30)}${milliseconds.toFixed(1).padStart(9)} ms${`×${(milliseconds / parsing).toFixed(2)}`.padStart(9)}${note === "" ? "" : `   ${note}`}`;
const speed = (milliseconds: number): string => `${((megabytes / milliseconds) * 1000).toFixed(2)} MB/s`;
const whole = of((run) => run.audit);
// Of each run by itself: what else the machine was doing then slowed down both.
const ratio = of((run) => run.audit / run.parseOnly);

console.log(`${path}: ${files.length} files, ${megabytes.toFixed(3)} MB; median of ${runs.length} warm runs
${row("parse only", parsing, speed(parsing))}
${row("whole audit", whole, speed(whole))}
${row("  read", of((run) => run.read))}
${row("  parse", parsing)}
${row("  lower", of((run) => run.parseAndLower - run.parseOnly))}
${row("  rules", of((run) => run.rules))}
${row("  load catalogue and rules", of((run) => run.load), "the same for every tree")}
ratio of the audit to parsing ${ratio.toFixed(2)}, without loading catalogue and rules ${of((run) => (run.audit - run.load) / run.parseOnly).toFixed(2)}
peak RSS ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
