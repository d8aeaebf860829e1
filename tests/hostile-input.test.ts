import { Ajv } from "ajv";
import { execFile } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { knownNames } from "../src/audit/known-names.js";
import type { AuditResult } from "../src/audit/result.js";
import { CATALOG_DIRECTORY, loadCatalog } from "../src/catalog/load.js";
import { run } from "../src/cli/program.js";
import { loadRules, RULES_DIRECTORY } from "../src/rules/load.js";

const MAIN = fileURLToPath(new URL("../src/cli/main.ts", import.meta.url));
const AUDITED = fileURLToPath(new URL("../fixtures/pink/audited", import.meta.url));
const schema = JSON.parse(readFileSync(new URL("../schemas/audit-result.schema.json", import.meta.url), "utf8")) as object;
const isResult = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "flawgate-hostile-"));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

interface Ended {
  code: number;
  out: string;
  err: string;
}

async function flawgate(...argv: string[]): Promise<Ended> {
  let out = "";
  let err = "";
  const code = await run(argv, { out: (text) => (out += text), err: (text) => (err += text), layout: { columns: 80, color: false } });
  return { code, out, err };
}

/** As a process of its own, with the stack that node gives it. */
function spawned(cwd: string, ...argv: string[]): Promise<Ended> {
  const loader = import.meta.resolve("tsx");
  return new Promise((resolve) => {
    execFile(process.execPath, ["--import", loader, MAIN, ...argv], { cwd, maxBuffer: 1 << 26 }, (error, out, err) => {
      resolve({ code: error === null ? 0 : Number(error.code), out, err });
    });
  });
}

/** The result of a check that must succeed, and keep the contract. */
async function checked(path = root): Promise<AuditResult> {
  const { code, out, err } = await flawgate("check", path, "--format", "json");
  expect({ code, err }).toEqual({ code: 0, err: "" });
  const result = JSON.parse(out) as AuditResult;
  isResult(result);
  expect(isResult.errors ?? []).toEqual([]);
  return result;
}

/** Exit 2, nothing on stdout, and these lines, each without a stack. */
function refused(ended: Ended, ...lines: RegExp[]): void {
  expect({ code: ended.code, out: ended.out }, ended.err).toEqual({ code: 2, out: "" });
  const given = ended.err.split("\n").slice(0, -1);
  expect(given, ended.err).toHaveLength(lines.length);
  lines.forEach((line, i) => expect(given[i]).toMatch(line));
}

describe("a path", () => {
  it("that is not there, or is no source file, is refused with one line", async () => {
    write("a.bin", new Uint8Array([0, 1, 2]));
    write("notes.md", "# notes\n");
    refused(await spawned(root, "check", "nowhere"), /^nowhere: there is no such file or folder; name a folder or a source file instead$/);
    for (const name of ["a.bin", "notes.md"]) refused(await flawgate("check", join(root, name)), new RegExp(`${name}: is no Rust, Python or TypeScript file; name a folder or a source file instead$`));
    refused(await flawgate("check", ""), /^"": there is no such file or folder; name a folder or a source file instead$/);
    refused(await flawgate("explain", "A1", "--on", join(root, "nowhere")), /nowhere: there is no such file or folder; name a folder or a source file instead$/);
  });

  it("that holds nothing to read leaves everything unknown", async () => {
    expect((await checked()).summary).toMatchObject({ unknown: 275 });
    write("only.py", new Uint8Array([0, 1, 2]));
    expect(await checked(join(root, "only.py"))).toMatchObject({ target: { path: "only.py", files: 0, skipped: [{ file: "only.py", reason: "binary" }] }, summary: { unknown: 275 } });
  });
});

