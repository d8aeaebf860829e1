import { join } from "node:path";
import { loadCatalog } from "../catalog/load.js";
import { ruleOfFamily } from "../rules/families.js";
import { loadFamilies, loadRules, RULES_DIRECTORY } from "../rules/load.js";
import { testExamples, type ExampleOutcome } from "../rules/test-examples.js";
import { languageOf, parseModule, readyParsers } from "../syntax/parse.js";
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
  const ofFamilies = [...loadFamilies().values()].map((family) => ({ rule: ruleOfFamily(family), folder: join(RULES_DIRECTORY, "families", family.family) }));
  const outcomes = [
    ...[...loadRules().values()].map((r) => ({ ...r, home: homeOf(catalog.byId.get(r.rule.flaw)!.layer) })),
    ...ofFamilies.map((r) => ({ ...r, home: homeOf("all") })),
  ]
    .filter((r) => id === undefined || r.rule.flaw === id)
    .flatMap((r) => testExamples(r, r.home, (path, text) => (languageOf(path) === null ? null : parseModule(path, text))));
  const wrong = outcomes.filter((o) => !o.ok);
  const lines = wrong.flatMap((o) => [`${o.flaw} ${o.example}: ${o.outcome}`, ...o.why.map((w) => `    ${w}`)]);
  const count = (expected: string): string => `${outcomes.filter((o) => o.expected === expected && o.ok).length} of ${outcomes.filter((o) => o.expected === expected).length}`;
  lines.push(`${count("flawed")} flawed examples found, ${count("sound")} sound ones silent`);
  return { outcomes, ok: wrong.length === 0 && outcomes.length > 0, text: `${lines.join("\n")}\n` };
}
