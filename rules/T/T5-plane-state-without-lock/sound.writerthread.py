# path: real_zinc_plane.py
import queue
import threading

import msgpack


class RealZincPlane:
    def __init__(self, zinc):
        self._zinc = zinc
        self._inbox = queue.SimpleQueue()
        self._state_seq = 0
        self._slot_cache = {}
        self._writer = threading.Thread(target=self._write_loop, daemon=True)
        self._writer.start()

    def write_slot(self, slot):
        self._inbox.put((slot.slot_id, slot.as_row()))

    def _write_loop(self):
        while True:
            slot_id, row = self._inbox.get()
            self._state_seq += 1
            self._slot_cache[slot_id] = row
            packet = {"seq": self._state_seq, "slots": self._slot_cache}
            self._zinc.put("state", msgpack.packb(packet, default=str))
