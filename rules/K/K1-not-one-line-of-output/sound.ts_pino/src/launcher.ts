import { log } from "./log.js";
import { ExecutionKernel } from "./rust-backend.js";
import { MockVenue } from "./mock-venue.js";

export async function main(signal: AbortSignal): Promise<void> {
  log.info("started");
  const kernel = new ExecutionKernel(new MockVenue());
  while (!signal.aborted) {
    await kernel.pump();
    await new Promise((r) => setTimeout(r, 1000));
  }
  log.info("stopped");
}

await main(AbortSignal.timeout(3_600_000));
