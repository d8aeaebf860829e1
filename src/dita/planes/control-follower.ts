import type { ControlPlane, ControlSnapshot } from "./control-plane.js";

/** Looks by itself so often, whether or not it was woken. */
const LOOK_EVERY_MS = 1000;

/**
 * Gives every setting that is later than `known` to `apply`, the latest if there were several, until `signal` ends it. Who runs the kernel
 * makes a CONTROL command of it: with the same sequence, so that one which comes twice is refused. What `apply` throws ends it.
 */
export async function followControl(plane: ControlPlane, known: number, apply: (settings: ControlSnapshot) => Promise<void>, signal: AbortSignal): Promise<void> {
  const wake = (): void => plane.notify();
  signal.addEventListener("abort", wake);
  try {
    for (let seen = known; !signal.aborted; ) {
      if (!(await plane.wait(seen, LOOK_EVERY_MS)) || signal.aborted) continue;
      const settings = plane.read();
      await apply(settings);
      seen = settings.sequence;
    }
  } finally {
    signal.removeEventListener("abort", wake);
  }
}
