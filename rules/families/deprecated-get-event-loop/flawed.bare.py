from asyncio import get_event_loop


def main(serve):
    loop = get_event_loop()  # flaw: nothing has set one
    loop.create_task(serve())
    loop.run_forever()
