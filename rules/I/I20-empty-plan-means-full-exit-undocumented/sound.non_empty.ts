// path: src/contracts.ts
import { z } from "zod";

export const exitPlanSchema = z.object({
  tradeId: z.string().min(1),
  exitLegRatios: z.array(z.number().gt(0).lte(1)).nonempty(),
});

export type ExitPlan = z.infer<typeof exitPlanSchema>;

export class ExitLegs {
  private leg = 0;
  private readonly plan: ExitPlan;

  constructor(input: unknown) {
    this.plan = exitPlanSchema.parse(input);
  }

  nextExitRatio(): number {
    const { exitLegRatios } = this.plan;
    const ratio = exitLegRatios[this.leg] ?? exitLegRatios[exitLegRatios.length - 1];
    this.leg += 1;
    return ratio ?? 1;
  }
}
