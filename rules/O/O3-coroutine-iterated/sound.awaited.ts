// path: tests/live-symbol.test.ts
import { expect, it } from "vitest";
import { client, type Client } from "./helpers";

async function contractRows(c: Client): Promise<Array<Record<string, string | number>>> {
  const answer = await c.get("/openApi/swap/v2/quote/contracts");
  return answer.data;
}

async function pickLiveSymbol(c: Client, maxNotional = 10) {
  const pending = contractRows(c);
  for (const row of await pending) {
    if (row["status"] === 1 && Number(row["tradeMinUSDT"]) <= maxNotional) return row["symbol"];
  }
  return undefined;
}

it("finds a symbol", async () => {
  expect(await pickLiveSymbol(client())).toBeDefined();
});
