const table: Record<string, string> = {
  "ORDER_REQUESTED/ORDER_ACK": "ENTRY_WORKING",
  "ORDER_REQUESTED/RATE_LIMITED": "ORDER_REQUESTED",
  "EXIT_REQUESTED/RATE_LIMITED": "POSITION_OPEN",
};

export const nextState = (state: string, kind: string): string => table[`${state}/${kind}`] ?? state;
