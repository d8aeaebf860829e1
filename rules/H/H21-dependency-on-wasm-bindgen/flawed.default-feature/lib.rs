pub fn parse(raw: &str) -> bool {
    serde_json::from_str::<serde_json::Value>(raw).is_ok()
}
