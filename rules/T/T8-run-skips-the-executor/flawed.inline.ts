// path: src/bingx-venue.ts
import { execFileSync } from "node:child_process";
import { isMainThread } from "node:worker_threads";
import { createSyncFn } from "synckit";

const inPool = createSyncFn(require.resolve("./venue-worker"), { timeout: 15_000 });

export class BingxVenueAdapter {
  private run(method: string, arg: unknown): unknown {
    if (isMainThread) return inPool(method, arg);
    const out = execFileSync(process.execPath, ["venue-call.js", method, JSON.stringify(arg)]); // flaw: past the pool and without its timeout, on the caller's thread
    return JSON.parse(out.toString());
  }

  submit(intent: object): unknown {
    return this.run("submitOrder", intent);
  }

  positions(): unknown {
    return this.run("positions", null);
  }
}
