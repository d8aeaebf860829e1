import { createSyncFn } from "synckit";

const call = createSyncFn(require.resolve("./venue-worker"), { timeout: 15_000 });

export class BingxVenueAdapter {
  private run(method: string, ...args: unknown[]): unknown {
    return call(method, ...args);
  }

  submit(intent: object): unknown {
    return this.run("submitOrder", intent);
  }
}
