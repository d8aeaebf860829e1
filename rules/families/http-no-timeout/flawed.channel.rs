use tonic::transport::Endpoint;

pub fn tide_client(uri: Uri) -> TideClient {
    let channel = Endpoint::from(uri).connect_lazy(); // flaw:
    TideClient::new(channel)
}
