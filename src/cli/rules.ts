import type { Command } from "commander";
import { loadCatalog } from "../catalog/load.js";
import { ConfigError } from "../errors.js";
import type { Console } from "./console.js";
import { requireFlaw } from "./explain.js";

/** `flawgate rules test [ID]`: whether each rule finds its flawed examples and stays silent on the sound ones. */
export function registerRules(program: Command, console: Console): void {
  program
    .command("rules")
    .description("work on the rules")
    .command("test")
    .description("run the examples of all rules, or of one")
    .argument("[id]", "the flaw, as in E8")
    .action(async (id?: string) => {
      const flaw = id === undefined ? undefined : requireFlaw(loadCatalog(), id);
      const { testRules } = await import("../audit/test-rules.js");
      const report = await testRules(flaw ? { id: flaw.id } : {});
      if (report.outcomes.length === 0) throw new ConfigError(`${flaw ? `${flaw.id} has` : "there are"} no examples here, and the npm package ships none; run it in a clone of the repository instead`);
      console.out(report.text);
      if (!report.ok) console.fail();
    });
}
