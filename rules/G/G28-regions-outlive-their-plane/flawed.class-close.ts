// path: src/real-zinc-plane.ts
import koffi from "koffi";

const zinc = koffi.load("libzinc.so");
const create = zinc.func("void *zinc_create(const char *name, size_t size)");
const destroy = zinc.func("void zinc_destroy(void *region)");

export class RealZincPlane { // flaw: no dispose, finalizer or exit hook, only a close() that an owner has to remember
  private region: unknown;

  constructor(prefix: string, readonly slotCount: number) {
    this.region = create(`${prefix}_state`, slotCount * 8192);
  }

  close(): void {
    if (this.region === null) return;
    destroy(this.region);
    this.region = null;
  }
}

export function runOnce(prefix: string, step: (plane: RealZincPlane) => void): void {
  const plane = new RealZincPlane(prefix, 10);
  step(plane);
  plane.close();
}
