// path: src/launcher.ts
import { z } from "zod";

export const ExitPlanConfig = z.object({
  exitLegRatios: z.array(z.number().positive().max(1)).nonempty(), // flaw: nothing proves that the legs use up the position
  maxHoldBars: z.number().int().positive(),
});

export type ExitPlanConfig = z.infer<typeof ExitPlanConfig>;

export function legSizes(config: ExitPlanConfig, initialSize: number): number[] {
  let remaining = initialSize;
  return config.exitLegRatios.map((ratio) => {
    const leg = Math.min(remaining, initialSize * ratio);
    remaining -= leg;
    return leg;
  });
}
