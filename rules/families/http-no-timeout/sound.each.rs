use reqwest::Client;

pub async fn rates(url: &str) -> Result<String, reqwest::Error> {
    Client::new().get(url).timeout(LIMIT).send().await?.text().await
}
