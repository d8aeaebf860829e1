// path: src/bingx-user-stream.ts
import { EventEmitter } from "node:events";
import WebSocket from "ws";

export class BingxUserStream extends EventEmitter {
  private socket?: WebSocket;

  async open(url: string, freshKey: () => Promise<string>): Promise<void> {
    this.socket = new WebSocket(`${url}?listenKey=${await freshKey()}`);
    this.socket.on("message", (data) => this.handle(JSON.parse(data.toString())));
    this.socket.on("close", () => void this.open(url, freshKey));
  }

  private handle(frame: { e: string; o?: object }): void {
    switch (frame.e) {
      case "ORDER_TRADE_UPDATE":
        this.emit("order", frame.o);
        break;
      case "listenKeyExpired":
        throw new Error("listenKeyExpired"); // flaw: an ordinary expiry becomes an uncaught error
    }
  }
}
