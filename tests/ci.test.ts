import { Ajv } from "ajv";
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { CATALOG_DIRECTORY, isCatalogFile, readCatalog } from "../src/catalog/load.js";
import { isRuleFile, readFamilies, readRules, RULES_DIRECTORY } from "../src/rules/load.js";
import { writePrecompiled } from "../src/yaml/precompiled.js";
import { ACTION } from "./action-form.js";
import { junitCases } from "./junit.js";
import { readCommands } from "./workflow-commands.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const read = (file: string): string => readFileSync(join(root, file), "utf8");
const minutes = 60_000;

const scratch = mkdtempSync(join(tmpdir(), "flawgate-ci-"));
const bin = join(scratch, "bin");
/** A repository that has a kernel in a folder of it: an example of E8, with the flaw repaired. */
const repository = join(scratch, "repository");
const KERNEL = "trading/src/lib.rs";
const EXAMPLE = "rules/E/E8-exit-sized-from-initial-size/flawed.direct.rs";
const FLAWED = "slot.initial_size * exit_ratio";
const SOUND = "slot.size * exit_ratio";

/** The environment without what a CI runner or git has set for this process itself. */
const clean = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(GIT_|GITHUB_|RUNNER_|CI_|FLAWGATE_)/.test(name)));
const env = { ...clean, PATH: `${bin}${delimiter}${process.env["PATH"] ?? ""}` };

const git = (...args: string[]): string => execFileSync("git", ["-C", repository, "-c", "user.name=a", "-c", "user.email=a@example.com", ...args], { encoding: "utf8", env, stdio: "pipe" }).trim();

interface Ran {
  code: number | null;
  out: string;
  err: string;
}

function run(command: string, args: readonly string[], more: Record<string, string> = {}, cwd = repository): Ran {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: "utf8", env: { ...env, ...more } });
  return { code: status, out: stdout, err: stderr };
}

/** Puts text in the place of other text, which must be there. */
function edit(file: string, from: string, to: string): void {
  const text = readFileSync(join(repository, file), "utf8");
  expect(text).toContain(from);
  writeFileSync(join(repository, file), text.replace(from, to));
}

function executable(name: string, text: string): void {
  writeFileSync(join(bin, name), `#!/bin/sh\n${text}\n`, { mode: 0o755 });
}

/** A build of its own, with what `npm run build` precompiles: reading all YAML in each run takes a hundred times as long. */
function build(): string {
  const built = join(scratch, "package");
  mkdirSync(built);
  for (const part of ["catalog", "rules", "schemas", "node_modules", "package.json"]) symlinkSync(join(root, part), join(built, part));
  execFileSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", join(root, "tsconfig.build.json"), "--noCheck", "--incremental", "false", "--declaration", "false", "--outDir", join(built, "dist")]);
  const fileOf = (name: string): URL => pathToFileURL(join(built, "dist", `${name}.json`));
  writePrecompiled(fileOf("catalog"), CATALOG_DIRECTORY, isCatalogFile, readCatalog(CATALOG_DIRECTORY));
  writePrecompiled(fileOf("rules"), RULES_DIRECTORY, isRuleFile, readRules(RULES_DIRECTORY));
  writePrecompiled(fileOf("families"), RULES_DIRECTORY, isRuleFile, readFamilies(RULES_DIRECTORY));
  return join(built, "dist/cli/main.js");
}

beforeAll(() => {
  mkdirSync(bin);
  executable("flawgate", `exec '${process.execPath}' '${build()}' "$@"`);
  mkdirSync(join(repository, "trading/src"), { recursive: true });
  writeFileSync(join(repository, KERNEL), read(EXAMPLE));
  edit(KERNEL, FLAWED, SOUND);
  git("init", "--quiet", "--initial-branch=main");
  const { code, err } = run("flawgate", ["baseline", "trading"]);
  expect(code, err).toBe(0);
  git("add", "--all");
  git("commit", "--quiet", "--message=sound");
}, 2 * minutes);
afterAll(() => {
  rmSync(scratch, { recursive: true });
});

interface Step {
  id?: string;
  uses?: string;
  run?: string;
  shell?: string;
  env?: Record<string, string>;
}
interface Action {
  inputs: Record<string, { default?: string }>;
  runs: { using: string; steps: Step[] };
}
const action = parse(read("action.yml")) as Action;

