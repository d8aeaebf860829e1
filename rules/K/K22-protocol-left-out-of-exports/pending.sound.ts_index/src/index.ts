export { InMemoryControlPlane, RealZincControlPlane } from "./control-plane.js";
export type { ControlPlane } from "./control-plane.js";
export type { KernelIntent, TradeSlot } from "./contracts.js";
export { ExecutionKernel } from "./rust-backend.js";
