// path: src/native.ts
import { loadNative } from "./loader";

export type KernelHandle = number & { readonly __kernel: unique symbol }; // flaw: a bare number that any worker may use

const native = loadNative<{
  create(maxSlots: number): number;
  processIntent(handle: number, payload: string): string;
  destroy(handle: number): void;
}>();

export const createKernel = (maxSlots: number): KernelHandle => native.create(maxSlots) as KernelHandle;

export const processIntent = (handle: KernelHandle, payload: object): unknown =>
  JSON.parse(native.processIntent(handle, JSON.stringify(payload)));

export const destroyKernel = (handle: KernelHandle): void => native.destroy(handle);
