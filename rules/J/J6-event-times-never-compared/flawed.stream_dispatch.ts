// path: src/bingx-user-stream.ts
import WebSocket from "ws";

type Update = { orderId: string; timestamp: number; status: string; filled: number };

export function bingxUserStream(url: string, kernel: { onVenueEvent(u: Update): void }) { // flaw: passed on in the order of arrival, unchecked
  const ws = new WebSocket(url);
  let lastTimestamp = 0;
  ws.on("message", (raw) => {
    const m = JSON.parse(String(raw));
    if (m.e !== "ORDER_TRADE_UPDATE") return;
    lastTimestamp = m.E;
    kernel.onVenueEvent({ orderId: m.o.i, timestamp: m.E, status: m.o.X, filled: Number(m.o.z) });
  });
  return { close: () => ws.close(), lastTimestamp: () => lastTimestamp };
}
