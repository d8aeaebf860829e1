// path: src/bingx-direct.ts
export class BingxApiError extends Error {
  constructor(readonly code: number, message: string) {
    super(message);
  }
}

const ORDER_GONE = new Set([80016, 80018]);

type Status = "CANCELED" | "FILLED" | "REJECTED";

export class BingxDirectExecutionAdapter {
  constructor(
    private readonly client: {
      cancelOrder(symbol: string, id: string): Promise<void>;
      order(symbol: string, id: string): Promise<{ status: string }>;
    },
  ) {}

  async cancel(symbol: string, orderId: string): Promise<{ orderId: string; status: Status }> {
    try {
      await this.client.cancelOrder(symbol, orderId);
    } catch (err) {
      if (!(err instanceof BingxApiError) || !ORDER_GONE.has(err.code)) throw err;
    }
    const { status } = await this.client.order(symbol, orderId);
    if (status === "FILLED") return { orderId, status: "FILLED" };
    return { orderId, status: status === "NEW" || status === "PARTIALLY_FILLED" ? "REJECTED" : "CANCELED" };
  }
}
