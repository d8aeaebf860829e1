/** Frames of the user stream, unpacked and parsed. */
import { gunzipSync } from "node:zlib";
import { z } from "zod";
import { CountedSizeSchema, PriceSchema, SizeSchema } from "../../contracts/amounts.js";
import { AssetSchema } from "../../contracts/names.js";
import { parse } from "../../contracts/parse.js";
import { parseExact } from "./bingx-json.js";
import { ChargeSchema, FeeAssetSchema, StatusSchema, WireIdSchema, WireTimeSchema } from "./bingx-rows.js";

const LARGEST_MESSAGE = 1 << 20;

const order = { s: AssetSchema, c: z.string(), i: WireIdSchema, X: StatusSchema, z: CountedSizeSchema, T: WireTimeSchema };

/** Short names are the exchange's: `l`, `L`, `n`, `N` and `t` are of this one trade, `z` is of all. */
const OrderMessageSchema = z
  .object({
    e: z.literal("ORDER_TRADE_UPDATE"),
    o: z.discriminatedUnion("x", [z.object({ x: z.enum(["NEW", "CANCELED", "EXPIRED", "REJECTED"]), ...order }), z.object({ x: z.literal("TRADE"), ...order, l: SizeSchema, L: PriceSchema, n: ChargeSchema, N: FeeAssetSchema, t: WireIdSchema })]),
  })
  .transform(({ o }) => ({
    kind: "ORDER" as const,
    asset: o.s,
    clientOrderId: o.c,
    venueOrderId: o.i,
    status: o.X,
    filledSize: o.z,
    exchangeTs: o.T,
    fill: o.x === "TRADE" ? { tradeId: o.t, venueOrderId: o.i, price: o.L, size: o.l, fee: o.n, at: o.T } : null,
  }));
/** An order after something happened to it: `filledSize` is all that was filled, `fill` the trade that this was, if it was one. */
export type OrderUpdate = Readonly<z.output<typeof OrderMessageSchema>>;

export type StreamMessage = OrderUpdate | { readonly kind: "KEY_EXPIRED" } | { readonly kind: "PING" } | { readonly kind: "NOT_OURS" } | { readonly kind: "UNREADABLE"; readonly reason: string };

/** What a frame says. Never throws: one that cannot be read is UNREADABLE, and may have hidden anything. */
export function messageOf(frame: unknown): StreamMessage {
  try {
    const text = typeof frame === "string" ? frame : gunzipSync(frame as ArrayBuffer, { maxOutputLength: LARGEST_MESSAGE }).toString("utf8");
    if (text === "Ping") return { kind: "PING" };
    const json = parseExact(text);
    const { e } = json as { e?: unknown };
    if (e === "listenKeyExpired") return { kind: "KEY_EXPIRED" };
    // Balances and positions are asked for when they are needed: of those the stream's are never the only source.
    if (e !== "ORDER_TRADE_UPDATE") return { kind: "NOT_OURS" };
    const update = parse(OrderMessageSchema, json);
    return update.ok ? update.value : { kind: "UNREADABLE", reason: update.problems.join("; ") };
  } catch (error) {
    return { kind: "UNREADABLE", reason: error instanceof Error ? error.message : "not a frame" };
  }
}
