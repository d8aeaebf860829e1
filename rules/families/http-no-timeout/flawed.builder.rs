use reqwest::Client;

pub fn client() -> Client {
    Client::builder().user_agent("rates").build().unwrap() // flaw: a limit is not there by itself
}
