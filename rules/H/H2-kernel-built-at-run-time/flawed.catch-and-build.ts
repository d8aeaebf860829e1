// path: src/rust-backend.ts
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

interface KernelBinding {
  createKernel(maxSlots: number): object;
}

function loadBinding(): KernelBinding {
  const path = "../_rust_kernel/dita_kernel.node";
  try {
    return require(path) as KernelBinding;
  } catch {
    const built = spawnSync("npx", ["napi", "build", "--release"], { cwd: "_rust_kernel" }); // flaw: toolchain needed on every new host
    if (built.status !== 0) throw new Error(built.stderr.toString());
    return require(path) as KernelBinding;
  }
}

export const binding = loadBinding();
