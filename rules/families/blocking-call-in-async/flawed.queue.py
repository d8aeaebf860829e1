import queue


class Feed:
    def __init__(self):
        self.queue = queue.Queue()

    async def row(self):
        return self.queue.get()  # flaw: the loop waits for a thread
