import time


class Lifts:
    def __init__(self, doors, pause):
        self.doors = doors
        self.pause = pause

    def may_try(self, door):
        last_try = self.doors.get(door, {}).get("last_try", 0)
        # flaw: when it was tried last is kept by the doors, and still it is the wall clock
        return time.time() - last_try > self.pause


def is_late(job):
    # flaw: the limit of a job is an instant of the wall clock
    return job.timeout is not None and time.time() > job.timeout
