class BingxVenueAdapter:
    def __init__(self, remote):
        self.remote = remote

    def submit(self, intent):
        return self.remote.place(intent)
