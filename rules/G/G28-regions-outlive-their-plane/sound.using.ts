// path: src/real-zinc-plane.ts
import koffi from "koffi";

const zinc = koffi.load("libzinc.so");
const create = zinc.func("void *zinc_create(const char *name, size_t size)");
const destroy = zinc.func("void zinc_destroy(void *region)");
const unlink = zinc.func("int zinc_unlink(const char *name)");

export class RealZincPlane implements Disposable {
  private region: unknown;
  private readonly onExit = () => this.close();

  constructor(prefix: string) {
    unlink(`${prefix}_state`);
    this.region = create(`${prefix}_state`, 1 << 20);
    process.once("exit", this.onExit);
  }

  close(): void {
    if (this.region === null) return;
    destroy(this.region);
    this.region = null;
    process.removeListener("exit", this.onExit);
  }

  [Symbol.dispose](): void {
    this.close();
  }
}

export function runOnce(prefix: string, step: (plane: RealZincPlane) => void): void {
  using plane = new RealZincPlane(prefix);
  step(plane);
}
