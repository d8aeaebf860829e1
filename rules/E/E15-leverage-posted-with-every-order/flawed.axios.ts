// path: src/bingx-direct.ts
import axios, { type AxiosInstance } from "axios";

type Params = Record<string, string | number>;
type Step = { url: string; params: Params };

function stepsFor(intent: { asset: string; side: string; size: number; leverage: number }): Step[] {
  const { asset: symbol, side, size: quantity, leverage } = intent;
  return [
    { url: "/trade/leverage", params: { symbol, side, leverage } },
    { url: "/trade/order", params: { symbol, side, quantity, type: "MARKET" } },
  ];
}

export class BingxDirectExecutionAdapter {
  private readonly http: AxiosInstance;

  constructor(baseURL: string, private readonly sign: (p: Params) => Params) {
    this.http = axios.create({ baseURL, timeout: 5_000 });
  }

  async submitIntent(intent: { asset: string; side: string; size: number; leverage: number }) {
    let last: unknown;
    for (const { url, params } of stepsFor(intent)) {
      const response = await this.http.post(url, null, { params: this.sign(params) }); // flaw: two requests, leverage first, each time
      last = response.data;
    }
    return last;
  }
}
