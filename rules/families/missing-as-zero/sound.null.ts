export function balanceOf(text: string): number | null {
  try {
    return Number(JSON.parse(text).balance);
  } catch {
    return null;
  }
}