/** The step that checks, as a runner would run it with these inputs for a pull request from this commit. */
function runAction(inputs: Record<string, string>, since: string, more: Record<string, string> = {}): Ran & { summary: string; outputs: string } {
  const temporary = mkdtempSync(join(scratch, "runner-"));
  const files = { GITHUB_STEP_SUMMARY: join(temporary, "summary"), GITHUB_OUTPUT: join(temporary, "output") };
  for (const file of Object.values(files)) writeFileSync(file, "");
  const step = action.runs.steps.find(({ id }) => id === "check")!;
  const valueOf = (expression: string): string => {
    const [, input] = /^inputs\.(\w+)$/.exec(expression) ?? [];
    if (input !== undefined) return inputs[input] ?? action.inputs[input]!.default!;
    return expression === "github.event.pull_request.base.sha" ? since : "";
  };
  const given = Object.fromEntries(Object.entries(step.env!).map(([name, text]) => [name, text.replace(/\$\{\{ (.*?) \}\}/g, (_, either: string) => either.split(" || ").map(valueOf).find((value) => value !== "") ?? "")]));
  const ran = run("bash", ["-e", "-o", "pipefail", "-c", step.run!], { ...given, ...files, GITHUB_ACTION_PATH: root, GITHUB_WORKSPACE: repository, GITHUB_ACTIONS: "true", RUNNER_TEMP: temporary, ...more });
  return { ...ran, summary: readFileSync(files.GITHUB_STEP_SUMMARY, "utf8"), outputs: readFileSync(files.GITHUB_OUTPUT, "utf8") };
}

/** On a branch of its own, with a change to what is checked out; back on main afterwards. */
function onBranch<T>(name: string, change: () => void, use: (since: string) => T): T {
  const since = git("rev-parse", "HEAD");
  git("checkout", "--quiet", "-b", name);
  try {
    change();
    git("add", "--all");
    git("commit", "--quiet", `--message=${name}`);
    return use(since);
  } finally {
    git("checkout", "--quiet", "--force", "main");
  }
}

const bringBack = (): void => edit(KERNEL, SOUND, FLAWED);

