import logging

log = logging.getLogger(__name__)


class Choir:
    async def sing(self, note):
        for conn in self.connections:
            try:
                await conn.send_text(note)
            except Exception:
                log.exception("%s has left", conn)

    def send(self, parts):
        for part in parts:
            self.line.send(part)

    def refresh_all(self):
        return {source: self.refresh(source) for source in self.sources}
