class MirroredControlPlane:
    def __init__(self, near, far):
        self._near, self._far = near, far

    def update(self, **words):
        for plane in (self._near, self._far):
            plane.update(**words)
