import { InMemoryControlPlane, type ControlPlane } from "./control-plane.js";

export async function run(kernel: { pump(): Promise<void> }, control: ControlPlane = new InMemoryControlPlane()): Promise<void> {
  while (control.read().mode !== "KILL") {
    if (control.read().mode === "RUN") await kernel.pump();
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
}
