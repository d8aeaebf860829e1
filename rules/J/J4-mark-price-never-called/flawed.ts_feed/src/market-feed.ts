import WebSocket from "ws";
import type { createKernel } from "./rust-backend.js";

export function startFeed(url: string, kernel: ReturnType<typeof createKernel>): Map<string, number> {
  const prices = new Map<string, number>();
  const ws = new WebSocket(url);
  ws.on("message", (data) => {
    const tick = JSON.parse(String(data)) as { s: string; p: string };
    prices.set(tick.s, Number(tick.p));
    console.debug(tick.s, kernel.unrealizedPnl());
  });
  return prices;
}
