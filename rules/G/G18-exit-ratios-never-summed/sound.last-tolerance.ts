// path: src/contracts.ts
export class ExitPlan {
  constructor(readonly exitLegRatios: readonly number[]) {
    const last = exitLegRatios.at(-1);
    if (last === undefined || Math.abs(last - 1) > 1e-9) throw new RangeError("exitLegRatios");
    if (exitLegRatios.some((r) => !(r > 0 && r <= 1))) throw new RangeError("exitLegRatios");
  }
}
