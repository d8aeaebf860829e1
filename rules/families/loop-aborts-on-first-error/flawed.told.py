class Feed:
    def publish(self, event):
        for listener in self.listeners:
            listener(event)  # flaw: the listeners after it never hear of it

    def fire(self, *args):
        for observer in self._observers:
            observer.notify(*args)  # flaw: the observers after it never hear of it
