// path: src/bingx-direct.ts
export class BingxApiError extends Error {
  constructor(readonly code: number, message: string) {
    super(message);
  }
}

export interface CancelReceipt {
  orderId: string;
  status: "CANCELED" | "REJECTED" | "FILLED";
  error?: string;
}

export class BingxDirectExecutionAdapter {
  constructor(
    private readonly client: {
      signedDelete(path: string, p: object): Promise<unknown>;
      signedGet(path: string, p: object): Promise<{ orders: Array<{ orderId: string }> }>;
    },
  ) {}

  async cancel(symbol: string, orderId: string): Promise<CancelReceipt> {
    try {
      await this.client.signedDelete("/trade/order", { symbol, orderId });
    } catch (err) {
      if (!(err instanceof BingxApiError)) throw err;
      return { orderId, status: "REJECTED", error: err.message }; // flaw: the code for an order that is gone is not told apart
    }
    const { orders } = await this.client.signedGet("/trade/openOrders", { symbol });
    return { orderId, status: orders.some((o) => o.orderId === orderId) ? "REJECTED" : "CANCELED" };
  }
}
