/**
 * Exact amounts. Inside the system every price, size, share and amount of money is a `bigint` that counts fixed units;
 * outside it is decimal text such as `"0.0125"`.
 *
 * Why not counts of ticks and steps: slots of several instruments share one account, fees come in any decimals, and an
 * average price lies between two ticks. With one unit for all instruments a price times a size is exactly an amount of
 * money, and nothing is ever converted. Ticks and steps are asked of orders (`contracts/instrument.ts`) and decide nothing else.
 * Why `bigint` and no decimal objects: the kernel only adds, multiplies and compares, tens of times an event.
 */
import Big from "big.js";
import { z } from "zod";

declare const unit: unique symbol;
/** What one base unit of an instrument costs, in 10⁻¹⁰ of the quote currency. */
export type Price = bigint & { readonly [unit]: "price" };
/** How many base units, in 10⁻¹⁰ of one. Never below zero: the side says the direction. */
export type Size = bigint & { readonly [unit]: "size" };
/** An amount of the quote currency, in 10⁻²⁰ of it: exactly a price times a size. May be below zero. */
export type Money = bigint & { readonly [unit]: "money" };
/** A share of a whole, in 10⁻¹⁰ of it. */
export type Share = bigint & { readonly [unit]: "share" };

type Amount = Price | Size | Money | Share;

const DECIMALS = 10;
const MONEY_DECIMALS = 2 * DECIMALS;
export const WHOLE = (10n ** BigInt(DECIMALS)) as Share;
export const NO_SIZE = 0n as Size;
export const NO_MONEY = 0n as Money;

export const plus = <A extends Amount>(a: A, b: A): A => ((a as bigint) + (b as bigint)) as A;
export const minus = <A extends Amount>(a: A, b: A): A => ((a as bigint) - (b as bigint)) as A;
export const smaller = <A extends Amount>(a: A, b: A): A => (a < b ? a : b);

/** What `size` costs at `price`. Exact. */
export const valueOf = (price: Price, size: Size): Money => (price * size) as Money;

/** The price at which `size` costs `value`, rounded down to a unit of price. `size` is not zero. */
export const averagePrice = (value: Money, size: Size): Price => (value / size) as Price;

/** `part` of `whole` as a share of `amount`, rounded towards zero. `whole` is not zero. */
export const shareOf = <A extends Size | Money>(amount: A, part: bigint, whole: bigint): A => ((amount * part) / whole) as A;

/** Decimal text of an amount: no exponent, no trailing zeros. */
function render(amount: bigint, decimals: number): string {
  const digits = (amount < 0n ? -amount : amount).toString().padStart(decimals + 1, "0");
  const fraction = digits.slice(-decimals).replace(/(?<!0)0+$/, "");
  return (amount < 0n ? "-" : "") + digits.slice(0, -decimals) + (fraction && "." + fraction);
}

export const renderPrice = (price: Price): string => render(price, DECIMALS);
export const renderSize = (size: Size): string => render(size, DECIMALS);
export const renderMoney = (money: Money): string => render(money, MONEY_DECIMALS);

interface Range {
  readonly what: string;
  readonly decimals: number;
  readonly min: string;
  readonly max: string;
}

/**
 * Decimal text, or a number as JSON writes it, to units and back. Refused with its reason: NaN, infinities, what is out of range,
 * and what has more decimals than a unit, which is how a binary float that drifted looks (`0.30000000000000004`).
 */
function amount<A extends Amount>({ what, decimals, min, max }: Range) {
  return z.codec(z.union([z.string().max(64), z.number()]), z.custom<A>((value) => typeof value === "bigint"), {
    decode: (text, context) => {
      const refuse = (message: string): never => {
        context.issues.push({ code: "custom", input: text, message });
        return z.NEVER;
      };
      let decimal: Big;
      try {
        decimal = new Big(text);
      } catch {
        return refuse(`not a number: ${String(text)}`);
      }
      if (decimal.lt(min) || decimal.gt(max)) return refuse(`${what} from ${min} to ${max}, not ${String(text)}`);
      const [whole, fraction = ""] = decimal.toFixed().split(".") as [string, string?];
      if (fraction.length > decimals) return refuse(`${what} of at most ${String(decimals)} decimals, not ${String(text)}`);
      return BigInt(whole + fraction.padEnd(decimals, "0")) as A;
    },
    encode: (units) => render(units, decimals),
  });
}

const LEAST = "0.0000000001";
/** Highest price and size that mean anything. */
const MAX_PRICE = "1000000000";
const MAX_SIZE = "1000000000000";
const MAX_MONEY = "1000000000000000000000";

export const PriceSchema = amount<Price>({ what: "a price", decimals: DECIMALS, min: LEAST, max: MAX_PRICE });
/** A size that something has: more than zero. */
export const SizeSchema = amount<Size>({ what: "a size", decimals: DECIMALS, min: LEAST, max: MAX_SIZE });
/** A size that counts something, and may be zero. */
export const CountedSizeSchema = amount<Size>({ what: "a size", decimals: DECIMALS, min: "0", max: MAX_SIZE });
export const MoneySchema = amount<Money>({ what: "an amount", decimals: MONEY_DECIMALS, min: "-" + MAX_MONEY, max: MAX_MONEY });
export const ShareSchema = amount<Share>({ what: "a share", decimals: DECIMALS, min: LEAST, max: "1" });

/** Amounts from text, for configuration and tests. Throws `ZodError` for what is none. */
export const price = (text: string): Price => PriceSchema.parse(text);
export const size = (text: string): Size => CountedSizeSchema.parse(text);
export const money = (text: string): Money => MoneySchema.parse(text);
