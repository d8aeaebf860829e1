import { Command, CommanderError } from "commander";
import { inspect } from "node:util";
import { ConfigError } from "../errors.js";
import { visible } from "../report/visible.js";
import { VERSION } from "../version.js";
import { registerBaseline } from "./baseline.js";
import { registerCatalog } from "./catalog.js";
import { registerCheck } from "./check.js";
import type { Console } from "./console.js";
import { registerExplain } from "./explain.js";
import { registerHistory } from "./history.js";
import { registerImport } from "./import.js";
import { registerMerge } from "./merge.js";
import { registerNames } from "./names.js";
import { registerReproduce } from "./reproduce.js";
import { registerRules } from "./rules.js";
import { usageLine } from "./usage.js";

/** 0: shown, or the gate passes. 1: it does not. 2: usage or configuration. 3: the tool failed. */
export type ExitCode = 0 | 1 | 2 | 3;

/**
 * Runs one command line.
 * @param argv what follows the program's name
 */
export async function run(argv: readonly string[], output: Omit<Console, "fail">): Promise<ExitCode> {
  let code: ExitCode = 0;
  const program = buildProgram({
    ...output,
    fail: () => {
      code = 1;
    },
  });
  try {
    await program.parseAsync(argv, { from: "user" });
    return code;
  } catch (error) {
    return report(error, program, argv, output);
  }
}

function buildProgram(console: Console): Command {
  const program = new Command("flawgate")
    .description("Says of each known flaw whether it is in a tree, where, and how we know.")
    .version(VERSION)
    .exitOverride()
    .configureOutput({ writeOut: console.out, writeErr: () => undefined, getOutHelpWidth: () => console.layout.columns })
    .addHelpText("after", "\nExit codes: 0 shown, or the gate passes; 1 it does not; 2 usage or configuration; 3 the tool failed.");
  for (const register of [registerCheck, registerMerge, registerBaseline, registerHistory, registerReproduce, registerExplain, registerNames, registerCatalog, registerImport, registerRules]) register(program, console);
  return program;
}

function report(error: unknown, program: Command, argv: readonly string[], output: Pick<Console, "err">): ExitCode {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0;
    output.err(`${visible(usageLine(error, program, argv))}\n`);
    return 2;
  }
  if (error instanceof ConfigError) {
    for (const problem of error.problems) output.err(`${visible(problem)}\n`);
    return 2;
  }
  output.err(crashText(error));
  return 3;
}

/** A crash is a defect of the tool: all that is known of it, its causes included. */
export function crashText(error: unknown): string {
  return `flawgate failed, which is a defect of the tool:\n${inspect(error)}\n`;
}
