// path: src/rust-backend.ts
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import koffi from "koffi";
import lockfile from "proper-lockfile";

const run = promisify(execFile);

export class RustKernelLib {
  private static pending: Promise<RustKernelLib> | undefined;

  private constructor(readonly lib: koffi.IKoffiLib) {}

  static get(): Promise<RustKernelLib> {
    this.pending ??= this.load();
    return this.pending;
  }

  private static async load(): Promise<RustKernelLib> {
    const release = await lockfile.lock("_rust_kernel", { retries: 100 });
    try {
      await run("cargo", ["build", "--release"], { cwd: "_rust_kernel" });
    } finally {
      await release();
    }
    return new RustKernelLib(koffi.load("_rust_kernel/target/release/libdita_kernel.so"));
  }
}
