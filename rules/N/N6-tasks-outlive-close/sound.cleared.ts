// path: src/bingx-user-stream.ts
import WebSocket from "ws";
import type { ListenKeyApi } from "./bingx-direct";

export class BingxUserStream {
  private socket?: WebSocket;
  private readonly timers = new Set<NodeJS.Timeout>();

  constructor(private readonly api: ListenKeyApi, private readonly url: string) {}

  async open(): Promise<void> {
    const key = await this.api.create();
    this.socket = new WebSocket(`${this.url}?listenKey=${key}`);
    this.timers.add(setInterval(() => void this.api.extend(key), 1_200_000));
  }

  private endTimers(): void {
    for (const timer of this.timers) clearInterval(timer);
    this.timers.clear();
  }

  close(): void {
    this.endTimers();
    this.socket?.terminate();
  }
}
