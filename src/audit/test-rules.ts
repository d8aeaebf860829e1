import { join } from "node:path";
import { loadCatalog } from "../catalog/load.js";
import { loadFamilies, loadRules, RULES_DIRECTORY } from "../rules/load.js";
import { testExamples, type ExampleOutcome, type Tested } from "../rules/test-examples.js";
import { judgeFamily, judgeRule } from "../rules/verdict.js";
import { languageOf } from "../syntax/language.js";
import { parseModule, readyParsers } from "../syntax/parse.js";
import { homeOf } from "./layers.js";

export interface RuleTestReport {
  outcomes: ExampleOutcome[];
  ok: boolean;
  /** For a terminal: what missed or misfired, with what the rule saw, and the totals. */
  text: string;
}

/** Runs the examples of all rules and families, or of one. */
export async function testRules({ id }: { id?: string }): Promise<RuleTestReport> {
  await readyParsers();
  const catalog = loadCatalog();
  const ofFamilies = [...loadFamilies().values()].map((family): Tested => ({ id: family.family, folder: join(RULES_DIRECTORY, "families", family.family), judge: (program) => judgeFamily(family, program, homeOf("all")) }));
  const ofFlaws = [...loadRules().values()].map(({ rule, folder }): Tested => ({ id: rule.flaw, folder, judge: (program) => judgeRule(rule, program, homeOf(catalog.byId.get(rule.flaw)!.layer)) }));
  const outcomes = [...ofFlaws, ...ofFamilies].filter((tested) => id === undefined || tested.id === id).flatMap((tested) => testExamples(tested, (path, text) => (languageOf(path) === null ? null : parseModule(path, text))));
  const wrong = outcomes.filter((o) => !o.ok);
  const lines = wrong.flatMap((o) => [`${o.flaw} ${o.example}: ${o.outcome}`, ...o.why.map((w) => `    ${w}`)]);
  const count = (expected: string): string => `${outcomes.filter((o) => o.expected === expected && o.ok).length} of ${outcomes.filter((o) => o.expected === expected).length}`;
  lines.push(`${count("flawed")} flawed examples found, ${count("sound")} sound ones silent`);
  return { outcomes, ok: wrong.length === 0 && outcomes.length > 0, text: `${lines.join("\n")}\n` };
}
