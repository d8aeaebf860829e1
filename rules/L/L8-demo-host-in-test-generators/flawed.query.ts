// path: tools/gen-test.ts
import { readFile, writeFile } from "node:fs/promises";

const HOSTS = { rest: "https://open-api-vst.bingx.com", ws: "wss://vst-open-api-ws.bingx.com" }; // flaw: no look at the configured environment

interface Contract {
  symbol: string;
  quantityPrecision: number;
}

async function contracts(): Promise<Contract[]> {
  const response = await fetch(`${HOSTS.rest}/openApi/swap/v2/quote/contracts`);
  const { data } = (await response.json()) as { data: Contract[] };
  return data;
}

export async function generate(symbol: string, target: string): Promise<void> {
  const template = await readFile("tools/live.template", "utf8");
  const rule = (await contracts()).find((c) => c.symbol === symbol);
  if (rule === undefined) throw new Error(`no contract ${symbol}`);
  const text = template.replaceAll("__WS__", HOSTS.ws).replaceAll("__STEP__", String(rule.quantityPrecision));
  await writeFile(target, text);
}
