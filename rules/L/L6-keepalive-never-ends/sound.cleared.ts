// path: src/bingx-user-stream.ts
import type { ListenKeyApi } from "./bingx-direct";

export class BingxUserStream {
  private keepalive?: NodeJS.Timeout;

  constructor(private readonly api: ListenKeyApi) {}

  async rotate(): Promise<string> {
    clearInterval(this.keepalive);
    const key = await this.api.create();
    this.keepaliveLoop(key);
    return key;
  }

  close(): void {
    clearInterval(this.keepalive);
  }

  private keepaliveLoop(key: string): void {
    this.keepalive = setInterval(() => {
      this.api.extend(key).catch((e: Error) => console.error(e.message));
    }, 1_200_000);
  }
}
