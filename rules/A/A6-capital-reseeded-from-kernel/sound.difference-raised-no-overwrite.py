# path: pink_direct.py
import logging

log = logging.getLogger("pink")


class PinkDirectRuntime:
    TOLERANCE = 1.0

    def __init__(self, kernel, anomalies):
        self.kernel = kernel
        self.anomalies = anomalies

    async def recover_account(self):
        positions = await self.kernel.venue.open_positions()
        for index, position in enumerate(positions):
            self.kernel.adopt_position(index, position)
        return {"positions": len(positions)}

    async def reconcile_account(self):
        result = await self.recover_account()
        at_exchange = float(await self.kernel.venue.wallet_balance())
        capital_drift = self.kernel.account.snapshot.capital - at_exchange
        if abs(capital_drift) > self.TOLERANCE:
            log.error("capital drift %.2f", capital_drift)
            self.anomalies.append({"kind": "CAPITAL_DRIFT", "capital_drift": capital_drift})
        result["capital_drift"] = capital_drift
        return result
