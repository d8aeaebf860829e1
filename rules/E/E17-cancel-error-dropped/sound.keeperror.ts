// path: src/bingx-direct.ts
type Order = { orderId: string; status: string };

interface Rest {
  delete(orderId: string): Promise<void>;
  order(orderId: string): Promise<Order>;
}

export interface CancelReceipt {
  orderId: string;
  status: string;
  error: Error | null;
}

export class BingxDirectExecutionAdapter {
  constructor(private readonly rest: Rest) {}

  async cancel(orderId: string): Promise<CancelReceipt> {
    const error = await this.rest.delete(orderId).then(
      () => null,
      (e: Error) => e,
    );
    const { status } = await this.rest.order(orderId);
    switch (status) {
      case "NEW":
      case "PARTIALLY_FILLED":
        return { orderId, status: "REJECTED", error };
      default:
        return { orderId, status, error };
    }
  }
}
