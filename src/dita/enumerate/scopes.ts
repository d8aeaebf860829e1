import type { Scope } from "./world.js";

const one = { slots: 1, size: 2, legs: 2, maxExitOrders: 2, maxCancels: 1, maxReconciles: 0, isHostile: true } as const;

/** What is enumerated: at every check, and when somebody asks for all of it. */
export const SCOPES: Readonly<Record<"ci" | "full", Readonly<Record<string, Scope>>>> = {
  ci: {
    "one slot, everything": { ...one, maxExitOrders: 1 },
    "one slot, reconciled": { ...one, size: 1, legs: 1, maxExitOrders: 1, maxReconciles: 1 },
    "two slots": { ...one, slots: 2, size: 1, legs: 1, maxExitOrders: 1, maxCancels: 0, isHostile: false },
  },
  full: {
    "one slot, everything": one,
    "one slot, reconciled": { ...one, maxExitOrders: 1, maxReconciles: 1 },
    "two slots": { ...one, slots: 2, maxExitOrders: 1, maxCancels: 0, isHostile: false },
  },
};
