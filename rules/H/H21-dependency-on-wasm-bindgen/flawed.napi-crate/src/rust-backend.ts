import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const native = require("../native/dita-kernel-node.node") as { slotCount(): number };

export class ExecutionKernel {
  readonly slotCount = native.slotCount();
}
