// path: src/bingx-direct.ts
import axios from "axios";
import { nanoid } from "nanoid";
import pRetry from "p-retry";

type Intent = { symbol: string; side: string; size: number };

export function bingxDirect(baseURL: string, sign: (p: Record<string, unknown>) => Record<string, unknown>) {
  const http = axios.create({ baseURL, timeout: 4000 });

  const placeOnce = async (intent: Intent) => {
    const clientOrderID = nanoid(24); // flaw: made anew inside each retry
    const params = sign({ symbol: intent.symbol, side: intent.side, quantity: intent.size, clientOrderID });
    const { data } = await http.post("/openApi/swap/v2/trade/order", null, { params });
    return data.data.order as { orderId: string };
  };

  return {
    submitIntent: (intent: Intent) => pRetry(() => placeOnce(intent), { retries: 3, minTimeout: 500 }),
  };
}
