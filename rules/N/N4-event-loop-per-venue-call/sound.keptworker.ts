// path: src/bingx-venue.ts
import Piscina from "piscina";

export class BingxVenueAdapter {
  private readonly pool = new Piscina({
    filename: require.resolve("./venue-worker.js"),
    minThreads: 1,
    maxThreads: 1,
    idleTimeout: Infinity,
  });

  private run(method: string, args: unknown[]): Promise<unknown> {
    return this.pool.run({ method, args }, { signal: AbortSignal.timeout(15_000) });
  }

  submit(intent: object): Promise<unknown> {
    return this.run("submitOrder", [intent]);
  }

  close(): Promise<void> {
    return this.pool.close();
  }
}
