// path: src/rust-backend.ts
import { access } from "node:fs/promises";
import { spawn } from "node:child_process";
import { once } from "node:events";

interface Binding {
  createKernel(maxSlots: number): object;
}

const path = new URL("../_rust_kernel/dita_kernel.node", import.meta.url).pathname;
let binding: Binding | null = null;

const exists = (file: string) => access(file).then(() => true, () => false);

export async function loadBinding(): Promise<Binding> {
  if (binding) return binding;
  if (!(await exists(path))) {
    const [code] = await once(spawn("npx", ["napi", "build"], { cwd: "_rust_kernel" }), "exit"); // flaw: nothing is held, calls that arrive together build together
    if (code !== 0) throw new Error(`build failed with ${code}`);
  }
  binding = (await import(path)) as Binding;
  return binding;
}
