class PinkClickHouse:
    def __init__(self, client, database="pink"):
        self._client = client
        self._database = database

    def persist_outcome(self, outcome):
        rows = [[t.trade_id, t.prev_state, t.next_state, t.timestamp] for t in outcome.transitions]
        if rows:
            self._client.insert(f"{self._database}.transitions", rows)  # flaw: one attempt, its exception goes up through step()
