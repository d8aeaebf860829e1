pub async fn run(address: &str) -> Result<(), Failed> {
    let listener = TcpListener::bind(address).await?;
    let mut ended = signal(SignalKind::terminate())?;
    loop {
        tokio::select! {
            _ = tokio::signal::ctrl_c() => break,
            _ = ended.recv() => break,
            met = listener.accept() => greet(met?.0),
        }
    }
    say_goodbye().await
}

/// A question at the keyboard is no server.
pub async fn ask() -> Option<String> {
    tokio::select! {
        _ = tokio::signal::ctrl_c() => None,
        answer = read_line() => answer,
    }
}
