// path: src/rust-backend.ts
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import koffi from "koffi";

const run = promisify(execFile);

export class RustKernelLib {
  private static instance: RustKernelLib | undefined;

  private constructor(readonly lib: koffi.IKoffiLib) {}

  static async get(): Promise<RustKernelLib> {
    if (this.instance === undefined) { // flaw: two callers both get here before the build is through
      await run("cargo", ["build", "--release"], { cwd: "_rust_kernel" });
      this.instance = new RustKernelLib(koffi.load("_rust_kernel/target/release/libdita_kernel.so"));
    }
    return this.instance;
  }
}
