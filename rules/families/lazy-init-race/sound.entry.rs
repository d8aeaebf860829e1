fn map_of(maps: &RwLock<HashMap<String, Arc<Map>>>, town: &str) -> Arc<Map> {
    if let Some(map) = maps.read().unwrap().get(town) {
        return map.clone();
    }
    maps.write().unwrap().entry(town.to_string()).or_insert_with(|| Arc::new(draw(town))).clone()
}

fn rename(maps: &RwLock<HashMap<String, Arc<Map>>>, from: &str, to: &str) {
    let mut maps = maps.write().unwrap();
    if let Some(map) = maps.remove(from) {
        maps.insert(to.to_string(), map);
    }
}
