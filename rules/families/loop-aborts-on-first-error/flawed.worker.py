import logging


class Oven:
    def work(self, queue):
        try:
            while True:
                self.process_loaf(*queue.get())  # flaw: one bad loaf, and the queue is never emptied again
                queue.task_done()
        except Exception:
            logging.error("the oven is out", exc_info=True)
