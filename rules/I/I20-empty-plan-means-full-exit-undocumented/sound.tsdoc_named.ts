// path: src/contracts.ts
/** Used when a plan names no legs: the first exit closes the whole position. */
export const fullExitRatio = 1;

export interface ExitPlan {
  /** Share of the position per exit leg. An empty list means a single full exit. */
  exitLegRatios: number[];
  leg: number;
}

/**
 * Share of the next exit leg.
 * @returns fullExitRatio if exitLegRatios is empty, that is, everything at once
 */
export function nextExitRatio(plan: ExitPlan): number {
  if (plan.exitLegRatios.length === 0) return fullExitRatio;
  return plan.exitLegRatios[Math.min(plan.leg, plan.exitLegRatios.length - 1)];
}
