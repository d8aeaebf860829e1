// path: src/bingx-venue.ts
import { EventEmitter, once } from "node:events";

type Rows = ReadonlyArray<Record<string, string>>;

export function makeVenue(http: { get(path: string): Promise<Rows> }) {
  const snapshotReady = new EventEmitter();
  let fetching = false;
  let latest: { positions: Rows; orders: Rows } | undefined;

  async function backendSnapshot() {
    if (fetching) await once(snapshotReady, "ready");
    fetching = true;
    const [positions, orders] = await Promise.all([http.get("/user/positions"), http.get("/trade/openOrders")]); // flaw: all waiters are released at once and each fetches
    latest = { positions, orders };
    fetching = false;
    snapshotReady.emit("ready");
    return latest;
  }

  return { backendSnapshot };
}
