# path: rust_backend.py
import json


class KernelSlotView:
    __slots__ = ("_kernel", "_slot_id")

    def __init__(self, kernel, slot_id):
        self._kernel = kernel
        self._slot_id = slot_id

    def __getattr__(self, name):
        doc = json.loads(self._kernel._native.slot_json(self._kernel._handle, self._slot_id))
        return doc[name]


class ExecutionKernel:
    def __init__(self, native, handle, account):
        self._native = native
        self._handle = handle
        self.account = account
        self._settled = {}

    def slot(self, slot_id):
        return KernelSlotView(self, slot_id)

    def on_venue_event(self, event):
        reply = json.loads(self._native.on_venue_event(self._handle, json.dumps(event)))
        if not reply["accepted"] or reply["slot"]["slot_id"] != event["slot_id"]:
            return reply
        realized = self.slot(event["slot_id"]).realized_pnl  # flaw: a second native call for what reply["slot"] tells
        self.account.settle(realized - self._settled.get(event["slot_id"], 0.0))
        self._settled[event["slot_id"]] = realized
        return reply
