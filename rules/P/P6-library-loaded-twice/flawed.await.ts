// path: src/rust-backend.ts
import { execFile } from "node:child_process";
import { copyFile } from "node:fs/promises";
import { promisify } from "node:util";
import koffi, { type IKoffiLib } from "koffi";

const run = promisify(execFile);
let rust: IKoffiLib | undefined;

export async function getRust(): Promise<IKoffiLib> {
  if (rust === undefined) { // flaw: two callers pass the test while the first one still builds
    await run("cargo", ["build", "--release"], { cwd: "_rust_kernel" });
    await copyFile("_rust_kernel/target/release/libdita_kernel.so", "libdita_kernel.so");
    rust = koffi.load("libdita_kernel.so");
  }
  return rust;
}

export async function createKernel(maxSlots: number): Promise<unknown> {
  const lib = await getRust();
  return lib.func("void *dita_kernel_create(size_t n)")(maxSlots);
}
