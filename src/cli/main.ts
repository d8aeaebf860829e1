#!/usr/bin/env node
import "./v8-flags.js";
import { layoutFor, liveOn } from "./console.js";
import { crashText, run } from "./program.js";

// A reader that had enough (`| head`) is no failure.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
}
process.on("uncaughtException", (error) => {
  process.stderr.write(crashText(error));
  process.exit(3);
});

// Not process.exit here: what is still on its way into a pipe would be lost.
const live = liveOn(process.stderr, process.env);
process.exitCode = await run(process.argv.slice(2), {
  ...(live !== undefined && { live }),
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  layout: layoutFor(process.stdout, process.env),
});
