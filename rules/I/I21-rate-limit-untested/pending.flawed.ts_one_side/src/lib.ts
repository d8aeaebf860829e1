export class Kernel {
  state = "ORDER_REQUESTED";
  retryAt: number | undefined;

  onVenueEvent(kind: string, now: number): void {
    const arms: Record<string, () => void> = { // flaw: the arm RATE_LIMITED of the kernel is not tested
      ORDER_ACK: () => (this.state = "ENTRY_WORKING"),
      ORDER_REJECT: () => (this.state = "IDLE"),
      RATE_LIMITED: () => (this.retryAt = now + 1000),
    };
    arms[kind]?.();
  }
}
