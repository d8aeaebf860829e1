import { beforeAll, describe, expect, it } from "vitest";
import { Budget } from "../src/analysis/budget.js";
import { canonical } from "../src/analysis/names.js";
import { Program } from "../src/analysis/program.js";
import { within, expressionsIn } from "../src/analysis/walk.js";
import { homeOf } from "../src/audit/layers.js";
import { loadCatalog } from "../src/catalog/load.js";
import type { FunctionDecl, Module } from "../src/model/model.js";
import { loadRules, type LoadedRule } from "../src/rules/load.js";
import type { LayerHome } from "../src/rules/locate.js";
import { fit, patternOf } from "../src/rules/names.js";
import type { Anchor, Rule } from "../src/rules/rule.js";
import { readExamples, type Example } from "../src/rules/test-examples.js";
import { judgeRule, type Verdict } from "../src/rules/verdict.js";
import { parseModule, readyParsers } from "../src/syntax/parse.js";
import { edited, type Edit } from "./rewriting/edits.js";
import { reformat } from "./rewriting/reformat.js";
import { renameLocals } from "./rewriting/rename-locals.js";

/** No evidence is never good news: what a rule says of its own examples when they are taken apart, and when they are only written otherwise. */

const catalog = loadCatalog();
const rules = [...loadRules().values()].map((loaded) => ({ ...loaded, id: loaded.rule.flaw, home: homeOf(catalog.byId.get(loaded.rule.flaw)!.layer), examples: readExamples(loaded.folder) }));
beforeAll(readyParsers);

describe.each(rules)("$id", ({ rule, home, examples }: LoadedRule & { home: LayerHome; examples: Example[] }) => {
  const judged = (files: Example["files"], budget?: Budget): Verdict => judgeRule(rule, new Program(files.map((f) => parseModule(f.path, f.text))), home, {}, budget);
  const flawed = examples.filter((e) => e.expected === "flawed");

  it("knows nothing of an empty program", () => {
    expect(judged([])).toMatchObject({ is: "unknown", reason: expect.stringMatching(/^not-located: /) as string });
    expect(judged([{ path: "other.py", text: "" }, { path: "other.rs", text: "" }, { path: "other.ts", text: "" }]).reason).toMatch(/^not-located: /);
  });

  it.each(examples)("$name: gives up where it has no steps", ({ files }) => {
    expect(judged(files, new Budget(1))).toMatchObject({ is: "unknown", reason: "budget: gave up after 1 steps" });
  });

  it.runIf(rule.gone?.function !== "sound").each(flawed)("$name: is unknown where its place is renamed", ({ files }) => {
    const renamed = rewritten(files, rule, ({ nameSpan }) => ({ ...nameSpan, text: "qwertyuiop" }));
    expect(judged(renamed)).toMatchObject({ is: "unknown", reason: expect.stringMatching(/^not-located: /) as string });
  });

  it.runIf(rule.gone?.function !== "sound").each(flawed)("$name: is unknown where its place is deleted", ({ files }) => {
    const deleted = rewritten(files, rule, ({ start, end }, { language }) => ({ start, end, text: language === "python" ? "pass" : "" }));
    expect(judged(deleted)).toMatchObject({ is: "unknown", reason: expect.stringMatching(/^not-(located|parsed): /) as string });
  });

  it.each(examples)("$name: says that its place does not parse", ({ files }) => {
    const broken = rewritten(files, rule, (f, module) => bodyAs(f, module, { rust: "{ let = = ; }", python: "x = = (1\n", typescript: "{ let = = ; }", manifest: "= =" }[module.language]));
    expect(judged(broken)).toMatchObject({ is: "unknown", reason: expect.stringMatching(/^not-parsed: /) as string });
  });

  it.each(examples)("$name: is never sound where a line of its place does not parse", ({ files }) => {
    const broken = rewritten(files, rule, (f) => {
      const last = f.body?.at(-1);
      return last === undefined ? null : { start: last.start, end: last.start, text: "$%&/( = ; " };
    });
    expect(judged(broken).is).not.toBe("absent");
  });

  it.each(examples)("$name: holds when the locals have other names", ({ files, expected }) => {
    const taken = keywordsIn(files);
    const renamed = files.map((f) => ({ ...f, text: renameLocals(parseModule(f.path, f.text), parseModule, (name) => !taken.has(name) && !isNamedIn(rule, name)).text }));
    expect(outcome(judged(renamed))).toEqual(outcome(judged(files)));
    expect(judged(renamed).is).toBe(expected === "flawed" ? "present" : "absent");
  });

  it.each(examples)("$name: holds when it is written over other lines", ({ files, expected }) => {
    const other = files.map((f) => ({ ...f, text: reformat(parseModule(f.path, f.text)) }));
    for (const f of other) expect(parseModule(f.path, f.text).errors, f.text).toEqual([]);
    expect(outcome(judged(other))).toEqual(outcome(judged(files)));
    expect(judged(other).is).toBe(expected === "flawed" ? "present" : "absent");
  });
});

