// path: tools/gen2.ts
import { writeFileSync } from "node:fs";
import { restUrls } from "../src/bingx-direct";
import { loadConfig } from "../src/config";

const { environment } = loadConfig(process.env);
const base = restUrls[environment];

const header = `
import { test, expect } from "vitest";
const base = ${JSON.stringify(base)};

async function ticker(symbol: string) {
  const res = await fetch(base + "/openApi/swap/v2/quote/price?symbol=" + symbol);
  return (await res.json()).data;
}
`;

const body = ["enter", "exit"].map((n) => `test("${n}", async () => expect(await ticker("BTC-USDT")).toBeTruthy());`);
writeFileSync("tests/live.generated.test.ts", header + body.join("\n") + "\n");
