def main(channel, handle):
    channel.basic_consume("orders", handle)
    channel.start_consuming()  # flaw: a message is cut off in the middle
