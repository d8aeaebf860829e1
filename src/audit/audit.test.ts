import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { Budget } from "../analysis/budget.js";
import { Program } from "../analysis/program.js";
import { loadRules, type LoadedRule } from "../rules/load.js";
import { judgeRule } from "../rules/verdict.js";
import { parseModule, readyParsers } from "../syntax/parse.js";
import { audit } from "./audit.js";
import { explainOn } from "./explain.js";
import { homeOf } from "./layers.js";
import type { FlawResult } from "./result.js";

const MAX_BYTES = 2 * 1024 * 1024;
const rules = loadRules();
let root: string;
beforeAll(readyParsers);
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "flawgate-audit-"));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
async function resultOf(id: string): Promise<FlawResult> {
  const { flaws } = await audit({ path: root });
  return flaws.find((f) => f.id === id)!;
}
/** A flawed example of a rule, at the path that it stands for. */
function example(id: string, extension: string): { path: string; lines: string[] } {
  const { folder } = rules.get(id)!;
  const name = readdirSync(folder).sort().find((n) => n.startsWith("flawed.") && n.endsWith(extension))!;
  const text = readFileSync(join(folder, name), "utf8");
  return { path: /path:\s*(\S+)/.exec(text)![1]!, lines: text.split("\n") };
}

const LANGUAGES = [
  ["A2", ".rs", "//"],
  ["A14", ".py", "#"],
  ["A2", ".ts", "//"],
] as const;

describe.each(LANGUAGES)("flawgate-ignore of %s in %s", (id, extension, mark) => {
  const { path, lines } = example(id, extension);
  let line: number;
  /** The example with lines put in before the finding, or text after it. */
  const withIgnore = (before: readonly string[], after = ""): void => {
    write(path, [...lines.slice(0, line - 1), ...before, lines[line - 1]! + after, ...lines.slice(line)].join("\n"));
  };
  beforeEach(async () => {
    write(path, lines.join("\n"));
    const found = await resultOf(id);
    expect(found).toMatchObject({ status: "open", reason: null });
    expect(found.findings).toHaveLength(1);
    line = found.findings[0]!.line;
  });

  it("with a reason accepts, on the line and on one above", async () => {
    withIgnore([], ` ${mark} flawgate-ignore ${id}: known since May`);
    expect(await resultOf(id)).toMatchObject({ status: "accepted", reason: `ignored at ${path}:${line}: known since May`, findings: [] });
    withIgnore([`${mark} flawgate-ignore B1, ${id.toLowerCase()}: known since May`, "", `   ${mark} more to say`]);
    expect(await resultOf(id)).toMatchObject({ status: "accepted", reason: `ignored at ${path}:${line}: known since May`, findings: [] });
    expect((await explainOn({ path: root, id, names: {} })).join("\n")).toContain(`\n  ignored at ${path}:${line}: known since May\n`);
  });

  it("without a reason is not heeded, and said so", async () => {
    withIgnore([`${mark} flawgate-ignore ${id}`]);
    expect(await resultOf(id)).toMatchObject({
      status: "open", reason: `the flawgate-ignore at ${path}:${line} gives no reason and is not honoured; write \`flawgate-ignore ${id}: why\` instead`, findings: [{ line: line + 1 }],
    });
    withIgnore([`${mark} flawgate-ignore ${id} because`]);
    expect(await resultOf(id)).toMatchObject({ status: "open", reason: expect.stringContaining("gives no reason") as string });
  });

  it("for something else, or elsewhere, is none", async () => {
    withIgnore([`${mark} flawgate-ignore A9: another`]);
    expect(await resultOf(id)).toMatchObject({ status: "open", reason: null });
    write(path, [...lines, `${mark} flawgate-ignore ${id}: too late`].join("\n"));
    expect(await resultOf(id)).toMatchObject({ status: "open", reason: null });
    write(path, [`${mark} flawgate-ignore ${id}: far off`, ...lines].join("\n"));
    expect(await resultOf(id)).toMatchObject({ status: "open", reason: null });
  });
});

describe("flawgate-ignore", () => {
  const { path, lines } = example("A2", ".rs");
  it("holds for one of two findings only", async () => {
    const twice = (name: string, ignore: string): string => lines.join("\n").replace(/(.*\/\/ flaw:)/, `${ignore}\n$1`).replaceAll("process_intent", name);
    write(path, twice("process_intent", "// flawgate-ignore A2: known"));
    expect(await resultOf("A2")).toMatchObject({ status: "accepted" });
    write("_rust_kernel/src/other/lib.rs", twice("process_intent", ""));
    const both = await resultOf("A2");
    expect(both).toMatchObject({ status: "open", reason: null });
    expect(both.findings.map((f) => f.file)).toEqual(["_rust_kernel/src/other/lib.rs"]);
  });

  it("reaches over attributes, block comments and a block comment before code", async () => {
    const at = lines.findIndex((l) => l.includes("// flaw:"));
    const put = (...before: string[]): void => write(path, [...lines.slice(0, at), ...before, ...lines.slice(at)].join("\n"));
    put("/* flawgate-ignore A2: known", "   for long */", "/* and", "   more */ // of it", "#[allow(unused)]");
    expect(await resultOf("A2")).toMatchObject({ status: "accepted", reason: `ignored at ${path}:${at + 1}: known for long` });
    put("// flawgate-ignore A2: known", "#[allow(unused)] let _x = 1;");
    expect(await resultOf("A2")).toMatchObject({ status: "open" });
    write(path, [...lines.slice(0, at), `/* flawgate-ignore A2: known */ ${lines[at]!}`, ...lines.slice(at + 1)].join("\n"));
    expect(await resultOf("A2")).toMatchObject({ status: "accepted" });
  });

  it("with much space is read at once", () => {
    const hostile = `# flawgate-ignore A1: ${`${" ".repeat(20_000)}x`.repeat(20)}`;
    expect(parseModule("a.py", hostile).suppressions).toMatchObject([{ ids: ["A1"], reason: Array(20).fill("x").join(" ") }]);
  });
});

