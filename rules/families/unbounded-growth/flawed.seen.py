class Feed:
    def __init__(self):
        self.seen = set()

    def on_message(self, message):
        if message.id in self.seen:
            return
        self.seen.add(message.id)  # flaw: every message that ever came
