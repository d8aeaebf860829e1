export function score(text: string): number {
  const seen: Record<string, number> = {};
  let total = 0;
  for (const letter of text) {
    seen[letter] = (seen[letter] || 0) + 1;
    total += 5 / seen[letter];
  }
  return total;
}
