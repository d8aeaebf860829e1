import { createWriteStream } from "node:fs";

const out = createWriteStream("tests/pink.generated.test.ts"); // flaw: gen2.ts writes the same file
out.write(`import { expect, it } from "vitest";\nimport { kernel } from "./harness.js";\n`);
for (const ratio of [0.25, 0.5, 1]) {
  out.write(`it("exits ${ratio}", () => expect(kernel().exit(${ratio}).size).toBeGreaterThanOrEqual(0));\n`);
}
out.end();
