/** What a plane refuses, and why. */
type PlaneRefusal =
  /** What is to be shown is larger than its place. */
  | "DOCUMENT_TOO_LARGE"
  /** What stands there was not written by a plane, or was damaged. */
  | "PLANE_CORRUPT"
  /** The memory is laid out for something else. */
  | "PLANE_MISMATCH"
  /** The writer wrote faster than could be read, again and again. */
  | "PLANE_BUSY"
  /** Another writer took over: this one says nothing that still holds. */
  | "STALE_WRITER"
  /** The setting was changed since it was read. */
  | "STALE_CONTROL"
  | "INVALID_CONTROL"
  | "PLANE_READ_ONLY"
  | "PLANE_CLOSED"
  /** There are more slots than the plane was made for. */
  | "SLOT_OUT_OF_RANGE"
  /** As many intents as there is room for are not answered yet. */
  | "INTENTS_FULL"
  | "DUPLICATE_INTENT";

/** A plane could not do what it was asked for; nothing was changed. */
export class PlaneError extends Error {
  override readonly name = "PlaneError";

  constructor(
    readonly code: PlaneRefusal,
    message: string,
  ) {
    super(`${code}: ${message}`);
  }
}
