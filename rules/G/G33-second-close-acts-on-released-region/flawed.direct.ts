// path: src/real-zinc-plane.ts
import koffi from "koffi";

const zinc = koffi.load("libzinc.so");
const create = zinc.func("void *zinc_create(const char *name, size_t size)");
const destroy = zinc.func("void zinc_destroy(void *region)");
const unlink = zinc.func("int zinc_unlink(const char *name)");

export class RealZincPlane {
  private readonly name: string;
  private readonly region: unknown;

  constructor(prefix: string) {
    this.name = `${prefix}_state`;
    this.region = create(this.name, 1 << 20);
  }

  close(): void {
    destroy(this.region); // flaw: nothing remembers that it is already released
    unlink(this.name);
  }
}
