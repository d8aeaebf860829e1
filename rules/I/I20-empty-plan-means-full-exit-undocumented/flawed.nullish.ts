// path: src/contracts.ts
export type ExitPlan = Readonly<{ exitLegRatios: readonly number[]; done: number }>;

/** Ratio for the next leg of the plan. */
export const nextExitRatio = (plan: ExitPlan): number => plan.exitLegRatios[plan.done] ?? 1; // flaw: the rule for an empty list is not said

export const planOf = (ratios: Iterable<number>): ExitPlan => ({
  exitLegRatios: [...ratios].map(Number),
  done: 0,
});

export const afterLeg = (plan: ExitPlan): ExitPlan => ({ ...plan, done: plan.done + 1 });

export function legsLeft({ exitLegRatios, done }: ExitPlan): number {
  return Math.max(0, exitLegRatios.length - done);
}
