// path: src/rust-backend.ts
import { existsSync } from "node:fs";
import { join } from "node:path";
import koffi from "koffi";

const shipped = join(import.meta.dirname, "..", "prebuilds", `${process.platform}-${process.arch}`, "dita_kernel.node");

export class RustKernelLib {
  readonly lib: koffi.IKoffiLib;

  constructor() {
    if (!existsSync(shipped)) {
      throw new Error(`native kernel is not part of this package for ${process.platform}-${process.arch}`);
    }
    this.lib = koffi.load(shipped);
  }
}
