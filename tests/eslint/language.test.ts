import { ESLint, RuleTester, type Linter } from "eslint";
import { ESLint as ESLint9, RuleTester as RuleTester9 } from "eslint9";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import flawgate from "../../src/eslint/index.js";
import { parseCst } from "../../src/syntax/cst.js";
import { SyntaxTree } from "../../src/eslint/languages/syntax-node.js";
import { SyntaxSourceCode } from "../../src/eslint/languages/source-code.js";
import { treeOf } from "./tree.js";

const TASK = "import asyncio\n\n\nasync def start(client):\n    asyncio.create_task(client.beat())\n";
const CSTR = "use std::ffi::CStr;\nuse std::os::raw::c_char;\n\n#[no_mangle]\npub unsafe extern \"C\" fn open(name: *const c_char) {\n    let name = CStr::from_ptr(name);\n    println!(\"{:?}\", name);\n}\n";

describe.each([
  { version: 10, Engine: ESLint, Tester: RuleTester },
  { version: 9, Engine: ESLint9, Tester: RuleTester9 as unknown as typeof RuleTester },
])("with ESLint $version", ({ Engine, Tester }) => {
  async function lint(path: string, text: string, config: Linter.Config[] = [], options: ESLint.Options = {}): Promise<Linter.LintMessage[]> {
    const cwd = treeOf({ [path]: text });
    const eslint = new Engine({ cwd, overrideConfigFile: true, overrideConfig: [...flawgate.configs.recommended, ...config], ...options });
    return (await eslint.lintFiles([path])).flatMap(({ messages }) => messages);
  }
  const place = ({ ruleId, line, column, endLine, endColumn }: Linter.LintMessage): string => `${ruleId} ${line}:${column}-${endLine}:${endColumn}`;

  it("reports in Rust and in Python", async () => {
    expect((await lint("src/ffi.rs", CSTR)).map(place)).toEqual(["flawgate/cstr-no-null-guard 6:31-6:35"]);
    expect((await lint("src/main.py", TASK)).map(place)).toEqual(["flawgate/fire-and-forget-task 5:5-5:39"]);
  });

  it("says what was seen, which flaw it is and the repair", async () => {
    const [message] = await lint("src/main.py", TASK);
    expect(message!.message).toBe("Nothing keeps this task, so it may be collected while it runs, and its exception is lost. It is the mistake behind N8, O7. Repair: keep the task until it is done, and look at its exception.");
  });

  it.each([
    ["a byte order mark", `\uFEFF${TASK}`, "5:5-5:39"],
    ["CRLF", TASK.replaceAll("\n", "\r\n"), "5:5-5:39"],
    ["tabs", TASK.replace("    asyncio", "\tasyncio"), "5:2-5:36"],
    ["letters outside of the first plane", TASK.replace("    asyncio", "    '😀é'; asyncio"), "5:12-5:46"],
  ])("counts columns right after %s", async (_, text, expected) => {
    expect((await lint("src/main.py", text)).map(place)).toEqual([`flawgate/fire-and-forget-task ${expected}`]);
  });

  it.each([
    ["the next line", "    # eslint-disable-next-line flawgate/fire-and-forget-task -- it ends with the process\n", ""],
    ["the line", "", "  # eslint-disable-line flawgate/fire-and-forget-task -- it ends with the process"],
    ["a block", "    # eslint-disable flawgate/fire-and-forget-task -- it ends with the process\n", "\n    # eslint-enable flawgate/fire-and-forget-task"],
    ["our own ignore", "    # flawgate-ignore fire-and-forget-task: it ends with the process\n", ""],
  ])("is silenced by a comment for %s", async (_, before, after) => {
    expect(await lint("src/main.py", TASK.replace("    asyncio.create_task(client.beat())", `${before}    asyncio.create_task(client.beat())${after}`))).toEqual([]);
  });

  it.each([
    ["// eslint-disable-next-line flawgate/cstr-no-null-guard -- a caller in this repository asks\n", 0],
    ["/* eslint-disable flawgate/cstr-no-null-guard */\n", 0],
    ["/* eslint flawgate/cstr-no-null-guard: \"off\" */\n", 0],
    ["/// eslint-disable-next-line flawgate/cstr-no-null-guard\n", 1],
  ])("reads %s in Rust", async (comment, left) => {
    expect((await lint("src/ffi.rs", CSTR.replace("    let name", `    ${comment}    let name`))).filter((m) => m.ruleId !== null)).toHaveLength(left);
  });

  it("reports a directive that silences nothing, and takes it out", async () => {
    const [message] = await lint("src/main.py", `# eslint-disable-next-line flawgate/E8\nx = 1\n`);
    expect(message).toMatchObject({ ruleId: null, line: 1, column: 1, severity: 1, message: expect.stringContaining("Unused eslint-disable directive") as string });
    expect(message!.fix).toEqual({ range: [0, 38], text: " " });
  });

  it("answers a syntax error with one message at its place", async () => {
    expect(await lint("src/main.py", "x = 1\ny = = 2\n")).toMatchObject([{ fatal: true, ruleId: null, severity: 2, line: 2, message: expect.stringContaining("this cannot be read as Python") as string }]);
    expect(await lint("src/lib.rs", "fn f() {\n    let x = (1;\n}\n")).toMatchObject([{ fatal: true, line: 2, column: 15, message: "Parsing error: `)` is missing here" }].map((m) => ({ ...m, message: expect.stringContaining("`)` is missing here") as string })));
  });

  it("goes on after a syntax error where that is asked for", async () => {
    expect((await lint("src/ffi.rs", `${CSTR}\nfn broken() {\n    let y = = 1;\n}\n`, [{ files: ["**/*.rs"], languageOptions: { tolerant: true } }])).map(place)).toEqual(["flawgate/cstr-no-null-guard 6:31-6:35"]);
  });

  it("refuses language options that there are not", async () => {
    await expect(lint("src/main.py", TASK, [{ files: ["**/*.py"], languageOptions: { tolerent: true } }])).rejects.toThrow("languageOptions of python has no \"tolerent\"; write `tolerant`, or nothing, instead");
  });

  it("refuses names and settings that there are not", async () => {
    const names = { proces_intent: "handle" };
    await expect(lint("src/main.py", TASK, [{ settings: { flawgate: { names } } }])).rejects.toThrow("write `process_intent` instead");
    await expect(lint("src/main.py", TASK, [{ files: ["**/*.py"], rules: { "flawgate/E8": ["error", { names }] } }])).rejects.toThrow("flawgate/E8: names: no flaw and no rule names \"proces_intent\"; write `process_intent` instead");
    await expect(lint("src/main.py", TASK, [{ files: ["**/*.py"], rules: { "flawgate/E8": ["error", { nams: {} }] } }])).rejects.toThrow("nams");
  });

  it("runs in RuleTester", () => {
    const tester = new Tester({ plugins: { flawgate }, language: "flawgate/python" });
    tester.run("fire-and-forget-task", flawgate.rules["fire-and-forget-task"]!, {
      valid: ["import asyncio\n\n\nasync def start(client):\n    await asyncio.create_task(client.beat())\n"],
      invalid: [{ code: TASK, errors: [{ message: /^Nothing keeps this task/, line: 5, column: 5, suggestions: [{ desc: "Keep the task until it is done", output: "import asyncio\n\n_background_tasks = set()\n\n\nasync def start(client):\n    background_task = asyncio.create_task(client.beat())\n    _background_tasks.add(background_task)\n    background_task.add_done_callback(_background_tasks.discard)\n" }] }] }],
    });
  });

  it("lets other rules visit the nodes", async () => {
    const seen: string[] = [];
    const rule = { create: () => ({ "function_item > identifier": (node: unknown) => seen.push((node as { range: [number, number] }).range.join("-")), "function_item:exit": () => seen.push("out") }) };
    await lint("src/lib.rs", "fn first() {}\nfn second() {}\n", [{ files: ["**/*.rs"], plugins: { own: { rules: { rule: rule } } }, rules: { "own/rule": "error" } }]);
    expect(seen).toEqual(["3-8", "out", "17-23", "out"]);
  });

  it("says nothing of files that the audit does not read", async () => {
    const cwd = treeOf({ ".gitignore": "generated/\n", "generated/main.py": TASK, "venv/main.py": TASK, "src/main.py": TASK });
    const eslint = new Engine({ cwd, overrideConfigFile: true, overrideConfig: flawgate.configs.recommended });
    expect((await eslint.lintFiles(["."])).map(({ filePath, messages }) => [filePath.slice(cwd.length + 1), messages.length])).toEqual([["generated/main.py", 0], ["src/main.py", 1]]);
  });

  it("judges a text that is no file by itself", async () => {
    const eslint = new Engine({ cwd: treeOf({ "package.json": "{}" }), overrideConfigFile: true, overrideConfig: [...flawgate.configs.pink] });
    const lintText = async (text: string): Promise<(string | null)[]> => (await eslint.lintText(text, { filePath: "new.py" })).flatMap(({ messages }) => messages.map((m) => m.ruleId));
    expect(await lintText(TASK)).toEqual(["flawgate/fire-and-forget-task"]);
    // Whether anything uses it other files may know.
    expect(await lintText("class Ledger:\n    def _book(self):\n        return 1\n")).toEqual([]);
  });

  it("shows what it is configured to", async () => {
    const eslint = new Engine({ cwd: treeOf({}), overrideConfigFile: true, overrideConfig: flawgate.configs.recommended });
    expect(JSON.parse(JSON.stringify(await eslint.calculateConfigForFile(join("src", "lib.rs"))))).toMatchObject({ language: "flawgate/rust", rules: { "flawgate/cstr-no-null-guard": [2] } });
  });
});

describe("the tree", () => {
  it("has the places of its nodes in lines and columns, the root all of the text", () => {
    const tree = new SyntaxTree(parseCst("python", "\n# é\nx = '😀'\n"));
    const code = new SyntaxSourceCode("python", tree);
    expect(tree.root.range).toEqual([0, 14]);
    expect(tree.root.children.map(({ type, loc, range }) => [type, loc.start, code.getText({ range } as never)])).toEqual([
      ["comment", { line: 2, column: 0 }, "# é"],
      ["expression_statement", { line: 3, column: 0 }, "x = '😀'"],
    ]);
    expect(code.getParent(tree.root.children[1]!)).toBe(tree.root);
    expect([...code.traverse()].filter((step) => step.kind === 1 && step.phase === 1).length).toBe([...code.traverse()].length / 2);
  });
});
