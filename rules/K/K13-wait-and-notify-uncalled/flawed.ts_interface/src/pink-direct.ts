import type { ControlPlane } from "./control-plane.js";

export class PinkDirectRuntime {
  constructor(private readonly control: ControlPlane, private readonly kernel: { pump(): Promise<void> }) {}

  async run(): Promise<void> {
    for (;;) {
      if (this.control.read().mode === "RUN") await this.kernel.pump();
      await new Promise((r) => setTimeout(r, 1000));
    }
  }
}
