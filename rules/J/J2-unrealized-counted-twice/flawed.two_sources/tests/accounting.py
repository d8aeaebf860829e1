import math


class AccountingCheck:
    def __init__(self, kernel):
        self.kernel = kernel

    def _check_slot_accounting(self):
        snap = self.kernel.account.snapshot()
        want = snap["capital"] + snap["total_pnl"]
        for slot in self.kernel.state()["slots"]:
            if slot["size"] > 0:
                want += slot["unrealized_pnl"]  # flaw: counted in total_pnl as well
        if not math.isclose(want, snap["equity"], rel_tol=1e-3):
            raise AssertionError(f"books are off: {want} != {snap['equity']}")