describe("what cannot be read", () => {
  it("is listed, and the rest is audited", async () => {
    write("invalid.py", new Uint8Array([0x78, 0xff, 0xfe]));
    write("nul.rs", "fn f() {}\0");
    write("big.ts", " ".repeat(2 * 1024 * 1024 + 1));
    write("good.py", "x = 1\n");
    symlinkSync("loop", join(root, "loop"));
    symlinkSync("/usr/lib", join(root, "outside"));
    symlinkSync("nowhere.py", join(root, "dangling.py"));
    symlinkSync(".", join(root, "self"));
    write("node_modules/x.js", "x();\n");
    write("target/x.rs", "fn x() {}\n");
    write(".venv/x.py", "x = 1\n");
    write(".gitignore", "ignored/\n*.gen.py\n");
    write("a/.gitignore", "!kept.gen.py\n");
    for (const path of ["ignored/x.py", "a/x.gen.py", "a/kept.gen.py"]) write(path, "x = 1\n");
    const { target } = await checked();
    expect(target).toEqual({
      path: ".", files: 2, bytes: 12,
      skipped: [
        { file: "big.ts", reason: "larger than 2 MB" },
        { file: "dangling.py", reason: "a link that leads nowhere" },
        { file: "invalid.py", reason: "not UTF-8" },
        { file: "loop", reason: "a link that leads nowhere" },
        { file: "nul.rs", reason: "binary" },
        { file: "outside", reason: "a link out of the target" },
        { file: "self", reason: "a link that leads back to a folder above it" },
      ],
    });
    const terminal = await flawgate("check", root);
    for (const { file, reason } of target.skipped) expect(terminal.out).toContain(`skipped ${file}: ${reason}`);
  });

  it.skipIf(process.getuid?.() === 0)("a folder without permission is listed (not for root, who may read all)", async () => {
    write("closed/x.py", "x = 1\n");
    chmodSync(join(root, "closed"), 0);
    try {
      expect((await checked()).target.skipped).toEqual([{ file: "closed", reason: "cannot be read (EACCES)" }]);
      refused(await flawgate("check", join(root, "closed")), /closed: cannot be read \(EACCES\); name a folder or a source file instead$/);
    } finally {
      chmodSync(join(root, "closed"), 0o700);
    }
  });
});

const FRAMES = { rs: ["pub fn process_intent() { let x = ", "; }\n"], py: ["def process_intent():\n    x = ", "\n"], ts: ["export function processIntent() { const x = ", "; }\n"] } as const;
type Extension = keyof typeof FRAMES;
const EXTENSIONS = Object.keys(FRAMES) as Extension[];
const framed = (extension: Extension, text: string): string => FRAMES[extension].join(text);

describe.each(EXTENSIONS)("a file in .%s", (extension) => {
  const file = `lib.${extension}`;

  it("with 200,000 nested brackets is a result", async () => {
    for (const [i, brackets] of ["()", "[]", "{}", "(", "["].entries()) write(`${i}/${file}`, framed(extension, brackets[0]!.repeat(200_000) + "1" + (brackets[1] ?? "").repeat(200_000)));
    const { code, out, err } = await spawned(root, "check", ".", "--format", "json");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(JSON.parse(out)).toMatchObject({ target: { files: 5, skipped: [] }, summary: { unknown: 275 } });
  });

  it("with one line of 1.9 MB is read", async () => {
    for (const text of [`[${"1,".repeat(950_000)}1]`, `"${"a ".repeat(950_000)}"`]) {
      write(file, framed(extension, text));
      const { target, summary } = await checked();
      expect(target).toMatchObject({ files: 1, skipped: [] });
      expect(summary.unknown).toBeGreaterThan(270);
    }
  });

  it("that ends in the midst of something is a result", async () => {
    const ends = ['"abc', "'abc", '"""abc', "`abc${", 'r#"abc', "/* abc", 'f"{', "\\", "\ufffe", "\u2028", '"\\ud800"', '"\\u{110000}"', '"\\'];
    for (const [i, end] of ends.entries()) {
      write(`within${i}/${file}`, framed(extension, end));
      write(`after${i}/${file}`, framed(extension, "1") + end);
    }
    expect(await checked()).toMatchObject({ target: { files: 2 * ends.length, skipped: [] }, summary: { open: 0, clear: 0 } });
  });
});

