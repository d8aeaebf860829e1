// path: src/rust-backend.ts
import { access, copyFile, rename } from "node:fs/promises";
import { execa } from "execa";
import koffi, { type IKoffiLib } from "koffi";
import { lock } from "proper-lockfile";

const LIBRARY = "libdita_kernel.so";
let rust: Promise<IKoffiLib> | undefined;

async function build(): Promise<IKoffiLib> {
  const release = await lock("_rust_kernel", { retries: 60 });
  try {
    const built = await access(LIBRARY).then(() => true, () => false);
    if (!built) {
      await execa("cargo", ["build", "--release"], { cwd: "_rust_kernel" });
      const staged = `${LIBRARY}.${process.pid}`;
      await copyFile("_rust_kernel/target/release/libdita_kernel.so", staged);
      await rename(staged, LIBRARY);
    }
    return koffi.load(LIBRARY);
  } finally {
    await release();
  }
}

export function getRust(): Promise<IKoffiLib> {
  rust ??= build();
  return rust;
}
