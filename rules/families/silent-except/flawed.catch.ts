export async function close(venue: Venue): Promise<void> {
  try {
    await venue.close();
  } catch { // flaw: nobody learns of it
  }
}
