class Runtime:
    def __init__(self, venue):
        self.venue = venue
        self._load_state()

    def _load_state(self):
        self.state = self.venue.read()

    def start(self):
        call_later(5, self._start_heartbeat)

    def _start_heartbeat(self):
        self.venue.beat()
