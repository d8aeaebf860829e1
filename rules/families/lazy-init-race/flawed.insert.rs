fn map_of(maps: &RwLock<HashMap<String, Arc<Map>>>, town: &str) -> Arc<Map> {
    if let Some(map) = maps.read().unwrap().get(town) {
        return map.clone();
    }
    let map = Arc::new(draw(town));
    maps.write().unwrap().insert(town.to_string(), map.clone()); // flaw
    map
}
