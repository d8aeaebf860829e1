import type { Command } from "commander";
import { loadCatalog } from "../catalog/load.js";
import { ConfigError } from "../errors.js";
import { loadFamilies } from "../rules/load.js";
import type { Console } from "./console.js";
import { requireFlaw } from "./explain.js";

/** `flawgate rules test [ID]`: whether each rule finds its flawed examples and stays silent on the sound ones. */
export function registerRules(program: Command, console: Console): void {
  program
    .command("rules")
    .description("work on the rules")
    .command("test")
    .description("run the examples of all rules, or of one")
    .argument("[id]", "the flaw, as in E8, or the family")
    .action(async (id?: string) => {
      const { testRules } = await import("../audit/test-rules.js");
      const known = id === undefined ? undefined : loadFamilies().has(id) ? id : requireFlaw(loadCatalog(), id).id;
      const report = await testRules(known === undefined ? {} : { id: known });
      if (report.outcomes.length === 0) throw new ConfigError(`${known !== undefined ? `${known} has` : "there are"} no examples here, and the npm package ships none; run it in a clone of the repository instead`);
      console.out(report.text);
      if (!report.ok) console.fail();
    });
}
