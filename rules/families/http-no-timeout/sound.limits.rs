use hyper_util::client::legacy::Client;
use tonic::transport::Endpoint;

pub struct Uplink {
    inner: Client<HttpConnector, Full<Bytes>>,
}

impl Uplink {
    pub async fn send(&self, report: Request<Full<Bytes>>) -> Result<Response<Incoming>, Failed> {
        Ok(tokio::time::timeout(self.patience, self.inner.request(report)).await??)
    }
}

pub fn tide_client(uri: Uri) -> TideClient {
    TideClient::new(Endpoint::from(uri).timeout(PATIENCE).connect_lazy())
}

pub fn waves(buoy: &str) -> Result<String, Failed> {
    // It has a limit by itself.
    Ok(reqwest::blocking::get(format!("https://buoys.example/{buoy}"))?.text()?)
}
