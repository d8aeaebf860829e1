use reqwest::Client;
use std::time::Duration;

pub async fn rates(url: &str) -> Result<String, reqwest::Error> {
    let client = Client::builder().timeout(Duration::from_secs(10)).build()?;
    client.get(url).send().await?.text().await
}
