use reqwest::Client;

pub async fn rates(url: &str) -> Result<String, reqwest::Error> {
    let client = Client::new(); // flaw:
    client.get(url).send().await?.text().await
}
