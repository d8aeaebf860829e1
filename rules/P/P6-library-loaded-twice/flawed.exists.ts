// path: src/rust-backend.ts
import { access } from "node:fs/promises";
import { execa } from "execa";
import koffi from "koffi";

const LIBRARY = "target/release/libdita_kernel.so";

class RustKernelLib {
  private static instance: RustKernelLib | null = null;

  private constructor(readonly lib: koffi.IKoffiLib) {}

  static async getRust(): Promise<RustKernelLib> {
    if (RustKernelLib.instance) return RustKernelLib.instance;
    const built = await access(LIBRARY).then(() => true, () => false); // flaw: neither callers nor processes are held off between look and build
    if (!built) await execa("cargo", ["build", "--release"]);
    RustKernelLib.instance = new RustKernelLib(koffi.load(LIBRARY));
    return RustKernelLib.instance;
  }
}

export const getRust = RustKernelLib.getRust;
