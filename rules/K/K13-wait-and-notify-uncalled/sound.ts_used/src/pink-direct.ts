import type { ControlPlane } from "./control-plane.js";

export async function run(control: ControlPlane, kernel: { pump(): Promise<void> }): Promise<void> {
  while (control.read().mode !== "KILL") {
    if (control.read().mode === "RUN") await kernel.pump();
    const tick = new Promise<void>((r) => setTimeout(r, 1000));
    await Promise.race([control.wait(), tick]);
  }
}
