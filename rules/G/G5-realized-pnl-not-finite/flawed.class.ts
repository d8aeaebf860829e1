// path: src/lib.ts
export interface FillEvent {
  price: number;
  fillSize: number;
  reduces: boolean;
}

export class TradeSlot {
  realizedPnl = 0;
  size = 0;
  entryPrice = 0;

  constructor(
    private readonly side: "LONG" | "SHORT",
    private readonly leverage: number,
  ) {}

  applyFill(ev: FillEvent): void {
    if (ev.reduces) {
      const move = this.side === "LONG" ? ev.price - this.entryPrice : this.entryPrice - ev.price;
      this.realizedPnl += move * ev.fillSize * this.leverage; // flaw: product taken unseen, may be Infinity
      this.size -= ev.fillSize;
    } else {
      this.entryPrice = ev.price;
      this.size += ev.fillSize;
    }
  }
}
