import { execFile, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
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
  for (const part of ["package.json", "README.md", "LICENSE", "tsconfig.json", "tsconfig.build.json", "docs", "src", "tests", "tools", "ci", "catalog", "rules", "schemas", "fixtures"]) {
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
    for (const needed of ["dist/cli/main.js", "dist/index.d.ts", "catalog/A.yaml", "schemas/audit-result.schema.json", "fixtures/pink/audited/_rust_kernel/Cargo.toml", "rules/flawgate_repro/requirements.txt", "schemas/diagnosis.schema.json", "schemas/baseline.schema.json", "schemas/history.schema.json", "src/report/html/style.css", "src/report/html/script.js", "dist/eslint/index.js", "dist/eslint/index.d.ts", "docs/flaws.md", "ci/staged.sh", "ci/gitlab.yml", "src/reproduce/python/launch.py", "README.md", "LICENSE"]) {
      expect(paths).toContain(needed);
    }
    expect(paths.filter((path) => path.endsWith("/rule.yaml")).length).toBeGreaterThanOrEqual(15);
    const allowed = /^(dist\/.+\.(js|d\.ts)|dist\/(catalog|families|rules)\.json|catalog\/.+\.(yaml|json)|rules\/.+\/(rule\.yaml|repro\.py)|rules\/flawgate_repro\/([a-z_]+\.py|requirements\.txt)|schemas\/.+\.json|docs\/(flaws|eslint)\.md|src\/reproduce\/python\/[^/]+\.py|src\/report\/html\/(style\.css|script\.js)|fixtures\/pink\/audited\/.+|ci\/[a-z]+\.(sh|yml|js)|package\.json|README\.md|LICENSE)$/;
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
    for (const format of ["terminal", "markdown", "sarif", "html"]) expect(await flawgate("check", target, "--format", format)).toMatchObject({ code: 0, stderr: "" });
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

describe("its ESLint plugin, installed with ESLint", { timeout: 5 * minutes }, () => {
  const project = join(scratch, "project");
  const eslint = (...args: string[]): Promise<Ran> => run(project, "npx", "--no-install", "eslint", ...args);
  const files: Record<string, string> = {
    "eslint.config.js": 'import flawgate from "flawgate/eslint";\nimport { defineConfig } from "eslint/config";\n\nexport default defineConfig([...flawgate.configs.pink]);\n',
    "package.json": '{ "name": "project", "private": true, "type": "module" }\n',
    "bridge/src/lib.rs": 'use std::ffi::CStr;\nuse std::os::raw::c_char;\n\n#[no_mangle]\npub unsafe extern "C" fn open(name: *const c_char) {\n    let name = CStr::from_ptr(name);\n    println!("{:?}", name);\n}\n',
    "server/main.py": "import asyncio\n\n\nasync def start(client):\n    asyncio.create_task(client.beat())\n",
    "web/poll.ts": "export async function poll(ready: () => boolean): Promise<boolean> {\n  const started = Date.now();\n  while (!ready()) {\n    if (Date.now() - started > 30_000) return false;\n  }\n  return true;\n}\n",
    "web/sound.ts": "export const twice = (n: number): number => 2 * n;\n",
  };
  interface Linted {
    filePath: string;
    messages: { ruleId: string | null; line: number; column: number }[];
  }
  const expected = ["bridge/src/lib.rs flawgate/cstr-no-null-guard 6:31", "server/main.py flawgate/fire-and-forget-task 5:5", "web/poll.ts flawgate/wallclock-deadline 4:9"];
  const places = (stdout: string): string[] => (JSON.parse(stdout) as Linted[]).flatMap(({ filePath, messages }) => messages.map((m) => `${filePath.slice(filePath.indexOf("/project/") + 9)} ${m.ruleId} ${m.line}:${m.column}`)).sort();

  beforeAll(async () => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(project, path)), { recursive: true });
      writeFileSync(join(project, path), text);
    }
    const install = await run(project, "npm", "install", "--ignore-scripts", "--prefer-offline", "--no-audit", "--no-fund", "eslint", join(scratch, packed.filename));
    expect(install.code, install.stderr).toBe(0);
  }, 10 * minutes);

  it.each([[], ["--cache"], ["--cache"], ["--concurrency", "2"], ["--fix-dry-run"]].map((args) => ({ args })))("lints Rust, Python and TypeScript: eslint . $args", async ({ args }) => {
    const { code, stdout, stderr } = await eslint(".", "--format", "json", ...args);
    // That it would be quicker alone.
    expect(stderr.replace(/.*ESLintPoorConcurrencyWarning.*\n.*\n/, "")).toBe("");
    expect(places(stdout)).toEqual(expected);
    expect(code).toBe(1);
  });

  it("shows what its page says that it shows", async () => {
    const { stdout } = await eslint(".");
    const shown = stdout.trim().split("\n").map((line) => line.replace(/^\/.*\/project\//, "")).join("\n");
    expect(readFileSync(join(root, "docs/eslint.md"), "utf8")).toContain(`\`\`\`\n${shown}\n\`\`\``);
  });

  it("reads a file from a pipe as the one that it stands for, and prints its configuration", async () => {
    const piped = await run(project, "sh", "-c", "cat server/main.py | npx --no-install eslint --stdin --stdin-filename server/main.py --format json");
    expect(places(piped.stdout)).toEqual(expected.slice(1, 2));
    const { stdout } = await eslint("--print-config", "bridge/src/lib.rs");
    expect(JSON.parse(stdout)).toMatchObject({ language: "flawgate/rust", rules: { "flawgate/cstr-no-null-guard": [2] } });
  });

  it("tells of a file that does not parse, and goes on with the others", async () => {
    writeFileSync(join(project, "server/broken.py"), "x = 1\ny = = 2\n");
    const { code, stdout } = await eslint(".", "--format", "json");
    rmSync(join(project, "server/broken.py"));
    expect(places(stdout)).toEqual([...expected, "server/broken.py null 2:5"].sort());
    expect(code).toBe(1);
  });

  it("has types", async () => {
    const check = 'import flawgate, { type FlawgateSettings } from "flawgate/eslint";\nimport { defineConfig } from "eslint/config";\nconst settings: { flawgate: FlawgateSettings } = { flawgate: { root: "." } };\nexport default defineConfig([...flawgate.configs.recommended, { plugins: { flawgate }, settings: { ...settings } }]);\n// @ts-expect-error There is no such preset.\nvoid flawgate.configs.none;\n';
    writeFileSync(join(project, "config.mts"), check);
    const ran = await run(project, "npx", "--no-install", "tsc", "--noEmit", "--strict", "--module", "nodenext", "--skipLibCheck", "config.mts");
    rmSync(join(project, "config.mts"));
    expect(ran.stdout).toBe("");
  });
});
