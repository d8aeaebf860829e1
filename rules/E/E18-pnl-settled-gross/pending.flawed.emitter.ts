// path: src/rust-backend.ts
import { EventEmitter } from "node:events";

interface Slot {
  slotId: number;
  realizedPnl: number;
}

type Fill = { slotId: number; commission?: string; price: string; qty: string };

export class ExecutionKernel extends EventEmitter {
  #settled: number[] = [];
  capital: number;

  constructor(private readonly wasm: { apply(fill: Fill): Slot }, capital: number) {
    super();
    this.capital = capital;
    this.on("slot", (slot: Slot) => this.#settle(slot));
  }

  onVenueEvent(fill: Fill): Slot {
    const slot = this.wasm.apply(fill);
    this.emit("slot", slot);
    return slot;
  }

  #settle({ slotId, realizedPnl }: Slot): void {
    const increment = realizedPnl - (this.#settled[slotId] ?? 0);
    this.#settled[slotId] = realizedPnl;
    this.capital += increment; // flaw: gross increment, the commission never leaves the capital
    this.emit("capital", this.capital);
  }
}
