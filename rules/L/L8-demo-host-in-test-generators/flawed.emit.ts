// path: tools/gen2.ts
import { writeFileSync } from "node:fs";

const lines: string[] = [
  'import { test, expect } from "vitest";',
  'const base = "https://open-api-vst.bingx.com";', // flaw: the demo exchange is written into every generated test
  "async function ticker(symbol: string) {",
  '  const res = await fetch(base + "/openApi/swap/v2/quote/price?symbol=" + symbol);',
  "  return (await res.json()).data;",
  "}",
];

for (const name of ["enter", "exit", "cancel"]) {
  lines.push(`test("${name}", async () => {`);
  lines.push('  expect(await ticker("BTC-USDT")).toBeTruthy();');
  lines.push("});");
}

writeFileSync("tests/live.generated.test.ts", lines.join("\n") + "\n");
