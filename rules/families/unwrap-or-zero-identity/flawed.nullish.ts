export class Seats {
  private readonly seatIndex = new Map<string, number>();

  seatOf(guest: string): number {
    return this.seatIndex.get(guest) ?? 0; // flaw: a stranger gets the first seat
  }
}
