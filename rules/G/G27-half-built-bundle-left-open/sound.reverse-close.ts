// path: src/launcher.ts
import { MockVenue } from "./mock-venue";
import { RealZincPlane } from "./real-zinc-plane";
import { ExecutionKernel } from "./rust-backend";

type Closable = { close(): void };

function closeAll(parts: Closable[]): void {
  for (const part of parts.reverse()) {
    try {
      part.close();
    } catch (err) {
      console.error("close failed", err);
    }
  }
}

export function buildLauncherBundle(prefix: string, maxSlots: number) {
  const opened: Closable[] = [];
  const track = <T extends Closable>(part: T): T => (opened.push(part), part);
  try {
    const plane = track(new RealZincPlane(prefix, maxSlots));
    const venue = track(new MockVenue());
    const kernel = track(new ExecutionKernel(plane, venue));
    return { kernel, close: () => closeAll(opened.splice(0)) };
  } catch (err) {
    closeAll(opened.splice(0));
    throw err;
  }
}