describe("what was not read", () => {
  it("is no evidence that something is gone", async () => {
    const tree = join(root, "tree");
    cpSync(join(rules.get("A2")!.folder, readdirSync(rules.get("A2")!.folder).find((n) => n.startsWith("flawed.") && n.endsWith(".rs"))!), join(tree, "lib.rs"), { recursive: true });
    const text = readFileSync(join(tree, "lib.rs"));
    for (const [content, why] of [[new Uint8Array([...text, 0xff]), "not UTF-8"], [`${text.toString()}${" ".repeat(MAX_BYTES)}`, "larger than 2 MB"], [`${text.toString()}\0`, "binary"]] as const) {
      writeFileSync(join(tree, "lib.rs"), content);
      const result = await audit({ path: tree });
      expect(result.target.skipped).toEqual([{ file: "lib.rs", reason: why }]);
      expect(result.flaws.find((f) => f.id === "A2")).toMatchObject({ status: "unknown", reason: expect.stringContaining(`not-parsed: lib.rs was not read (${why}); elsewhere no module`) as string });
      expect(result.summary).toMatchObject({ unknown: 275, clear: 0 });
    }
  });

  it("says nothing of another system", async () => {
    write("chat/server.py", "import asyncio\n\nasync def serve(reader, writer):\n    while line := await reader.readline():\n        writer.write(line)\n");
    expect((await audit({ path: join(root, "chat") })).flaws).toSatisfy((flaws: readonly FlawResult[]) => flaws.every((f) => f.reason?.startsWith("not-located: no module and no type") === true));
  });

  it("leaves nothing clear where there is nothing", async () => {
    expect((await audit({ path: root })).summary).toMatchObject({ unknown: 275 });
    write("a.md", "");
    expect((await audit({ path: root })).summary).toMatchObject({ unknown: 275 });
  });

  it("does not matter where it could not hold the flaw", async () => {
    write("tests/big.rs", " ".repeat(MAX_BYTES + 1));
    write("big.ts", " ".repeat(MAX_BYTES + 1));
    write("a.rs", "fn f() {}\n");
    expect(await resultOf("A2")).toMatchObject({ status: "unknown", reason: expect.stringMatching(/^not-located: /) as string });
  });
});

describe("names", () => {
  it("of ours must be some", async () => {
    await expect(audit({ path: root, names: { proces_intent: "x", zzzzzzzz: "y" } })).rejects.toThrow(
      /^no flaw and no rule names "proces_intent"; write `process_intent` instead\nno flaw and no rule names "zzzzzzzz"; write a name that `flawgate explain` shows for a flaw instead$/,
    );
    await expect(audit({ path: root, names: JSON.parse('{"__proto__":"x"}') as Record<string, string> })).rejects.toThrow(/names "__proto__"/);
    expect((await audit({ path: root, names: { process_intent: "handle", TradeSlot: "Slot", initial_size: "first_size" } })).flaws).toHaveLength(275);
  });

  it("of theirs are found", async () => {
    const { path, lines } = example("A2", ".rs");
    write(path, lines.join("\n").replaceAll("process_intent", "dispatch"));
    expect(await resultOf("A2")).toMatchObject({ status: "unknown" });
    const { flaws } = await audit({ path: root, names: { process_intent: "dispatch" } });
    expect(flaws.find((f) => f.id === "A2")).toMatchObject({ status: "open" });
  });
});

describe("a rule over its budget", () => {
  it("is unknown, with that reason and no findings", () => {
    for (const rule of rules.values()) {
      const program = programOf(rule);
      const budget = new Budget(3);
      const verdict = judgeRule(rule.rule, program, homeOf("rust"), {}, budget);
      if (budget.used > 3) expect(verdict).toMatchObject({ is: "unknown", reason: "budget: gave up after 3 steps", findings: [] });
    }
    const a1 = rules.get("A1")!;
    expect(judgeRule(a1.rule, programOf(a1), homeOf("rust"), {}, new Budget(3)).reason).toBe("budget: gave up after 3 steps");
    expect(judgeRule(a1.rule, programOf(a1), homeOf("rust")).is).toBe("present");
  });
});

function programOf({ folder }: LoadedRule): Program {
  const name = readdirSync(folder).sort().find((n) => n.startsWith("flawed.") && statSync(join(folder, n)).isFile());
  return new Program(name === undefined ? [] : [parseModule(name, readFileSync(join(folder, name), "utf8"))]);
}
