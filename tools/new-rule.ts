// npm run new-rule -- E8 [what-is-wrong]
import { requireFlaw } from "../src/cli/explain.js";
import { loadCatalog } from "../src/catalog/load.js";
import { ConfigError } from "../src/errors.js";
import { RULES_DIRECTORY } from "../src/rules/load.js";
import { scaffoldRule } from "./scaffold-rule.js";

const [id, slug] = process.argv.slice(2);
try {
  if (id === undefined) throw new ConfigError("no flaw; write npm run new-rule -- E8 [what-is-wrong]");
  const flaw = requireFlaw(loadCatalog(), id);
  for (const file of scaffoldRule(flaw, RULES_DIRECTORY, slug)) console.log(`rules/${file}`);
  console.log(`Next: fill them in, then npm run build && node dist/cli/main.js rules test ${flaw.id}`);
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  for (const problem of error.problems) console.error(problem);
  process.exitCode = 2;
}
