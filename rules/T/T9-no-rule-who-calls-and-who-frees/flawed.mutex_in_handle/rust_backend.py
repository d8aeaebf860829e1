import json


class ExecutionKernel:
    def __init__(self, lib, max_slots=4):
        self._lib = lib
        self._handle = lib.dita_kernel_create(max_slots)  # flaw: the kernel's mutex is freed with it, under a call that holds it

    def on_venue_event(self, event):
        return json.loads(self._lib.dita_kernel_on_venue_event_json(self._handle, event.to_json()))

    def close(self):
        handle, self._handle = self._handle, None
        if handle:
            self._lib.dita_kernel_destroy(handle)
