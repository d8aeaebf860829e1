// path: src/rust-backend.ts
import koffi, { type IKoffiLib } from "koffi";
import { fileURLToPath } from "node:url";

const library = fileURLToPath(new URL("../prebuilt/libdita_kernel.so", import.meta.url));
let rust: IKoffiLib | undefined;

export function getRust(): IKoffiLib {
  if (rust === undefined) {
    rust = koffi.load(library);
  }
  return rust;
}

export class ExecutionKernel {
  private readonly handle: unknown;

  constructor(maxSlots = 10) {
    this.handle = getRust().func("void *dita_kernel_create(size_t n)")(maxSlots);
  }
}
