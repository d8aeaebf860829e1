class Router:
    def __init__(self):
        self._index = {}

    def shard_of(self, order_id):
        return self._index.get(order_id) or 0  # flaw: what nobody knows goes to shard 0
