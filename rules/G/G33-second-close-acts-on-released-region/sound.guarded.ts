// path: src/real-zinc-plane.ts
import koffi from "koffi";

const zinc = koffi.load("libzinc.so");
const create = zinc.func("void *zinc_create(const char *name, size_t size)");
const destroy = zinc.func("void zinc_destroy(void *region)");

export class RealZincPlane {
  private region: unknown;

  constructor(prefix: string) {
    this.region = create(`${prefix}_state`, 1 << 20);
  }

  close(): void {
    const region = this.region;
    this.region = undefined;
    if (region !== undefined) {
      destroy(region);
    }
  }
}
