// path: src/bingx-venue.ts
import type { Snapshot } from "./bingx-direct";

type Store = { snapshotReady: boolean; latest?: Snapshot };

export function backendSnapshot(store: Store, timeoutMs: number): Promise<Snapshot | undefined> {
  const began = new Date();
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      const waited = new Date().getTime() - began.getTime(); // flaw: the timeout is counted on a clock that NTP can set
      if (store.snapshotReady || waited >= timeoutMs) {
        clearInterval(timer);
        resolve(store.latest);
      }
    }, 20);
  });
}
