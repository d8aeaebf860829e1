export class Kernel {
  private readonly seenEventIds = new Set<string>();

  constructor(private readonly options = { seenCap: 256 }) {}

  onVenueEvent(event: { eventId: string; kind: string }): boolean {
    if (this.seenEventIds.has(event.eventId)) return false;
    this.seenEventIds.add(event.eventId);
    if (this.seenEventIds.size > this.options.seenCap) {
      const [oldest] = this.seenEventIds;
      this.seenEventIds.delete(oldest!);
    }
    return true;
  }
}
