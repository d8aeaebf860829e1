use std::fs;

async fn load(path: &str) -> String {
    fs::read_to_string(path).unwrap() // flaw: a slow disk holds the worker
}
