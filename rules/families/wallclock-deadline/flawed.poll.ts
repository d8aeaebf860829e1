export async function settle(client: Client, limit: number): Promise<boolean> {
  const started = Date.now();
  while (await client.busy()) {
    if (Date.now() - started > limit) return false; // flaw: a step of the clock ends it at once, or never
  }
  return true;
}
