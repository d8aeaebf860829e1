# Two classes meet in a third: what one calls on itself is the other's.
class Oven:
    def fire(self):
        self._before_fire()

    def _before_fire(self):
        pass


class Logged:
    def _before_fire(self):
        print("fire")


class LoggedOven(Logged, Oven):
    pass
