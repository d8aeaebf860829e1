async fn next(mut inbox: tokio::sync::mpsc::Receiver<u8>) -> Option<u8> {
    inbox.blocking_recv() // flaw: within the runtime this panics
}
