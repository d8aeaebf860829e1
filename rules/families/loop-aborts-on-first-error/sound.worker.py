import logging


class Oven:
    def work(self, queue):
        while True:
            try:
                self.process_loaf(*queue.get())
            except Exception:
                logging.error("this loaf is lost", exc_info=True)
            finally:
                queue.task_done()
