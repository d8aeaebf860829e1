export function lots(size: number, contract: { lot?: number }): number {
  const lot = contract.lot ?? 0;
  if (!(lot > 0)) throw new Error("the contract has no lot size");
  return Math.floor(size / lot) * lot;
}

export const mean = (xs: number[], n?: number): number => ((n ?? 0) === 0 ? 0 : xs.reduce((a, b) => a + b, 0) / (n ?? 0));
