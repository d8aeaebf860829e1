pub async fn run(address: &str) -> Result<(), Failed> {
    let listener = TcpListener::bind(address).await?;
    loop {
        tokio::select! {
            _ = tokio::signal::ctrl_c() => break, // flaw:
            met = listener.accept() => greet(met?.0),
        }
    }
    say_goodbye().await
}
