# path: rust_backend.py
class ExecutionKernel:
    def __init__(self, lib, source, built):
        if source.stat().st_mtime > built.stat().st_mtime:
            rebuild(source)
        self.lib = lib
        self._last_seq = 0

    def plane_moved(self, plane):
        return plane.seq > self._last_seq

    def on_venue_event(self, event):  # flaw: files and planes are asked how old they are, events are not
        return self.lib.on_venue_event(event.to_json())
