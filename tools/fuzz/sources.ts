import { Program } from "../../src/analysis/program.js";
import { homeOf } from "../../src/audit/layers.js";
import { loadCatalog } from "../../src/catalog/load.js";
import { loadFamilies, loadRules } from "../../src/rules/load.js";
import { readExamples } from "../../src/rules/test-examples.js";
import { judgeFamily, judgeRule } from "../../src/rules/verdict.js";
import { languageOf } from "../../src/syntax/language.js";
import { parseModule, readyParsers } from "../../src/syntax/parse.js";
import { pick, shuffled, type Random } from "../robust/random.js";
import type { Failure, Kind } from "./cases.js";
import { damaged } from "./damage.js";

/** How many rules besides its own, and how many families, look at a damaged example. */
const OTHERS = 12;

/** Examples of rules, damaged: nobody throws, and damage clears nothing that was open. */
export async function sources(): Promise<Kind> {
  await readyParsers();
  const catalog = loadCatalog();
  const homes = new Map([...catalog.byId.values()].map((flaw) => [flaw.id, homeOf(flaw.layer)]));
  const rules = [...loadRules().values()].map((loaded) => ({ ...loaded, home: homes.get(loaded.rule.flaw)! }));
  const families = [...loadFamilies().values()].map((family) => ({ family, home: homeOf("all") }));
  const examples = rules.flatMap((loaded) => readExamples(loaded.folder).map((e) => ({ ...loaded, ...e, files: e.files.filter((f) => languageOf(f.path) !== null) }))).filter((e) => e.files.length > 0);
  const texts = examples.flatMap((e) => e.files.map((f) => f.text));

  const look = (random: Random): Failure | null => {
    const { rule, home, files, expected, name } = pick(examples, random);
    const which = Math.floor(random() * files.length);
    const damage = damaged(files[which]!.text, texts, random);
    const broken = files.map((f, i) => (i === which ? { ...f, text: damage.text } : f));
    const input = JSON.stringify({ rule: rule.flaw, example: name, how: damage.how, files: broken });
    try {
      const program = new Program(broken.map((f) => parseModule(f.path, f.text)));
      const { is, reason } = judgeRule(rule, program, home);
      const isBroken = program.modules.some((m) => m.path === files[which]!.path && m.errors.length > 0);
      if (is === "absent" && expected === "flawed" && damage.breaks && isBroken) return { what: `false clear of ${rule.flaw} in ${name}: ${damage.how}: ${reason}`, input };
      for (const other of shuffled(rules, random).slice(0, OTHERS)) judgeRule(other.rule, program, other.home);
      for (const other of shuffled(families, random).slice(0, OTHERS)) judgeFamily(other.family, program, other.home);
    } catch (error) {
      return { what: `${damage.how}: ${String((error as Error).stack)}`, input };
    }
    return null;
  };
  return { name: "sources", limit: 10_000, attempt: (random) => Promise.resolve(look(random)) };
}
