import Piscina from "piscina";

export class BingxVenueAdapter {
  private readonly pool = new Piscina({ filename: require.resolve("./venue-worker") });

  private run(method: string, arg: unknown): Promise<unknown> {
    return this.pool.run({ method, arg }, { signal: AbortSignal.timeout(15_000) });
  }

  submit(intent: object): Promise<unknown> {
    return this.run("submitOrder", intent);
  }
}
