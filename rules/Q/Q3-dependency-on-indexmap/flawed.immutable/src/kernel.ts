import { OrderedMap } from "immutable"; // flaw: a package for an order that Map keeps anyway

export class Kernel {
  private byTrade = OrderedMap<string, number>();

  assign(tradeId: string, slotId: number): void {
    this.byTrade = this.byTrade.set(tradeId, slotId);
  }

  trades(): string[] {
    return [...this.byTrade.keys()];
  }
}
