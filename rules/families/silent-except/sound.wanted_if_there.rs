fn limit(settings: &Settings) -> u32 {
    if let Ok(text) = settings.read("limit") {
        return parse(&text);
    }
    match settings.default_limit() {
        Ok(limit) => limit,
        Err(error) => {
            eprintln!("no limit: {error}");
            1
        }
    }
}
