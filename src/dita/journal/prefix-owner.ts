import Database from "libsql";
import { JournalError } from "./journal-error.js";

/**
 * Holds a file for this process alone. The lock is the operating system's, by way of an SQLite transaction that stays open: it ends with
 * `close()` or with the process, however that ends.
 *
 * A database of its own, because `libsql` frees prepared statements, and with them the connection's locks, when they are collected and not
 * when the connection is closed. This one prepares none.
 */
export class PrefixOwner {
  private readonly database: Database.Database;

  /** Throws `JournalError` if another has it. */
  constructor(path: string) {
    this.database = new Database(path);
    try {
      this.database.exec("BEGIN EXCLUSIVE");
    } catch (error) {
      this.database.close();
      throw new JournalError(`${path}: another owns it`, { cause: error });
    }
  }

  close(): void {
    this.database.close();
  }
}
