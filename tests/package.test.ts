import { execFile, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "flawgate-package-"));
const source = join(scratch, "source");
const user = join(scratch, "user");
const minutes = 60_000;

/** What `npm pack --json` says of a tarball. */
interface Packed {
  filename: string;
  size: number;
  unpackedSize: number;
  files: { path: string }[];
}
let packed: Packed;

interface Ran {
  code: number;
  stdout: string;
  stderr: string;
}

async function run(cwd: string, command: string, ...args: string[]): Promise<Ran> {
  // What a user has: none of what npm and vitest set for this process.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(npm_|NODE_|VITE|VITEST|INIT_CWD)/i.test(name) || /^npm_config_(registry|cache|userconfig)$/i.test(name)));
  try {
    return { code: 0, ...(await promisify(execFile)(command, args, { cwd, env, maxBuffer: 64 << 20 })) };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: unknown; stdout: string; stderr: string };
    if (typeof code !== "number") throw error;
    return { code, stdout, stderr };
  }
}
/** Without what npx itself says of npm's configuration. */
async function flawgate(...args: string[]): Promise<Ran> {
  const ran = await run(user, "npx", "--no-install", "flawgate", ...args);
  return { ...ran, stderr: ran.stderr.replace(/^npm (warn|notice) .*\n/gim, "") };
}
const has = (command: string): boolean => spawnSync(command, ["--version"]).status === 0;

// A copy, so that the build that comes before packing replaces nobody's dist/.
beforeAll(async () => {
  mkdirSync(source);
  mkdirSync(user);
  const built = new Set(["node_modules", "target", "__pycache__", ".git", "dist"]);
  for (const part of ["package.json", "README.md", "LICENSE", "tsconfig.json", "tsconfig.build.json", "src", "tests", "tools", "ci", "catalog", "rules", "schemas", "fixtures"]) {
    cpSync(join(root, part), join(source, part), { recursive: true, filter: (path) => !built.has(basename(path)) });
  }
  symlinkSync(join(root, "node_modules"), join(source, "node_modules"), "dir");
  const pack = await run(source, "npm", "pack", "--json", "--pack-destination", scratch);
  expect(pack.code, pack.stderr).toBe(0);
  packed = (JSON.parse(pack.stdout.slice(pack.stdout.indexOf("["))) as [Packed])[0];
  const install = await run(user, "npm", "install", "--ignore-scripts", "--prefer-offline", "--no-audit", "--no-fund", join(scratch, packed.filename));
  expect(install.code, install.stderr).toBe(0);
}, 10 * minutes);
afterAll(() => {
  rmSync(scratch, { recursive: true });
}, minutes);

describe("the package", () => {
  it("ships what it needs, and nothing of the tests", () => {
    const paths = packed.files.map(({ path }) => path);
    for (const needed of ["dist/cli/main.js", "dist/index.d.ts", "catalog/A.yaml", "schemas/audit-result.schema.json", "fixtures/pink/audited/_rust_kernel/Cargo.toml", "rules/flawgate_repro/requirements.txt", "schemas/diagnosis.schema.json", "schemas/baseline.schema.json", "ci/staged.sh", "ci/gitlab.yml", "src/reproduce/python/launch.py", "README.md", "LICENSE"]) {
      expect(paths).toContain(needed);
    }
    expect(paths.filter((path) => path.endsWith("/rule.yaml")).length).toBeGreaterThanOrEqual(15);
    const allowed = /^(dist\/.+\.(js|d\.ts)|dist\/(catalog|families|rules)\.json|catalog\/.+\.(yaml|json)|rules\/.+\/(rule\.yaml|repro\.py)|rules\/flawgate_repro\/([a-z_]+\.py|requirements\.txt)|schemas\/.+\.json|src\/reproduce\/python\/[^/]+\.py|fixtures\/pink\/audited\/.+|ci\/[a-z]+\.(sh|yml|js)|package\.json|README\.md|LICENSE)$/;
    expect(paths.filter((path) => !allowed.test(path))).toEqual([]);
    expect(paths.filter((path) => /\.test\.|^(tests|tools)\/|\.ts$(?<!\.d\.ts)|(^|\/)(target|__pycache__)\//.test(path))).toEqual([]);
  });

  it("is as large as the README says", () => {
    const kilobytes = Math.ceil(packed.size / 1000);
    console.log(`${packed.filename}: ${kilobytes} KB packed, ${Math.ceil(packed.unpackedSize / 1000)} KB unpacked, ${packed.files.length} files`);
    const [, stated] = /less than (\d+) KB packed/.exec(readFileSync(join(root, "README.md"), "utf8")) ?? [];
    expect(kilobytes).toBeLessThan(Number(stated));
  });
});

describe("installed into an empty folder", { timeout: 5 * minutes }, () => {
  it("audits its own fixture as this tree does", async () => {
    const target = "node_modules/flawgate/fixtures/pink/audited";
    const { code, stdout, stderr } = await flawgate("check", target, "--format", "json");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const result = JSON.parse(stdout) as { flaws: { id: string; status: string }[]; target: { files: number } };
    expect(result.flaws).toHaveLength(275);
    expect(result.flaws.filter(({ id }) => /^A\d+$/.test(id)).map(({ status }) => status)).toEqual(Array.from({ length: 15 }, () => "open"));
    for (const format of ["terminal", "markdown", "sarif"]) expect(await flawgate("check", target, "--format", format)).toMatchObject({ code: 0, stderr: "" });
  });

  it("gives the same bytes with any number of threads", async () => {
    const target = "node_modules/flawgate/fixtures/pink/audited";
    const [alone, shared] = [await flawgate("check", target, "--format", "json", "--workers", "1"), await flawgate("check", target, "--format", "json", "--workers", "3")];
    expect(shared).toEqual(alone);
    expect(await flawgate("check", "nowhere", "--workers", "3")).toMatchObject({ code: 2, stdout: "" });
    const wrong = await flawgate("check", target, "--workers", "2", "--name", "no_such_name=x");
    expect({ ...wrong, stderr: wrong.stderr.trim().split("\n").length }).toEqual({ code: 2, stdout: "", stderr: 1 });
  });

  it("explains a flaw", async () => {
    const { code, stdout } = await flawgate("explain", "E8");
    expect({ code, first: stdout.slice(0, 4) }).toEqual({ code: 0, first: "E8  " });
  });

  it("says that it has no examples to test rules with", async () => {
    const { code, stdout, stderr } = await flawgate("rules", "test", "A1");
    expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: "", stderr: "A1 has no examples here, and the npm package ships none; run it in a clone of the repository instead\n" });
  });

  it.skipIf(!has("cargo") || !has("python3") || !existsSync(join(root, "src/cli/reproduce.ts")))(
    "reproduces a flaw in the tree that it ships as the control",
    async () => {
      const { code, stdout, stderr } = await flawgate("reproduce", "node_modules/flawgate/fixtures/pink/audited", "A1", "--format", "json");
      expect(code, stderr).toBeLessThanOrEqual(1);
      const { reproductions } = JSON.parse(stdout) as { reproductions: { id: string; verdict: string }[] };
      expect(reproductions.find(({ id }) => id === "A1")?.verdict).toBe("triggered");
    },
    10 * minutes,
  );
});
