// path: src/lib.ts
type Order = { qty: number; filled: number; status: string };

export class Slot {
  size = 0;
  activeEntryOrder: Order | undefined;
  history: Order[] = [];

  applyFill(qty: number, remaining: number): void {
    const order = this.activeEntryOrder;
    if (order === undefined) return;
    this.size += qty;
    if (remaining > 0) {
      this.activeEntryOrder = { ...order, filled: order.filled + qty, status: "PARTIALLY_FILLED" };
      return;
    }
    order.filled += qty;
    order.status = "FILLED";
    this.history.push(order);
    this.activeEntryOrder = undefined;
  }
}
