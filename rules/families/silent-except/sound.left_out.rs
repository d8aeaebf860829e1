fn numbers(words: &[&str]) -> Vec<u32> {
    let mut found = Vec::new();
    for word in words {
        match word.parse::<u32>() {
            Ok(n) => found.push(n),
            Err(_) => continue,
        }
    }
    found
}

async fn levels(tanks: &[Tank]) -> Vec<Level> {
    let mut found = Vec::new();
    for tank in tanks {
        let level = match tank.measure().await {
            Ok(level) => level,
            // A tank that is being cleaned has none.
            Err(_) => continue,
        };
        found.push(level);
    }
    found
}
