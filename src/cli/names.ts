import type { Command } from "commander";
import { loadCatalog } from "../catalog/load.js";
import type { NameProposal } from "../audit/propose-names.js";
import { visible } from "../report/visible.js";
import type { Console } from "./console.js";
import { configOption, configOf, nameOption, type TargetOptions } from "./options.js";

/** `flawgate names PATH`: what a tree may call what the catalogue names, as a block for its flawgate.yaml. */
export function registerNames(program: Command, console: Console): void {
  program
    .command("names")
    .description("propose what a tree calls what the catalogue names, as a `names:` block for its flawgate.yaml")
    .argument("<path>", "the folder or source file")
    .addOption(nameOption())
    .addOption(configOption())
    .action(async (path: string, options: TargetOptions) => {
      const names = configOf(path, options).names;
      const { readTarget } = await import("../audit/audit.js");
      const { proposeNames } = await import("../audit/propose-names.js");
      const catalog = loadCatalog();
      const proposals = proposeNames((await readTarget(path, catalog, names)).program, catalog, names);
      console.out(`${block(proposals, names).map(visible).join("\n")}\n`);
    });
}

/** YAML that may be pasted: what was not found at all stands in comments. */
function block(proposals: readonly NameProposal[], names: Readonly<Record<string, string>>): string[] {
  if (proposals.length === 0) return ["# Every module, type and function that the catalogue names is here."];
  const found = proposals.filter((p) => p.theirs !== null);
  const lost = proposals.filter((p) => p.theirs === null);
  const named = Object.entries(names).map(([ours, theirs]) => `  ${ours}: ${theirs}`);
  const line = (p: NameProposal): string => `  ${p.ours}: ${p.theirs!} # ${p.kind}; ${p.why}; ${flawsOf(p)}`;
  return [
    ...(found.length === 0 ? [] : ["# Guesses: keep what is right, and put it into flawgate.yaml at the root of the tree.", "names:", ...named, ...found.map(line)]),
    ...(lost.length === 0 ? [] : ["# Nothing is like these. Where the tree has them under another name, add a line; what it has not stays unknown.", ...lost.map((p) => `#  ${p.ours}: # ${p.kind}; ${flawsOf(p)}`)]),
  ];
}

const SHOWN = 4;

const flawsOf = ({ flaws }: NameProposal): string => `${flaws.slice(0, SHOWN).join(", ")}${flaws.length > SHOWN ? ` and ${flaws.length - SHOWN} more` : ""}`;
