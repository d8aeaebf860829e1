// path: src/launcher.ts
import { z } from "zod";

const SUM_TOLERANCE = 1e-9;

export const ExitPlanConfig = z.object({
  exitLegRatios: z
    .array(z.number().positive().max(1))
    .nonempty()
    .refine((ratios) => Math.abs(ratios.reduce((a, b) => a + b, 0) - 1) <= SUM_TOLERANCE, {
      message: "exitLegRatios must sum to 1",
    }),
});

export type ExitPlanConfig = z.infer<typeof ExitPlanConfig>;

export function legSizes(config: ExitPlanConfig, initialSize: number): number[] {
  return config.exitLegRatios.map((ratio) => initialSize * ratio);
}
