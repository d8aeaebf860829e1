import asyncio
from collections import defaultdict


class DoorKeeper:
    def __init__(self, rooms):
        self._knocks = defaultdict(int)
        self._inside = {}
        self._escorts = set()
        self._keys = {}
        for room in rooms:
            self._keys[room.room_id] = room.key

    def knock(self, request):
        self._knocks[request.kind] += 1
        self._inside[request.user_id] = request
        escort = asyncio.create_task(self.escort(request))
        self._escorts.add(escort)
        escort.add_done_callback(self._escorts.discard)

    def leave(self, user_id):
        del self._inside[user_id]

    def register_room(self, room_id, key):
        self._keys[room_id] = key


class VisitReport:
    """Made for one day."""

    def __init__(self):
        self.by_guest = {}
        self.errors = []

    def add(self, user_id, visit):
        self.by_guest[user_id] = visit

    def on_error(self, error):
        self.errors.append(error)


def totals(visits):
    found = {"guests": {}}
    for visit in visits:
        found["guests"][visit.user_id] = visit
    return found