it("the renamer renames", () => {
  const renamed = rules.flatMap(({ rule, examples }) =>
    examples.flatMap(({ files }) => files.flatMap((f) => renameLocals(parseModule(f.path, f.text), parseModule, (name) => !keywordsIn(files).has(name) && !isNamedIn(rule, name)).renamed)),
  );
  expect(renamed.length).toBeGreaterThan(4 * rules.length);
});

/** What must not change: what is said, and of which functions. */
const outcome = ({ is, findings }: Verdict): unknown => ({ is, at: [...new Set(findings.map((f) => f.symbol))].sort() });

function anchorsOf({ where }: Rule): Anchor[] {
  if ("each" in where) return where.each;
  if ("all" in where) return where.all;
  return "first" in where ? where.first : [where];
}

/** The example with all functions changed that the rule may be anchored in. */
function rewritten(files: Example["files"], rule: Rule, change: (f: FunctionDecl, module: Module) => Edit | null): Example["files"] {
  const names = anchorsOf(rule).flatMap((a) => a.function ?? []);
  let changes = 0;
  const result = files.map((file) => {
    const module = parseModule(file.path, file.text);
    const edits = module.functions.filter((f) => f.body !== null && fit(names, f.name) !== null).flatMap((f) => change(f, module) ?? []);
    changes += edits.length;
    return { ...file, text: edited(file.text, edits) };
  });
  expect(changes).toBeGreaterThan(0);
  return result;
}

/** The function with another body; in Python the lines below its own. */
function bodyAs(f: FunctionDecl, { text, language }: Module, body: string): Edit | null {
  if (language === "python") {
    const first = f.body?.[0];
    return first === undefined ? null : { start: first.start, end: f.end, text: body };
  }
  const open = text.indexOf("{", Math.max(f.nameSpan.end, ...f.params.map((p) => p.end)));
  return { start: open, end: f.end, text: body };
}

/** The names that calls give to parameters: whoever renames one of these changes what the call says. */
function keywordsIn(files: Example["files"]): Set<string> {
  const found = new Set<string>();
  for (const f of files) {
    const module = parseModule(f.path, f.text);
    const bodies = [module.body, ...module.functions.map((x) => x.body ?? [])];
    for (const body of bodies)
      for (const top of expressionsIn(body))
        for (const e of within(top)) {
          if (e.kind === "call") for (const a of e.args) if (a.name !== null) found.add(a.name);
          if (e.kind === "lambda") for (const inner of expressionsIn(e.function.body ?? [])) if (inner.kind === "call") for (const a of inner.args) if (a.name !== null) found.add(a.name);
        }
  }
  return found;
}

/** The rule speaks of a name, or of something that is called like it. */
function isNamedIn(rule: Rule, name: string): boolean {
  const words = wordsIn({ ...rule, message: "", flaw: "" });
  return words.some((word) => {
    if (word === "/./") return false;
    const pattern = patternOf(word);
    return pattern === null ? canonical(name).includes(canonical(word)) : pattern.test(name);
  });
}

function wordsIn(value: unknown): string[] {
  if (typeof value === "string") return value.length > 1 ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [...(key === "when" ? Object.keys(inner as object).flatMap((k) => k.split(".")) : []), ...wordsIn(inner)]);
}
