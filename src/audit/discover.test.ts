import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { discover } from "./discover.js";

const MAX_BYTES = 2 * 1024 * 1024;

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "flawgate-discover-"));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(path: string, content: string | Uint8Array = ""): string {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
}
function link(path: string, to: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  symlinkSync(to, join(root, path));
}
const paths = (): string[] => discover(root).files.map((f) => f.path);
const skipped = (): Record<string, string> => Object.fromEntries(discover(root).skipped.map((s) => [s.file, s.reason]));

describe("what is read", () => {
  it("is source files of the three languages, copies of such, and manifests, sorted by path", () => {
    for (const path of ["b.rs", "a/z.py", "a.ts", "B.py", "a/b/c.tsx", "a/x.pyi", "é.mjs", "notes.md", "Makefile", "x.rs.bak", "Cargo.toml", "Cargo.lock"]) write(path);
    expect(paths()).toEqual(["B.py", "Cargo.toml", "a.ts", "a/b/c.tsx", "a/x.pyi", "a/z.py", "b.rs", "x.rs.bak", "é.mjs"]);
    expect(skipped()).toEqual({});
  });

  it("is told by extensions alone, whatever else a file is called", () => {
    for (const path of ["constructor", "x.constructor", "x.__proto__", "toString", "py", "rs", "x.toString"]) write(path);
    expect(paths()).toEqual([]);
    for (const path of ["constructor.py", "__proto__.ts", "hasOwnProperty.rs"]) write(path);
    expect(paths()).toEqual(["__proto__.ts", "constructor.py", "hasOwnProperty.rs"]);
  });

  it("is never what is made, fetched or the version control's", () => {
    for (const folder of ["node_modules", "target", ".venv", "venv", ".git", "__pycache__", ".tox"]) write(`a/${folder}/x.py`);
    link("b/node_modules", "/usr");
    expect(discover(root)).toMatchObject({ files: [], skipped: [] });
  });

  it("is the text without a byte order mark, and the size with it", () => {
    write("a.py", "\ufeffx = 1\r\n");
    expect(discover(root).files).toMatchObject([{ path: "a.py", text: "x = 1\r\n", bytes: 10 }]);
  });

  it("names a folder `.` and a file by its name, wherever they lie", () => {
    const file = write("a.py");
    expect(discover(`${root}/`).root).toBe(".");
    expect(discover(file)).toMatchObject({ root: "a.py", files: [{ path: "a.py" }] });
  });
});

describe("what is skipped, and listed", () => {
  it("is what is no text in UTF-8, or too large", () => {
    write("latin.py", new Uint8Array([0x23, 0xe9]));
    write("surrogate.ts", new Uint8Array([0x22, 0xed, 0xa0, 0x80, 0x22]));
    write("nul.rs", "fn f() {}\0");
    write("large.rs", " ".repeat(MAX_BYTES + 1));
    write("just.rs", " ".repeat(MAX_BYTES));
    expect(paths()).toEqual(["just.rs"]);
    expect(skipped()).toEqual({ "large.rs": "larger than 2 MB", "latin.py": "not UTF-8", "nul.rs": "binary", "surrogate.ts": "not UTF-8" });
    expect(discover(root).unread).toEqual(["large.rs", "latin.py", "nul.rs", "surrogate.ts"]);
  });

  it("is a bundle, which is nobody's source and hides none", () => {
    write("app.js", "var a=1;".repeat(5000));
    write("table.ts", `export const rows = [\n${'  "a row",\n'.repeat(5000)}];\n`);
    write("short.js", "var a=1;".repeat(100));
    expect(paths()).toEqual(["short.js", "table.ts"]);
    expect(skipped()).toEqual({ "app.js": "minified: no source that somebody wrote" });
    expect(discover(root).unread).toEqual([]);
  });

  it.skipIf(process.platform === "win32")("is a pipe that looks like a source file", () => {
    execFileSync("mkfifo", [join(root, "pipe.py")]);
    link("link.py", "pipe.py");
    expect(skipped()).toEqual({ "link.py": "not a file", "pipe.py": "not a file" });
    expect(() => discover(join(root, "pipe.py"))).toThrow(/pipe\.py: is no Rust, Python or TypeScript file; name a folder or a source file instead$/);
  });

  it.skipIf(process.getuid?.() === 0)("is a folder, a file and a .gitignore that must not be read (root may read all)", () => {
    chmodSync(write("closed.py"), 0);
    chmodSync(write("a/.gitignore", "x.py"), 0);
    write("a/x.py");
    write("b/x.py");
    chmodSync(join(root, "b"), 0);
    try {
      expect(skipped()).toEqual({ "a/.gitignore": "cannot be read (EACCES)", b: "cannot be read (EACCES)", "closed.py": "cannot be read (EACCES)" });
      expect(paths()).toEqual(["a/x.py"]);
    } finally {
      chmodSync(join(root, "b"), 0o700);
    }
  });
});

