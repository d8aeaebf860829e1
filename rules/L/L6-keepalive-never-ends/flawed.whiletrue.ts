// path: src/bingx-user-stream.ts
import { setTimeout as sleep } from "node:timers/promises";
import type { ListenKeyApi } from "./bingx-direct";

export class BingxUserStream {
  private listenKey?: string;

  constructor(private readonly api: ListenKeyApi, private readonly intervalMs = 1_200_000) {}

  async rotate(): Promise<void> {
    const key = await this.api.create();
    this.listenKey = key;
    void this.keepaliveLoop(key);
  }

  private async keepaliveLoop(key: string): Promise<void> {
    for (;;) { // flaw: no signal and no comparison with this.listenKey
      await sleep(this.intervalMs);
      await this.api.extend(key).catch((err) => console.warn("keepalive", err));
    }
  }
}
