import koffi from "koffi"; // flaw: the kernel is native, yet package.json depends on wasm-bindgen, which nothing imports

const lib = koffi.load("libdita_kernel.so");
const create = lib.func("void *dita_kernel_create(uint32 maxSlots)");

export const createKernel = (maxSlots: number): unknown => create(maxSlots);
