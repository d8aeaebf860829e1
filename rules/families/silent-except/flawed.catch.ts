export async function send(venue: Venue, order: Order): Promise<void> {
  try {
    await venue.submit(order);
  } catch { // flaw: nobody learns of it
  }
}
