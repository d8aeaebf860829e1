// path: src/rust-backend.ts
interface Order { id: string; price: number; size: number }
interface Intent { action: string; order: Order }

export class ExecutionKernel {
  constructor(private readonly lib: { processIntent(body: string): string; setOrders(body: string): void }) {}

  private orderToPayload(order: Order): object { // flaw: only pushOrders uses it, which nothing calls
    return { id: order.id, px: order.price, qty: order.size };
  }

  private pushOrders(orders: Order[]): void {
    this.lib.setOrders(JSON.stringify(orders.map((o) => this.orderToPayload(o))));
  }

  processIntent(intent: Intent): unknown {
    const { id, size } = intent.order;
    return JSON.parse(this.lib.processIntent(JSON.stringify({ action: intent.action, order: { id, qty: size } })));
  }
}
