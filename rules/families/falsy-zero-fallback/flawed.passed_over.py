from typing import Optional

Slot = int


class Seat:
    def __init__(self) -> None:
        self.slot: Slot | None = None

    def place(self, guest) -> None:
        if not self.slot:  # flaw: the first slot is slot zero, and whoever has it is placed anew
            self.slot = guest.slot
        guest.sit(self.slot)


def query(name: str, seed: Optional[int] = None, top_p: Optional[float] = None) -> dict:
    row = {"name": name}
    if seed:  # flaw: a seed of zero is none
        row["seed"] = seed
    row["top_p"] = top_p * 100 if top_p else None  # flaw: nothing at all becomes not said
    return row


def rank_of(user, table):
    found = table.content.get("ranks", {}).get(user)
    if not found:  # flaw: who was set to zero has the rank of everybody
        found = table.content.get("usual_rank", 0)
    return found


def start(self, seat_count=None):
    if seat_count:  # flaw: who wants no seats gets as many as ever
        self.open(seat_count)
    else:
        self.open(self.seats)
