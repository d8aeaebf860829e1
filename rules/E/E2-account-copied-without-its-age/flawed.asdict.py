# path: rust_backend.py
import copy
import json


class _Account:
    __slots__ = ("capital", "equity", "fees_paid", "peak_capital")

    def __init__(self, capital):
        self.capital = self.equity = self.peak_capital = float(capital)
        self.fees_paid = 0.0

    def settle(self, pnl):
        self.capital += pnl
        self.peak_capital = max(self.peak_capital, self.capital)


class ExecutionKernel:
    def __init__(self, rust, handle, initial_capital):
        self._rust = rust
        self._handle = handle
        self.account = _Account(initial_capital)

    def _native_slots(self):
        return json.loads(self._rust.slots_json(self._handle))

    def snapshot(self):
        """Slots and account of the kernel."""
        out = {}
        out["slots"] = self._native_slots()
        account = {}
        for name in _Account.__slots__:
            account[name] = copy.copy(getattr(self.account, name))
        out["account"] = account  # flaw: stays at the capital of this call, with no sequence or time
        return out
