export class Throttle {
  private lastSeenMs = 0;

  seen(): void {
    this.lastSeenMs = Date.now();
  }

  isQuiet(): boolean {
    return Date.now() - this.lastSeenMs < 45_000; // flaw: a step of the clock opens or shuts it
  }
}

export async function settle(client: Client): Promise<void> {
  const begun = new Date().getTime();
  while (new Date().getTime() - begun < 250) await client.step(); // flaw: the same
}
