use hyper_util::client::legacy::Client;

pub struct Uplink {
    inner: Client<HttpConnector, Full<Bytes>>,
}

impl Uplink {
    pub async fn send(&self, report: Request<Full<Bytes>>) -> Result<Response<Incoming>, Failed> {
        Ok(self.inner.request(report).await?) // flaw:
    }
}
