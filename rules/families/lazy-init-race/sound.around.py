import threading


def desk_of(room):
    desk = None

    def get():
        nonlocal desk
        if desk is None:
            desk = room.make_desk()
        return desk

    return get


def work(rooms):
    threading.Thread(target=desk_of(rooms[0])).start()
