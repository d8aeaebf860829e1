// path: src/bingx-direct.ts
import { createHash } from "node:crypto";
import pRetry from "p-retry";

type Intent = { tradeId: string; intentId: string; symbol: string; side: string; size: number };
type Rest = { post(path: string, p: object): Promise<any>; get(path: string, p: object): Promise<any> };

const orderIdOf = (i: Intent): string => createHash("sha1").update(`${i.tradeId}/${i.intentId}`).digest("hex").slice(0, 32);

export async function submitIntent(rest: Rest, store: { put(id: string): Promise<void> }, intent: Intent): Promise<any> {
  const clientOrderID = orderIdOf(intent);
  await store.put(clientOrderID);
  const order = { symbol: intent.symbol, side: intent.side, type: "MARKET", quantity: intent.size, clientOrderID };
  return pRetry(
    async (attempt) => {
      if (attempt > 1) {
        const existing = await rest.get("/openApi/swap/v2/trade/order", { symbol: intent.symbol, clientOrderID });
        if (existing.code === 0) return existing.data.order;
      }
      return (await rest.post("/openApi/swap/v2/trade/order", order)).data.order;
    },
    { retries: 2 },
  );
}
