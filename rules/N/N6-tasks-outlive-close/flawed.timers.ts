// path: src/bingx-user-stream.ts
import WebSocket from "ws";
import type { ListenKeyApi } from "./bingx-direct";

export class BingxUserStream {
  private socket?: WebSocket;

  constructor(private readonly api: ListenKeyApi, private readonly url: string) {}

  async open(): Promise<void> {
    const key = await this.api.create();
    this.socket = new WebSocket(`${this.url}?listenKey=${key}`);
    setInterval(() => void this.api.extend(key), 1_200_000);
    setInterval(() => void this.rotate(), 3_000_000);
  }

  private async rotate(): Promise<void> {
    this.socket?.close();
    await this.open();
  }

  close(): void { // flaw: both timers keep renewing and rotating after the close
    this.socket?.close();
    this.socket = undefined;
  }
}
