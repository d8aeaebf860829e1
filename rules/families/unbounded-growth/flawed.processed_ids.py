class Consumer:
    def __init__(self):
        self._processed_ids = set()

    def handle(self, message):
        if message.id in self._processed_ids:
            return None
        self._processed_ids.add(message.id)  # flaw: one id more for each message, for ever
        return self.apply(message)

    def apply(self, message):
        return message.body
