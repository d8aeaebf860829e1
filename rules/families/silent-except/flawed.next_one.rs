fn open_any(doors: &[Door], key: &Key) -> Option<Room> {
    for door in doors {
        let opened = turn(door, key);
        match opened {
            Ok(room) => return Some(room),
            Err(_) => {} // flaw
        }
    }
    None
}

async fn levels(tanks: &[Tank]) -> Vec<Level> {
    let mut found = Vec::new();
    for tank in tanks {
        let level = match tank.measure().await {
            Ok(level) => level,
            Err(_) => continue, // flaw
        };
        found.push(level);
    }
    found
}
