/** Commands that were given and are not answered yet, for whoever watches. */
import { z } from "zod";
import { type KernelIntent, KernelIntentSchema } from "../contracts/intent.js";
import { parse } from "../contracts/parse.js";
import { writer } from "../contracts/write.js";
import { PlaneError } from "./plane-error.js";
import { createRegion } from "./region-layout.js";
import { RegionReader } from "./region-reader.js";
import { RegionWriter } from "./region-writer.js";
import { readJson } from "./zinc-state.js";

const INTENT_BYTES = 4 * 1024;
const IntentsSchema = z.array(KernelIntentSchema);
const writeIntents = writer(IntentsSchema);

/** Who gives commands owns it. An intent leaves when it is answered, so there are never more than `room`. */
export class IntentPlane {
  private readonly intentRegion = new Map<string, KernelIntent>();
  private readonly writer: RegionWriter;

  private constructor(
    /** For the threads that are to read. */
    readonly buffer: SharedArrayBuffer,
    readonly room: number,
  ) {
    this.writer = new RegionWriter(buffer);
  }

  static create(room: number): IntentPlane {
    return new IntentPlane(createRegion(room * INTENT_BYTES, room), room);
  }

  /** Shows an intent until `acknowledge`. INTENTS_FULL if there is no room, DUPLICATE_INTENT if it is there already. */
  publishIntent(intent: KernelIntent): void {
    const { intentId } = intent;
    if (this.intentRegion.has(intentId)) throw new PlaneError("DUPLICATE_INTENT", intentId);
    if (this.intentRegion.size >= this.room) throw new PlaneError("INTENTS_FULL", `${this.room} intents are not answered`);
    this.show([...this.intentRegion.values(), intent]);
    this.intentRegion.set(intentId, intent);
  }

  /** Takes out an intent that was answered. False if it was not there. */
  acknowledge(intentId: string): boolean {
    if (!this.intentRegion.has(intentId)) return false;
    this.show([...this.intentRegion.values()].filter((intent) => intent.intentId !== intentId));
    return this.intentRegion.delete(intentId);
  }

  /** Oldest first. */
  readIntents(): readonly KernelIntent[] {
    return [...this.intentRegion.values()];
  }

  private show(intents: readonly KernelIntent[]): void {
    this.writer.write([Buffer.from(JSON.stringify(writeIntents([...intents])))]);
  }
}

/** What another thread sees of an `IntentPlane`: oldest first. */
export function readIntents(buffer: SharedArrayBuffer): readonly KernelIntent[] {
  const document = new RegionReader(buffer).read();
  if (document === null) return [];
  const parsed = parse(IntentsSchema, readJson(document.bytes));
  if (!parsed.ok) throw new PlaneError("PLANE_CORRUPT", parsed.problems.join("; "));
  return parsed.value;
}
