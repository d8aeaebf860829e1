// path: src/bingx-direct.ts
export class BingxApiError extends Error {
  constructor(readonly code: number, message: string) {
    super(message);
  }
}

const ORDER_GONE = new Set([80016, 80018]);

interface Client {
  signedDelete(path: string, p: object): Promise<unknown>;
  signedGet(path: string, p: object): Promise<{ status: string }>;
}

export class BingxDirectExecutionAdapter {
  constructor(private readonly client: Client) {}

  async cancel(symbol: string, orderId: string): Promise<{ orderId: string; status: string }> {
    try {
      await this.client.signedDelete("/trade/order", { symbol, orderId });
    } catch (err) {
      if (!(err instanceof BingxApiError && ORDER_GONE.has(err.code))) throw err;
    }
    const { status } = await this.client.signedGet("/trade/order", { symbol, orderId });
    return { orderId, status: status === "CANCELLED" ? "CANCELED" : status };
  }
}
