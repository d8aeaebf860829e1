import time


def play(frames, sink, turn):
    began = time.time()
    for number, frame in enumerate(frames, 1):
        sink.write(frame)
        due = began + turn * number
        time.sleep(max(0, due - time.time()))  # flaw: a step of the clock stops the music


def work(jobs, turn):
    for job in jobs:
        began = time.time()
        job()
        spent = time.time() - began
        time.sleep(max(0.0, turn - spent))
