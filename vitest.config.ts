import { defineConfig } from "vitest/config";
import { V8_FLAGS } from "./src/cli/v8-flags.js";

// These run the fixtures with a clock of their own: what runs beside them would be in their way.
const TIMED = ["tests/reproduce*.test.ts", "tests/fixture-trades.test.ts"];

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    execArgv: V8_FLAGS,
    projects: [
      {
        extends: true,
        // Not everything that is named like a test is ours: audited code has tests too.
        test: { name: "audit", include: ["src/**/*.test.ts", "tests/**/*.test.ts", "tools/**/*.test.ts", "fixtures/exchange/**/*.test.ts"], exclude: TIMED, maxWorkers: 2, sequence: { groupOrder: 0 } },
      },
      // They share no state but modules, of which each would load the same.
      { extends: true, test: { name: "port", include: ["rules/*/*/repro.test.ts"], globalSetup: "tests/port-exchange.ts", isolate: false, maxWorkers: 2, sequence: { groupOrder: 0 } } },
      { extends: true, test: { name: "reproduce", include: TIMED, maxWorkers: 1, sequence: { groupOrder: 1 } } },
    ],
  },
});
