export { AccountProjection } from "./account.js";
export { InMemoryControlPlane, MirroredControlPlane, RealZincControlPlane } from "./control-plane.js"; // flaw: the interface ControlPlane is not exported
export type { KernelIntent, TradeSlot } from "./contracts.js";
export { ExecutionKernel } from "./rust-backend.js";
