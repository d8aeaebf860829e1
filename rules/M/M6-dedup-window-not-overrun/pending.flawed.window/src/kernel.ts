export class Kernel {
  private readonly seenEventIds = new Set<string>();

  onVenueEvent(event: { eventId: string; kind: string }): boolean {
    if (this.seenEventIds.has(event.eventId)) return false;
    this.seenEventIds.add(event.eventId);
    if (this.seenEventIds.size > 256) {
      const [oldest] = this.seenEventIds;
      this.seenEventIds.delete(oldest!);
    }
    return true;
  }
}
