use std::time::Duration;

async fn retry(client: &Client) -> Response {
    loop {
        if let Ok(response) = client.get().await {
            return response;
        }
        std::thread::sleep(Duration::from_secs(1)); // flaw: the worker of the runtime sleeps
    }
}
