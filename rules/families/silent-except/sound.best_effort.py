class Link:
    def hang_up(self):
        self._send(END)
        # Best-effort: the other side may be gone.
        try:
            self._receive()
        except Exception:
            pass
