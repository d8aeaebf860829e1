import asyncio
from collections import defaultdict

last_seen = {}


def note(guest):
    last_seen[guest.user_id] = guest.arrived  # flaw: every guest there ever was


class DoorKeeper:
    known = {}

    def __init__(self):
        self._knocks = defaultdict(int)
        self._visits = defaultdict(list)
        self._escorts = []
        self.errors = []

    def knock(self, request):
        self._knocks[request.remote_addr] += 1  # flaw: an address more for each that knocks
        self._visits[str(request.user.id)].append(request)  # flaw: and a list for each guest
        self.known[request.client.host] = request.name  # flaw: and a name
        self._escorts.append(asyncio.create_task(self.escort(request)))  # flaw: escorts that are long back

    def on_error(self, error):
        self.errors.append(error)  # flaw: whatever goes wrong, for ever
