# path: rust_backend.py
from dataclasses import asdict, fields, replace

from contracts import TradeSlot


class KernelSlotView:
    _local = frozenset({"_owner", "_index"})

    def __init__(self, owner, index):
        self._owner = owner
        self._index = index

    def __setattr__(self, key, value):
        if key in KernelSlotView._local:
            super().__setattr__(key, value)
            return
        if key not in {f.name for f in fields(TradeSlot)}:
            raise AttributeError(key)
        changed = replace(self._owner.read_slot(self._index), **{key: value})
        self._owner.write_slot(self._index, changed)  # flaw: readers hold the same view, a slip becomes a live write
        for sink in (self._owner.account, self._owner.projection, self._owner.zinc, self._owner.journal):
            sink.slot_changed(asdict(changed))

    def __getattr__(self, key):
        return getattr(self._owner.read_slot(self._index), key)
