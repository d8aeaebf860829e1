import { backup } from "./backup";
import type { Slot } from "./contracts";

export class Kernel {
  private readonly slots: Slot[] = [];

  async persist(dir: string): Promise<void> {
    await backup(dir, this.slots);
  }
}
