use reqwest_middleware::ClientWithMiddleware;

pub async fn forecast(client: &ClientWithMiddleware, place: &str) -> Result<String, Failed> {
    let answer = client.get(format!("https://weather.example/{place}")).send().await?; // flaw:
    Ok(answer.text().await?)
}

#[cfg(test)]
mod tests {
    #[tokio::test]
    async fn asks() {
        let client = reqwest::Client::builder().build().unwrap();
        assert!(super::forecast(&client.into(), "Oslo").await.is_ok());
    }
}
