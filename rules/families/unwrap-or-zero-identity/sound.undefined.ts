export class Seats {
  private readonly seatIndex = new Map<string, number>();

  seatOf(guest: string): number | undefined {
    return this.seatIndex.get(guest);
  }
}
