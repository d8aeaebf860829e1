export function balanceOf(text: string): number {
  try {
    return Number(JSON.parse(text).balance);
  } catch {
    return 0; // flaw: a broken answer is an empty account
  }
}
