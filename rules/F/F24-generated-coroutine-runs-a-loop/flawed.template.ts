// path: tools/gen-test.ts
import { writeFileSync } from "node:fs";

const HEADER = [
  'import { expect, it } from "vitest";',
  'import { loopWhile } from "deasync";',
  'import { PinkDirectRuntime } from "../src/pink-direct";',
  'import { MockVenueAdapter } from "../src/mock-venue";',
];

interface Case {
  name: string;
  price: number;
  code: string;
}

const renderCase = ({ name, price, code }: Case): string[] => [
  `it(${JSON.stringify(name)}, async () => {`,
  "  const runtime = new PinkDirectRuntime(new MockVenueAdapter());",
  "  let outcome;",
  `  runtime.step({ price: ${price} }).then((o) => { outcome = o; });`,
  "  loopWhile(() => outcome === undefined);", // flaw: the generated async test waits by blocking
  `  expect(outcome.diagnosticCode).toBe(${JSON.stringify(code)});`,
  "});",
];

export function generate(cases: Case[]): string {
  return [...HEADER, ...cases.flatMap(renderCase), ""].join("\n");
}

writeFileSync("tests/generated.test.ts", generate([{ name: "enter long", price: 100, code: "OK" }]));
