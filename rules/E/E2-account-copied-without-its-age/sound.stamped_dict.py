# path: rust_backend.py
import time
from types import MappingProxyType


class ExecutionKernel:
    def snapshot(self):
        out = self._bridge.read_all()
        money = {"capital": self.account.capital, "equity": self.account.equity}
        money["taken_at"] = time.time()
        out["account"] = MappingProxyType(money)
        return out
