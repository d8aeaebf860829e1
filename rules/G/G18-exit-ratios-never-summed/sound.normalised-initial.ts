// path: src/pink-direct.ts
export function normaliseExitLegRatios(raw: readonly number[]): number[] {
  if (raw.length === 0 || raw.some((r) => !Number.isFinite(r) || r <= 0)) {
    throw new RangeError(`exitLegRatios: ${raw.join(",")}`);
  }
  const total = raw.reduce((sum, r) => sum + r, 0);
  return raw.map((r) => r / total);
}

export class ExitPlan {
  private readonly exitLegRatios: number[];

  constructor(raw: readonly number[], private readonly initialSize: number) {
    this.exitLegRatios = normaliseExitLegRatios(raw);
  }

  sizes(): number[] {
    const legs = this.exitLegRatios.map((ratio) => ratio * this.initialSize);
    const others = legs.slice(0, -1).reduce((sum, leg) => sum + leg, 0);
    return [...legs.slice(0, -1), this.initialSize - others];
  }
}
