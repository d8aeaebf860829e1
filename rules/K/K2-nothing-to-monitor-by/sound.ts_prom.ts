// path: src/pink-direct.ts
import { createServer } from "node:http";
import { Gauge, register } from "prom-client";

const lastStep = new Gauge({ name: "pink_last_step_seconds", help: "time of the last finished cycle" });
const streamAge = new Gauge({ name: "pink_stream_age_seconds", help: "age of the last stream message" });

export function startRuntime(venue: any, kernel: any, stream: { lastMessageAt: number }): () => void {
  const server = createServer(async (_req, res) => res.end(await register.metrics())).listen(9100);
  const timer = setInterval(async () => {
    for (const ev of await venue.reconcile()) kernel.onVenueEvent(ev);
    lastStep.setToCurrentTime();
    streamAge.set((Date.now() - stream.lastMessageAt) / 1000);
  }, 1000);
  return () => {
    clearInterval(timer);
    server.close();
  };
}
