export * from "./control-plane.js";
export * from "./contracts.js";
export { ExecutionKernel } from "./rust-backend.js";
