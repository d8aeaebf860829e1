# path: rust_backend.py
import time
from types import MappingProxyType


class ExecutionKernel:
    def __init__(self, account, native):
        self.account = account
        self.native = native

    def snapshot(self):
        held = self.account.snapshot
        return {
            "slots": self.native.slots(),
            "account": MappingProxyType({"capital": held.capital, "equity": held.equity, "seen_ns": time.time_ns()}),
        }
