// npm run compare -- PATH: time and memory on a tree, and what is found on the examples of twenty families, beside Semgrep and ast-grep with rules
// of the same intent (tools/compare). Both are installed from their registries at the first run. No test: figures depend on the machine.
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { parseAllDocuments } from "yaml";
import { testRules } from "../src/audit/test-rules.js";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const RULES = join(ROOT, "tools/compare");
const TOOLS = join(ROOT, "node_modules/.cache/flawgate-compare");
const [SEMGREP, AST_GREP] = ["1.185.0", "0.51.1"];

interface Report {
  family: string;
  file: string;
}

interface Tool {
  name: string;
  command: (path: string) => readonly string[];
  reports: (output: string) => Report[];
}

const ours: Tool = {
  name: "flawgate",
  command: (path) => [process.execPath, join(ROOT, "dist/cli/main.js"), "check", path, "--only", "families", "--no-cache", "--format", "json"],
  reports: (output) => (JSON.parse(output) as { recurrences: { family: string; findings: { file: string }[] }[] }).recurrences.flatMap(({ family, findings }) => findings.map(({ file }) => ({ family, file }))),
};

const others: readonly Tool[] = [
  {
    name: `semgrep ${SEMGREP}`,
    command: (path) => [join(TOOLS, "venv/bin/semgrep"), "scan", "--metrics=off", "--disable-version-check", "--quiet", "--no-git-ignore", "--json", "--config", join(RULES, "semgrep.yaml"), path],
    reports: (output) => (JSON.parse(output) as { results: { check_id: string; path: string }[] }).results.map((r) => ({ family: r.check_id.split(".").at(-1)!, file: r.path })),
  },
  {
    name: `ast-grep ${AST_GREP}`,
    command: (path) => [join(TOOLS, "node_modules/.bin/ast-grep"), "scan", "--rule", join(RULES, "ast-grep.yaml"), "--json=compact", path],
    reports: (output) => (JSON.parse(output) as { ruleId: string; file: string }[]).map((r) => ({ family: r.ruleId, file: r.file })),
  },
];

function install(): void {
  mkdirSync(TOOLS, { recursive: true });
  if (!existsSync(join(TOOLS, "venv/bin/semgrep"))) {
    execFileSync("python3", ["-m", "venv", join(TOOLS, "venv")], { stdio: "inherit" });
    execFileSync(join(TOOLS, "venv/bin/pip"), ["install", "--quiet", `semgrep==${SEMGREP}`], { stdio: "inherit" });
  }
  if (!existsSync(join(TOOLS, "node_modules/.bin/ast-grep"))) execFileSync("npm", ["install", "--silent", "--no-save", "--prefix", TOOLS, `@ast-grep/cli@${AST_GREP}`], { stdio: "inherit" });
}

interface Measured {
  reports: Report[];
  seconds: number;
  /** Of the largest process of the run. */
  megabytes: number;
}

const MEASURING = "import resource, subprocess, sys, time; t = time.monotonic(); r = subprocess.run(sys.argv[1:], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL); sys.stdout.buffer.write(r.stdout); print(time.monotonic() - t, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss, file=sys.stderr)";

/** Runs a command by Python, which can tell what the processes of a child took at most. */
function measure({ name, command, reports }: Tool, path: string): Measured {
  const run = spawnSync("python3", ["-c", MEASURING, ...command(path)], { encoding: "utf8", maxBuffer: 2 ** 30 });
  const [seconds, kilobytes] = run.stderr.trim().split(" ").map(Number);
  try {
    return { reports: reports(run.stdout), seconds: seconds!, megabytes: kilobytes! / 1024 };
  } catch (cause) {
    throw new Error(`${name} gave no JSON for ${path}: ${run.stdout.slice(0, 200)}`, { cause });
  }
}

const table = (rows: readonly (readonly string[])[]): string => rows.map(([first = "", ...cells]) => first.padEnd(30) + cells.map((cell) => cell.padStart(20)).join("")).join("\n");

/** The single files of a family's examples in Rust and Python: the others have rules for no more. */
const examplesOf = (family: string): string[] => readdirSync(join(ROOT, "rules/families", family)).filter((name) => /^(flawed|sound)\.[^/]*\.(py|rs)$/.test(name));

/** For each tool the examples in which it reports their family: `silent-except/flawed.ignored.rs`. */
async function reported(families: readonly string[]): Promise<ReadonlySet<string>[]> {
  const { outcomes } = await testRules({});
  const byUs = new Set(outcomes.filter((o) => (o.expected === "flawed" ? o.ok : !o.ok)).map((o) => `${o.flaw}/${o.example}`));
  const copy = mkdtempSync(join(tmpdir(), "flawgate-compare-"));
  try {
    // Each in a folder of its own, under a name that tells nothing.
    for (const family of families) for (const example of examplesOf(family)) cpSync(join(ROOT, "rules/families", family, example), join(copy, family, example, `code${extname(example)}`));
    const byOthers = others.map((tool) => {
      const placed = measure(tool, copy).reports.map((r) => ({ ...r, in: relative(copy, resolve(copy, r.file)).split(sep) }));
      return new Set(placed.filter((r) => r.in[0] === r.family).map((r) => `${r.family}/${r.in[1]!}`));
    });
    return [byUs, ...byOthers];
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** `3/4  5/5`: the flawed ones that are reported, the sound ones that are not. */
function cellOf(by: ReadonlySet<string>, families: readonly string[]): string {
  const all = families.flatMap((family) => examplesOf(family).map((example) => ({ key: `${family}/${example}`, isFlawed: example.startsWith("flawed") })));
  const [flawed, sound] = [all.filter((e) => e.isFlawed), all.filter((e) => !e.isFlawed)];
  return `${flawed.filter((e) => by.has(e.key)).length}/${flawed.length}  ${sound.filter((e) => !by.has(e.key)).length}/${sound.length}`;
}

const path = process.argv[2];
if (path === undefined || !existsSync(path)) throw new Error("usage: npm run compare -- PATH, a tree that is there");
install();
const families = parseAllDocuments(readFileSync(join(RULES, "ast-grep.yaml"), "utf8")).map((d) => (d.toJS() as { id: string }).id);
const tools = [ours, ...others];
const runs = tools.map((tool) => measure(tool, resolve(path)));
const byTool = await reported(families);
const names = tools.map((t) => t.name);
console.log(`${path}, each once with its start; flawgate with all its families, the others with rules for ${families.length} of them

${table([
  ["", ...names],
  ["seconds", ...runs.map((r) => r.seconds.toFixed(1))],
  ["MB", ...runs.map((r) => r.megabytes.toFixed(0))],
  [`reports of the ${families.length}`, ...runs.map((r) => String(r.reports.filter(({ family }) => families.includes(family)).length))],
])}

The examples of these families in Rust and Python: flawed ones found, sound ones silent. Ours were made by them; what they say is what the others miss.

${table([["", ...names], ...families.map((family) => [family, ...byTool.map((by) => cellOf(by, [family]))]), ["all", ...byTool.map((by) => cellOf(by, families))]])}`);
