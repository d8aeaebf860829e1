class Client:
    def connect(self):
        self.socket = dial(self.address)

    def load_state(self, path):
        self.state = path.read_text()


def configure(level):
    set_level(level)
