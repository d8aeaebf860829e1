// path: src/launcher.ts
import { RealZincPlane } from "./real-zinc-plane";
import { ExecutionKernel } from "./rust-backend";
import { MockVenue } from "./mock-venue";

export class DITAv2LauncherBundle {
  constructor(
    readonly plane: RealZincPlane,
    readonly venue: MockVenue,
    readonly kernel: ExecutionKernel,
  ) {}
}

export function buildLauncherBundle(prefix: string, maxSlots: number): DITAv2LauncherBundle {
  let stage = "plane";
  try {
    const plane = new RealZincPlane(prefix, maxSlots); // flaw: plane and venue are dropped open
    stage = "venue";
    const venue = new MockVenue();
    stage = "kernel";
    const kernel = new ExecutionKernel(plane, venue);
    return new DITAv2LauncherBundle(plane, venue, kernel);
  } catch (cause) {
    throw new Error(`launcher failed at ${stage}`, { cause });
  }
}
