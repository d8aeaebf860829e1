// path: src/bingx-user-stream.ts
import { setTimeout as sleep } from "node:timers/promises";
import type { Connect, ListenKeyApi } from "./bingx-direct";

export class BingxUserStream {
  constructor(private readonly api: ListenKeyApi, private readonly connect: Connect) {}

  async run(handle: (text: string) => void): Promise<void> {
    const key = await this.api.create();
    const socket = await this.connect(key);
    const read = async () => {
      for await (const text of socket) handle(text);
    };
    try {
      await Promise.race([read(), this.keepaliveLoop(key), this.rotationSentinel()]);
    } finally {
      await socket.close();
    }
  }

  private async keepaliveLoop(key: string): Promise<void> {
    for (;;) {
      await sleep(1_200_000);
      await this.api.extend(key);
    }
  }

  private async rotationSentinel(): Promise<void> {
    await sleep(3_000_000);
  }
}
