import WebSocket from "ws";
import type { ExecutionKernel } from "./rust-backend.js";

export class DataFeed {
  readonly last = new Map<string, number>();

  constructor(url: string, private readonly kernel: ExecutionKernel) {
    new WebSocket(url).on("message", (data) => this.onTick(JSON.parse(String(data))));
  }

  private onTick({ s, p }: { s: string; p: string }): void {
    this.last.set(s, Number(p));
    if (this.kernel.unrealizedPnl < -1_000) console.warn("drawdown", s, p);
  }
}
