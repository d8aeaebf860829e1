#!/usr/bin/env node
import "./v8-flags.js";
import { ConfigError } from "../errors.js";
import { layoutFor, liveOn } from "./console.js";
import { crashText, run } from "./program.js";

/** What the system says where a stream can't be written: a full disk behind it, a file that may grow no further. */
const unwritable = (error: unknown): string => `the console cannot be written (${(error as NodeJS.ErrnoException).code ?? "unknown"}); make room there, or write to another place with --output FILE instead`;

// A reader that had enough (`| head`) is no failure. Of what stderr can't take nobody can be told.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") return;
  process.stderr.write(`${unwritable(error)}\n`);
  process.exitCode = 2;
});
process.stderr.on("error", () => undefined);
process.on("uncaughtException", (error) => {
  process.stderr.write(crashText(error));
  process.exit(3);
});

/** A file fails at once, a pipe later. */
function out(text: string): void {
  try {
    process.stdout.write(text);
  } catch (error) {
    throw new ConfigError(unwritable(error));
  }
}

// Not process.exit here: what is still on its way into a pipe would be lost.
const live = liveOn(process.stderr, process.env);
const code = await run(process.argv.slice(2), {
  ...(live !== undefined && { live }),
  out,
  err: (text) => void process.stderr.write(text),
  layout: layoutFor(process.stdout, process.env),
});
process.exitCode ??= code;
