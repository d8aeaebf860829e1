// path: src/rust-backend.ts
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import koffi from "koffi";

const crate = join(import.meta.dirname, "..", "_rust_kernel");
const library = join(crate, "target", "release", "libdita_kernel.so");

export class RustKernelLib {
  readonly lib: koffi.IKoffiLib;

  constructor() {
    if (!existsSync(library)) {
      execFileSync("cargo", ["build", "--release"], { cwd: crate, stdio: "inherit" }); // flaw: compiled at start-up
    }
    this.lib = koffi.load(library);
  }
}
