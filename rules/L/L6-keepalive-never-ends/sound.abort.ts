// path: src/bingx-user-stream.ts
import { setTimeout as sleep } from "node:timers/promises";
import type { ListenKeyApi } from "./bingx-direct";

export class BingxUserStream {
  constructor(private readonly api: ListenKeyApi, private readonly intervalMs = 1_200_000) {}

  async connect(consume: (key: string) => Promise<void>): Promise<void> {
    const key = await this.api.create();
    const stop = new AbortController();
    const keepalive = this.keepaliveLoop(key, stop.signal);
    try {
      await consume(key);
    } finally {
      stop.abort();
      await keepalive;
    }
  }

  private async keepaliveLoop(key: string, signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await sleep(this.intervalMs, undefined, { signal }).catch(() => undefined);
      if (!signal.aborted) await this.api.extend(key);
    }
  }
}
