pub async fn size_of(path: &Path) -> Result<u64, Failed> {
    Ok(path.metadata()?.len()) // flaw:
}

pub async fn read_all(paths: Vec<PathBuf>) -> Vec<String> {
    paths.iter().filter_map(|p| std::fs::read_to_string(p).ok()).collect() // flaw:
}

pub async fn count(name: &str) -> Result<u64, Failed> {
    let db = rusqlite::Connection::open(name)?; // flaw:
    rows(db).await
}
