# path: pink_direct.py
import copy
import logging

logger = logging.getLogger(__name__)


def _exit_intent_from_slot(kernel, held, decision):
    current = kernel.slot(held["slot_id"])
    logger.info("exit of %s, kernel state %s", held["trade_id"], current["fsm_state"])
    return {
        "action": "EXIT",
        "slot_id": held["slot_id"],
        "trade_id": held["trade_id"],
        "side": "SELL" if held["side"] == "LONG" else "BUY",
        "target_size": held["size"],  # flaw: reads again and then uses the old size
        "reason": decision.reason,
    }


class PinkDirectRuntime:
    def __init__(self, kernel, policy, pump):
        self._kernel = kernel
        self._policy = policy
        self._pump = pump

    async def step(self, tick, slot_id=0):
        held = copy.deepcopy(self._kernel.slot(slot_id))
        decision = self._policy.decide(tick, held)
        await self._pump.drain()
        if decision.kind != "EXIT":
            return None
        intent = _exit_intent_from_slot(self._kernel, held, decision)
        return await self._kernel.process_intent(intent)
