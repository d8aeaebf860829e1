# path: rust_backend.py
import time
class ExecutionKernel:
    def __init__(self, lib):
        self.lib = lib
        self.max_age = 5.0
    def on_venue_event(self, event):  # flaw: its age is looked at, not its order
        if time.time() - event.timestamp > self.max_age:
            log.warning("late")
        return self.lib.on_venue_event(event)
