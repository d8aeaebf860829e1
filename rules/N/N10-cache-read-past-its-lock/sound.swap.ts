// path: src/bingx-venue.ts
import { Mutex } from "async-mutex";
import type { Backend, Position } from "./bingx-direct";

interface Taken {
  readonly positions: readonly Position[];
  readonly at: number;
}

export class BingxVenueAdapter {
  private readonly snapLock = new Mutex();
  private taken: Taken = { positions: [], at: -Infinity };

  constructor(private readonly backend: Backend) {}

  refresh(): Promise<void> {
    return this.snapLock.runExclusive(async () => {
      const lists = await Promise.all((await this.backend.symbols()).map((s) => this.backend.positions(s)));
      this.taken = Object.freeze({ positions: lists.flat(), at: performance.now() });
    });
  }

  openPositions(): { positions: readonly Position[]; ageMs: number } {
    const { positions, at } = this.taken;
    return { positions, ageMs: performance.now() - at };
  }
}