describe("the GitHub Action", { timeout: minutes }, () => {
  it("is of the form that GitHub reads, and puts no input into the text of a script", () => {
    const validate = new Ajv({ strict: true, strictRequired: false }).compile(ACTION);
    validate(action);
    expect(validate.errors ?? []).toEqual([]);
    const used = new Set([...read("action.yml").matchAll(/inputs\.(\w+)/g)].map(([, name]) => name));
    expect([...used].sort()).toEqual(Object.keys(action.inputs).sort());
    for (const { run: script = "" } of action.runs.steps) expect(script).not.toContain("${{");
  });

  it("is red on a pull request that brings a flaw back: annotation, summary, report, exit code", () => {
    const { code, out, err, summary, outputs } = onBranch("back", bringBack, (since) => runAction({ path: "trading" }, since));
    expect(code, err).toBe(1);
    const line = readFileSync(join(repository, KERNEL), "utf8").split("\n").findIndex((text) => text.includes(SOUND)) + 1;
    const errors = readCommands(out).filter(({ name }) => name === "error");
    const e8 = errors.find(({ properties }) => properties["title"] === "E8: came back");
    expect(e8, out).toMatchObject({ properties: { file: KERNEL, line: String(line) } });
    expect(out.trimEnd().split("\n").at(-1)).toMatch(/^The gate does not pass, against trading\/flawgate\.baseline\.json: \d+ came back/);
    expect(summary).toMatch(/^# Flaws in `trading`[^]*## Gate[^]*came back/);
    const report = /^report=(.+)$/m.exec(outputs)![1]!;
    const { runs } = JSON.parse(readFileSync(report, "utf8")) as { runs: { results: { ruleId: string; locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }[] }[] };
    expect(runs[0]!.results.find(({ ruleId }) => ruleId === "E8")?.locations[0]?.physicalLocation.artifactLocation.uri).toBe(KERNEL);
  });

  it("is green on one that does not, and takes no input for shell", () => {
    const touched = join(scratch, "touched");
    const { code, err } = onBranch("comment", () => edit(KERNEL, SOUND, `/* nothing */ ${SOUND}`), (since) => runAction({ path: "trading", format: "junit" }, since));
    expect(code, err).toBe(0);
    const hostile = `$(touch '${touched}'); touch '${touched}' "\`touch '${touched}'\`"`;
    const ran = runAction({ path: hostile, baseline: hostile, since: hostile, reproductions: hostile, format: hostile }, "");
    expect(ran.code, ran.err).toBe(2);
    expect(ran.err).toContain("--format");
    expect(existsSync(touched)).toBe(false);
  });

  it("shows and never fails where no gate is asked, and takes nothing else for that", () => {
    expect(onBranch("ungated", bringBack, (since) => runAction({ path: "trading", gate: "false" }, since))).toMatchObject({ code: 0, summary: expect.stringContaining("### E8:") as string });
    expect(runAction({ path: "trading", gate: "no" }, "")).toMatchObject({ code: 2, err: 'the input gate is "no"; write true or false instead\n' });
  });

  it("writes a summary that GitHub shows, however long the document is", () => {
    const fake = join(scratch, "fake");
    mkdirSync(fake);
    writeFileSync(join(fake, "flawgate"), '#!/bin/sh\nfor option; do case "$option" in markdown=*) yes -- "- é line" | head -c 2000000 > "${option#markdown=}";; esac; done\n', { mode: 0o755 });
    const { code, summary, outputs } = runAction({}, "", { PATH: `${fake}${delimiter}${env.PATH}` });
    expect({ code, outputs }).toEqual({ code: 0, outputs: "" });
    expect(Buffer.byteLength(summary)).toBeLessThan(1 << 20);
    expect(summary).toMatch(/^(- é line\n){90000,}\nThe rest is left out, [^\n]+\n$/);
  });
});

describe("the GitLab template", { timeout: minutes }, () => {
  it("fails a merge request that brings a flaw back, with a JUnit and a Code Quality report", async () => {
    const { flawgate: job } = parse(read("ci/gitlab.yml")) as { flawgate: { script: string[]; variables: Record<string, string>; artifacts: { reports: Record<string, string> } } };
    executable("npm", `[ "$*" = "install --global --ignore-scripts --no-audit --no-fund flawgate" ]`);
    const { code, out, err } = onBranch("merge-request", bringBack, (since) => run("sh", ["-e", "-c", job.script.join("\n")], { ...job.variables, FLAWGATE_PATH: "trading", CI_MERGE_REQUEST_DIFF_BASE_SHA: since }));
    rmSync(join(bin, "npm"));
    expect(code, err).toBe(1);
    expect(out).toContain("The gate does not pass");
    const cases = await junitCases(readFileSync(join(repository, job.artifacts.reports["junit"]!), "utf8"));
    expect(cases.filter(({ classname }) => /^flawgate\.[A-Z]$/.test(classname))).toHaveLength(275);
    expect(cases.find(({ type }) => type === "regressed")).toMatchObject({ file: KERNEL });
    const issues = JSON.parse(readFileSync(join(repository, job.artifacts.reports["codequality"]!), "utf8")) as { location: { path: string } }[];
    expect(issues.map(({ location }) => location.path)).toContain(KERNEL);
    for (const report of Object.values(job.artifacts.reports)) rmSync(join(repository, report));
  });
});

describe("the pre-commit hook", { timeout: minutes }, () => {
  const [hook] = parse(read(".pre-commit-hooks.yaml")) as [{ entry: string; args: string[] }];
  const staged = (...args: string[]): Ran => run(join(root, (JSON.parse(read("package.json")) as { bin: Record<string, string> }).bin[hook.entry]!), args);

  it("judges what is staged, and nothing else", () => {
    bringBack();
    expect(staged("trading")).toMatchObject({ code: 0, err: "" });
    git("add", KERNEL);
    edit(KERNEL, FLAWED, SOUND);
    const { code, out } = staged("--since", "HEAD", "--format", "github", "trading");
    expect({ code, out }).toEqual({ code: 1, out: expect.stringMatching(/^::error file=trading\/src\/lib\.rs,line=\d+,.*came back/m) as string });
    git("reset", "--quiet", "--hard");
  });
});
