// path: src/rust-backend.ts
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import koffi from "koffi";

const root = join(import.meta.dirname, "..");

function developerBuild(): string {
  execFileSync("cargo", ["build"], { cwd: join(root, "_rust_kernel"), stdio: "inherit" });
  return join(root, "_rust_kernel", "target", "debug", "libdita_kernel.so");
}

export function loadKernel(): koffi.IKoffiLib {
  const path =
    process.env.DITA_V2_DEV_BUILD === "1" ? developerBuild() : join(root, "native", "libdita_kernel.so");
  return koffi.load(path);
}
