use std::collections::HashMap;

#[derive(Default)]
pub struct IndexMap<V> {
    order: Vec<String>,
    values: HashMap<String, V>,
}

impl<V> IndexMap<V> {
    pub fn insert(&mut self, key: &str, value: V) {
        if self.values.insert(key.to_owned(), value).is_none() {
            self.order.push(key.to_owned());
        }
    }
}
