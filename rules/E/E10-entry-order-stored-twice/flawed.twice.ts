// path: src/lib.ts
type Order = { qty: number; filled: number; status: "NEW" | "PARTIAL" | "FILLED"; lastPrice?: number };

export class Slot {
  size = 0;
  activeEntryOrder: Order | undefined;
  activeExitOrder: Order | undefined;

  applyFill(kind: "entry" | "exit", qty: number, price: number): void {
    if (kind === "exit") {
      this.size -= qty;
      this.activeExitOrder = undefined;
      return;
    }
    const current = this.activeEntryOrder ?? { qty, filled: 0, status: "NEW" as const };
    const next: Order = { ...current, filled: current.filled + qty };
    next.status = next.filled >= next.qty ? "FILLED" : "PARTIAL";
    this.activeEntryOrder = next;
    this.size += qty;
    const priced = Object.assign({}, next, { lastPrice: price });
    this.activeEntryOrder = priced; // flaw: the field is stored again on the same path
  }
}
