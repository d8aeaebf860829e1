// path: src/bingx-venue.ts
import pTimeout, { TimeoutError } from "p-timeout";

type Snapshot = { positions: object[]; orders: object[] };

export function createVenue(fetchSnapshot: () => Promise<Snapshot>) {
  let last: Snapshot | null = null;

  async function backendSnapshot(): Promise<Snapshot | null> {
    try {
      last = await pTimeout(fetchSnapshot(), { milliseconds: 2500 });
    } catch (err) {
      if (!(err instanceof TimeoutError)) throw err;
    }
    return last; // flaw: nobody can tell that this is of an earlier time
  }

  return {
    async reconcile(kernel: { reconcile(s: Snapshot): void }): Promise<void> {
      const snapshot = await backendSnapshot();
      kernel.reconcile(snapshot as Snapshot);
    },
  };
}
