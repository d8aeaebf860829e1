import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { audit } from "../src/audit/audit.js";
import type { AuditResult } from "../src/audit/result.js";
import { run } from "../src/cli/program.js";

const deep = (open: string, close: string): string => open.repeat(200_000) + close.repeat(200_000);

let root = "";
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "flawgate-hostile-"));
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

function tree(name: string, files: Record<string, string | Uint8Array>): string {
  const folder = join(root, name);
  mkdirSync(folder, { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

async function cli(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let out = "";
  let err = "";
  const code = await run(args, { out: (part) => (out += part), err: (part) => (err += part), layout: { columns: 80, color: false } });
  return { code, out, err };
}

const skipped = (r: AuditResult): Record<string, string> => Object.fromEntries(r.target.skipped.map((s) => [s.file, s.reason]));
const flaw = (r: AuditResult, id: string) => r.flaws.find((f) => f.id === id)!;

describe("what cannot be read", () => {
  it("is listed with its reason, and the rest is audited", async () => {
    const folder = tree("unread", {
      "bad.py": Uint8Array.from([0x78, 0xff, 0xfe]), "binary.rs": Uint8Array.from([0x61, 0, 0x62]), "big.py": "x = 1\n".repeat(400_000), "fine.py": "x = 1\n",
      ".gitignore": "ignored/\n*.gen.py\n!kept.gen.py\n", "ignored/a.py": "x = 1\n", "b.gen.py": "x = 1\n", "kept.gen.py": "x = 1\n", "node_modules/m/a.ts": "let x = 1;\n", "target/b.rs": "fn f() {}\n",
    });
    symlinkSync(".", join(folder, "loop"));
    symlinkSync("nowhere.py", join(folder, "dangling.py"));
    symlinkSync(tmpdir(), join(folder, "out"));
    const result = await audit({ path: folder });
    expect(result.target.files).toBe(2);
    expect(skipped(result)).toMatchObject({ "bad.py": "not UTF-8", "binary.rs": "binary", "big.py": "larger than 2 MB" });
    expect(Object.keys(skipped(result)).sort()).toEqual(["bad.py", "big.py", "binary.rs", "dangling.py", "loop", "out"]);
  });

  it.runIf(process.getuid?.() !== 0)("is listed where a folder may not be opened", async () => {
    const folder = tree("closed", { "a.py": "x = 1\n", "shut/b.py": "x = 1\n" });
    chmodSync(join(folder, "shut"), 0);
    expect(skipped(await audit({ path: folder }))["shut"]).toContain("EACCES");
    chmodSync(join(folder, "shut"), 0o755);
  });

  it("is not good news where a flaw would live in it", async () => {
    const folder = tree("lost", { "pink_clickhouse.py": Uint8Array.from([0xff, 0xfe]), "other.py": "x = 1\n" });
    expect(flaw(await audit({ path: folder }), "A5").status).toBe("unknown");
  });
});

describe("sources that try the parsers", () => {
  it.each([
    ["rs", `fn f() { ${deep("(", ")")} }`],
    ["py", `x = ${deep("[", "]")}`],
    ["ts", `const x = ${deep("[", "]")};`],
  ])("200,000 nested brackets in .%s leave every verdict unknown", async (extension, text) => {
    const result = await audit({ path: tree(`deep-${extension}`, { [`a.${extension}`]: text }) });
    expect(result.summary.unknown).toBe(275);
  });

  it.each(["constructor", "toString", "__proto__", "hasOwnProperty"])("a function called %s is a function", async (name) => {
    const folder = tree(`named-${name}`, {
      [`${name}.py`]: `def ${name}(a):\n    return {"${name}": a}\n`, "b.rs": `fn ${name}(a: u8) -> u8 { a }\n`, "c.ts": `export function ${name}(a: number) { return { ["${name}"]: a }; }\n`,
    });
    expect((await audit({ path: folder })).target.files).toBe(3);
  });

  it("BOM, CRLF, lone surrogates and unterminated strings give a result", async () => {
    const folder = tree("odd", { "a.py": "\uFEFFdef f():\r\n    return 1\r\n", "b.py": 'x = "never closed\n', "c.ts": 'const x = "\\ud800";\nconst y = `open', "d.rs": 'fn f() { let s = "open; }' });
    expect((await audit({ path: folder })).target.files).toBe(4);
  });
});

describe("usage that cannot be meant", () => {
  it.each([
    [["check", "/no/such/path"], /^\/no\/such\/path: there is no such file or folder; .* instead$/],
    [["explain", "E88"], /^unknown flaw "E88"; write E8/],
    [["check", ".", "--format", "xml"], /write terminal, json/],
    [["check", ".", "--name", "x"], /write ours=theirs/],
    [["check", "README.md"], /no Rust, Python or TypeScript file/],
  ])("%j exits 2 with one line", async (args, line) => {
    const { code, out, err } = await cli(...args);
    expect({ code, out, lines: err.trim().split("\n").length }).toEqual({ code: 2, out: "", lines: 1 });
    expect(err.trim()).toMatch(line);
  });

  it("a broken flawgate.yaml names file and line", async () => {
    const folder = tree("config", { "a.py": "x = 1\n", "flawgate.yaml": "names:\n  process_intent: handle\nnmaes: {}\n" });
    const { code, err } = await cli("check", folder);
    expect(code).toBe(2);
    expect(err).toMatch(/flawgate\.yaml:3:1: .*nmaes/);
  });
});

describe("the same tree", () => {
  it("gives the same bytes by whatever path it is named", async () => {
    const folder = tree("same", { "a.py": "x = 1\n", "b/c.rs": "fn f() {}\n" });
    const texts = await Promise.all([folder, `${folder}/`, join(folder, ".")].map(async (path) => (await cli("check", path, "--format", "json")).out));
    expect(new Set(texts).size).toBe(1);
  });

  it("cannot write to the terminal what it likes", async () => {
    const folder = tree("control", { "pink_clickhouse.py": 'def _write_position_state(self, slot):\n    row = {"entry_bar": slot["active_leg_index"]}  # \u001b[31m\n' });
    expect((await cli("check", folder)).out).not.toContain("\u001b");
  });
});

describe("a suppression", () => {
  const code = (comment: string): string => `def _write_position_state(self, slot):\n    return {"entry_bar": slot["active_leg_index"]}  # flawgate-ignore A14${comment}\n`;
  it("with a reason makes the flaw accepted", async () => {
    const found = flaw(await audit({ path: tree("accepted", { "pink_clickhouse.py": code(": the column is read nowhere") }) }), "A14");
    expect(found.status).toBe("accepted");
    expect(found.reason).toContain("the column is read nowhere");
  });
  it("without one is not honoured", async () => {
    expect(flaw(await audit({ path: tree("unreasoned", { "pink_clickhouse.py": code("") }) }), "A14").status).toBe("open");
  });
});
