class Choir:
    async def sing(self, note):
        for conn in self.connections:
            await conn.send_text(note)  # flaw: whoever has left ends it for all behind

    def hear(self):
        for message in self.inbox:
            self.handle_message(message)  # flaw: one letter that cannot be read, and no other is

    def refresh_all(self):
        for source in self.sources:
            self.refresh(source)  # flaw: one that is away, and the rest stay old
