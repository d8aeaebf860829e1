import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { linesOf } from "../src/reproduce/requirements.js";
import { base, firstLine, folderOf, missing, PYTHON, QUICK_FLAWED, QUICK_SOUND, reproduceAll, REPRO, rulesOf, statusWith, why, type Options } from "./reproduce-trees.js";
import type { Reproductions } from "../src/audit/reproductions.js";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** A wheel is a zip with metadata; made here, so that no registry is asked. */
const WHEELS = folderOf({
  "make.py": `import sys, zipfile
folder, name, version, text = sys.argv[1:]
info = f"{name}-{version}.dist-info"
with zipfile.ZipFile(f"{folder}/{name}-{version}-py3-none-any.whl", "w") as wheel:
    wheel.writestr(f"{name}.py", text)
    wheel.writestr(f"{info}/METADATA", f"Metadata-Version: 2.1\\nName: {name}\\nVersion: {version}\\n")
    wheel.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\\nGenerator: flawgate\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
    wheel.writestr(f"{info}/RECORD", "")
`,
});
const wheel = (name: string, version: string, text: string): void => {
  const { status, stderr } = spawnSync(PYTHON, [join(WHEELS, "make.py"), WHEELS, name, version, text], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
};
if (missing.length === 0) {
  wheel("flawgate_limit", "1.0", "LIMIT = 4\n");
  wheel("flawgate_limit", "2.0", "LIMIT = 5\n");
}

/** pip takes packages from this folder alone. */
const offline = (more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv => ({ ...process.env, PIP_NO_INDEX: "1", PIP_FIND_LINKS: WHEELS, ...more });
const LIMITED = 'import flawgate_limit\ndef order(size):\n    return min(size, flawgate_limit.LIMIT)\n';
const requiring = (requirements: string): string => rulesOf(REPRO, { "flawgate_repro/requirements.txt": requirements });

let caches = 0;
const run = (path: string, options: Options): Promise<Reproductions> => reproduceAll(path, { control: QUICK_FLAWED, variables: offline(), cacheDirectory: join(base, `packages-${caches++}`), ...options });

describe.skipIf(missing.length > 0)(`the packages of a run${why}`, () => {
  it("are what reproductions need and what the target declares, in an environment of their own", async () => {
    const tree = folderOf({ "book.py": LIMITED });
    const { environment, reproductions } = await run(tree, { rules: requiring("flawgate_limit==1.0\n") });
    expect(environment.packages).toMatchObject({ from: "virtual-environment", reason: null, leftOut: [] });
    expect(reproductions[0]).toMatchObject({ verdict: "not-triggered", reached: true, observed: "4", control: { verdict: "triggered" } });
    const declared = await run(folderOf({ "book.py": LIMITED, "requirements.txt": "flawgate_limit>=1\n-e .\n" }), { rules: requiring("flawgate_limit==1.0\n") });
    expect(declared.reproductions[0]).toMatchObject({ verdict: "triggered", observed: "5" });
    expect(declared.environment.packages.leftOut).toEqual(["requirements.txt: -e ."]);
    expect(declared.environment.packages.digest).not.toBe(environment.packages.digest);
  });

  it("are made once for what is asked, and not where a run may write to them", async () => {
    const cacheDirectory = join(base, "packages-once");
    const rules = rulesOf(`import flawgate_limit\ntry: open(flawgate_limit.__file__, "a").write("LIMIT = 99")\nexcept OSError: pass\n${REPRO}`, { "flawgate_repro/requirements.txt": "flawgate_limit\n" });
    const options = { rules, cacheDirectory };
    const first = await run(QUICK_SOUND, options);
    const folder = readdirSync(join(cacheDirectory, "environments"));
    expect(folder).toHaveLength(1);
    expect((await run(QUICK_SOUND, options)).environment.packages).toEqual(first.environment.packages);
    expect(readdirSync(join(cacheDirectory, "environments"))).toEqual(folder);
    const site = readdirSync(join(cacheDirectory, "environments", folder[0]!, "lib"))[0]!;
    if (first.environment.isolation === "namespaces") expect(readFileSync(join(cacheDirectory, "environments", folder[0]!, "lib", site, "site-packages/flawgate_limit.py"), "utf8")).not.toContain("99");
  });

  it("are part of what a control that triggered is known by", async () => {
    const cacheDirectory = join(base, "packages-control");
    const controlRuns = async (requirements: string): Promise<number> => {
      let runs = 0;
      await run(QUICK_SOUND, { rules: requiring(requirements), cacheDirectory, onEvent: (event) => (runs += Number(event.kind === "started" && event.on === "control")) });
      return runs;
    };
    expect([await controlRuns("flawgate_limit==1.0"), await controlRuns("flawgate_limit==1.0"), await controlRuns("flawgate_limit==2.0")]).toEqual([1, 0, 1]);
  });

  it.each<[string, () => Options, RegExp]>([
    ["there is no such package", () => ({ rules: requiring("flawgate_gone\n") }), /^pip could not install the packages: ERROR: .*flawgate_gone.*; and python3 has no flawgate-gone$/],
    ["versions contradict each other", () => ({ rules: requiring("flawgate_limit==1.0\nflawgate_limit==2.0\n") }), /^pip could not install the packages: ERROR: /],
    ["there is no venv", () => ({ rules: requiring("flawgate_limit\n"), variables: offline({ PATH: pathWithout("venv") }) }), /^no virtual environment can be made: .*venv.*; and python3 has no flawgate-limit$/],
  ])("without them nothing is proved: %s", async (_, options, reason) => {
    const { environment, reproductions } = await run(QUICK_SOUND, options());
    expect(environment.packages).toMatchObject({ from: null, reason: expect.stringMatching(reason) as string });
    expect(reproductions[0]).toMatchObject({ verdict: "inconclusive", reached: false, reason: expect.stringMatching(reason) as string });
    expect(statusWith(reproductions[0]!)).toBe("clear");
  });

  it("are the caller's where none can be installed and all are there", async () => {
    const PATH = pathWithout("venv", join(WHEELS, "flawgate_limit-1.0-py3-none-any.whl"));
    const { environment, reproductions } = await run(QUICK_SOUND, { rules: requiring("flawgate_limit\n"), variables: offline({ PATH }) });
    expect(environment.packages).toMatchObject({ from: "caller", reason: expect.stringMatching(/^no virtual environment can be made: /) as string });
    expect(reproductions[0]).toMatchObject({ verdict: "not-triggered", reached: true });
    const other = await run(folderOf({ "book.py": LIMITED, "requirements.txt": "flawgate_limit>=2\n" }), { rules: requiring("flawgate_limit\n"), variables: offline({ PATH }) });
    expect(firstLine(other.reproductions[0]!.reason)).toMatch(/; and python3 has no flawgate_limit>=2 \(1\.0 is there\)$/);
  });
});

/** A PATH with a python3 that lacks a module of its library, and has what is installed beside it. */
function pathWithout(module: string, installed?: string): string {
  const folder = folderOf({ "none.txt": "" });
  const made = spawnSync(PYTHON, ["-m", "venv", "--symlinks", folder], { encoding: "utf8" });
  if (made.status !== 0) throw new Error(made.stderr);
  const python = join(folder, "bin/python3");
  const site = join(folder, "lib", readdirSync(join(folder, "lib"))[0]!, "site-packages");
  if (installed !== undefined && spawnSync(python, ["-m", "pip", "install", "--no-index", installed]).status !== 0) throw new Error("not installed");
  mkdirSync(site, { recursive: true });
  writeFileSync(join(site, "without.pth"), `import sys; sys.modules["${module}"] = None\n`);
  return join(folder, "bin");
}

describe("what reproductions need", () => {
  it("are the versions with which the fixtures are tested", () => {
    const ours = linesOf(readFileSync(join(ROOT, "rules/flawgate_repro/requirements.txt"), "utf8"));
    const fixtures = linesOf(readFileSync(join(ROOT, "fixtures/pink/requirements.txt"), "utf8"));
    expect(ours.filter((line) => !fixtures.includes(line))).toEqual([]);
    expect(existsSync(join(ROOT, "fixtures/pink/repaired/pyproject.toml"))).toBe(true);
  });
});
