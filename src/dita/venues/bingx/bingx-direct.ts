/** What is asked of the exchange's swap API, by its own words. Whatever became of an order, the order itself is asked for it. */
import { z } from "zod";
import { type Money, NO_SIZE, type Price, type Size, renderPrice, renderSize } from "../../contracts/amounts.js";
import { type Instrument, isOnStep, isOnTick } from "../../contracts/instrument.js";
import { parse } from "../../contracts/parse.js";
import type { VenueOrder } from "../../contracts/slot.js";
import { VenueUnavailable } from "../port.js";
import { BingxError, means } from "./bingx-error.js";
import type { BingxRest, Request } from "./bingx-rest.js";
import { BalanceAnswerSchema, type Contract, ContractRowSchema, ContractsAnswerSchema, FillSchema, type FillRow, FillsAnswerSchema, OrderAnswerSchema, type OrderRow, PlacedAnswerSchema, type PositionRow, PositionsAnswerSchema, PriceAnswerSchema } from "./bingx-rows.js";

const SWAP = "/openApi/swap/v2";
const ORDER = `${SWAP}/trade/order`;
const MAX_FILLS = "1000";
const AccountAnswerSchema = z.object({});

/** By what the exchange finds an order. */
export type OrderName = Pick<VenueOrder, "asset" | "clientOrderId" | "venueOrderId">;

/** `venueOrderId` is of an order that the exchange took. */
export type ExecutionReceipt = { readonly outcome: "PLACED"; readonly venueOrderId: string } | { readonly outcome: "RATE_LIMITED" | "REJECTED"; readonly reason: string };

/** An order that the exchange would refuse: it is not sent. */
class OrderNotFormattable extends Error {
  override readonly name = "OrderNotFormattable";
}

export class BingxDirectExecutionAdapter {
  private readonly contracts = new Map<string, Contract>();
  /** What the exchange has confirmed, by asset and side. */
  private readonly leverages = new Map<string, number>();

  constructor(private readonly rest: BingxRest) {}

  /** Learns ticks and steps. An instrument whose row cannot be read is not traded; says which, and why. */
  async loadContracts(): Promise<readonly string[]> {
    const { data } = await this.rest.request(get(`${SWAP}/quote/contracts`, {}, "public"), ContractsAnswerSchema);
    const refused: string[] = [];
    for (const row of data) {
      const contract = parse(ContractRowSchema, row);
      if (contract.ok) this.contracts.set(contract.value.instrument.asset, contract.value);
      else refused.push(`contract ${JSON.stringify((row as { symbol?: unknown } | null)?.symbol)}: ${contract.problems.join("; ")}`);
    }
    return refused;
  }

  instruments(): readonly Instrument[] {
    return [...this.contracts.values()].map(({ instrument }) => instrument);
  }

  async balance(): Promise<Money> {
    return (await this.rest.request(get(`${SWAP}/user/balance`), BalanceAnswerSchema)).data.balance.balance;
  }

  /** Of one asset, or of all. */
  async positions(asset?: string): Promise<readonly PositionRow[]> {
    return (await this.rest.request(get(`${SWAP}/user/positions`, asset === undefined ? {} : { symbol: asset }), PositionsAnswerSchema)).data;
  }

  async price(asset: string): Promise<Price> {
    return (await this.rest.request(get(`${SWAP}/quote/price`, { symbol: asset }, "public"), PriceAnswerSchema)).data.price;
  }

  /** Sets it unless the exchange has confirmed it before. The same twice is once, so it may be asked again. */
  async setLeverage(asset: string, side: string, leverage: number): Promise<void> {
    const key = `${asset} ${side}`;
    if (this.leverages.get(key) === leverage) return;
    this.leverages.delete(key);
    const parameters = { symbol: asset, side, leverage: String(leverage) };
    await this.rest.request({ method: "POST", path: `${SWAP}/trade/leverage`, parameters, access: "signed", isRepeatable: true }, AccountAnswerSchema);
    this.leverages.set(key, leverage);
  }

  /**
   * Sends an order, once. If the answer does not say what became of it, the order is asked for; throws `VenueUnavailable` if that is not known
   * then either. An entry's leverage is set before, and nothing was ordered if that fails.
   */
  async submitIntent(order: VenueOrder, leverage: number): Promise<ExecutionReceipt> {
    let parameters: Record<string, string>;
    try {
      parameters = this.orderParameters(order);
    } catch (error) {
      if (error instanceof OrderNotFormattable) return { outcome: "REJECTED", reason: error.message };
      throw error;
    }
    if (order.role === "ENTRY") {
      try {
        await this.setLeverage(order.asset, order.side, leverage);
      } catch (error) {
        return refusal("leverage", error);
      }
    }
    try {
      const { data } = await this.rest.request({ method: "POST", path: ORDER, parameters, access: "signed", isRepeatable: false }, PlacedAnswerSchema);
      return { outcome: "PLACED", venueOrderId: data.order.orderId };
    } catch (error) {
      if (means(error, "RATE_LIMIT")) return refusal("order", error);
      // No code says that it is there: what was refused may be a repetition.
      const placed = await this.orderStatus(order);
      if (placed !== null) return { outcome: "PLACED", venueOrderId: placed.venueOrderId };
      if (error instanceof BingxError && error.meaning !== "UNCERTAIN") return refusal("order", error);
      throw error;
    }
  }

