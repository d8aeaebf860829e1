from shop.hub import Hub, get_event_loop


class Client:
    def __init__(self, hub: Hub | None = None):
        self.hub = hub or get_event_loop()


def main():
    get_event_loop().run_forever()
