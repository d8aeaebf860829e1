import { writeFileSync } from "node:fs";

const cases = [
  ["long", "LONG"],
  ["short", "SHORT"],
];

const body = cases
  .map(([name, side]) => `it("enters ${name}", () => expect(kernel().enter("${side}").accepted).toBe(true));`)
  .join("\n");

// flaw: gen-test.ts writes the same file
writeFileSync("tests/pink.generated.test.ts", `import { expect, it } from "vitest";\nimport { kernel } from "./harness.js";\n${body}\n`);
