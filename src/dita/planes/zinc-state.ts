/** What of the kernel's state others see, and how it is written. */
import { z } from "zod";
import { parse } from "../contracts/parse.js";
import { type TradeSlot, TradeSlotSchema } from "../contracts/slot.js";
import { writer } from "../contracts/write.js";
import { type KernelState, KernelStateSchema } from "../kernel/state.js";
import { PlaneError } from "./plane-error.js";

/** A slot as others see it. Which events it has heard is the kernel's affair alone, and most of a slot's size. */
const ZincSlotSchema = TradeSlotSchema.omit({ seenEvents: true });
export type ZincSlot = Readonly<z.output<typeof ZincSlotSchema>>;

const VERSION = 1;
const ZincDocumentSchema = z.strictObject({
  version: z.literal(VERSION),
  account: KernelStateSchema.shape.account,
  control: KernelStateSchema.shape.control,
  slots: z.array(ZincSlotSchema),
});

/** Slots, account and control of one moment. */
export interface ZincState extends Readonly<Pick<z.output<typeof ZincDocumentSchema>, "account" | "control">> {
  readonly slots: readonly ZincSlot[];
  /** Counts what was shown; whoever looks seldom misses some, and sees the latest. */
  readonly sequence: number;
  /** Counts the writers of the plane, one after the other. */
  readonly epoch: number;
}

export function zincSlotOf({ seenEvents: _, ...slot }: TradeSlot): ZincSlot {
  return slot;
}

const writeSlot = writer(ZincSlotSchema);
const writeAccount = writer(KernelStateSchema.shape.account);
const SEPARATOR = Buffer.from(",");
const END = Buffer.from("]}");

/** Encodes states. The kernel makes a new slot for each change and keeps the others, so only what changed is encoded again. */
export class ZincEncoder {
  private readonly slotCache = new WeakMap<TradeSlot, Uint8Array>();

  /** The document, in parts that follow each other. */
  encode({ slots, account, control }: KernelState): readonly Uint8Array[] {
    const parts: Uint8Array[] = [Buffer.from(`{"version":${VERSION},"account":${JSON.stringify(writeAccount(account))},"control":${JSON.stringify(control)},"slots":[`)];
    for (const [number, slot] of slots.entries()) {
      if (number > 0) parts.push(SEPARATOR);
      parts.push(this.slot(slot));
    }
    parts.push(END);
    return parts;
  }

  private slot(slot: TradeSlot): Uint8Array {
    const known = this.slotCache.get(slot);
    if (known !== undefined) return known;
    const encoded = Buffer.from(JSON.stringify(writeSlot(zincSlotOf(slot))));
    this.slotCache.set(slot, encoded);
    return encoded;
  }
}

/** The state that was encoded. Throws PLANE_CORRUPT for what is none. */
export function decodeZinc(bytes: Uint8Array): Pick<ZincState, "account" | "control" | "slots"> {
  const parsed = parse(ZincDocumentSchema, readJson(bytes));
  if (!parsed.ok) throw new PlaneError("PLANE_CORRUPT", parsed.problems.join("; "));
  const { version: _, ...state } = parsed.value;
  return state;
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** The JSON in a document. Throws PLANE_CORRUPT for what is none. */
export function readJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(utf8.decode(bytes)) as unknown;
  } catch (error) {
    throw new PlaneError("PLANE_CORRUPT", `${bytes.length} bytes are no JSON: ${String(error)}`);
  }
}