  /** The order as it is now; null if the exchange does not know it. */
  async orderStatus(order: OrderName): Promise<OrderRow | null> {
    try {
      return (await this.rest.request(get(ORDER, naming(order)), OrderAnswerSchema)).data.order;
    } catch (error) {
      if (means(error, "NOT_FOUND")) return null;
      throw error;
    }
  }

  /**
   * Asks for a cancel, then what the order is: cancelled, filled, working still, or null, unknown. The answer to the cancel decides nothing. Throws
   * `VenueUnavailable` if the order cannot be asked for.
   */
  async cancel(order: OrderName): Promise<{ readonly isRateLimited: boolean; readonly order: OrderRow | null; readonly reason: string }> {
    let reason = "asked for";
    try {
      await this.rest.request({ method: "DELETE", path: ORDER, parameters: naming(order), access: "signed", isRepeatable: false }, AccountAnswerSchema);
    } catch (error) {
      if (!(error instanceof BingxError) && !(error instanceof VenueUnavailable)) throw error;
      reason = error.message;
      if (means(error, "RATE_LIMIT")) return { isRateLimited: true, order: null, reason };
    }
    return { isRateLimited: false, order: await this.orderStatus(order), reason };
  }

  /** The trades of an order, oldest first, as far as the exchange tells them. */
  async fillsOf(asset: string, { venueOrderId, createdAt, filledSize }: OrderRow): Promise<readonly FillRow[]> {
    if (filledSize === NO_SIZE) return [];
    const parameters = { symbol: asset, orderId: venueOrderId, tradingUnit: "COIN", startTs: String(createdAt), endTs: String(this.rest.exchangeClock.now() + 60_000), limit: MAX_FILLS };
    const { data } = await this.rest.request(get(`${SWAP}/trade/allFillOrders`, parameters), FillsAnswerSchema);
    const own = data.fill_orders.filter((row) => String((row as { orderId?: unknown } | null)?.orderId) === venueOrderId);
    const fills = parse(z.array(FillSchema), own);
    if (!fills.ok) throw new VenueUnavailable(`the fills of ${venueOrderId} cannot be read: ${fills.problems.join("; ")}`);
    return fills.value.toSorted((a, b) => a.at - b.at);
  }

  private orderParameters(order: VenueOrder): Record<string, string> {
    const { asset, side, role, clientOrderId, orderType, limitPrice } = order;
    // The exchange makes ids lower case: two of ours would be one, and none would be found again.
    if (!/^[a-z0-9_-]{1,40}$/.test(clientOrderId)) throw new OrderNotFormattable(`clientOrderId: lower case, at most 40 characters, not ${clientOrderId}`);
    return {
      symbol: asset,
      side: (side === "LONG") === (role === "ENTRY") ? "BUY" : "SELL",
      positionSide: side,
      type: orderType,
      quantity: this.formatQuantity(asset, order.intendedSize),
      clientOrderId,
      ...(limitPrice === null ? {} : { price: this.formatPrice(asset, limitPrice), timeInForce: "GTC" }),
      ...(order.reduceOnly ? { reduceOnly: "true" } : {}),
    };
  }

  /** Never rounded: what the kernel has asked for is what is sent, or nothing. */
  private formatQuantity(asset: string, size: Size): string {
    const { instrument, leastSize } = this.contract(asset);
    if (!isOnStep(instrument, size)) throw new OrderNotFormattable(`quantity: ${renderSize(size)} of ${asset} is no multiple of the step ${renderSize(instrument.step)}`);
    if (size < leastSize) throw new OrderNotFormattable(`quantity: ${renderSize(size)} of ${asset} is less than ${renderSize(leastSize)}`);
    return renderSize(size);
  }

  private formatPrice(asset: string, price: Price): string {
    const { instrument } = this.contract(asset);
    if (!isOnTick(instrument, price)) throw new OrderNotFormattable(`price: ${renderPrice(price)} of ${asset} is no multiple of the tick ${renderPrice(instrument.tick)}`);
    return renderPrice(price);
  }

  private contract(asset: string): Contract {
    const contract = this.contracts.get(asset);
    if (contract === undefined) throw new OrderNotFormattable(`symbol: the contract table has no ${asset}`);
    return contract;
  }
}

const get = (path: string, parameters: Readonly<Record<string, string>> = {}, access: Request["access"] = "signed"): Request => ({ method: "GET", path, parameters, access, isRepeatable: true });

const naming = ({ asset, venueOrderId, clientOrderId }: OrderName): Record<string, string> => ({ symbol: asset, ...(venueOrderId === null ? { clientOrderId } : { orderId: venueOrderId }) });

/** Nothing was ordered, and at which step that ended. */
function refusal(step: "leverage" | "order", error: unknown): ExecutionReceipt {
  if (!(error instanceof BingxError) && !(error instanceof VenueUnavailable)) throw error;
  return { outcome: means(error, "RATE_LIMIT") ? "RATE_LIMITED" : "REJECTED", reason: `${step}: ${error.message}` };
}
