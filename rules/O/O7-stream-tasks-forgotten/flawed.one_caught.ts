// path: src/bingx-user-stream.ts
import { setTimeout as sleep } from "node:timers/promises";
import { log } from "./log";

export class BingxUserStream {
  constructor(private readonly api: { extend(key: string): Promise<void>; create(): Promise<string> }) {}

  async open(): Promise<void> {
    const key = await this.api.create();
    this.rotationSentinel().catch((error: unknown) => log.error("rotation ended", error));
    void this.keepaliveLoop(key); // flaw: the other loop has no catch
  }

  private async keepaliveLoop(key: string): Promise<never> {
    for (;;) {
      await sleep(1_200_000);
      await this.api.extend(key);
    }
  }

  private async rotationSentinel(): Promise<void> {
    await sleep(3_000_000);
  }
}
