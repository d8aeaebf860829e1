export function lots(size: number, contract: { lot?: number }): number {
  const lot = contract.lot ?? 0;
  return Math.floor(size / lot) * lot; // flaw
}
