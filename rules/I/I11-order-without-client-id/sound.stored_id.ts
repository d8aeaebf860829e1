// path: src/bingx-direct.ts
import axios, { type AxiosInstance } from "axios";

interface Intent { symbol: string; side: string; size: number; clientOrderId: string }
interface OrderLog { record(id: string, intent: Intent): Promise<void> }

export class BingxDirectExecutionAdapter {
  constructor(
    private readonly http: AxiosInstance,
    private readonly sign: (p: object) => object,
    private readonly log: OrderLog,
  ) {}

  private async query(intent: Intent): Promise<unknown> {
    const params = this.sign({ symbol: intent.symbol, clientOrderID: intent.clientOrderId });
    const { data } = await this.http.get("/openApi/swap/v2/trade/order", { params });
    return data.data?.order;
  }

  async submitIntent(intent: Intent): Promise<unknown> {
    await this.log.record(intent.clientOrderId, intent);
    const params = this.sign({
      symbol: intent.symbol,
      side: intent.side,
      quantity: intent.size,
      clientOrderID: intent.clientOrderId,
    });
    try {
      return (await this.http.post("/openApi/swap/v2/trade/order", null, { params })).data;
    } catch (err) {
      if (!axios.isAxiosError(err) || err.code !== "ECONNABORTED") throw err;
      return (await this.query(intent)) ?? (await this.http.post("/openApi/swap/v2/trade/order", null, { params })).data;
    }
  }
}
