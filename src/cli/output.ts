import { Option } from "commander";
import { ConfigError } from "../errors.js";
import type { LayoutOptions } from "../report/layout.js";
import { writeWhole } from "../whole-file.js";
import type { Console } from "./console.js";

/** `--output FILE`. */
export function outputOption(): Option {
  return new Option("--output <file>", "write to a file instead of the console");
}

/** Renders for the console, or for a file, where no colour is wanted, and writes it there. */
export function show(console: Console, file: string | undefined, render: (layout: LayoutOptions) => string): void {
  if (file === undefined) console.out(render(console.layout));
  else writeOutput(file, render({ ...console.layout, color: false }));
}

/** @throws ConfigError where it cannot be written; `instead` says what to write */
export function writeOutput(file: string, text: string, instead = "another file after --output"): void {
  try {
    writeWhole(file, text);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new ConfigError(`${file}: cannot be written (${code}); write ${instead} instead`);
  }
}
