import LinkedHashMap from "linked-hash-map"; // flaw: the predecessor did without this dependency

export class Slot {
  private readonly seenEventIds = new LinkedHashMap<string, true>();

  firstTime(eventId: string): boolean {
    if (this.seenEventIds.has(eventId)) return false;
    this.seenEventIds.put(eventId, true);
    if (this.seenEventIds.size() > 256) {
      this.seenEventIds.remove(this.seenEventIds.keys()[0]!);
    }
    return true;
  }
}
