// path: src/bingx-venue.ts
import Piscina from "piscina";

const pool = new Piscina({ filename: require.resolve("./venue-worker"), maxThreads: 2 });

export class BingxVenueAdapter {
  constructor(private readonly limitMs = 15_000) {}

  private run(method: string, arg: unknown): Promise<unknown> {
    return pool.run({ method, arg }, { signal: AbortSignal.timeout(this.limitMs) });
  }

  submit(intent: object): Promise<unknown> {
    return this.run("submitOrder", intent);
  }

  positions(): Promise<unknown> {
    return this.run("positions", null);
  }
}
