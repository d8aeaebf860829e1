/** The state machine of a trade: one table, every stage by every step. Nothing else decides what may follow what. */
import type { RefusalCode } from "../contracts/diagnostics.js";
import type { TradeStage } from "../contracts/names.js";

/**
 * What can happen to a slot. An order has *ended* when it is off the venue's book: filled, cancelled, rejected or expired. HELD and FLAT
 * say whether anything is held afterwards, UNFILLED that nothing ever was. A *late* fill is one of an order that had ended before.
 */
export const STEPS = [
  ...(["ENTER", "EXIT", "EXIT_RESIDUAL", "CANCEL", "MARK", "DOUBT", "RECONCILE"] as const),
  ...(["ENTRY_ACKED", "ENTRY_FILLED", "ENTRY_ENDED_HELD", "ENTRY_ENDED_FLAT", "ENTRY_ENDED_UNFILLED"] as const),
  ...(["EXIT_ACKED", "EXIT_FILLED", "EXIT_ENDED_HELD", "EXIT_ENDED_FLAT"] as const),
  ...(["CANCEL_REFUSED", "LATE_FILL_HELD", "LATE_FILL_FLAT"] as const),
] as const;
export type Step = (typeof STEPS)[number];

/** The stage that follows, why there is none, or that the venue's truth says which. */
type Cell = TradeStage | { readonly refused: RefusalCode } | "AS_THE_VENUE_SAYS";

const no = (refused: RefusalCode): Cell => ({ refused });

/** No order can speak of these: the slot has none of that kind that is active. */
const NO_ENTRY = { ENTRY_ACKED: no("UNKNOWN_ORDER"), ENTRY_FILLED: no("UNKNOWN_ORDER"), ENTRY_ENDED_HELD: no("UNKNOWN_ORDER"), ENTRY_ENDED_FLAT: no("UNKNOWN_ORDER"), ENTRY_ENDED_UNFILLED: no("UNKNOWN_ORDER") };
const NO_EXIT = { EXIT_ACKED: no("UNKNOWN_ORDER"), EXIT_FILLED: no("UNKNOWN_ORDER"), EXIT_ENDED_HELD: no("UNKNOWN_ORDER"), EXIT_ENDED_FLAT: no("UNKNOWN_ORDER") };
const NO_ORDER = { ...NO_ENTRY, ...NO_EXIT, CANCEL_REFUSED: no("UNKNOWN_ORDER") };
/** Whatever the stage, the slot can be doubted and the venue can be believed. */
const ALWAYS = { DOUBT: "STALE_STATE_RECONCILING", RECONCILE: "AS_THE_VENUE_SAYS" } as const;

/** A free slot takes the next trade. A fill that comes now is real, but a closed trade does not go on: the venue is asked first. */
const FREE = {
  ...ALWAYS,
  ...NO_ORDER,
  ENTER: "ORDER_REQUESTED",
  EXIT: no("NO_OPEN_POSITION"),
  EXIT_RESIDUAL: no("NO_OPEN_POSITION"),
  CANCEL: no("NO_ACTIVE_ORDER"),
  LATE_FILL_HELD: "STALE_STATE_RECONCILING",
  LATE_FILL_FLAT: "STALE_STATE_RECONCILING",
} as const;

/** The entry order is with the venue. It is the trade's first order, so no other can be late. */
const ENTERING = {
  ...ALWAYS,
  ...NO_EXIT,
  ENTER: no("SLOT_BUSY"),
  EXIT: no("ORDER_WORKING"),
  EXIT_RESIDUAL: no("ORDER_WORKING"),
  ENTRY_ACKED: "ENTRY_WORKING",
  ENTRY_FILLED: "ENTRY_WORKING",
  ENTRY_ENDED_HELD: "POSITION_OPEN",
  ENTRY_ENDED_FLAT: "CLOSED",
  ENTRY_ENDED_UNFILLED: "IDLE",
  LATE_FILL_HELD: no("UNKNOWN_ORDER"),
  LATE_FILL_FLAT: no("UNKNOWN_ORDER"),
} as const;

/** An exit order is with the venue. A late fill changes what is held; the order's own end says what follows. */
const EXITING = {
  ...ALWAYS,
  ...NO_ENTRY,
  ENTER: no("SLOT_BUSY"),
  EXIT: no("ORDER_WORKING"),
  EXIT_RESIDUAL: no("ORDER_WORKING"),
  EXIT_ACKED: "EXIT_WORKING",
  EXIT_FILLED: "EXIT_WORKING",
  EXIT_ENDED_HELD: "POSITION_OPEN",
  EXIT_ENDED_FLAT: "CLOSED",
} as const;

const stay = <S extends TradeStage, K extends Step>(stage: S, ...steps: K[]) => Object.fromEntries(steps.map((step) => [step, stage])) as Record<K, S>;

export const TRANSITIONS: Readonly<Record<TradeStage, Readonly<Record<Step, Cell>>>> = {
  IDLE: { ...FREE, ...stay("IDLE", "MARK") },
  ORDER_REQUESTED: { ...ENTERING, ...stay("ORDER_REQUESTED", "MARK", "CANCEL", "CANCEL_REFUSED") },
  ENTRY_WORKING: { ...ENTERING, ...stay("ENTRY_WORKING", "MARK", "CANCEL", "CANCEL_REFUSED") },
  POSITION_OPEN: {
    ...ALWAYS,
    ...NO_ORDER,
    ENTER: no("SLOT_BUSY"),
    EXIT: "EXIT_REQUESTED",
    EXIT_RESIDUAL: "EXIT_REQUESTED",
    CANCEL: no("NO_ACTIVE_ORDER"),
    MARK: "POSITION_OPEN",
    LATE_FILL_HELD: "POSITION_OPEN",
    LATE_FILL_FLAT: "CLOSED",
  },
  EXIT_REQUESTED: { ...EXITING, ...stay("EXIT_REQUESTED", "MARK", "CANCEL", "CANCEL_REFUSED", "LATE_FILL_HELD", "LATE_FILL_FLAT") },
  EXIT_WORKING: { ...EXITING, ...stay("EXIT_WORKING", "MARK", "CANCEL", "CANCEL_REFUSED", "LATE_FILL_HELD", "LATE_FILL_FLAT") },
  // In doubt no order is made. What the venue tells is booked, and an order can be cancelled; only its truth ends the doubt.
  STALE_STATE_RECONCILING: {
    RECONCILE: "AS_THE_VENUE_SAYS",
    ENTER: no("STALE_STATE_RECONCILING"),
    EXIT: no("STALE_STATE_RECONCILING"),
    EXIT_RESIDUAL: no("STALE_STATE_RECONCILING"),
    ...stay("STALE_STATE_RECONCILING", "DOUBT", "CANCEL", "MARK", "CANCEL_REFUSED", "LATE_FILL_HELD", "LATE_FILL_FLAT"),
    ...stay("STALE_STATE_RECONCILING", "ENTRY_ACKED", "ENTRY_FILLED", "ENTRY_ENDED_HELD", "ENTRY_ENDED_FLAT", "ENTRY_ENDED_UNFILLED"),
    ...stay("STALE_STATE_RECONCILING", "EXIT_ACKED", "EXIT_FILLED", "EXIT_ENDED_HELD", "EXIT_ENDED_FLAT"),
  },
  CLOSED: { ...FREE, ...stay("CLOSED", "MARK") },
};
