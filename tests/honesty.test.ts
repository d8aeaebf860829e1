import { beforeAll, describe, expect, it } from "vitest";
import { Budget } from "../src/analysis/budget.js";
import { canonical } from "../src/analysis/names.js";
import { Program } from "../src/analysis/program.js";
import { stemOf } from "../src/analysis/stems.js";
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
import { languageOf } from "../src/syntax/language.js";
import { parseModule, readyParsers } from "../src/syntax/parse.js";
import { edited, type Edit } from "./rewriting/edits.js";
import { reformat } from "./rewriting/reformat.js";
import { renameLocals } from "./rewriting/rename-locals.js";

/** No evidence is never good news: what a rule says of its own examples when they are taken apart, and when they are only written otherwise. */

const catalog = loadCatalog();
const rules = [...loadRules().values()].map((loaded) => ({ ...loaded, id: loaded.rule.flaw, home: homeOf(catalog.byId.get(loaded.rule.flaw)!.layer), examples: readExamples(loaded.folder).map((e) => ({ ...e, files: e.files.filter((f) => languageOf(f.path) !== null) })) }));
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

  // A rule may find the flaw by another way. It must not take for sound what it does not find.
  const mustBeThere = anchorsOf(rule).some((a) => rule.gone?.[lastLinkOf(a)] !== "sound" && lastLinkOf(a) !== "case");
  // What nothing uses is mended by deleting it, and so is one of two that write a file.
  const mendedByDeletion = /"(unused|elsewhere)"/.test(JSON.stringify(rule.present));
  it.runIf(mustBeThere).each(flawed)("$name: is not sound where its place is renamed", ({ files }) => {
    expect(judged(renamed(files, rule)).is).not.toBe("absent");
  });

  it.runIf(mustBeThere && !mendedByDeletion).each(flawed)("$name: is not sound where its place is deleted", ({ files }) => {
    expect(judged(deleted(files, rule)).is).not.toBe("absent");
  });

  it.each(examples)("$name: says that its place does not parse", ({ files }) => {
    const broken = rewritten(files, rule, (f, module) => bodyAs(f, module, { rust: "{ let = = ; }", python: "x = = (1\n", typescript: "{ let = = ; }", manifest: "= =" }[module.language]));
    if (broken !== null) expect(judged(broken)).toMatchObject({ is: "unknown", reason: expect.stringMatching(/^not-(parsed|located): /) as string });
  });

  it.each(examples)("$name: is never sound where a line of its place does not parse", ({ files }) => {
    const broken = rewritten(files, rule, (f) => {
      const last = f.body?.at(-1);
      return last === undefined ? null : { start: last.start, end: last.start, text: "$%&/( = ; " };
    });
    if (broken !== null) expect(judged(broken).is).not.toBe("absent");
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
    examples.flatMap(({ files }) => {
      const keywords = keywordsIn(files);
      return files.flatMap((f) => renameLocals(parseModule(f.path, f.text), parseModule, (name) => !keywords.has(name) && !isNamedIn(rule, name)).renamed);
    }),
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

/** The link of an anchor that must be found. */
const lastLinkOf = (a: Anchor): "function" | "type" | "module" | "case" => (a.function !== undefined ? "function" : a.type !== undefined ? "type" : a.module !== undefined ? "module" : "case");

/** The functions of the places that a rule is anchored in: named ones, those of a type, those of a file. */
function placesIn(rule: Rule, module: Module): FunctionDecl[] {
  const anchors = anchorsOf(rule);
  const isOf = (f: FunctionDecl, a: Anchor): boolean =>
    (a.function === undefined || fit(a.function, f.name) !== null) && (a.type === undefined || a.function !== undefined || (f.owner !== null && fit(a.type, f.owner) !== null)) && (a.module === undefined || a.function !== undefined || fit(a.module, stemOf(module)) !== null);
  return module.functions.filter((f) => f.body !== null && anchors.some((a) => isOf(f, a)));
}

/** The example with all functions changed that are of the rule's place; null where it has none: a type without methods, a file without functions. */
function rewritten(files: Example["files"], rule: Rule, change: (f: FunctionDecl, module: Module) => Edit | null): Example["files"] | null {
  let changes = 0;
  const result = files.map((file) => {
    const module = parseModule(file.path, file.text);
    const edits = placesIn(rule, module).flatMap((f) => change(f, module) ?? []);
    changes += edits.length;
    return { ...file, text: edited(file.text, edits) };
  });
  return changes === 0 ? null : result;
}

/** The example with its place under another name: functions where the rule names any, else types, else files. */
function renamed(files: Example["files"], rule: Rule): Example["files"] {
  const anchors = anchorsOf(rule);
  const functions = anchors.flatMap((a) => a.function ?? []);
  const types = anchors.flatMap((a) => (a.function === undefined ? (a.type ?? []) : []));
  return files.map(({ path, text }) => {
    const module = parseModule(path, text);
    const names = [
      ...module.functions.filter((f) => fit(functions, f.name) !== null).map((f) => f.name),
      ...files.flatMap((f) => parseModule(f.path, f.text).types).filter((t) => fit(types, t.name) !== null).map((t) => t.name),
    ].filter((n) => n.length > 1);
    const other = names.length === 0 ? text : text.replace(new RegExp(`(?<![\\w$])(${[...new Set(names)].join("|")})(?![\\w$])`, "g"), "Qwertyuiop");
    const isPlace = anchors.some((a) => lastLinkOf(a) === "module" && fit(a.module!, stemOf(module)) !== null);
    return { path: isPlace ? path.replace(/[\w.-]+(?=\.\w+$)/, "qwertyuiop") : path, text: other };
  });
}

/** The example without its place. */
function deleted(files: Example["files"], rule: Rule): Example["files"] {
  const anchors = anchorsOf(rule);
  return files.map((file) => {
    const module = parseModule(file.path, file.text);
    if (anchors.some((a) => lastLinkOf(a) === "module" && fit(a.module!, stemOf(module)) !== null)) return { ...file, text: "" };
    const gone = module.language === "python" ? "pass" : "";
    const types = module.types.filter((t) => anchors.some((a) => lastLinkOf(a) === "type" && fit(a.type!, t.name) !== null));
    return { ...file, text: edited(file.text, [...types, ...placesIn(rule, module)].map(({ start, end }) => ({ start, end, text: gone }))) };
  });
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
