import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadCatalog } from "../../src/catalog/load.js";
import flawgate from "../../src/eslint/index.js";
import { RULES_DIRECTORY } from "../../src/rules/load.js";
import { readExamples } from "../../src/rules/test-examples.js";
import { loadRules } from "../../src/rules/load.js";
import { eslintIn, treeOf } from "./tree.js";
import type { Linter } from "eslint";

/** A suggestion is offered where it is right: applied, the file parses, and the rule has nothing more to say there. */

const REPAIRED = ["cstr-no-null-guard", "fire-and-forget-task", "serde-no-deny-unknown", "wallclock-deadline"];
const rules = loadRules();
const configOf = (rule: string): Linter.Config[] => flawgate.configs.pink.map((config) => ({ ...config, rules: { [`flawgate/${rule}`]: "error" } }));

async function lint(cwd: string, rule: string, path: string, text: string): Promise<Linter.LintMessage[]> {
  const [result] = await eslintIn(cwd, configOf(rule)).lintText(text, { filePath: join(cwd, path) });
  return result!.messages;
}

const subjects = [
  ...REPAIRED.map((id) => ({ id, folder: join(RULES_DIRECTORY, "families", id) })),
  ...loadCatalog().flaws.filter((flaw) => REPAIRED.includes(flaw.family ?? "") && rules.has(flaw.id)).map(({ id }) => ({ id, folder: rules.get(id)!.folder })),
];

describe.each(subjects)("the suggestions of $id", ({ id, folder }) => {
  it("each mend the place that they are offered at", { timeout: 300_000 }, async () => {
    let offered = 0;
    for (const { name, files } of readExamples(folder).filter((e) => e.expected === "flawed")) {
      const cwd = treeOf({ "flawgate.yaml": "names: {}\n", ...Object.fromEntries(files.map(({ path, text }) => [path, text])) });
      for (const { path, text } of files.filter((f) => /\.(rs|py|ts)$/.test(f.path))) {
        const messages = await lint(cwd, id, path, text);
        for (const message of messages)
          for (const { fix, desc } of message.suggestions ?? []) {
            offered++;
            const mended = text.slice(0, fix.range[0]) + fix.text + text.slice(fix.range[1]);
            const after = await lint(cwd, id, path, mended);
            expect(after.filter((m) => m.fatal), `${name}: ${desc}\n${mended}`).toEqual([]);
            const line = text.split("\n")[message.line - 1]!.trim();
            expect(after.filter((m) => mended.split("\n")[m.line - 1]!.includes(line)), `${name}: ${desc}\n${mended}`).toEqual([]);
            // Of a flaw another place may come to be seen, of a family all are.
            expect(after.length, `${name}: ${desc}\n${mended}`).toBeLessThan(messages.length + (REPAIRED.includes(id) ? 0 : 1));
          }
      }
    }
    if (REPAIRED.includes(id)) expect(offered).toBeGreaterThan(0);
    console.log(`${id}: ${offered} suggestions`);
  });
});

describe("no suggestion", () => {
  const offered = async (rule: string, path: string, text: string): Promise<[number, number]> => {
    const cwd = treeOf({ "flawgate.yaml": "names: {}\n", [path]: text });
    const messages = await lint(cwd, rule, path, text);
    return [messages.length, messages.flatMap((m) => m.suggestions ?? []).length];
  };

  it.each([
    ["an error code, of which nobody knows which is free", "cstr-no-null-guard", "ffi.rs", "use std::ffi::CStr;\nuse std::os::raw::c_char;\n#[no_mangle]\npub unsafe extern \"C\" fn submit(name: *const c_char) -> i32 {\n    let name = CStr::from_ptr(name);\n    name.to_bytes().len() as i32\n}\n"],
    ["a deadline that another function reads", "wallclock-deadline", "wait.py", "import time\n\n\ndef wait(job):\n    job.deadline = time.time() + 5\n    started = time.time()\n    while not job.done():\n        if time.time() - started > 30:\n            return False\n    return True\n"],
    ["a task with a variable of its own", "fire-and-forget-task", "beat.py", "import asyncio\n\n\nasync def start(client):\n    beat = asyncio.create_task(client.heartbeat())\n    await client.connect()\n"],
  ])("for %s", async (_, rule, path, text) => {
    const [reported, suggested] = await offered(rule, path, text);
    expect([reported > 0, suggested]).toEqual([true, 0]);
  });
});
