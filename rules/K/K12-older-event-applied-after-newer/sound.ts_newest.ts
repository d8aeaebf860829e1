// path: src/bingx-user-stream.ts
import pino from "pino";

const log = pino({ name: "stream" });

export class BingxUserStream {
  private readonly newest = new Map<number, number>();

  constructor(private readonly kernel: { onVenueEvent(e: object): void }) {}

  dispatch(m: { E: number; o: { i: number; X: string; z: string } }): void {
    const last = this.newest.get(m.o.i);
    if (last !== undefined && m.E < last) {
      log.warn({ order: m.o.i, at: m.E, last }, "OUT_OF_ORDER");
      return;
    }
    this.newest.set(m.o.i, m.E);
    this.kernel.onVenueEvent({ orderId: String(m.o.i), status: m.o.X, filled: Number(m.o.z), exchangeTs: m.E });
  }
}
