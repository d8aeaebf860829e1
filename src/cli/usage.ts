import type { Command, CommanderError } from "commander";

/** What a usage error of commander says, on one line that ends with what to write instead. */
export function usageLine(error: CommanderError, program: Command, argv: readonly string[]): string {
  const command = commandOf(program, argv);
  const name = pathOf(command);
  const [first = "", hint = ""] = error.message.replace(/^error: /, "").split("\n");
  const meant = /^\(Did you mean (.+)\?\)$/.exec(hint)?.[1];
  const what = first.replace(/\.$/, "");
  if (meant !== undefined) return `${name}: ${what}; write ${meant} instead`;
  const choices = /^(.*)\. Allowed choices are (.*)$/.exec(what);
  if (choices) return `${name}: ${choices[1]}; write ${String(choices[2]).replace(/, ([^,]+)$/, " or $1")} instead`;
  const advice = /^(.*) is invalid\. ([A-Z].*)$/.exec(what);
  if (advice) return `${name}: ${advice[1]} is invalid; ${String(advice[2]).charAt(0).toLowerCase()}${String(advice[2]).slice(1)}`;
  if (error.code === "commander.help" || error.code === "commander.unknownCommand") {
    const commands = command.commands.map((sub) => sub.name()).join(", ");
    return `${name}: ${error.code === "commander.help" ? "no command" : what}; write ${name} with one of ${commands}`;
  }
  return `${name}: ${what}; write ${name} ${command.usage()}`;
}

function commandOf(program: Command, argv: readonly string[]): Command {
  let command = program;
  for (const word of argv) {
    const next = command.commands.find((sub) => sub.name() === word);
    if (next) command = next;
  }
  return command;
}

function pathOf(command: Command): string {
  return command.parent ? `${pathOf(command.parent)} ${command.name()}` : command.name();
}
