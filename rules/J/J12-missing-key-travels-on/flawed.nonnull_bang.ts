// path: src/bingx-venue.ts
import axios from "axios";
import { createHmac } from "node:crypto";

export const createBingxVenue = (env: NodeJS.ProcessEnv = process.env) => {
  const key = env.BINGX_API_KEY!; // flaw: asserted, not checked
  const secret = env.BINGX_SECRET_KEY ?? "";
  const http = axios.create({
    baseURL: "https://open-api.bingx.com",
    headers: { "X-BX-APIKEY": key },
  });
  const sign = (query: string): string => createHmac("sha256", secret).update(query).digest("hex");
  return {
    async cancel(orderId: string): Promise<unknown> {
      const query = `orderId=${orderId}&timestamp=${Date.now()}`;
      return (await http.delete(`/openApi/swap/v2/trade/order?${query}&signature=${sign(query)}`)).data;
    },
  };
};
