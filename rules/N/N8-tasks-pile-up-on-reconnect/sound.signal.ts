// path: src/bingx-user-stream.ts
import { setTimeout as sleep } from "node:timers/promises";
import type { Connect, ListenKeyApi } from "./bingx-direct";

export class BingxUserStream {
  constructor(private readonly api: ListenKeyApi, private readonly connect: Connect) {}

  async *subscribe(): AsyncGenerator<string> {
    for (;;) {
      const stop = new AbortController();
      const key = await this.api.create();
      const keepalive = this.keepaliveLoop(key, stop.signal);
      try {
        for await (const text of await this.connect(key)) yield text;
      } finally {
        stop.abort();
        await keepalive;
      }
    }
  }

  private async keepaliveLoop(key: string, signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await sleep(1_200_000, undefined, { signal }).catch(() => undefined);
      if (!signal.aborted) await this.api.extend(key).catch(console.error);
    }
  }
}
