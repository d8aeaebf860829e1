# path: hazelcast_projection.py
import datetime as dt
import logging

log = logging.getLogger("dita.projection")


class HazelcastRowWriter:
    def __init__(self, client, prefix="dita"):
        self.client = client
        self.prefix = prefix
        self._maps = {}

    def _map(self, table):
        if table not in self._maps:
            self._maps[table] = self.client.get_map(f"{self.prefix}.{table}")
        return self._maps[table]

    def put(self, table, key, row):
        stamped = dict(row, updated_at=dt.datetime.now(dt.timezone.utc).isoformat())
        future = self._map(table).put(key, stamped)
        previous = future.result()  # flaw: no one catches what this raises
        log.debug("%s[%s] replaced=%s", table, key, previous is not None)


def process_intent(kernel, venue, writer, intent):
    slot = kernel.begin(intent)
    writer.put("slots", slot.slot_id, slot.to_row())
    for event in venue.submit(intent):
        slot = kernel.apply(event)
        writer.put("slots", slot.slot_id, slot.to_row())
        writer.put("account", "main", kernel.account.to_row())
    return slot
