import time


class Oven:
    def __init__(self, pause):
        self.pause = pause
        self.next_check = time.time() + pause  # flaw:

    def look(self):
        if self.pause and time.time() > self.next_check:
            self.turn()


def knock(door, limit):
    end_time = time.time() + limit
    while not door.opens():
        if time.time() > end_time:  # flaw:
            return False
    return True
