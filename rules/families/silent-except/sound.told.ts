export async function close(venue: Venue, log: Logger): Promise<void> {
  try {
    await venue.close();
  } catch (error) {
    log.error("venue not closed", error);
  }
}
