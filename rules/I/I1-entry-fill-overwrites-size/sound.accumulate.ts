// path: src/lib.ts
interface Slot {
  phase: "entering" | "open" | "exiting" | "closed";
  size: number;
  initialSize: number;
  entryPrice: number;
}

interface TradePrint {
  qty: number;
  px: number;
  last: boolean;
}

export class FillBook {
  constructor(private readonly slot: Slot) {}

  applyFill(print: TradePrint): void {
    const s = this.slot;
    if (s.phase === "entering") {
      const notional = s.entryPrice * s.size + print.px * print.qty;
      s.size += print.qty;
      s.initialSize = s.size;
      s.entryPrice = s.size > 0 ? notional / s.size : 0;
      if (print.last) s.phase = "open";
    } else if (s.phase === "exiting") {
      s.size = Math.max(0, s.size - print.qty);
      if (s.size === 0) s.phase = "closed";
    }
  }
}
