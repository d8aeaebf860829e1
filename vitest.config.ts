import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Not everything that is named like a test is ours: audited code has tests too.
    include: ["src/**/*.test.ts", "tests/**/*.test.ts", "tools/**/*.test.ts", "fixtures/exchange/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