describe("links", () => {
  it("are not followed out of the target, to nowhere, in circles", () => {
    write("a/b/x.py");
    link("a/b/up", "../..");
    link("a/b/self", ".");
    link("loop", "loop");
    link("loop.py", "loop.py");
    link("gone.py", "nowhere.py");
    link("out.py", "/etc/passwd");
    link("out", "/usr");
    link("out.txt", "/etc/passwd");
    expect(paths()).toEqual(["a/b/x.py"]);
    expect(skipped()).toEqual({
      "a/b/self": "a link that leads back to a folder above it", "a/b/up": "a link that leads back to a folder above it", "gone.py": "a link that leads nowhere",
      loop: "a link that leads nowhere", "loop.py": "a link that leads nowhere", out: "a link out of the target", "out.py": "a link out of the target",
    });
    expect(discover(root).unread).toEqual(["gone.py", "loop.py", "out", "out.py"]);
  });

  it("make nothing count twice", () => {
    write("real/x.py");
    link("other", "real");
    link("y.py", "real/x.py");
    expect(paths()).toEqual(["real/x.py"]);
    expect(skipped()).toEqual({ other: "a link to real, which is read there", "y.py": "a link to real/x.py, which is read there" });
    expect(discover(root).unread).toEqual([]);
  });

  it("give a name to a file that is not read by its own", () => {
    write("script", "x = 1\n");
    write(".venv/y.py");
    link("a.py", "script");
    link("b.py", "a.py");
    link("c.py", ".venv/y.py");
    link("lib", ".venv");
    expect(paths()).toEqual(["a.py"]);
    expect(skipped()).toEqual({ "b.py": "a link to script, which is read there", "c.py": "a link to .venv/y.py, which is not read", lib: "a link to .venv, which is not read" });
  });

  it("among many folders are looked at once each", () => {
    for (let i = 0; i < 30; i++) {
      write(`d${i}/x.py`);
      for (let j = 0; j < 30; j++) if (j !== i) link(`d${i}/to${j}`, `../d${j}`);
    }
    expect(paths()).toHaveLength(30);
    expect(discover(root).skipped).toHaveLength(30 * 29);
  });

  it("may be the target itself", () => {
    write("real/x.py");
    link("alias", "real");
    expect(discover(join(root, "alias"))).toMatchObject({ root: ".", files: [{ path: "x.py" }], skipped: [] });
  });
});

describe(".gitignore", () => {
  const ignored = (path: string): boolean => !paths().includes(path);

  it("holds below its folder, the innermost that speaks of a path decides", () => {
    write(".gitignore", "\ufeff*.gen.py\r\n/out/\n!b/keep.gen.py\n");
    write("a/.gitignore", "!special.gen.py\n/local.py\n");
    for (const path of ["x.gen.py", "a/x.gen.py", "a/special.gen.py", "a/local.py", "a/c/local.py", "b/keep.gen.py", "b/special.gen.py", "out/x.py", "a/out/x.py"]) write(path);
    expect(paths()).toEqual(["a/c/local.py", "a/out/x.py", "a/special.gen.py", "b/keep.gen.py"]);
    expect(skipped()).toEqual({});
  });

  it("cannot bring back a file of a folder that is ignored, but the folder", () => {
    write(".gitignore", "build/\n!build/keep.py\n/a/*\n!/a/b/\nc/d/\n");
    write("c/.gitignore", "!d/\n");
    for (const path of ["build/keep.py", "a/x.py", "a/b/x.py", "c/d/x.py"]) write(path);
    expect(paths()).toEqual(["a/b/x.py", "c/d/x.py"]);
  });

  it("is taken by the letter", () => {
    write(".gitignore", "Build/\n");
    write("build/x.py");
    expect(ignored("build/x.py")).toBe(false);
  });

  it("silences a link, too", () => {
    write(".gitignore", "gone.py\n");
    link("gone.py", "nowhere");
    expect(skipped()).toEqual({});
  });

  it("is not trusted with patterns that would take for ever", () => {
    write(".gitignore", `x.py\n${"*a".repeat(40)}b\n`);
    write(`${"a".repeat(200)}.py`);
    write("x.py");
    expect(paths()).toEqual([`${"a".repeat(200)}.py`]);
    expect(skipped()).toEqual({ ".gitignore": "line 2 has too many wildcards and is not used" });
  });

  it("that is none holds nothing", () => {
    mkdirSync(join(root, ".gitignore"));
    write("x.py");
    expect(paths()).toEqual(["x.py"]);
  });
});

describe("a path that cannot be audited", () => {
  it.each([
    ["nowhere", /nowhere: there is no such file or folder; name a folder or a source file instead$/],
    ["notes.md", /notes\.md: is no Rust, Python or TypeScript file; name a folder or a source file instead$/],
    ["notes.md/x.py", /x\.py: cannot be read \(ENOTDIR\); name a folder or a source file instead$/],
  ])("%s", (path, problem) => {
    write("notes.md");
    expect(() => discover(join(root, path))).toThrow(problem);
  });

  it("is nothing at all", () => {
    expect(() => discover("")).toThrow(/^"": there is no such file or folder/);
  });
});
