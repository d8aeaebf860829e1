/** What can be traded, and in which grains. */
import { z } from "zod";
import { type Price, PriceSchema, type Size, SizeSchema } from "./amounts.js";
import { AssetSchema } from "./names.js";

/** The venue's contract table says tick and step; neither is ever zero. */
export const InstrumentSchema = z.strictObject({
  asset: AssetSchema,
  /** Prices of orders are multiples of it. */
  tick: PriceSchema,
  /** Sizes of orders are multiples of it. */
  step: SizeSchema,
});
export type Instrument = Readonly<z.output<typeof InstrumentSchema>>;

export const isOnTick = (instrument: Instrument, price: Price): boolean => price % instrument.tick === 0n;
export const isOnStep = (instrument: Instrument, size: Size): boolean => size % instrument.step === 0n;

/** The smallest multiple of the step that is at least `size`. */
export function ceilToStep(instrument: Instrument, size: Size): Size {
  const above = size % instrument.step;
  return above === 0n ? size : ((size - above + instrument.step) as Size);
}
