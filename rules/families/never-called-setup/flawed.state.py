class Runtime:
    def __init__(self, venue):
        self.venue = venue
        self.state = None

    def _load_state(self):  # flaw: it begins with nothing each time
        self.state = self.venue.read()

    def run(self):
        print(self.state)


if __name__ == "__main__":
    Runtime(1).run()
