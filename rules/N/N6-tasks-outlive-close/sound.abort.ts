// path: src/bingx-user-stream.ts
import { setTimeout as sleep } from "node:timers/promises";
import type { Connect, ListenKeyApi } from "./bingx-direct";

export class BingxUserStream {
  private readonly stop = new AbortController();
  private tasks: Promise<unknown>[] = [];

  constructor(private readonly api: ListenKeyApi, private readonly connect: Connect) {}

  async open(onFrame: (text: string) => void): Promise<void> {
    const key = await this.api.create();
    this.tasks = [this.keepalive(key), this.read(key, onFrame)];
  }

  private async keepalive(key: string): Promise<void> {
    for (;;) {
      await sleep(1_200_000, undefined, { signal: this.stop.signal });
      await this.api.extend(key);
    }
  }

  private async read(key: string, onFrame: (text: string) => void): Promise<void> {
    for await (const text of await this.connect(key, this.stop.signal)) onFrame(text);
  }

  async close(): Promise<void> {
    this.stop.abort();
    await Promise.allSettled(this.tasks);
  }
}