describe("names that JavaScript has its own meaning for", () => {
  const WORDS = ["constructor", "__proto__", "toString", "hasOwnProperty", "valueOf", "__defineGetter__"];
  const sources: Record<Extension, (word: string) => string> = {
    rs: (w) => `pub struct ${w} { pub ${w}: f64 }\nimpl ${w} { pub fn ${w}(&mut self, ${w}: f64) -> f64 { self.${w} = ${w}; self.${w}(${w}) } }\npub fn process_intent(${w}: ${w}) { let x = json!({ "${w}": ${w}.${w} }); ${w}!(x); match ${w} { ${w}::${w} => ${w}(x), _ => {} } }\n`,
    py: (w) => `import ${w}\nfrom ${w} import ${w} as x\nclass ${w}(${w}):\n    ${w}: float = math.${w}\n    def ${w}(self, ${w}=None):\n        self.${w} = {"${w}": ${w}, **${w}}\n        return self.${w}.get("${w}")\ndef process_intent(${w}):\n    if ${w} == ${w}.${w}:\n        ${w}(${w}=math.${w})[${w}]["${w}"] = ${w}\n`,
    ts: (w) => `import { ${w} as x } from "./${w}.js";\nexport class A { ["${w}"] = Number.${w}; static "${w}"() {} ${w}Of(${w}: number) { this.${w} = ${w}; return this.${w}(${w}); } }\nexport function processIntent(${w}: any) { switch (${w}) { case E.${w}: return { "${w}": ${w}.${w}, ${w} }; } ${w}(Math.${w}); }\n`,
  };

  it("are names like others, of files, types, functions, fields and keys", async () => {
    for (const word of WORDS) for (const extension of EXTENSIONS) write(`${word}/${word}.${extension}`, sources[extension](word));
    for (const word of WORDS) write(`${word}/x.${word}`, "no source");
    const result = await checked();
    expect(result.target).toMatchObject({ files: WORDS.length * 3, skipped: [] });
    expect(result.flaws).toHaveLength(275);
    expect((await flawgate("explain", "A1", "--on", root)).code).toBe(0);
  });

  it("are refused as names of ours and as formats", async () => {
    const known = knownNames(loadCatalog(), loadRules());
    expect(known.has("__proto__")).toBe(false);
    for (const word of WORDS) {
      // Some rules look for constructors, and for what is made into text.
      if (!known.has(word)) refused(await flawgate("check", root, "--name", `${word}=x`), new RegExp(`^--name ${word}=x: no flaw and no rule names "${word}"; write .* instead$`));
      refused(await flawgate("check", root, "--format", word), /is invalid; write terminal, json, markdown, sarif, junit, gitlab, github or html instead, or as sarif=FILE$/);
      refused(await flawgate("explain", word), /^unknown flaw ".*"; write .* instead$/);
      refused(await flawgate(word), /^flawgate: unknown command/);
    }
  });
});

describe("a byte order mark and CRLF", () => {
  it("change no place, and no verdict", async () => {
    cpSync(AUDITED, join(root, "a"), { recursive: true });
    cpSync(AUDITED, join(root, "b"), { recursive: true });
    const files = ["_rust_kernel/src/lib.rs", "contracts.py", "rust_backend.py"];
    for (const file of files) writeFileSync(join(root, "b", file), `\ufeff${readFileSync(join(root, "a", file), "utf8").replaceAll("\n", "\r\n")}`);
    const [lf, crlf] = [await checked(join(root, "a")), await checked(join(root, "b"))];
    expect(lf.summary.open).toBeGreaterThan(10);
    expect(crlf.flaws).toEqual(lf.flaws);
  });
});

