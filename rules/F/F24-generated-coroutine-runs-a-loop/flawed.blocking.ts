// path: tools/gen2.ts
import { loopWhile } from "deasync";
import { mkdir, writeFile } from "node:fs/promises";

type Step = { kind: string };

async function runScenario(steps: Step[]): Promise<string[]> {
  const results: string[] = [];
  for (const step of steps) {
    await new Promise((resolve) => setImmediate(resolve));
    results.push(step.kind);
  }
  return results;
}

export async function generate(outDir: string, scenarios: Record<string, Step[]>): Promise<void> {
  await mkdir(outDir, { recursive: true });
  for (const [name, steps] of Object.entries(scenarios)) {
    let results: string[] | undefined;
    void runScenario(steps).then((r) => (results = r));
    loopWhile(() => results === undefined); // flaw: blocks the running loop inside an async function
    const checks = results!.map((kind) => `  expect(kinds).toContain(${JSON.stringify(kind)});`);
    await writeFile(`${outDir}/${name}.test.ts`, [`it("${name}", () => {`, ...checks, "});"].join("\n"));
  }
}
