import koffi from "koffi";

const lib = koffi.load("libdita_kernel.so");
const create = lib.func("void *dita_kernel_create(uint32 maxSlots)");

export const createKernel = (maxSlots: number): unknown => create(maxSlots);
