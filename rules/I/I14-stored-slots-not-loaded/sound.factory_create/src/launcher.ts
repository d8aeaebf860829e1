import { ExecutionKernel } from "./rust-backend.js";
import { openPlane } from "./real-zinc-plane.js";
import { PinkDirectRuntime } from "./pink-direct.js";

export async function main(venue: any): Promise<void> {
  const plane = await openPlane(process.env.DITA_V2_PREFIX ?? "pink");
  await venue.connect();
  const kernel = await ExecutionKernel.create(venue, plane);
  const runtime = new PinkDirectRuntime(kernel);
  for (;;) await runtime.step();
}
