import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { ConfigError } from "../errors.js";
import { loadRules } from "./load.js";

const made: string[] = [];
afterEach(() => {
  for (const directory of made.splice(0)) rmSync(directory, { recursive: true });
});

/** A rules folder with these files. */
function rulesOf(files: Record<string, string>): string {
  const directory = mkdtempSync(join(tmpdir(), "flawgate-load-"));
  made.push(directory);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(directory, file, ".."), { recursive: true });
    writeFileSync(join(directory, file), text);
  }
  return directory;
}

function problemsOf(files: Record<string, string>): readonly string[] {
  try {
    loadRules(rulesOf(files));
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
}

const SOUND = `flaw: A5
where: { module: writer, function: write }
subject: { assigns: capital }
present:
  derives: { from: [price, /pnl/], as: primary }
message: the capital is worked out backwards
`;
const FILE = "A/A5-capital-backwards/rule.yaml";
const swap = (from: string, to: string): string => {
  if (!SOUND.includes(from)) throw new Error(`nothing to swap: ${from}`);
  return SOUND.replace(from, to);
};

describe("loadRules", () => {
  it("reads what is there, by flaw", () => {
    const rules = loadRules(rulesOf({ [FILE]: SOUND, "A/A6-without-a-rule/flawed.x.py": "", "families/silent/rule.yaml": "family: silent\nsubject: { swallows: any }\nmessage: lost without a word" }));
    expect([...rules.keys()]).toEqual(["A5"]);
    expect(rules.get("A5")).toMatchObject({ shown: "rules/A/A5-capital-backwards", rule: { flaw: "A5", subject: { assigns: "capital" } } });
  });

  it("says where there is nothing to read", () => {
    expect(() => loadRules("/no/such/rules")).toThrow("/no/such/rules: is no folder of rules; name one with A/A1-…/rule.yaml instead");
  });
});

describe("what a broken rule is told, in one line", () => {
  it.each([
    ["an unknown condition", swap("  derives:", "  derivs:"), "5:3: unknown word `derivs` in `present`; write `derives` instead"],
    ["an unknown selector", swap("assigns:", "assign:"), "3:12: unknown word `assign` in `subject`; write `assigns` instead"],
    ["an unknown word in one of several", swap("{ assigns: capital }", "[{ assigns: a }, { cals: b }]"), "3:29: unknown word `cals` in `subject.1`; write `calls` instead"],
    ["an unknown word far down", swap("derives: { from: [price, /pnl/], as: primary }", "all: [{ assigns: a }, { not: { guarded: { by: { vale: x, is: OPEN } } } }]"), "5:51: unknown word `vale` in `present.all.1.not.guarded.by`; write `value` instead"],
    ["an unknown word of an anchor", swap("module:", "modul:"), "2:10: unknown word `modul` in `where`; write `module` instead"],
    ["an unknown word at the top", swap("message:", "mesage:"), "6:1: unknown word `mesage` in the file; write `message` instead"],
    ["an unknown word of a condition", swap("from:", "form:"), "5:14: unknown word `form` in `present.derives`; write `from` instead"],
    ["a word of another language", swap("  derives:", "  matches:"), "5:3: unknown word `matches` in `present`; write one of `all`,"],
    ["words that do not stand together", swap("{ assigns: capital }", "{ assigns: capital, to: settle }"), "3:30: `to` does not stand beside `assigns`; there write `of`, `typed`, `language`, `that` or nothing"],
    ["half of a selector", swap("{ assigns: capital }", "{ passes: capital }"), "3:10: `subject` has no `to`; write `to: …`"],
    ["a case of no function", swap("function: write", "case: EXIT"), "2:8: `where` has `case` without `function`; write `function: …` beside it"],
    ["nothing that decides", swap("{ assigns: capital }", "{ of: slot }"), "3:10: `subject` has no word that says what it is; write one of `assigns`, `passes`, `to`, `calls`"],
    ["a text for a mapping", swap("derives: { from: [price, /pnl/], as: primary }", "derives: price"), '5:12: `present.derives` is "price"; write a mapping instead'],
    ["a text for a condition", swap("present:\n  derives: { from: [price, /pnl/], as: primary }", "present: derives"), '4:10: `present` is "derives"; write a mapping instead'],
    ["a number for a name", swap("function: write", "function: 3"), '2:36: `where.function` is "3"; write a text or a list instead'],
    ["a number among names", swap("function: write", "function: [write, 3]"), '2:44: `where.function.1` is "3"; write a text instead'],
    ["nothing of what is required", swap("{ assigns: capital }", "{ unused: { of: Slot } }"), "3:20: `subject.unused` has no word that says what it is; write one of `function`, `type`,"],
    ["a list of one place", swap("{ module: writer, function: write }", "{ each: [{ function: write }] }"), "2:16: `where.each` is empty or too short; write at least 2, or leave it out"],
    ["a list for a condition", swap("  derives:", "  - derives:"), "5:3: `present` is a list; write a mapping instead"],
    ["a word from a list", swap("primary", "primry"), '5:40: `present.derives.as` is "primry"; write `primary` instead'],
    ["a class of calls", swap("{ assigns: capital }", "{ class: bloking }"), '3:19: `subject.class` is "bloking"; write `blocking` instead'],
    ["the one allowed word", SOUND + "gone: { module: unknown }\n", '7:17: `gone.module` is "unknown"; write `sound` instead'],
    ["the end of a function", swap("derives: { from: [price, /pnl/], as: primary }", "reachable: { to: end }"), '5:20: `present.reachable.to` is "end"; write `exit` or a mapping instead'],
    ["a flaw id", swap("A5", "A5x"), '1:7: `flaw` is "A5x"; write what matches'],
    ["a pattern", swap("/pnl/", "/pnl(/"), "5:28: `/pnl(/` is no regular expression (unterminated group); mend it or write a plain name instead"],
    ["broken YAML", swap("{ assigns: capital }", "{ assigns: capital"), "4:1: is not valid YAML:"],
    ["a word of two lines", swap("  derives:", '  "der\\nivs":'), "5:3: unknown word `der ivs` in `present`; write `derives` instead"],
  ])("%s", (_, text, expected) => {
    const wanted = expected.split("|");
    const problems = problemsOf({ [FILE]: text });
    expect(problems.map((problem, i) => problem.slice(0, `rules/${FILE}:${wanted[i] ?? ""}`.length))).toEqual(wanted.map((w) => `rules/${FILE}:${w}`));
    for (const problem of problems) expect(problem).not.toContain("\n");
  });

  it("a folder that is named for another flaw", () => {
    expect(problemsOf({ "A/A6-capital-backwards/rule.yaml": SOUND })).toEqual([
      "rules/A/A6-capital-backwards/rule.yaml:1:7: `flaw` is A5 and the folder is A6-capital-backwards; write `A6`, or rename the folder, instead",
    ]);
    expect(problemsOf({ "A/A55-capital-backwards/rule.yaml": SOUND })).toHaveLength(1);
  });

  it("a folder in another series", () => {
    expect(problemsOf({ "B/A5-capital-backwards/rule.yaml": SOUND })).toEqual(["rules/B/A5-capital-backwards/rule.yaml:1:7: A5 stands among the rules of series B; move its folder to rules/A instead"]);
  });

  it("a second rule of a flaw", () => {
    expect(problemsOf({ [FILE]: SOUND, "A/A5-capital-twice/rule.yaml": SOUND })).toEqual([
      "rules/A/A5-capital-twice/rule.yaml:1:7: A5 has a rule in rules/A/A5-capital-backwards already; keep one of them",
    ]);
  });

  it("all that is wrong in all files", () => {
    const problems = problemsOf({ [FILE]: swap("assigns:", "assign:"), "A/A6-x/rule.yaml": SOUND.replace("A5", "A6").replace("message:", "mesage:"), "A/A7-x/rule.yaml": "" });
    expect(problems.map((p) => p.split(":")[0])).toEqual([`rules/${FILE}`, "rules/A/A6-x/rule.yaml", "rules/A/A7-x/rule.yaml"]);
  });
});
