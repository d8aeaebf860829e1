import { setFlagsFromString } from "node:v8";

/**
 * An audit is over in seconds, in which V8 spends more on optimising code than it gains: half the time of the processor, measured on the
 * fixtures and on trees of 100,000 lines. An engine that does not know a flag says so on the console, so newer ones are left alone.
 */
export const V8_FLAGS = Number(process.versions.node.split(".")[0]) <= 24 ? ["--interrupt-budget=1000000", "--max-inlined-bytecode-size-cumulative=200"] : [];

// Imported before all else, so that it holds for whatever is compiled later.
for (const flag of V8_FLAGS) setFlagsFromString(flag);
