// path: src/rust-backend.ts
import { join } from "node:path";
import koffi from "koffi";

interface KernelApi {
  create: koffi.KoffiFunction;
  destroy: koffi.KoffiFunction;
}

let api: KernelApi | undefined;

export function rustKernelLib(): KernelApi {
  if (api === undefined) {
    const lib = koffi.load(join(import.meta.dirname, "../native/libdita_kernel.so"));
    api = {
      create: lib.func("void *dita_kernel_create(uint32 maxSlots)"),
      destroy: lib.func("void dita_kernel_destroy(void *kernel)"),
    };
  }
  return api;
}
