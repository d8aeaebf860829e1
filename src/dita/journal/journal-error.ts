/** The journal could not be opened, read or written. */
export class JournalError extends Error {
  override readonly name = "JournalError";
}
