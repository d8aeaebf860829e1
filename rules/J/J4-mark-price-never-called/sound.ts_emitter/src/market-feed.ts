import { EventEmitter } from "node:events";
import WebSocket from "ws";

export class TickerFeed extends EventEmitter {
  start(url: string): void {
    new WebSocket(url).on("message", (raw) => {
      const tick = JSON.parse(String(raw)) as { s: string; p: string };
      this.emit("tick", tick.s, Number(tick.p));
    });
  }
}