describe("a broken flawgate.yaml", () => {
  it.each([
    ["names: {\n", /flawgate\.yaml:\d:\d: is not valid YAML: /],
    ["names: &a [*a]\n", /flawgate\.yaml:1:11: `names` is a list; write a mapping instead$/],
    ["nams: {}\n", /flawgate\.yaml:1:1: unknown key "nams" in the file; write `names` instead$/],
    ["# ours: theirs\nnames:\n  process_intent: 7\n", /flawgate\.yaml:3:19: `names\.process_intent` is "7"; write a text instead$/],
    ["names:\n  process_intent: handle\n  proces_intent: x\n", /flawgate\.yaml:3:3: no flaw and no rule names "proces_intent"; write `process_intent` instead$/],
    ["names:\n  __proto__: x\n", /flawgate\.yaml:2:3: no flaw and no rule names "__proto__"; write .* instead$/],
    ["names:\n  \"\\e[2Jx\": x\n", /flawgate\.yaml:2:3: no flaw and no rule names "\\u001b\[2Jx"; write .* instead$/],
    ["\u0000", /flawgate\.yaml:1:1: /],
    [`names: ${"[".repeat(20_000)}`, /flawgate\.yaml:1:\d+: /],
    [`names: ${"[".repeat(20_000)}${"]".repeat(20_000)}`, /flawgate\.yaml.*: is nested too deeply; flatten it$/],
  ])("is refused with its line: %#", async (text, problem) => {
    write("flawgate.yaml", text);
    write("a.py", "x = 1\n");
    refused(await flawgate("check", root), problem);
    refused(await flawgate("explain", "A1", "--on", root), problem);
  });

  it("that is a link to nowhere or a folder is refused, too", async () => {
    symlinkSync("nowhere", join(root, "flawgate.yaml"));
    refused(await flawgate("check", root), /flawgate\.yaml: there is no such file$/);
    refused(await flawgate("check", root, "--config", root), /: is not a file; name a file instead$/);
  });
});

