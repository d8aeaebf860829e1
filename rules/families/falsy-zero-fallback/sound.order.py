class Plan:
    def __init__(self, tasks, priority=None):
        self.tasks = tasks
        self.priority = priority or ordered(tasks)
