export class Kernel {
  private readonly byTrade = new Map<string, number>();

  assign(tradeId: string, slotId: number): void {
    this.byTrade.set(tradeId, slotId);
  }

  trades(): string[] {
    return [...this.byTrade.keys()];
  }
}