describe("usage", () => {
  it.each([
    [["check", ".", "--name", "process_intent"], /^flawgate check: option '--name <ours=theirs>' argument 'process_intent' is invalid; write ours=theirs, as in process_intent=handle_intent, instead$/],
    [["check", ".", "--name", "=x"], /write ours=theirs/],
    [["check", ".", "--name", "proces_intent=x"], /^--name proces_intent=x: no flaw and no rule names "proces_intent"; write `process_intent` instead$/],
    [["check", ".", "--format", "yaml"], /^flawgate check: option '--format <format>' argument 'yaml' is invalid; write terminal, json, markdown, sarif, junit, gitlab, github or html instead, or as sarif=FILE$/],
    [["explain", "E88"], /^unknown flaw "E88"; write E8 or E18 instead$/],
    [["explain", "proces_intent"], /^unknown flaw "proces_intent"; write [A-Z]\d+, [A-Z]\d+ or [A-Z]\d+ instead$/],
    [["explain", "x".repeat(5000)], /^unknown flaw "x+"; write a letter and a number, as in E8, instead$/],
    [["explain", "A1\u001b[2J"], /^unknown flaw "A1\\x1b\[2J"; write .* instead$/],
    [["check", "a\u001b[2J\nb"], /^a\\x1b\[2J b: there is no such file or folder; name a folder or a source file instead$|^a\\x1b\[2J\\nb: there is no such file or folder; name a folder or a source file instead$/],
  ])("%j is refused with one line", async (argv, problem) => {
    refused(await flawgate(...argv), problem);
  });

  it("refuses a file for the output that cannot be written", async () => {
    write("a.py", "x = 1\n");
    for (const [file, code] of [[root, "EISDIR"], [join(root, "none/out.json"), "ENOENT"], [join(root, "a.py/out.json"), "ENOTDIR"]] as const)
      refused(await flawgate("check", root, "--output", file), new RegExp(`: cannot be written \\(${code}\\); write another file after --output instead$`));
  });
});

describe("a broken catalogue or rule", () => {
  const copyOf = (directory: string): string => {
    const copy = join(root, basename(directory));
    cpSync(directory, copy, { recursive: true });
    return copy;
  };
  const problemOf = (load: () => unknown): string => {
    try {
      load();
    } catch (error) {
      expect(error).toMatchObject({ name: "ConfigError" });
      return (error as Error).message;
    }
    return "";
  };
  const edit = (file: string, from: string | RegExp, to: string): void => {
    const text = readFileSync(file, "utf8");
    expect(text).toMatch(from);
    writeFileSync(file, text.replace(from, to));
  };

  it.each<[string, string | RegExp, string, RegExp]>([
    ["A.yaml", "severity: ", "severty: ", /A\.yaml:\d+:\d+: unknown key "severty" in A1; write `severity` instead$/m],
    ["A.yaml", /severity: \w+/, "severity: hihg", /A\.yaml:\d+:\d+: `severity` of A1 is "hihg"; write `high` instead$/m],
    ["A.yaml", "- id: A1", "- id: [", /A\.yaml:\d+:\d+: is not valid YAML: /],
    ["layers.yaml", /^/, "[", /layers\.yaml:1:2: is not valid YAML: /],
  ])("%s with %s made %s", (file, from, to, problem) => {
    const catalog = copyOf(CATALOG_DIRECTORY);
    edit(join(catalog, file), from, to);
    expect(problemOf(() => loadCatalog(catalog))).toMatch(problem);
  });

  it.each<[string | RegExp, string, RegExp]>([
    ["present:", "presnt:", /rule\.yaml:\d+:\d+: .*presnt.*; write `present` instead$/m],
    [/^where:/m, "where: [\nwhere:", /rule\.yaml:\d+:\d+: is not valid YAML: /],
    ["flaw: A1", "flaw: A2", /rule\.yaml:\d+:\d+: .*instead$/m],
    [/^message: .*/m, "message: [1]", /rule\.yaml:\d+:\d+: .*message.*a list; write a text instead$/m],
    [/^where:.*/m, "where: { function: '/(/' }", /rule\.yaml:\d+:\d+: .*no regular expression.*instead$/m],
  ])("rule.yaml with %s made %s", (from, to, problem) => {
    const rules = copyOf(RULES_DIRECTORY);
    edit(join(rules, "A/A1-exit-overshoots-remaining-size/rule.yaml"), from, to);
    expect(problemOf(() => loadRules(rules))).toMatch(problem);
  });
});

describe("the bytes of the result", () => {
  it("do not depend on how the target is named, where it lies, or the order in which its files were made", async () => {
    const files = ["_rust_kernel/src/lib.rs", "contracts.py", "rust_backend.py", "bingx_venue.py", "pink_clickhouse.py"];
    for (const [tree, order] of [["a", files], ["b/deeper", [...files].reverse()]] as const) for (const file of order) write(`${tree}/${file}`, readFileSync(join(AUDITED, file)));
    const [a, b] = [join(root, "a"), join(root, "b/deeper")];
    const texts = [
      (await flawgate("check", a, "--format", "json")).out,
      (await flawgate("check", a, "--format", "json")).out,
      (await flawgate("check", `${a}/`, "--format", "json")).out,
      (await flawgate("check", relative(process.cwd(), a), "--format", "json")).out,
      (await flawgate("check", b, "--format", "json")).out,
      (await spawned(a, "check", ".", "--format", "json")).out,
      (await spawned(root, "check", "b/../a/", "--format", "json")).out,
    ];
    expect((JSON.parse(texts[0]!) as AuditResult).summary.open).toBeGreaterThan(3);
    for (const text of texts) expect(text).toBe(texts[0]);
  });
});

describe("what a terminal would act upon", () => {
  const ESCAPES = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e\ufeff]/;

  it("is shown escaped, from names of files, code and paths", async () => {
    const text = readFileSync(join(AUDITED, "_rust_kernel/src/lib.rs"), "utf8");
    write("evil\u001b[2J\u202e/lib.rs", text.replace(/"(\w{2,})"/g, '"\u001b[31m\u0007$1"').replaceAll("initial_size", "initial_size/*\u001b]0;x\u0007*/"));
    write("evil\u001b[2J.py", new Uint8Array([0]));
    for (const argv of [["check", root], ["check", root, "--format", "markdown"], ["check", join(root, "evil\u001b[2J\u202e")], ["explain", "A1", "--on", root], ["explain", "A1", "--on", join(root, "evil\u001b[2J\u202e")]]) {
      const { code, out } = await flawgate(...argv);
      expect(code).toBe(0);
      expect(out).not.toMatch(ESCAPES);
    }
    expect((await flawgate("check", root)).out).toContain("evil\\x1b[2J");
    const { open } = (await checked()).summary;
    expect(open).toBeGreaterThan(0);
  });
});
