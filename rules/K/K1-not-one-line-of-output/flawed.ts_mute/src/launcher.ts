import { setTimeout as sleep } from "node:timers/promises";
import { ExecutionKernel } from "./rust-backend.js";
import { MockVenue } from "./mock-venue.js";

export async function main(signal: AbortSignal): Promise<void> {
  const kernel = new ExecutionKernel(new MockVenue());
  while (!signal.aborted) {
    for (const ev of await kernel.venue.poll()) kernel.onVenueEvent(ev);
    await sleep(1000);
  }
}

const stop = new AbortController();
process.on("SIGTERM", () => stop.abort());
await main(stop.signal);
