import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

class Generator {
  readonly file = join(dirname(fileURLToPath(import.meta.url)), "../tests/flaws.test.ts"); // flaw: gen2.ts writes it too
  private readonly spec: Record<string, string> = { e1: "reconcile()", e2: "cancel('x')" };

  emit(): void {
    const tests = Object.entries(this.spec).map(([id, call]) => `test("${id}", async () => { await venue.${call}; });`);
    writeFileSync(this.file, tests.join("\n"));
  }
}

new Generator().emit();
